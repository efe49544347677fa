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
import type { Conflict, Entry, EntryOutline, Gap, Unconfirmed, Utterance } from "../schema/index.ts";
import { stances } from "../schema/vocabulary.ts";
import type { World } from "../world/world.ts";
import type { ItemTable } from "./compile/items.ts";
import { type Narrowing, oneOf, type Slice } from "./filters.ts";
import { remembered } from "./memory.ts";
import { type SearchQuery, tsquery } from "./search/query.ts";
import { soughtQuery } from "./search/search.ts";
import { foldedText } from "./search/words.ts";
import type { StatementFilters } from "./service.ts";
import type { Database } from "./tables.ts";

/** A narrowing of what has neither kind nor sides as a condition; days narrow to what lies partly between both ends. */
function narrowed({ actors, since, until, outlet, negotiation, track }: Narrowing): RawBuilder<SqlBool>[] {
  const conditions = [sql<SqlBool>`true`];
  if (actors !== null) conditions.push(sql`actors && ${[...actors]}::text[]`);
  if (since !== null) conditions.push(sql`last_day >= ${since}`);
  if (until !== null) conditions.push(sql`first_day <= ${until}`);
  if (outlet !== null) conditions.push(sql`${foldedText(outlet)} = any(outlets)`);
  if (negotiation !== null) conditions.push(sql`negotiation = ${negotiation}`);
  if (track !== null) conditions.push(sql`track = ${track}`);
  return conditions;
}

