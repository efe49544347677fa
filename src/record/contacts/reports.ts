import type { ActorRef, Event, EventKind, Participant, Quoted, Reading } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { withoutMarks } from "../../text/marks.ts";
import type { Span } from "../../text/span.ts";
import type { World } from "../../world/world.ts";
import { type DaySpan, lengthOf, spanOf } from "../days.ts";
import { by, compareText, sortedUnique } from "../order.ts";
import { sha256 } from "../sha256.ts";
import type { ContactReport, KindGroup, PageFacts } from "../types.ts";
import { pageConflicts } from "./page-conflicts.ts";
import { tellUnnamed, witnessesOf } from "./witnesses.ts";

const groups: Record<EventKind, KindGroup> = {
  call: "call",
  meeting: "encounter",
  talks: "encounter",
  visit: "encounter",
  message: "paper",
  agreement: "paper",
  exchange: "paper",
  ceasefire: "paper",
};

/** The group of kinds that pages may choose from for one contact. */
export const groupOf = (kind: EventKind): KindGroup => groups[kind];

/** Code units of context on each side of a quotation, as Web Annotation's TextQuoteSelector keeps them. */
const CONTEXT = 32;
/** Hex digits of a report's key: 128 bits, so that keys of different reports don't meet. */
const KEY_DIGITS = 32;
/** Sentences shorter than this (code units) may be told of more than one contact. */
const LONG_SENTENCE = 40;
/** Times of more days than a month tell no contact from another: they count as undated. */
const VAGUE_DAYS = 31;

function quotation(text: string, span: Span): string[] {
  const prefix = text.slice(Math.max(0, span.start - CONTEXT), span.start);
  return [text.slice(span.start, span.end), prefix, text.slice(span.end, span.end + CONTEXT)];
}

/** Key of something that a page says: its page, what it is, and the quotations (exact, prefix, suffix) it rests on. */
export function quotationKey(reading: Reading, about: string, spans: readonly Span[]): string {
  const quotations = sortedUnique(spans.map((span) => JSON.stringify(quotation(reading.page.text, span))));
  return sha256(JSON.stringify([reading.page.id, about, quotations])).slice(0, KEY_DIGITS);
}

/** Keys for all items: items that rest on the very same quotations are numbered in the order of `detail`. */
export function distinctKeys<T>(
  items: readonly T[],
  key: (item: T) => string,
  detail: (item: T) => string,
): { item: T; key: string }[] {
  return [...groupBy(items, key)].flatMap(([shared, same]) =>
    same
      .toSorted((a, b) => compareText(detail(a), detail(b)))
      .map((item, k) => ({ item, key: k === 0 ? shared : sha256(`${shared}#${k}`).slice(0, KEY_DIGITS) })),
  );
}

/** Spans with their words, in the order of the page. */
function quoted(text: string, spans: readonly Span[]): Quoted[] {
  return spans
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The state or body that a participant acts for; themselves when they act for nobody. */
export const sideOf = (participant: Participant): string => participant.for ?? participant.id;

/** Ids of the persons among those who take part. */
function peopleOf(reading: Reading, event: Event): string[] {
  const persons = new Set(reading.actors.filter((actor) => actor.kind === "person").map(({ id }) => id));
  return sortedUnique(event.participants.flatMap(({ id }) => (persons.has(id) ? [id] : [])));
}

/**
 * By what a person is the same in two reports of one contact. Ids of unknown persons differ from page to page; side and
 * name tell them apart well enough among the delegates of one contact. Marks are left out: another language writes none.
 */
export const personOf = ({ id, name }: ActorRef, world: World): string =>
  world.persons.has(id) ? id : `~${withoutMarks(folded(name))}`;

function personsBySide(parties: readonly Participant[], world: World): Record<string, string[]> {
  const sides = groupBy(parties.toSorted(by(sideOf)), sideOf);
  return Object.fromEntries(
    [...sides].map(([side, some]) => [side, sortedUnique(some.map((p) => personOf(p, world)))]),
  );
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Hex digits of a sentence's hash: 64 bits. */
const SENTENCE_DIGITS = 16;

const sentencesOf = (evidence: readonly Quoted[]): string[] =>
  sortedUnique(
    evidence
      .map((quote) => folded(quote.text))
      .filter((sentence) => sentence.length >= LONG_SENTENCE)
      .map((sentence) => sha256(sentence).slice(0, SENTENCE_DIGITS)),
  );

/** Days that tell contacts apart; null for vaguer ones. */
const narrow = (days: DaySpan | null): DaySpan | null => (days && lengthOf(days) <= VAGUE_DAYS ? days : null);

function reportOf(
  { page, reading, world }: Told,
  event: Event,
  key: string,
): Omit<ContactReport, "disagreements" | "decided"> {
  const parties = event.participants.filter((p) => p.role === "party");
  const sides = sortedUnique(parties.map(sideOf));
  const people = peopleOf(reading, event);
  const evidence = quoted(reading.page.text, event.evidence);
  const told = spanOf(event.time?.value);
  const days = narrow(told);
  const places = event.place?.state ? [event.place.state] : [];
  return {
    key,
    page,
    event,
    group: groups[event.kind],
    sides,
    sidesKey: sides.join("+"),
    present: sortedUnique([...event.participants.map(sideOf), ...places]),
    persons: personsBySide(
      parties.filter(({ id }) => people.includes(id)),
      world,
    ),
    people,
    days,
    within: days ? null : told,
    moved: narrow(spanOf(event.moved_from?.value)),
    sentences: sentencesOf(evidence),
    evidence,
    witnesses: witnessesOf(reading, event, world),
    unnamed: tellUnnamed(reading, event),
  };
}

/** A page with its reading, and what its names are looked up in. */
export interface Told {
  readonly page: PageFacts;
  readonly reading: Reading;
  readonly world: World;
}

/** The contacts of a reading, each with the key of its report. */
export function eventKeys(reading: Reading): { item: Event; key: string }[] {
  const key = (event: Event): string => quotationKey(reading, groups[event.kind], event.evidence);
  const detail = (event: Event): string =>
    JSON.stringify([event.time?.value, event.participants.map((p) => p.id), event.kind, event]);
  return distinctKeys(reading.events, key, detail);
}

/** The contacts that a page reports, each under its key. */
export function reportsOf(told: Told): ContactReport[] {
  const { reading } = told;
  const found = eventKeys(reading).map(({ item, key }) => reportOf(told, item, key));
  const inside = pageConflicts(reading, found);
  return found.map((report) => ({ ...report, disagreements: inside.get(report.key) ?? [], decided: null }));
}

/** Order of reports everywhere: by publication day, then by key; undated pages last. */
export function compareReports(a: ContactReport, b: ContactReport): number {
  const left = a.page.publishedDays?.from ?? "9999";
  const right = b.page.publishedDays?.from ?? "9999";
  return compareText(left, right) || compareText(a.key, b.key);
}
