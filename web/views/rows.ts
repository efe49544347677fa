import type { EntryOutline, Gap } from "../../src/schema/index.ts";
import { monthKey } from "../format/time.ts";

/** A line of the timeline: a contact, or the place where one is missing. */
export type Row = { readonly entry: EntryOutline } | { readonly gap: Gap };

/** The rows of one month (`key` YYYY-MM, or YYYY where no month is told), or those without a day (`key` null). */
export interface Month {
  readonly key: string | null;
  readonly rows: readonly Row[];
}

interface Placed {
  readonly row: Row;
  readonly month: string | null;
  /** Where it begins, as far as that is told, and what orders it among those that begin alike. */
  readonly start: string;
  readonly mark: "!" | "~";
}

const startOf = (value: string): string => {
  const [from = "", to = ""] = value.split("/");
  return /^\d/.test(from) ? from : to;
};

const placedEntry = (entry: EntryOutline): Placed => {
  const value = entry.time?.value ?? null;
  return { row: { entry }, month: monthKey(value), start: value === null ? "" : startOf(value), mark: "~" };
};

const placedGap = (gap: Gap): Placed => {
  const day = gap.before ?? gap.after;
  return { row: { gap }, month: monthKey(day), start: day ?? "", mark: "!" };
};

/**
 * What the list is sorted by, as text. "!" comes before "~": a gap lies before the contact that told of it.
 * What names a month or a year alone comes last in it, whichever way the list runs: "~" is after "-", " " before.
 */
const sortKey = ({ start, mark }: Placed, oldestFirst: boolean): string =>
  start.length >= dayLength ? start + mark : `${start}${oldestFirst ? "~" : " "}`;

const dayLength = "YYYY-MM-DD".length;

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
export function monthsOf(
  entries: readonly EntryOutline[],
  gaps: readonly Gap[],
  oldestFirst: boolean,
): Month[] {
  const placed = [...entries.map(placedEntry), ...gaps.map(placedGap)];
  const dated = placed.filter(({ month }) => month !== null);
  const undated = placed.filter(({ month }) => month === null);
  const direction = oldestFirst ? 1 : -1;
  const keys = new Map(dated.map((one) => [one, sortKey(one, oldestFirst)]));
  const key = (one: Placed): string => keys.get(one) ?? "";
  dated.sort((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? -direction : direction));
  return grouped([...dated, ...undated]);
}

/** Rows that are drawn together, a month or a part of one; `first`: it begins its month. */
export interface Chunk extends Month {
  readonly first: boolean;
  /** The month begins a year. */
  readonly year: boolean;
}

/** Rows in a chunk at most. */
const chunkRows = 15;

/** The months cut into pieces that are drawn only when they come near the screen. */
export function chunksOf(months: readonly Month[]): Chunk[] {
  return months.flatMap((month, n) => {
    const { key, rows } = month;
    const year = key?.slice(0, 4) !== months[n - 1]?.key?.slice(0, 4);
    const starts = rows.flatMap((_, at) => (at % chunkRows === 0 ? [at] : []));
    return starts.map((at) => ({
      key,
      rows: rows.slice(at, at + chunkRows),
      first: at === 0,
      year: at === 0 && year,
    }));
  });
}
