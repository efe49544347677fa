import { type DaySpan, daysIn, lengthOf, monthNumber } from "./days.ts";
import type { ContactReport } from "./types.ts";

/** Months beyond this many are no help: a page of unknown year. */
const MOST_MONTHS = 13;

/** Months in which a contact is told to lie: its own, or those of the page's publication. */
function monthsOf({ days, page }: ContactReport): number[] {
  const span = days ?? page.publishedDays;
  if (!span) return [];
  const [from, to] = [monthNumber(span.from), monthNumber(span.to)];
  return Array.from({ length: Math.min(to - from + 1, MOST_MONTHS) }, (_, k) => from + k);
}

/** True when both are told of one month or of neighbouring ones. */
export const monthsNear = (a: ContactReport, b: ContactReport): boolean =>
  monthsOf(a).some((month) => monthsOf(b).some((other) => Math.abs(month - other) <= 1));

function pairsOfSides(sides: readonly string[]): string[] {
  if (sides.length < 2) return [sides.join()];
  return sides.flatMap((side, k) => sides.slice(k + 1).map((other) => `${side}+${other}`));
}

/** Under each pair of its parties and its group of kinds: three parties may be told as two of them. */
const spread = (report: ContactReport, keys: readonly string[]): string[] =>
  pairsOfSides(report.sides).flatMap((pair) => keys.map((key) => `${report.group}|${pair}|${key}`));

const dayKeys = (span: DaySpan): string[] => daysIn(span).map((day) => `day ${day}`);

/** Names of its place, and of the state in which it lies. */
const placesOf = ({ event }: ContactReport): string[] =>
  event.place === null ? [] : [event.place.name, ...(event.place.state ? [event.place.state] : [])];

/** What ties it to others whatever their days: its sentences, and its number. */
const ties = ({ sentences, event }: ContactReport): string[] => [
  ...sentences.map((sentence) => `told ${sentence}`),
  ...(event.ordinal ? [`number ${event.ordinal.n}`] : []),
];

const inMonths = (kind: string, report: ContactReport, months: readonly number[]): string[] =>
  placesOf(report).flatMap((place) => months.map((month) => `${kind} ${place} ${month}`));

/** Under which a report of a contact is found: its days, sentences and number, and its place in a month. */
export function contactKeys(report: ContactReport): string[] {
  const where = inMonths(report.days ? "dated at" : "undated at", report, monthsOf(report));
  const when = report.days ? dayKeys(report.days) : [];
  return spread(report, [...when, ...ties(report), ...where]);
}

function widened(span: DaySpan): DaySpan {
  if (lengthOf(span) > 1) return span;
  const days = daysIn(span, 1);
  return { from: days[0] ?? span.from, to: days.at(-1) ?? span.to };
}

/** Under which others are sought: a day in another time zone is a neighbouring one, and so may a month be. */
export function contactProbes(report: ContactReport): string[] {
  const months = monthsOf(report);
  const near = [...new Set(months.flatMap((month) => [month - 1, month, month + 1]))];
  const where = ["undated at", ...(report.days ? [] : ["dated at"])].flatMap((kind) =>
    inMonths(kind, report, near),
  );
  const when = report.days ? dayKeys(widened(report.days)) : [];
  return spread(report, [...when, ...ties(report), ...where]);
}
