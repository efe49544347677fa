import { sql } from "kysely";
import type { Narrowing } from "../filters.ts";
import type { Database } from "../tables.ts";
import { labelsBetween, longLabel } from "./labels.ts";

/** Years that are told one by one at most: a wrong day in the year 9999 must not make a query of thousands of labels. */
const MOST_YEARS = 200;
const DAY_MS = 86_400_000;

/** The newest documents tell how many there are in a day; the very newest may have wrong days. */
const MEASURED = { from: 100, to: 1000 } as const;
/** About so many of the newest documents are looked through before all others. */
const RECENT = 32_000;

/** Labels of days of which a document must have one; null: whatever its days. */
export type DayLabels = readonly string[] | null;

const yearsBetween = (from: string, to: string): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4));

const labels = (from: string | null, to: string | null): string[] | null =>
  from === null || to === null || from > to || yearsBetween(from, to) > MOST_YEARS
    ? null
    : labelsBetween(from, to);

const daysBefore = (day: string, days: number): string =>
  new Date(Math.max(0, Date.parse(`${day}T00:00Z`) - days * DAY_MS)).toISOString().slice(0, 10);

/** The day from which on there are about so many documents, by the days of two of the newest. */
function recentFrom(from: string, to: string): string {
  const days = (Date.parse(`${from}T00:00Z`) - Date.parse(`${to}T00:00Z`)) / DAY_MS;
  const each = Math.max(1, days) / (MEASURED.to - MEASURED.from);
  return daysBefore(to, Math.ceil(each * (RECENT - MEASURED.to)));
}

interface Newest {
  readonly newest: string | null;
  readonly measured_from: string | null;
  readonly measured_to: string | null;
}

/**
 * Days by which a search goes from the newest documents to all that lie in the days asked for. What is found does not
 * depend on them, only how soon.
 */
export async function dayRounds(database: Database, { since, until }: Narrowing): Promise<DayLabels[]> {
  const inDays = sql`first_day is not null and ${until === null ? sql`true` : sql`first_day <= ${until}`}`;
  const behind = (documents: number) =>
    sql`(select first_day from documents where ${inDays} order by first_day desc offset ${documents} limit 1)`;
  const { rows } = await sql<Newest>`select ${behind(0)} as newest, ${behind(MEASURED.from)} as measured_from,
    ${behind(MEASURED.to)} as measured_to`.execute(database);
  const { newest = null, measured_from = null, measured_to = null } = rows[0] ?? {};
  const within = labels(since, newest);
  const last = within && [...within, longLabel];
  if (measured_from === null || measured_to === null) return [last];
  const from = recentFrom(measured_from, measured_to);
  const recent = since !== null && since >= from ? null : labels(from, newest);
  return recent ? [recent, last] : [last];
}
