import type { Entry, Gap } from "../../src/schema/index.ts";
import { monthKey } from "../format/time.ts";

/** A line of the timeline: a contact, or the place where one is missing. */
export type Row = { readonly entry: Entry } | { readonly gap: Gap };

/** The rows of one month (`key` YYYY-MM, or YYYY where no month is told), or those without a day (`key` null). */
export interface Month {
  readonly key: string | null;
  readonly rows: readonly Row[];
}

interface Placed {
  readonly row: Row;
  readonly month: string | null;
  /** Sorts within the whole list. "!" comes before "~": a gap lies before the contact that told of it. */
  readonly sort: string;
}

const startOf = (value: string): string => {
  const [from = "", to = ""] = value.split("/");
  return /^\d/.test(from) ? from : to;
};

const placedEntry = (entry: Entry): Placed => {
  const value = entry.time?.value ?? null;
  return { row: { entry }, month: monthKey(value), sort: value === null ? "" : `${startOf(value)}~` };
};

const placedGap = (gap: Gap): Placed => {
  const day = gap.before ?? gap.after;
  return { row: { gap }, month: monthKey(day), sort: `${day ?? ""}!` };
};

function grouped(placed: readonly Placed[]): Month[] {
  const months = new Map<string | null, Row[]>();
  for (const { row, month } of placed) {
    const rows = months.get(month);
    if (rows) rows.push(row);
    else months.set(month, [row]);
  }
  return [...months].map(([key, rows]) => ({ key, rows }));
}

/** Contacts and gaps by month, newest or oldest first; what has no day comes last either way. */
export function monthsOf(entries: readonly Entry[], gaps: readonly Gap[], oldestFirst: boolean): Month[] {
  const placed = [...entries.map(placedEntry), ...gaps.map(placedGap)];
  const dated = placed.filter(({ month }) => month !== null);
  const undated = placed.filter(({ month }) => month === null);
  const direction = oldestFirst ? 1 : -1;
  dated.sort((a, b) => (a.sort === b.sort ? 0 : a.sort < b.sort ? -direction : direction));
  return grouped([...dated, ...undated]);
}
