import type { EventTime } from "../../schema/index.ts";
import { distance, lengthOf, spanOf } from "../days.ts";
import { mostFrequent } from "../order.ts";
import type { ContactReport } from "../types.ts";
import { lasting } from "./compatible.ts";
import { announced, behind } from "./keys.ts";

const reported = (report: ContactReport): string => report.page.publishedDays?.from ?? "";

/** True when a report that is not older says that the contact was put off from the day that this one tells. */
const isPutOff = (report: ContactReport, reports: readonly ContactReport[]): boolean =>
  reports.some(
    (other) =>
      other.moved !== null &&
      report.days !== null &&
      distance(other.moved, report.days) === 0 &&
      reported(other) >= reported(report),
  );

/**
 * The reports that say on which day a contact lies: those of what took place, where any tells one day; else the
 * announcements that no later one puts off.
 */
export function reportsOfDay(reports: readonly ContactReport[]): ContactReport[] {
  const dated = reports.filter((report) => report.event.time !== null);
  const past = dated.filter(({ event }) => event.status === "held" || event.status === "ongoing");
  if (past.some(({ days }) => days !== null && lengthOf(days) === 1)) return past;
  const standing = dated.filter((report) => !isPutOff(report, reports));
  return standing.length > 0 ? standing : dated;
}

const lengthOfTime = (time: EventTime): number => {
  const span = spanOf(time.value);
  return span ? lengthOf(span) : Number.POSITIVE_INFINITY;
};

/** Announcements of the latest day on which any was told: days that follow each other replace the earlier. */
function latest(reports: readonly ContactReport[]): ContactReport[] {
  if (reports.some((report) => !announced.has(report.event.status))) return [...reports];
  const exact = reports.filter(({ event }) => event.time !== null && lengthOfTime(event.time) === 1);
  const last = exact.map(reported).sort().at(-1);
  return last === undefined ? [...reports] : exact.filter((report) => reported(report) === last);
}

/** A longer time in which talks are told to last is that of many rounds. */
export const LONGEST_ROUND = 7;

/** The whole time of talks or a visit of several days, where it is told and holds all days that are told. */
function wholeTime(reports: readonly ContactReport[]): EventTime | undefined {
  const told = reports.filter(({ event }) => lasting.has(event.kind) && behind.has(event.status));
  const spans = told.flatMap(({ days }) => days ?? []).filter((days) => lengthOf(days) <= LONGEST_ROUND);
  const first = spans.map(({ from }) => from).sort()[0] ?? "";
  const last =
    spans
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? "";
  const whole = told.filter(({ days }) => days?.from === first && days.to === last && first !== last);
  return mostFrequent(
    whole.flatMap(({ event }) => event.time ?? []),
    (time) => time.value,
  );
}

/** Of the days told, the one told most often, in the place's own zone where they are told equally often. */
export function timeOf(reports: readonly ContactReport[]): EventTime | null {
  const whole = wholeTime(reports);
  if (whole) return { value: whole.value, precision: whole.precision, zone: whole.zone ?? null };
  const times = latest(reportsOfDay(reports)).flatMap(({ event }) => event.time ?? []);
  const shortest = Math.min(...times.map(lengthOfTime));
  const fine = times.filter((time) => lengthOfTime(time) === shortest);
  const local = (time: EventTime): number => (time.zone === "place" ? 0 : 1);
  const ordered = fine.toSorted((a, b) => local(a) - local(b));
  const spanKey = (time: EventTime): string => JSON.stringify(spanOf(time.value) ?? time.value);
  const chosen = mostFrequent(ordered, spanKey);
  if (!chosen) return null;
  const same = ordered.filter((time) => spanKey(time) === spanKey(chosen));
  const minutes = same.filter((time) => time.precision === "minute");
  const time = mostFrequent(minutes, (t) => t.value) ?? chosen;
  return { value: time.value, precision: time.precision, zone: time.zone ?? null };
}
