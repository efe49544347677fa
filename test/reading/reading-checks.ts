import type { ActorRef, Reading } from "../../src/schema/index.ts";
import { Reading as ReadingSchema } from "../../src/schema/index.ts";
import type { Span } from "../../src/text/span.ts";
import { world } from "../../src/world/index.ts";

interface Quotation extends Span {
  readonly text: string;
}

/** Spans that carry their words. */
const quotations = ({ times, statements, undertakings }: Reading): Quotation[] => [
  ...times,
  ...statements.flatMap(({ cue, content }) => (cue ? [cue, content] : [content])),
  ...undertakings.flatMap(({ content, condition }) => (condition ? [content, condition] : [content])),
];

/** All spans of a reading. */
const spansOf = (reading: Reading): Span[] => [
  ...quotations(reading),
  ...reading.actors.flatMap(({ mentions }) => mentions),
  ...reading.events.flatMap(({ evidence, outcome }) => [...evidence, ...(outcome?.evidence ?? [])]),
  ...reading.conflicts.flatMap(({ values }) => values.flatMap(({ evidence }) => evidence)),
  ...(reading.article.published?.evidence ?? []),
  ...reading.article.blocks,
];

const actorRefs = ({ statements, events, undertakings }: Reading): ActorRef[] =>
  [
    ...statements.flatMap(({ source, via, addressee }) => [source, via, addressee]),
    ...events.flatMap(({ participants }) => participants),
    ...undertakings.flatMap(({ actor, to }) => [actor, to]),
  ].filter((ref) => ref !== null);

const isKnown = (id: string): boolean =>
  world.states.has(id) ||
  world.bodies.has(id) ||
  world.persons.has(id) ||
  world.institutionById(id) !== undefined;

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

const isReadable = ({ article }: Reading, span: Span): boolean =>
  article.blocks.some(
    ({ role, start, end }) => (role === "lead" || role === "body") && span.start >= start && span.end <= end,
  );

function brokenSpans(reading: Reading): string[] {
  const { text } = reading.page;
  const outside = spansOf(reading).filter(({ start, end }) => start >= end || end > text.length);
  const misquoted = quotations(reading).filter((span) => text.slice(span.start, span.end) !== span.text);
  return [...outside, ...misquoted].map((span) => `span ${JSON.stringify(span)}`);
}

function brokenIds({ statements, events, undertakings, actors }: Reading): string[] {
  const lists = [statements, events, undertakings, actors].map((found) =>
    repeated(found.map(({ id }) => id)),
  );
  return lists.flat().map((id) => `id ${id} twice`);
}

function brokenRefs(reading: Reading): string[] {
  const listed = new Set(reading.actors.map(({ id }) => id));
  const attesting = reading.events.flatMap(({ attested }) => attested);
  const positioned = reading.positions.flatMap(({ actor, by }) => [actor, by]);
  const ids = [...actorRefs(reading).map(({ id }) => id), ...attesting, ...positioned];
  return ids.filter((id) => !listed.has(id) && !isKnown(id)).map((id) => `nobody is ${id}`);
}

/** Undertakings and positions name findings that are there. */
function brokenLinks({ statements, events, undertakings, positions }: Reading): string[] {
  const found = new Set([...statements, ...events].map(({ id }) => id));
  const links = [
    ...undertakings.flatMap(({ statement, event }) => [statement, event]),
    ...positions.map(({ statement }) => statement),
  ];
  return links.filter((id) => id !== null && !found.has(id)).map((id) => `no finding is ${id}`);
}

/** What is unsound in a reading, whatever its page says; empty when all is well. */
export function faultsOf(reading: Reading): string[] {
  const schema = ReadingSchema.safeParse(reading);
  const misplaced = reading.statements.filter(({ content }) => !isReadable(reading, content));
  return [
    ...(schema.success ? [] : [schema.error.message]),
    ...brokenSpans(reading),
    ...brokenIds(reading),
    ...brokenRefs(reading),
    ...brokenLinks(reading),
    ...misplaced.map(({ content }) => `outside lead and body: ${content.text}`),
  ];
}
