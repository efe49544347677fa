import { type RawBuilder, type SqlBool, sql } from "kysely";
import { spanOf, unconfirmed } from "../record/index.ts";
import type { Conflict, Entry, Gap, Reading, Unconfirmed, Utterance } from "../schema/index.ts";
import type { Narrowing } from "./filters.ts";
import type { PageSummary } from "./service.ts";
import type { Database, Lists } from "./tables.ts";
import { foldedText } from "./words.ts";

/** A narrowing as a condition; days narrow to what lies at least partly between both ends. */
export function narrowed({ actors, kind, status, since, until }: Narrowing): RawBuilder<SqlBool> {
  const conditions = [sql`true`];
  if (actors !== null) conditions.push(sql`actors && ${[...actors]}::text[]`);
  if (kind !== null) conditions.push(sql`kind = ${kind}`);
  if (status !== null) conditions.push(sql`status = ${status}`);
  if (since !== null) conditions.push(sql`last_day >= ${since}`);
  if (until !== null) conditions.push(sql`first_day <= ${until}`);
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** Entries in order of time; undated ones stand at the first day that reports them. */
export async function entriesIn(database: Database, narrowing: Narrowing): Promise<Entry[]> {
  const query = database.selectFrom("entries").select("item").where(narrowed(narrowing)).orderBy("sort");
  return (await query.execute()).map((row) => row.item);
}

/** Utterances in order of the day on which they were said; kind and status, which they don't have, narrow nothing. */
export async function utterancesIn(database: Database, narrowing: Narrowing): Promise<Utterance[]> {
  const condition = narrowed({ ...narrowing, kind: null, status: null });
  const query = database.selectFrom("utterances").select("item").where(condition).orderBy("sort");
  return (await query.execute()).map((row) => row.item);
}

const KEY = /^[0-9a-f]{6,}$/;

/**
 * The entry that an id or key leads to. Every id an entry ever had is the beginning of one of its reports' keys,
 * so keys lead there after merges too. Null when nothing or more than one entry begins so.
 */
export async function entryBy(database: Database, id: string): Promise<Entry | null> {
  if (!KEY.test(id)) return null;
  const beginning = `${id}%`;
  const found = await database
    .selectFrom("reports")
    .select("entry")
    .distinct()
    .where("key", "like", beginning)
    .execute();
  const own = await database.selectFrom("entries").select("id").where("id", "=", id).execute();
  const ids = own.length > 0 ? own.map((row) => row.id) : found.map((row) => row.entry);
  const [only, ...others] = ids;
  if (only === undefined || others.length > 0) return null;
  const row = await database.selectFrom("entries").select("item").where("id", "=", only).executeTakeFirst();
  return row?.item ?? null;
}

async function listOf<Name extends keyof Lists>(
  database: Database,
  name: Name,
  none: Lists[Name],
): Promise<Lists[Name]> {
  const row = await database.selectFrom("lists").select("items").where("name", "=", name).executeTakeFirst();
  return row === undefined ? none : (row.items as Lists[Name]);
}

/** Ids, codes and names under which a gap's participants are found. */
const gapLabels = (gap: Gap): string[] =>
  gap.participants.flatMap(({ id, name, for: side }) => [
    id,
    foldedText(name),
    ...(side === null ? [] : [side]),
  ]);

const overlaps = (first: string | null, last: string | null, { since, until }: Narrowing): boolean =>
  (since === null || (last !== null && last >= since)) &&
  (until === null || (first !== null && first <= until));

/** Gaps; days narrow to those that lie at least partly between both ends. Status narrows nothing. */
export async function gapsIn(database: Database, narrowing: Narrowing): Promise<Gap[]> {
  const { actors, kind } = narrowing;
  const gaps = await listOf(database, "gaps", []);
  return gaps.filter(
    (gap) =>
      (kind === null || gap.kind === kind) &&
      (actors === null || gapLabels(gap).some((label) => actors.includes(label))) &&
      overlaps(gap.after ?? spanOf(gap.since)?.from ?? gap.before, gap.before, narrowing),
  );
}

const narrowsNothing = (narrowing: Narrowing): boolean =>
  Object.values(narrowing).every((value) => value === null);

/** Conflicts of the entries that the narrowing leaves; those about no entry only where it narrows nothing. */
export async function conflictsIn(database: Database, narrowing: Narrowing): Promise<Conflict[]> {
  const conflicts = await listOf(database, "conflicts", []);
  if (narrowsNothing(narrowing)) return conflicts;
  const rows = await database.selectFrom("entries").select("id").where(narrowed(narrowing)).execute();
  const left = new Set(rows.map((row) => row.id));
  return conflicts.filter((conflict) => conflict.entry !== null && left.has(conflict.entry));
}

/** Announced contacts of which nothing was heard by the day, or by the record's latest page. */
export async function unconfirmedIn(
  database: Database,
  narrowing: Narrowing,
  asOf: string | null,
): Promise<Unconfirmed[]> {
  const entries = await entriesIn(database, narrowing);
  return unconfirmed({ entries, latest: await listOf(database, "latest", null) }, asOf);
}

/** All pages, by source. */
export async function pagesIn(database: Database): Promise<PageSummary[]> {
  const query = database
    .selectFrom("readings")
    .innerJoin("pages", "pages.id", "readings.page")
    .select("readings.summary")
    .orderBy(sql`pages.source collate "C"`)
    .orderBy("pages.id");
  return (await query.execute()).map((row) => row.summary);
}

/** The reading of a page; null when the record does not hold it. */
export async function readingOf(database: Database, page: string): Promise<Reading | null> {
  const row = await database
    .selectFrom("readings")
    .select("reading")
    .where("page", "=", page)
    .executeTakeFirst();
  return row?.reading ?? null;
}
