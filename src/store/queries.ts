import { type RawBuilder, type SqlBool, sql } from "kysely";
import {
  type BriefEntry,
  compareConflicts,
  conflictsFrom,
  countConflicts,
  gapsOf,
  spanOf,
  unconfirmed,
} from "../record/index.ts";
import type { Conflict, Entry, Gap, Reading, Unconfirmed, Utterance } from "../schema/index.ts";
import { decidedFor } from "./decisions.ts";
import type { Narrowing, Slice } from "./filters.ts";
import { marksOf } from "./reviews.ts";
import { foldedText } from "./search/words.ts";
import type { ListedPage } from "./service.ts";
import type { Database } from "./tables.ts";

/** A narrowing of what has neither kind nor sides as a condition; days narrow to what lies partly between both ends. */
function narrowed({ actors, since, until, outlet }: Narrowing): RawBuilder<SqlBool>[] {
  const conditions = [sql<SqlBool>`true`];
  if (actors !== null) conditions.push(sql`actors && ${[...actors]}::text[]`);
  if (since !== null) conditions.push(sql`last_day >= ${since}`);
  if (until !== null) conditions.push(sql`first_day <= ${until}`);
  if (outlet !== null) conditions.push(sql`${foldedText(outlet)} = any(outlets)`);
  return conditions;
}

const allOf = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.join(conditions, sql` and `)}`;

/** A narrowing of entries as a condition. */
export function narrowedEntries(narrowing: Narrowing): RawBuilder<SqlBool> {
  const { kind, status, onesided, attested } = narrowing;
  const conditions = narrowed(narrowing);
  if (kind !== null) conditions.push(sql`kind = ${kind}`);
  if (status !== null) conditions.push(sql`status = ${status}`);
  if (onesided !== null) conditions.push(sql`onesided = ${onesided}`);
  if (attested !== null) conditions.push(sql`${attested} = any(attested)`);
  return allOf(conditions);
}

/** The part of a list that is asked for: so many from behind the row with an id on. */
async function listed<T>(
  database: Database,
  table: "entries" | "utterances",
  condition: RawBuilder<SqlBool>,
  { after, limit }: Slice,
): Promise<T[]> {
  const behind =
    after === null ? sql`true` : sql`sort > (select sort from ${sql.table(table)} where id = ${after})`;
  const { rows } = await sql<{ item: T }>`select item from ${sql.table(table)}
    where ${condition} and ${behind} order by sort limit ${limit}`.execute(database);
  return rows.map((row) => row.item);
}

/** Entries in order of time; undated ones stand at the first day that reports them. */
export const entriesIn = (database: Database, narrowing: Narrowing, slice: Slice): Promise<Entry[]> =>
  listed(database, "entries", narrowedEntries(narrowing), slice);

/** Utterances in order of the day on which they were said; what only contacts have narrows nothing. */
export const utterancesIn = (database: Database, narrowing: Narrowing, slice: Slice): Promise<Utterance[]> =>
  listed(database, "utterances", allOf(narrowed(narrowing)), slice);

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

/** All contacts of those sides of which pages count some. */
async function counted(database: Database): Promise<BriefEntry[]> {
  const rows = await database
    .selectFrom("entries")
    .select("brief")
    .where("sides", "in", database.selectFrom("entries").select("sides").where("numbered", "=", true))
    .execute();
  return rows.map((row) => row.brief);
}

/** Gaps; days narrow to those that lie at least partly between both ends. Only actor, kind and days narrow. */
export async function gapsIn(database: Database, narrowing: Narrowing): Promise<Gap[]> {
  const { actors, kind } = narrowing;
  return gapsOf(await counted(database)).filter(
    (gap) =>
      (kind === null || gap.kind === kind) &&
      (actors === null || gapLabels(gap).some((label) => actors.includes(label))) &&
      overlaps(gap.after ?? spanOf(gap.since)?.from ?? gap.before, gap.before, narrowing),
  );
}

const narrowsNothing = (narrowing: Narrowing): boolean =>
  Object.values(narrowing).every((value) => value === null);

async function looseConflicts(database: Database): Promise<Conflict[]> {
  const rows = await database
    .selectFrom("page_facts")
    .select("loose")
    .where("loose", "is not", null)
    .execute();
  return rows.flatMap(({ loose }) => conflictsFrom(loose ?? [], null));
}

/** Conflicts of the entries that the narrowing leaves; those about none, or several, only where it narrows nothing. */
export async function conflictsIn(database: Database, narrowing: Narrowing): Promise<Conflict[]> {
  const { rows } = await sql<{ conflicts: Conflict[] }>`select item -> 'conflicts' as conflicts
    from entries where disputed and ${narrowedEntries(narrowing)}`.execute(database);
  const loose = narrowsNothing(narrowing)
    ? [...countConflicts(await counted(database)), ...(await looseConflicts(database))]
    : [];
  return [...rows.flatMap((row) => row.conflicts), ...loose].sort(compareConflicts);
}

/** Publication day of the record's latest page; null when no page tells its day. */
export async function latestDay(database: Database): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`select max(published_day) as day
    from page_facts`.execute(database);
  return rows[0]?.day ?? null;
}

/** Announced contacts of which nothing was heard by the day, or by the record's latest page. */
export async function unconfirmedIn(
  database: Database,
  narrowing: Narrowing,
  asOf: string | null,
): Promise<Unconfirmed[]> {
  const latest = await latestDay(database);
  const { rows } = await sql<{ item: Entry }>`select item from entries
    where due < ${asOf ?? latest} and ${narrowedEntries(narrowing)} order by sort`.execute(database);
  return unconfirmed({ entries: rows.map((row) => row.item), latest }, asOf);
}

/** All pages, by source. */
export async function pagesIn(database: Database): Promise<ListedPage[]> {
  const query = database
    .selectFrom("readings")
    .innerJoin("pages", "pages.id", "readings.page")
    .select("readings.summary")
    .orderBy(sql`pages.source collate "C"`)
    .orderBy("pages.id");
  const decided = await decidedFor(database);
  return (await query.execute()).map(({ summary }) => ({ ...summary, ...marksOf(decided, summary.id) }));
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
