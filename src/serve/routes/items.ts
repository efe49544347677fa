import { Entry, RecordSummary, RecordUndertaking, Rejection, Utterance } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import { json } from "../api/forms.ts";
import { found, type Route, route } from "../api/route.ts";
import { namesIn } from "../names.ts";
import { NamesQuery } from "../queries.ts";
import { NamesById, Revision } from "../wire.ts";

interface One {
  readonly path: string;
  readonly operation: string;
  readonly summary: string;
  readonly description?: string;
  readonly what: string;
  readonly param: string;
  readonly paramHelp: string;
  readonly schema: Parameters<typeof json>[0];
  readonly example: string;
  readonly ask: (service: RecordService, id: string) => Promise<object | null>;
}

/** One thing of the record by its id or key. */
const one = ({ ask, what, schema, param, paramHelp, example, ...described }: One): Route =>
  route({
    ...described,
    method: "get",
    tag: "record",
    scope: "read",
    changesWith: "record",
    params: { [param]: paramHelp },
    answers: [json(schema, `The ${what}.`)],
    example: { path: example },
    answer: async ({ param: given, context }, { service }) => {
      const id = given(param);
      return context.json(found(await ask(service, id), what, id));
    },
  });

/** Single things of the record, and figures about it. */
export const itemRoutes = [
  one({
    path: "/entries/{id}",
    operation: "entry",
    summary: "Show an entry with the sentences that it rests on",
    what: "entry",
    param: "id",
    paramHelp:
      "id of an entry or any that it ever had, its first 6 characters or more, or the key of one of its reports",
    schema: Entry,
    example: "/entries/3fa81c02",
    ask: (service, id) => service.entry(id),
  }),
  one({
    path: "/statements/{key}",
    operation: "statement",
    summary: "Show one utterance with its tellings",
    what: "utterance",
    param: "key",
    paramHelp: "key of the utterance or of one of its tellings",
    schema: Utterance,
    example: "/statements/0f3c5a7e9b1d2f4a6c8e0b2d4f6a8c0e",
    ask: (service, key) => service.utterance(key),
  }),
  one({
    path: "/undertakings/{key}",
    operation: "undertaking",
    summary: "Show one undertaking, and what became of it",
    what: "undertaking",
    param: "key",
    paramHelp: "key of the undertaking or of one of its tellings",
    schema: RecordUndertaking,
    example: "/undertakings/0f3c5a7e9b1d2f4a6c8e0b2d4f6a8c0e",
    ask: (service, key) => service.undertaking(key),
  }),
  one({
    path: "/rejections/{id}",
    operation: "rejection",
    summary: "Tell why an id leads to no entry (any more)",
    description: "Somebody decided so, or no page tells it any more.",
    what: "rejection",
    param: "id",
    paramHelp: "an id that an entry had, or the key of a report",
    schema: Rejection,
    example: "/rejections/3fa81c02",
    ask: (service, id) => service.rejection(id),
  }),
  route({
    method: "get",
    path: "/summary",
    operation: "summary",
    tag: "record",
    summary: "Tell how much the record holds",
    scope: "read",
    changesWith: "record",
    answers: [json(RecordSummary, "The figures.")],
    example: { path: "/summary" },
    answer: async ({ context }, { service }) => context.json(await service.summary()),
  }),
  route({
    method: "get",
    path: "/revision",
    operation: "revision",
    tag: "service",
    summary: "Tell in which state the record is",
    description: "Every writing gives it another one, whoever writes: equal revisions give equal answers.",
    scope: "read",
    answers: [json(Revision, "The revision.")],
    example: { path: "/revision" },
    answer: async ({ context }, { service }) => context.json({ revision: await service.revision() }),
  }),
  route({
    method: "get",
    path: "/names",
    operation: "names",
    tag: "service",
    summary: "List names of states, bodies, people and places in one language",
    description:
      "By id; of places by `name:` and their English name, since entries name places by it alone; of institutions that every state has by `institution:` and what they are, with `{state}` for the state's name.",
    scope: "read",
    changesWith: "build",
    query: NamesQuery,
    answers: [json(NamesById, "The names.")],
    example: { path: "/names?lang=vi" },
    answer: ({ query, context }, { world }) => context.json(namesIn(world, query.lang)),
  }),
];
