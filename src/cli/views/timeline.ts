import { dayText, type Names, statusMarks } from "../../labels/index.ts";
import { firstDayOf } from "../../record/days.ts";
import type { Entry, Negotiation } from "../../schema/index.ts";
import type { Labels } from "../labels/types.ts";
import type { Paint } from "../layout/paint.ts";
import { type Cell, type Column, table } from "../layout/table.ts";

/** What a view of findings needs besides them. */
export interface ViewContext {
  /** Those of the record, where the view names them. */
  readonly negotiations?: readonly Negotiation[];
  readonly labels: Labels;
  readonly names: Names;
  readonly paint: Paint;
  /** Columns of the terminal, Infinity in a pipe. */
  readonly width: number;
}

/** Ids are shown no shorter than this, which is what `parley show` takes. */
const SHORTEST_ID = 6;

/** Below this many columns who met whom can't be kept wide without cutting the words of other columns. */
const ROOM_FOR_NAMES = 80;

/** Columns that the days by which contacts are due take besides. */
const DUE = 12;

/** Below this many columns a place has no column of its own and stands behind the participants. */
const ROOM_FOR_PLACES = 100;

/** Entries as a table in the order given. `due` adds a column with the day by which each should have been reported. */
export function timelineTable(
  entries: readonly Entry[],
  view: ViewContext,
  due?: (entry: Entry) => string,
): string {
  const short = shortIds(entries.map((entry) => entry.id));
  const columns = columnsFor(view, due);
  const head = columns.map(({ column }) => column);
  const rows = entries.map((entry) => columns.map(({ cell }) => cell(entry, short(entry.id))));
  return table(head, rows, view.width);
}

interface EntryColumn {
  readonly column: Column;
  cell(entry: Entry, id: string): Cell;
}

function columnsFor(view: ViewContext, due?: (entry: Entry) => string): EntryColumn[] {
  const { labels, names, paint, width } = view;
  const { columns } = labels;
  const place = (entry: Entry): string => (entry.place ? names.place(entry.place) : "");
  const whoAndPlace = (entry: Entry): string =>
    [whoText(entry, names), place(entry)].filter((part) => part !== "").join(" · ");
  const wide = width >= ROOM_FOR_NAMES + (due ? DUE : 0);
  const roomy = width >= ROOM_FOR_PLACES;
  const all: (EntryColumn | false | undefined)[] = [
    {
      column: { title: columns.day, wraps: wide ? 13 : 11 },
      cell: (entry) => ({ text: whenText(entry, labels), ...(entry.time === null && { paint: paint.dim }) }),
    },
    {
      column: { title: columns.kind },
      cell: ({ kind }) => ({ text: labels.kinds[kind], paint: paint.bold }),
    },
    {
      column: { title: columns.who, wraps: wide ? 22 : 14 },
      cell: (entry) => ({ text: roomy ? whoText(entry, names) : whoAndPlace(entry) }),
    },
    roomy && { column: { title: columns.place, wraps: 8 }, cell: (entry) => ({ text: place(entry) }) },
    {
      column: { title: columns.status, wraps: 13 },
      cell: (entry) => ({ text: statusText(entry, labels), paint: statusPaint(entry, paint) }),
    },
    due && { column: { title: columns.due, wraps: 10 }, cell: (entry) => ({ text: due(entry) }) },
    {
      column: { title: columns.sources, align: "right" },
      cell: ({ independent }) => ({ text: String(independent) }),
    },
    { column: { title: columns.id }, cell: (_, id) => ({ text: id, paint: paint.dim }) },
  ];
  return all.filter((column) => column !== undefined && column !== false);
}

/** The parties, and in brackets those who mediate, host or vouch. */
export function whoText(entry: Pick<Entry, "participants">, names: Names): string {
  const named = (inRole: boolean): string[] =>
    entry.participants.filter(({ role }) => (role === "party") === inRole).map((each) => names.actor(each));
  const others = named(false);
  return `${named(true).join(" – ")}${others.length > 0 ? ` (${others.join(", ")})` : ""}`.trim();
}

/** A contact in short: its kind and status, and who takes part. */
export const contactText = (
  { kind, status, participants }: Pick<Entry, "kind" | "status" | "participants">,
  { labels, names }: Pick<ViewContext, "labels" | "names">,
): string => `${labels.kinds[kind]}, ${labels.statuses[status]}: ${whoText({ participants }, names)}`;

/** When a contact took or takes place; where nobody tells, when it was first reported. */
export function whenText({ time, reports }: Pick<Entry, "time" | "reports">, labels: Labels): string {
  if (time !== null) return dayText(time.value, labels);
  const reported = firstDayOf(reports.map(({ published }) => published));
  return reported === null ? labels.undated : labels.reportedOn(dayText(reported, labels));
}

function statusText(entry: Entry, labels: Labels): string {
  return [
    `${statusMarks[entry.status]} ${labels.statuses[entry.status]}`,
    ...(entry.onesided ? [labels.oneSided] : []),
    ...(entry.doubtful.length > 0 ? [labels.doubtful] : []),
    ...(entry.confidential ? [labels.deciding.secret] : []),
  ].join(", ");
}

function statusPaint(entry: Entry, paint: Paint): (text: string) => string {
  if (entry.status === "refused" || entry.status === "cancelled") return paint.bad;
  if (entry.onesided) return paint.warn;
  return entry.status === "held" ? paint.good : (text) => text;
}

/** Beginnings of ids that differ among each other. */
export function shortIds(ids: readonly string[]): (id: string) => string {
  const distinct = new Set(ids).size;
  const longest = Math.max(SHORTEST_ID, ...ids.map((id) => id.length));
  let length = SHORTEST_ID;
  while (length < longest && new Set(ids.map((id) => id.slice(0, length))).size < distinct) length += 1;
  return (id) => id.slice(0, length);
}
