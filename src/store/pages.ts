import { createHash } from "node:crypto";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { type Decided, givenOf } from "../record/index.ts";
import type { Reading } from "../schema/index.ts";
import { reviewStates } from "../schema/vocabulary.ts";
import type { ReadContext } from "./add.ts";
import { decidedFor } from "./decisions.ts";
import { checkedDay, checkedInstant, oneOf, slice } from "./filters.ts";
import { type StoredPage, storedInput } from "./inputs.ts";
import { marksOf, type PageMarks } from "./reviews.ts";
import { foldedText } from "./search/words.ts";
import type { FrozenPage, ListedPage, PageFilters, PageSummary } from "./service.ts";
import type { Database } from "./tables.ts";

/** Characters of an outlet's name by which it is found: see migrations.ts. */
const OUTLET_KEPT = 200;

/** The names of outlets, as pages write them, that are meant by a name with marks or without. */
async function outletsMeant(database: Database, typed: string): Promise<string[]> {
  const { rows } = await sql<{ outlet: string }>`select distinct outlet from readings
    where outlet is not null`.execute(database);
  const wanted = foldedText([...typed].slice(0, OUTLET_KEPT).join(""));
  return rows.map(({ outlet }) => outlet).filter((outlet) => foldedText(outlet) === wanted);
}

/** The pages on which somebody decided something, with what it comes to. */
const markedPages = (decided: Decided): [string, PageMarks][] =>
  [...decided.about.keys()].map((target) => [target, marksOf(decided, target)]);

/** What is narrowed by what people decided: pages of those with a mark, or all but these. */
function marked(
  decided: Decided,
  isMeant: (marks: PageMarks) => boolean,
  wanted: boolean,
): RawBuilder<SqlBool> {
  const ids = markedPages(decided).flatMap(([id, marks]) => (isMeant(marks) ? [id] : []));
  const among = sql<SqlBool>`exists (select from unnest(${ids}::text[]) as marked (id) where marked.id = pages.id)`;
  return wanted ? among : sql`not ${among}`;
}

function byMarks({ review, confidential, rejected }: PageFilters, decided: Decided): RawBuilder<SqlBool>[] {
  const state = oneOf("state of review", review, reviewStates);
  const conditions: RawBuilder<SqlBool>[] = [];
  const isReviewed = (marks: PageMarks): boolean => marks.review !== null && marks.review.state !== "unread";
  if (state === "unread") conditions.push(marked(decided, isReviewed, false));
  else if (state !== null) conditions.push(marked(decided, (marks) => marks.review?.state === state, true));
  if (confidential !== undefined)
    conditions.push(marked(decided, (marks) => marks.confidential, confidential));
  if (rejected !== undefined) conditions.push(marked(decided, (marks) => marks.rejected, rejected));
  return conditions;
}

/** Days narrow to pages published at least partly between both ends, as far as their time is known to the month or year. */
function byDays(filters: PageFilters): RawBuilder<SqlBool>[] {
  const [since, until] = [checkedDay(filters.since), checkedDay(filters.until)];
  // EDTF: a day, the month or year that it lies in, or an interval of these; the first characters are compared.
  const end = sql`left(coalesce(nullif(split_part(published, '/', 2), ''), published), 10)`;
  const conditions: RawBuilder<SqlBool>[] = [];
  if (since !== null) conditions.push(sql`${end} collate "C" >= left(${since}, length(${end}))`);
  if (until !== null) conditions.push(sql`left(published, 10) collate "C" <= ${until}`);
  return conditions;
}

const behind = (page: string): RawBuilder<SqlBool> =>
  sql`(left(pages.source, 200) collate "C", pages.source collate "C", pages.id) >
    (select left(last.source, 200) collate "C", last.source collate "C", last.id
      from pages as last where last.id = ${page})`;

const olderThan = (page: string): RawBuilder<SqlBool> =>
  sql`(coalesce(published, '') collate "C", page) <
    (select coalesce(last.published, '') collate "C", last.page from readings as last where last.page = ${page})`;

const order = {
  // Their beginnings first, by which there is an index.
  bySource: sql`left(pages.source, 200) collate "C", pages.source collate "C", pages.id`,
  newest: sql`coalesce(published, '') collate "C" desc, page desc`,
};

async function conditionsOf(
  database: Database,
  filters: PageFilters,
  decided: Decided,
): Promise<RawBuilder<SqlBool>[]> {
  const { after, newest } = slice(filters);
  const conditions = [sql<SqlBool>`true`, ...byMarks(filters, decided), ...byDays(filters)];
  if (filters.outlet !== undefined)
    conditions.push(sql`outlet = any(${await outletsMeant(database, filters.outlet)}::text[])`);
  if (filters.page !== undefined) conditions.push(sql`pages.id = ${filters.page}`);
  if (filters.url !== undefined) conditions.push(sql`pages.url = ${filters.url}`);
  if (filters.addedSince !== undefined)
    conditions.push(sql`pages.added >= ${checkedInstant(filters.addedSince)}`);
  if (after !== null) conditions.push(newest ? olderThan(after) : behind(after));
  return conditions;
}

/** Pages, by source or the newest first. Throws `bad-argument` for filters that say nothing. */
export async function pagesIn(database: Database, filters: PageFilters = {}): Promise<ListedPage[]> {
  const { limit, newest } = slice(filters);
  const decided = await decidedFor(database);
  const conditions = await conditionsOf(database, filters, decided);
  const { rows } = await sql<{ summary: PageSummary; added: string | null }>`select summary, added
    from pages join readings on readings.page = pages.id where ${sql.join(conditions, sql` and `)}
    order by ${newest ? order.newest : order.bySource} limit ${limit}`.execute(database);
  return rows.map(({ summary, added }) => ({ ...summary, added, ...marksOf(decided, summary.id) }));
}

/** How many pages there are, and at how many of them nobody has looked. */
export async function pageCounts(database: Database): Promise<{ pages: number; unread: number }> {
  const conditions = byMarks({ review: "unread" }, await decidedFor(database));
  const { rows } = await sql<{ pages: number; unread: number }>`select count(*)::integer as pages,
    count(*) filter (where ${sql.join(conditions, sql` and `)})::integer as unread from pages`.execute(
    database,
  );
  return rows[0] ?? { pages: 0, unread: 0 };
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

/** The reading of a page by the present engine, with its explanations; null when the record does not hold it. */
export async function explainedReading(
  database: Database,
  page: string,
  { engine }: Pick<ReadContext, "engine">,
): Promise<Reading | null> {
  const { rows } = await sql<StoredPage>`select id, source, url, captured, input, bytes
    from pages where id = ${page}`.execute(database);
  const [row] = rows;
  if (!row) return null;
  const given = givenOf(await decidedFor(database), page);
  const reading = await engine(storedInput(row), given ?? undefined, { explain: true });
  return { ...reading, page: { ...reading.page, id: page } };
}

/** The bytes of a page as they were taken in; null when the record does not hold it. */
export async function frozenOf(database: Database, page: string): Promise<FrozenPage | null> {
  const { rows } = await sql<Omit<FrozenPage, "sha256">>`select bytes, source, url, captured, added,
      reading -> 'page' ->> 'kind' as kind
    from pages join readings on readings.page = pages.id where pages.id = ${page}`.execute(database);
  const [row] = rows;
  return row ? { ...row, sha256: createHash("sha256").update(row.bytes).digest("hex") } : null;
}
