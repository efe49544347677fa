import type { Event, EventKind, Participant, Quoted, Reading } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import type { Span } from "../text/span.ts";
import { lengthOf, spanOf } from "./days.ts";
import { compareText, sortedUnique } from "./order.ts";
import { sha256 } from "./sha256.ts";
import type { ContactReport, KindGroup, PageFacts } from "./types.ts";

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
export function quoted(text: string, spans: readonly Span[]): Quoted[] {
  return spans
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The state or body that a participant acts for; themselves when they act for nobody. */
export const sideOf = (participant: Participant): string => participant.for ?? participant.id;

const isPerson = (reading: Reading, id: string): boolean =>
  reading.actors.some((actor) => actor.id === id && actor.kind === "person");

function personsBySide(reading: Reading, parties: readonly Participant[]): Map<string, Set<string>> {
  const persons = parties.filter((party) => isPerson(reading, party.id));
  return new Map([...groupBy(persons, sideOf)].map(([side, some]) => [side, new Set(some.map((p) => p.id))]));
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function reportOf(page: PageFacts, event: Event, key: string): ContactReport {
  const parties = event.participants.filter((p) => p.role === "party");
  const sides = sortedUnique(parties.map(sideOf));
  const days = spanOf(event.time?.value);
  const sentences = quoted(page.reading.page.text, event.evidence).map((quote) => folded(quote.text));
  const present = event.participants.map(sideOf);
  if (event.place?.state) present.push(event.place.state);
  return {
    key,
    page,
    event,
    group: groups[event.kind],
    sides,
    sidesKey: sides.join("+"),
    present: new Set(present),
    persons: personsBySide(page.reading, parties),
    days: days && lengthOf(days) <= VAGUE_DAYS ? days : null,
    sentences: new Set(sentences.filter((sentence) => sentence.length >= LONG_SENTENCE)),
  };
}

/** The contacts that a page reports, each under its key. */
export function reportsOf(page: PageFacts): ContactReport[] {
  const { reading } = page;
  const key = (event: Event): string => quotationKey(reading, groups[event.kind], event.evidence);
  const detail = (event: Event): string =>
    JSON.stringify([event.time?.value, event.participants.map((p) => p.id), event.kind, event]);
  return distinctKeys(reading.events, key, detail).map((found) => reportOf(page, found.item, found.key));
}

/** Order of reports everywhere: by publication day, then by key; undated pages last. */
export function compareReports(a: ContactReport, b: ContactReport): number {
  const left = a.page.publishedDays?.from ?? "9999";
  const right = b.page.publishedDays?.from ?? "9999";
  return compareText(left, right) || compareText(a.key, b.key);
}
