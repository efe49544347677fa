import type { EventStatus } from "../../schema/index.ts";
import { type DaySpan, daysFrom, daysIn, lengthOf, monthNumber } from "../days.ts";
import type { ContactReport } from "../types.ts";

/** Statuses of what is still to come: its day may change. */
export const announced: ReadonlySet<EventStatus> = new Set(["planned", "proposed", "possible"]);

/** Months beyond this many are no help: a page of unknown year. */
const MOST_MONTHS = 13;

/** Months in which a contact is told to lie: its own, or those of the page's publication. */
const monthsOf = ({ days, within, page }: ContactReport): number[] =>
  monthsIn(days ?? within ?? page.publishedDays);

function monthsIn(span: DaySpan | null): number[] {
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

const dayKeys = (span: DaySpan | null): string[] => (span ? daysIn(span).map((day) => `day ${day}`) : []);

/** Names of its place, and of the state in which it lies. */
const placesOf = ({ event }: ContactReport): string[] =>
  event.place === null ? [] : [event.place.name, ...(event.place.state ? [event.place.state] : [])];

const near = (months: readonly number[]): number[] => [
  ...new Set(months.flatMap((month) => [month - 1, month, month + 1])),
];

const inMonths = (about: string, places: readonly string[], months: readonly number[]): string[] =>
  places.flatMap((place) => months.map((month) => `${about} ${place} in ${month}`));

/** Its number in a series of known beginning: it ties reports whatever their days. */
const numberSince = ({ event: { ordinal } }: ContactReport): string[] =>
  ordinal?.since ? [`number ${ordinal.n} since ${ordinal.since}`] : [];

const publishedIn = ({ page }: ContactReport): number[] => monthsIn(page.publishedDays);

/** Its number, with the months in which it is one contact's whenever the count began. */
const numbers = ({ event: { ordinal } }: ContactReport, months: readonly number[]): string[] =>
  ordinal === null ? [] : inMonths("number", [`${ordinal.n}`], months);

/** A contact called off without saying when it was to take place. */
export const isCalledOff = ({ days, within, event }: ContactReport): boolean =>
  days === null && within === null && (event.status === "cancelled" || event.status === "refused");

const isPlan = ({ days, event }: ContactReport): boolean => days !== null && announced.has(event.status);

/** What an announcement and its calling off are found by. */
const callingOff = (report: ContactReport, isKey: boolean, months: readonly number[]): string[] => {
  if (!isCalledOff(report) && !isPlan(report)) return [];
  const about = isCalledOff(report) === isKey ? "called off" : "announced";
  return months.map((month) => `${about} in ${month}`);
};

/** A day in one zone is at most a neighbouring one in another. */
const ZONE_DAYS = 1;
/** Rounds of talks last for days, and rarely begin again so soon. */
export const ROUND_DAYS = 2;

/** Days so long after a contact are full of its news. */
export const NEWS_DAYS = 2;

/** Statuses of what took place, or takes place. */
export const behind: ReadonlySet<EventStatus> = new Set(["held", "ongoing"]);

/** The day on which a page tells a contact as past without saying when. */
export function newsDay({ days, within, page, event }: ContactReport): string | null {
  const span = page.publishedDays;
  const isUntimed = days === null && within === null && behind.has(event.status);
  return isUntimed && span && lengthOf(span) === 1 ? span.from : null;
}

/** Under which a report of a contact is found: its days, sentences and number, and its place in a month. */
export function contactKeys(report: ContactReport): string[] {
  const { days, moved } = report;
  const months = monthsOf(report);
  const places = placesOf(report);
  const news = newsDay(report);
  return spread(report, [
    ...dayKeys(days),
    ...dayKeys(moved),
    ...(news === null ? [] : [`news ${news}`]),
    ...numberSince(report),
    ...inMonths("told", report.sentences, publishedIn(report)),
    ...numbers(report, months),
    ...inMonths(days ? "dated at" : "undated at", places, months),
    ...(isPlan(report) ? inMonths("announced at", places, months) : []),
    ...callingOff(report, true, months),
  ]);
}

/** Days around its own on which it may be told as well: in other zones, or as a day of the same round of talks. */
function widened({ days, group }: ContactReport): DaySpan | null {
  if (days === null) return null;
  const around = daysIn(days, group === "encounter" ? ROUND_DAYS : ZONE_DAYS);
  return { from: around[0] ?? days.from, to: around.at(-1) ?? days.to };
}

const newsAround = (day: string): string[] =>
  daysIn({ from: day, to: day }, ZONE_DAYS).map((near) => `news ${near}`);

/** Days on which the news of a dated contact is told, and days of which an undated one may be the news. */
function newsProbes(report: ContactReport): string[] {
  const { days, event } = report;
  const news = newsDay(report);
  if (news !== null) return [...dayKeys(daysFrom(news, -NEWS_DAYS)), ...newsAround(news)];
  if (days === null || !behind.has(event.status)) return [];
  const last = daysFrom(days.to, NEWS_DAYS).to;
  return daysIn({ from: days.from, to: last }).map((day) => `news ${day}`);
}

/** Under which others are sought: a day in another time zone is a neighbouring one, and so may a month be. */
export function contactProbes(report: ContactReport): string[] {
  const { days, moved, event } = report;
  const months = near(monthsOf(report));
  const places = placesOf(report);
  // What is undated, or announced for a day that may change, is sought among the dated ones of its place.
  const isOpen = days === null || announced.has(event.status);
  return spread(report, [
    ...dayKeys(widened(report)),
    ...dayKeys(moved),
    ...newsProbes(report),
    ...numberSince(report),
    ...inMonths("told", report.sentences, near(publishedIn(report))),
    ...numbers(report, months),
    ...inMonths("undated at", places, months),
    ...inMonths(isOpen ? "dated at" : "announced at", places, months),
    ...callingOff(report, false, months),
  ]);
}
