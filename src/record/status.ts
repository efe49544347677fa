import type { EventStatus, HistoryItem } from "../schema/index.ts";
import { by, compareText } from "./order.ts";
import type { ContactReport } from "./types.ts";

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

/** Reports that deny or cancel what earlier ones told as held. */
export function denials(reports: readonly ContactReport[]): ContactReport[] {
  const held = inTime(reports).find((report) => report.event.status === "held");
  if (!held) return [];
  return reports.filter((report) => undone.has(report.event.status) && reported(report) > reported(held));
}

/** Status of a contact: the latest report's, but what was held stays so until it is denied or cancelled. */
export function statusOf(reports: readonly ContactReport[]): EventStatus {
  const held = reports.some((report) => report.event.status === "held");
  const deciding = held ? denials(reports) : reports;
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
