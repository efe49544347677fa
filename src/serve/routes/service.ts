import { bytes, json } from "../api/forms.ts";
import { route } from "../api/route.ts";
import { eventBody, eventStream } from "../events/stream.ts";
import { EventsQuery } from "../queries.ts";
import { Health } from "../wire.ts";

/** About the service itself. */
export const serviceRoutes = [
  route({
    method: "get",
    path: "/health",
    operation: "health",
    tag: "service",
    summary: "Say that the server is there",
    description:
      "Needs no token; a wrong one is refused, so that a process can tell its record from another's.",
    scope: "open",
    answers: [json(Health, "It is.")],
    example: { path: "/health" },
    answer: ({ context }, { build }) => context.json({ status: "ok", version: build }),
  }),
  route({
    method: "get",
    path: "/events",
    operation: "events",
    tag: "service",
    summary: "Tell each change of the record as it comes",
    description:
      "Server-sent events, whoever writes. First `state` ({revision}); then for each change `change` ({revision, pages, new, changed, gone, complete}): how many pages there are, ids of entries, and whether these are all (where not, ask anew). After `Last-Event-ID` (or `last`) the changes since come first, or `reset` ({revision}) where they are not known any more.",
    scope: "read",
    query: EventsQuery,
    answers: [bytes(eventStream, "The events, until the reader goes away.")],
    example: { path: "/events" },
    answer: ({ query, context }, { events }) => {
      const last = context.req.header("last-event-id") ?? query.last;
      const body = eventBody(async ({ send }) => {
        const { revision, stop } = await events.watch((change) => {
          if (!send({ event: "change", data: change, id: change.revision })) stop();
        });
        const missed = last === undefined ? [] : events.since(last);
        for (const change of missed ?? []) send({ event: "change", data: change, id: change.revision });
        send({ event: missed === null ? "reset" : "state", data: { revision }, id: revision });
        return stop;
      });
      return context.body(body, 200, { "Content-Type": eventStream, "X-Accel-Buffering": "no" });
    },
  }),
];
