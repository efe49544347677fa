import type { Narrowing } from "../filters.ts";
import type { SearchDocument } from "./documents.ts";
import { foldedText } from "./words.ts";

// What searches are narrowed by are labels of the documents, which are in the index of the words: it finds what holds
// all words and has all labels, however common each of them is.

/** Characters of a name in a label: the index takes no longer ones, and a page may call people as it likes. */
const LONGEST_NAME = 200;

const cut = (name: string): string =>
  name.length <= LONGEST_NAME ? name : [...name].slice(0, LONGEST_NAME).join("");

const actorLabel = (id: string): string => `by:${cut(id)}`;
const kindLabel = (kind: string): string => `kind:${kind}`;
const statusLabel = (status: string): string => `status:${status}`;
/** Outlets are told apart by name, but for marks and case. */
const outletLabel = (name: string): string => `in:${cut(foldedText(name))}`;
const sidesLabel = (onesided: boolean): string => `onesided:${onesided}`;
const attestedLabel = (side: string): string => `attested:${cut(side)}`;
const negotiationLabel = (id: string): string => `negotiation:${id}`;
const trackLabel = (id: string): string => `track:${id}`;
/** Of documents that belong to several days; their own label is that of the first day. */
export const longLabel = "days:several";

/** A day, YYYY-MM-DD, or the month or year that is left of it without its end. */
const dayLabel = (day: string): string => `on:${day}`;

const YEAR = 4;
const MONTH = 7;

/** Labels of a document that belongs to these days; none when it belongs to none. */
function dayLabels(first: string | null, last: string | null): string[] {
  if (first === null) return [];
  const labels = [first.slice(0, YEAR), first.slice(0, MONTH), first].map(dayLabel);
  return first === last ? labels : [...labels, longLabel];
}

const LAST_DAY = 31;
const LAST_MONTH = 12;

/** Labels of years, of months of a year or of days of a month, both ends inclusive. */
const labelsIn = (before: string, from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, k) =>
    dayLabel(`${before}${String(from + k).padStart(2, "0")}`),
  );

const parts = (day: string) => ({
  inYear: `${day.slice(0, YEAR)}-`,
  inMonth: `${day.slice(0, MONTH)}-`,
  year: Number(day.slice(0, YEAR)),
  month: Number(day.slice(YEAR + 1, MONTH)),
  day: Number(day.slice(MONTH + 1)),
});

/**
 * Labels of which each day from one to another (YYYY-MM-DD, both inclusive) has one: whole years and months, and days
 * at both ends.
 */
export function labelsBetween(from: string, to: string): string[] {
  const [a, b] = [parts(from), parts(to)];
  if (a.inMonth === b.inMonth) return labelsIn(a.inMonth, a.day, b.day);
  const ends = [...labelsIn(a.inMonth, a.day, LAST_DAY), ...labelsIn(b.inMonth, 1, b.day)];
  if (a.year === b.year) return [...ends, ...labelsIn(a.inYear, a.month + 1, b.month - 1)];
  return [
    ...ends,
    ...labelsIn(a.inYear, a.month + 1, LAST_MONTH),
    ...labelsIn(b.inYear, 1, b.month - 1),
    ...labelsIn("", a.year + 1, b.year - 1),
  ];
}

/** The labels of a document. */
export function labelsOf(document: SearchDocument): string[] {
  const { kind, status, onesided, attested, first_day, last_day, actors, outlets } = document;
  const { negotiation, track } = document;
  return [
    ...actors.map(actorLabel),
    ...attested.map(attestedLabel),
    ...outlets.map(outletLabel),
    ...dayLabels(first_day, last_day),
    ...(kind === null ? [] : [kindLabel(kind)]),
    ...(status === null ? [] : [statusLabel(status)]),
    ...(onesided === null ? [] : [sidesLabel(onesided)]),
    ...(negotiation === null ? [] : [negotiationLabel(negotiation)]),
    ...(track === null ? [] : [trackLabel(track)]),
  ];
}

/** Labels that a narrowing asks for besides those of days: one of each list. */
export function narrowingLabels(narrowing: Narrowing): string[][] {
  const { actors, others, kind, status, outlet, onesided, attested, negotiation, track } = narrowing;
  const asked = [
    actors === null ? null : actors.map(actorLabel),
    others === null ? null : others.map(actorLabel),
    kind === null ? null : [kindLabel(kind)],
    status === null ? null : [statusLabel(status)],
    outlet === null ? null : [outletLabel(outlet)],
    onesided === null ? null : [sidesLabel(onesided)],
    attested === null ? null : [attestedLabel(attested)],
    negotiation === null ? null : [negotiationLabel(negotiation)],
    track === null ? null : [trackLabel(track)],
  ];
  return asked.filter((labels) => labels !== null);
}
