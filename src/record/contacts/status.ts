import type { EventStatus, HistoryItem } from "../../schema/index.ts";
import { distance } from "../days.ts";
import { by, compareText, sortedUnique } from "../order.ts";
import type { ContactReport } from "../types.ts";
import { behind } from "./keys.ts";

/** How far a contact has come: decides between statuses reported on one day. */
const stages: readonly EventStatus[] = [
  "possible",
  "proposed",
  "planned",
  "refused",
  "cancelled",
  "ongoing",
  "held",
];

const undone: ReadonlySet<EventStatus> = new Set(["refused", "cancelled"]);

const reported = (report: ContactReport): string => report.page.publishedDays?.from ?? "";

/** Reports from the earliest to the latest; on one day, from the earlier stage of a contact to the later. */
function inTime(reports: readonly ContactReport[]): ContactReport[] {
  const stage = (report: ContactReport): number => stages.indexOf(report.event.status);
  return reports.toSorted((a, b) => compareText(reported(a), reported(b)) || stage(a) - stage(b));
}

/** False where both tell days apart: what was called off for one day may be held on another. */
const isOfDay = (report: ContactReport, held: ContactReport): boolean =>
  !report.days || !held.days || distance(report.days, held.days) <= 1;

/**
 * Reports that deny or cancel what others told as held or going on, on that day or before. To call off the day that was
 * given up denies nothing.
 */
export function denials(reports: readonly ContactReport[]): ContactReport[] {
  const past = reports.filter((report) => behind.has(report.event.status));
  // A page without a day may be older or younger than any other.
  const first = sortedUnique(past.map(reported)).find((day) => day !== "");
  if (first === undefined) return [];
  return reports.filter(
    (report) =>
      undone.has(report.event.status) &&
      reported(report) >= first &&
      past.some((held) => isOfDay(report, held)),
  );
}

/** Status of a contact: the latest report's, but what was held stays so until it is denied or cancelled. */
export function statusOf(reports: readonly ContactReport[]): EventStatus {
  const past = reports.filter((report) => behind.has(report.event.status));
  const first = past.map(reported).sort()[0] ?? "";
  // Of one day's reports that it was held and that it was called off, the latter may be older.
  const against = denials(reports).filter((report) => reported(report) > first);
  const held = past.filter((report) => report.event.status === "held");
  const deciding = [against, held, past, reports].find((some) => some.length > 0) ?? [];
  return inTime(deciding).at(-1)?.event.status ?? "held";
}

/** Which status was reported when by which page, in order of time. */
export function historyOf(reports: readonly ContactReport[]): HistoryItem[] {
  const items = inTime(reports).map(({ event, page }) => ({
    status: event.status,
    reported: page.published,
    page: page.id,
  }));
  const distinct = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...distinct.values()].sort(
    by(
      (item) => item.reported,
      (item) => `${stages.indexOf(item.status)}`,
      (item) => item.page,
    ),
  );
}