const allOf = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.join(conditions, sql` and `)}`;

const latest = sql`select max(published_day) as day from page_facts`;

/** A narrowing of entries as a condition. */
function narrowedEntries(narrowing: Narrowing): RawBuilder<SqlBool> {
  const { level, onesided, attested, review, doubtful, disputed, overdue, addedSince } = narrowing;
  const conditions = narrowedParties(narrowing);
  if (level !== null) conditions.push(sql`level = ${level}`);
  if (onesided !== null) conditions.push(sql`onesided = ${onesided}`);
  if (attested !== null) conditions.push(sql`${attested} = any(attested)`);
  if (review !== null) conditions.push(sql`coalesce(review, 'unread') = ${review}`);
  if (doubtful !== null) conditions.push(sql`doubtful = ${doubtful}`);
  // The column tells settled conflicts, too; the outline those that are not.
  const open = sql`disputed and json_array_length(outline -> 'disputed') > 0`;
  if (disputed !== null) conditions.push(sql`(${open}) = ${disputed}`);
  if (addedSince !== null)
    conditions.push(sql`id in (select home from contact_items join pages on pages.id = contact_items.page
      where pages.added >= ${addedSince})`);
  if (overdue !== null) conditions.push(sql`coalesce(due < (${latest}), false) = ${overdue}`);
  return allOf(conditions);
}

/** A narrowing of what somebody does with somebody: entries and undertakings. */
function narrowedParties(narrowing: Narrowing): RawBuilder<SqlBool>[] {
  const { others, kind, status } = narrowing;
  const conditions = narrowed(narrowing);
  if (others !== null) conditions.push(sql`actors && ${[...others]}::text[]`);
  if (kind !== null) conditions.push(sql`kind = ${kind}`);
  if (status !== null) conditions.push(sql`status = ${status}`);
  return conditions;
}

/** A narrowing of undertakings as a condition; their kind is the act, and what only contacts have narrows nothing. */
export const narrowedUndertakings = (narrowing: Narrowing, act: string | null): RawBuilder<SqlBool> =>
  allOf(narrowedParties({ ...narrowing, kind: act, status: null }));

/** The part of a list that is asked for: so many from behind the row with an id on. */
async function listed<T>(
  database: Database,
  { table, column = "item" }: { table: "entries" | "utterances"; column?: "item" | "outline" },
  condition: RawBuilder<SqlBool>,
  { newest, after, limit }: Slice,
): Promise<T[]> {
  const last = sql`(select sort from ${sql.table(table)} where id = ${after})`;
  const follows = newest ? sql`sort < ${last}` : sql`sort > ${last}`;
  const { rows } = await sql<{ item: T }>`select ${sql.ref(column)} as item from ${sql.table(table)}
    where ${condition} and ${after === null ? sql`true` : follows}
    order by sort ${newest ? sql`desc` : sql``} limit ${limit}`.execute(database);
  return rows.map((row) => row.item);
}

/** Entries in order of time; undated ones stand at the first day that reports them. */
export const entriesIn = (database: Database, narrowing: Narrowing, slice: Slice): Promise<Entry[]> =>
  listed(database, { table: "entries" }, narrowedEntries(narrowing), slice);

/** The same entries as overviews show them. */
export const outlinesIn = (database: Database, narrowing: Narrowing, slice: Slice): Promise<EntryOutline[]> =>
  listed(database, { table: "entries", column: "outline" }, narrowedEntries(narrowing), slice);

/** What utterances are narrowed to besides. Null: not narrowed. */
export interface StatementNarrowing {
  readonly topic: string | null;
  readonly stance: string | null;
  readonly page: string | null;
  /** What a search looks for. */
  readonly query: SearchQuery | null;
}

/** Checks what utterances are narrowed to besides. Throws `bad-argument` for an unknown stance. */
export const statementNarrowing = (
  { topic, stance, page, words }: StatementFilters,
  world: World,
): StatementNarrowing => ({
  topic: topic ?? null,
  stance: oneOf("stance", stance, stances),
  page: page ?? null,
  query: words === undefined ? null : soughtQuery(words, world),
});

const allStatements: StatementNarrowing = { topic: null, stance: null, page: null, query: null };

/** Utterances in order of the day on which they were said; what only contacts have narrows nothing. */
export function utterancesIn(
  database: Database,
  narrowing: Narrowing,
  slice: Slice,
  { topic, stance, page, query }: StatementNarrowing = allStatements,
): Promise<Utterance[]> {
  const conditions = narrowed(narrowing);
  if (topic !== null) conditions.push(sql`${topic} = any(topics)`);
  if (stance !== null) conditions.push(sql`stance = ${stance}`);
  if (page !== null) conditions.push(sql`id in (select home from telling_items where page = ${page})`);
  if (query !== null)
    conditions.push(sql`id in (select id from documents where type = 'statement'
      and vector @@ ${tsquery(query)}::tsquery)`);
  return listed(database, { table: "utterances" }, allOf(conditions), slice);
}

/** Ids, codes and names under which a gap's participants are found. */
const gapLabels = (gap: Gap): string[] =>
  gap.participants.flatMap(({ id, name, for: side }) => [
    id,
    foldedText(name),
    ...(side === null ? [] : [side]),
  ]);

const isAmong = (labels: readonly string[], wanted: readonly string[] | null): boolean =>
  wanted === null || labels.some((label) => wanted.includes(label));

const overlaps = (first: string | null, last: string | null, { since, until }: Narrowing): boolean =>
  (since === null || (last !== null && last >= since)) &&
  (until === null || (first !== null && first <= until));

/** All contacts of those sides of which pages count some. */
async function numberedSides(database: Database): Promise<BriefEntry[]> {
  const rows = await database
    .selectFrom("entries")
    .select("brief")
    .where("sides", "in", database.selectFrom("entries").select("sides").where("numbered", "=", true))
    .execute();
  return rows.map((row) => row.brief);
}

const allGaps = (database: Database): Promise<Gap[]> =>
  remembered(database, "gaps", async () => gapsOf(await numberedSides(database)));

/** Conflicts about none of the entries, or several. */
const conflictsBesides = (database: Database): Promise<Conflict[]> =>
  remembered(database, "conflicts", async () => [
    ...countConflicts(await numberedSides(database)),
    ...(await looseConflicts(database)),
  ]);

/** True for what belongs to the negotiation and track that are asked for. */
export const isWithin = (
  place: { readonly negotiation: string | null; readonly track?: string | null },
  { negotiation, track }: Pick<Narrowing, "negotiation" | "track">,
): boolean =>
  (negotiation === null || place.negotiation === negotiation) && (track === null || place.track === track);

/** Gaps; days narrow to those that lie at least partly between both ends. Only actor, kind, place and days narrow. */
export async function gapsIn(database: Database, narrowing: Narrowing): Promise<Gap[]> {
  const { actors, others, kind } = narrowing;
  return (await allGaps(database)).filter(
    (gap) =>
      (kind === null || gap.kind === kind) &&
      isWithin(gap, narrowing) &&
      isAmong(gapLabels(gap), actors) &&
      isAmong(gapLabels(gap), others) &&
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
  const loose = narrowsNothing(narrowing) ? await conflictsBesides(database) : [];
  return [...rows.flatMap((row) => row.conflicts), ...loose].sort(compareConflicts);
}

/** Publication day of the record's latest page; null when no page tells its day. */
export async function latestDay(database: Database): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`${latest}`.execute(database);
  return rows[0]?.day ?? null;
}

/** Announced contacts of which nothing was heard by the day, or by the record's latest page. */
export async function unconfirmedIn(
  database: Database,
  narrowing: Narrowing,
  asOf: string | null,
): Promise<Unconfirmed[]> {
  const last = await latestDay(database);
  const { rows } = await sql<{ item: Entry }>`select item from entries
    where due < ${asOf ?? last} and ${narrowedEntries(narrowing)} order by sort`.execute(database);
  return unconfirmed({ entries: rows.map((row) => row.item), latest: last }, asOf);
}

/** The id of what an item became, by the key of either; null when there is none. */
export async function homeOf(
  database: Database,
  items: ItemTable,
  results: "utterances" | "undertakings",
  key: string,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(results)} where id = ${key}
    union all select home from ${sql.table(items)} where key = ${key} and home <> ''`.execute(database);
  return rows[0]?.id ?? null;
}

/** An utterance by its key or that of any of its tellings; null when there is none. */
export async function utteranceBy(database: Database, key: string): Promise<Utterance | null> {
  const id = (await homeOf(database, "telling_items", "utterances", key)) ?? "";
  const row = await database.selectFrom("utterances").select("item").where("id", "=", id).executeTakeFirst();
  return row?.item ?? null;
}
