import { bytes, json } from "../api/forms.ts";
import { route } from "../api/route.ts";
import { eventBody, eventStream } from "../events/stream.ts";
import { EventsQuery } from "../queries.ts";
import { Health, Ready } from "../wire.ts";

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
    path: "/ready",
    operation: "ready",
    tag: "service",
    summary: "Say whether requests can be answered now",
    description:
      "For load balancers: 503 with what is missing where the record's database does not answer within two seconds, or was raised by a newer Parley, and once the server is about to stop. Needs no token.",
    scope: "open",
    answers: [json(Ready, "They can.")],
    example: { path: "/ready" },
    answer: async ({ context }, { ops }) => {
      const told = await ops.readiness();
      return context.json(told, told.ready ? 200 : 503);
    },
  }),
  route({
    method: "get",
    path: "/metrics",
    operation: "metrics",
    tag: "service",
    summary: "Tell the metrics of this process",
    description:
      "In the text format of Prometheus; docs/operations.md says what each means. `--metrics-port` tells them without a token, to this machine.",
    scope: "admin",
    answers: [bytes("text/plain", "The metrics.")],
    example: { path: "/metrics" },
    answer: async ({ context }, { ops }) => {
      const { type, text } = await ops.metrics();
      return context.body(text, 200, { "Content-Type": type });
    },
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
    answer: ({ query, context }, { events, stopping }) => {
      const last = context.req.header("last-event-id") ?? query.last;
      const body = eventBody(async ({ send }) => {
        const { revision, stop } = await events.watch((change) => {
          if (!send({ event: "change", data: change, id: change.revision })) stop();
        });
        const missed = last === undefined ? [] : events.since(last);
        for (const change of missed ?? []) send({ event: "change", data: change, id: change.revision });
        send({ event: missed === null ? "reset" : "state", data: { revision }, id: revision });
        return stop;
      }, stopping);
      return context.body(body, 200, { "Content-Type": eventStream, "X-Accel-Buffering": "no" });
    },
  }),
];
