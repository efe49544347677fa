import type { RecordPosition, RecordUndertaking, Utterance } from "../../schema/index.ts";
import { statementLink, undertakingLink } from "../cite/index.ts";
import { type Column, firstDay, plainTable } from "./columns.ts";

interface Told {
  readonly tellings: readonly { page: string; outlet: string | null; published: string | null }[];
}

/** How often and where something was told. */
const tellings = <T extends Told>(): readonly Column<T>[] => [
  {
    name: "first_told",
    type: "day",
    does: "publication day of the first page that tells it",
    cell: ({ tellings: [first] }) => firstDay(first?.published),
  },
  { name: "tellings", type: "integer", does: "pages that tell it", cell: (item) => item.tellings.length },
  {
    name: "outlets",
    type: "list",
    does: "outlets that tell it",
    cell: (item) => [...new Set(item.tellings.flatMap(({ outlet }) => outlet ?? []))],
  },
  {
    name: "page",
    type: "text",
    does: "id of the first page that tells it",
    cell: ({ tellings: [first] }) => first?.page ?? null,
  },
];

/** Utterances, a row each. */
export const utteranceTable = plainTable<Utterance>([
  { name: "key", type: "text", does: "key of the utterance", cell: ({ key }) => key },
  { name: "source_id", type: "text", does: "id of who said it", cell: ({ source }) => source.id },
  {
    name: "source",
    type: "text",
    does: "who said it, in the language asked for",
    cell: ({ source }, { names }) => names.actor(source),
  },
  {
    name: "alongside",
    type: "list",
    does: "who said it together with the source",
    cell: ({ alongside }, { names }) => alongside.map((each) => names.actor(each)),
  },
  {
    name: "via",
    type: "text",
    does: "through whom it is told",
    cell: ({ via }, { names }) => via && names.actor(via),
  },
  {
    name: "addressee",
    type: "text",
    does: "to whom it was said",
    cell: ({ addressee }, { names }) => addressee && names.actor(addressee),
  },
  { name: "said", type: "text", does: "when it was said, in EDTF", cell: ({ time }) => time?.value ?? null },
  { name: "said_day", type: "day", does: "the first day of that", cell: ({ time }) => firstDay(time?.value) },
  { name: "quote", type: "text", does: "direct, indirect or mixed", cell: ({ quote }) => quote },
  { name: "setting", type: "text", does: "where or how it was said", cell: ({ setting }) => setting },
  {
    name: "content",
    type: "text",
    does: "what was said, in the page's words",
    cell: ({ content }) => content.text,
  },
  { name: "topics", type: "list", does: "what it is about", cell: ({ topics }) => topics },
  {
    name: "negotiation",
    type: "text",
    does: "id of the negotiation to which it belongs",
    cell: ({ negotiation }) => negotiation,
  },
  { name: "track", type: "text", does: "id of its track", cell: ({ track }) => track },
  { name: "stance", type: "text", does: "the stance that it takes", cell: ({ stance }) => stance },
  ...tellings<Utterance>(),
  {
    name: "link",
    type: "text",
    does: "the utterance in the web app",
    cell: ({ key }, { base }) => statementLink(base, key),
  },
]);

/** Undertakings, a row each. */
export const undertakingTable = plainTable<RecordUndertaking>([
  { name: "key", type: "text", does: "key of the undertaking", cell: ({ key }) => key },
  {
    name: "act",
    type: "text",
    does: "offer, demand, promise, threat, acceptance or refusal",
    cell: ({ act }) => act,
  },
  { name: "actor_id", type: "text", does: "id of whose it is", cell: ({ actor }) => actor.id },
  {
    name: "actor",
    type: "text",
    does: "whose it is, in the language asked for",
    cell: ({ actor }, { names }) => names.actor(actor),
  },
  {
    name: "side",
    type: "text",
    does: "the state (alpha-2) or body for which it is",
    cell: (item) => item.for,
  },
  { name: "to_id", type: "text", does: "id of to whom it is made", cell: ({ to }) => to?.id ?? null },
  {
    name: "to",
    type: "text",
    does: "to whom it is made",
    cell: ({ to }, { names }) => to && names.actor(to),
  },
  {
    name: "content",
    type: "text",
    does: "what is undertaken, in the page's words",
    cell: ({ content }) => content.text,
  },
  {
    name: "condition",
    type: "text",
    does: "on what condition",
    cell: ({ condition }) => condition?.text ?? null,
  },
  { name: "due", type: "text", does: "by when, in EDTF", cell: ({ due }) => due?.value ?? null },
  { name: "due_day", type: "day", does: "the first day of that", cell: ({ due }) => firstDay(due?.value) },
  { name: "state", type: "text", does: "what became of it", cell: ({ state }) => state },
  { name: "topics", type: "list", does: "what it is about", cell: ({ topics }) => topics },
  {
    name: "negotiation",
    type: "text",
    does: "id of the negotiation to which it belongs",
    cell: ({ negotiation }) => negotiation,
  },
  { name: "track", type: "text", does: "id of its track", cell: ({ track }) => track },
  {
    name: "entry",
    type: "text",
    does: "id of the contact that it is to bring about",
    cell: ({ entry }) => entry,
  },
  {
    name: "agreed_in",
    type: "text",
    does: "id of the contact in which it was agreed",
    cell: (item) => item.agreed_in,
  },
  {
    name: "answers",
    type: "text",
    does: "key of the one that it accepts or refuses",
    cell: ({ answers }) => answers,
  },
  ...tellings<RecordUndertaking>(),
  {
    name: "link",
    type: "text",
    does: "the undertaking in the web app",
    cell: ({ key }, { base }) => undertakingLink(base, key),
  },
]);

/** Positions, a row for each span of days over which one was held. */
export const positionTable = plainTable<RecordPosition>([
  { name: "actor_id", type: "text", does: "id of whose stance it is", cell: ({ actor }) => actor.id },
  {
    name: "actor",
    type: "text",
    does: "whose stance it is, in the language asked for",
    cell: ({ actor }, { names }) => names.actor(actor),
  },
  { name: "topic", type: "text", does: "on what", cell: ({ topic }) => topic },
  { name: "stance", type: "text", does: "the stance", cell: ({ stance }) => stance },
  { name: "from", type: "day", does: "first day on which it was told", cell: ({ from }) => from },
  { name: "to", type: "day", does: "last day on which it was told", cell: ({ to }) => to },
  {
    name: "statements",
    type: "list",
    does: "keys of the utterances that carry it",
    cell: ({ statements }) => statements,
  },
  { name: "through", type: "list", does: "ids of those who voice it", cell: ({ through }) => through },
  {
    name: "also",
    type: "list",
    does: "other stances told on the same days",
    cell: ({ also }) => also.map(({ stance }) => stance),
  },
]);
