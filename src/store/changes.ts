import { sql } from "kysely";
import { changesBetween, decisionFrom, type RecordView } from "../record/index.ts";
import type { Change, Decision, Entry } from "../schema/index.ts";
import type { ReadContext } from "./add.ts";
import { type CompileContext, compileContext, refreshPages } from "./compile/refresh.ts";
import type { Writing } from "./compile/rows-writing.ts";
import { decidedSince, undecideSince } from "./deciding.ts";
import { narrowing } from "./filters.ts";
import { inTurn } from "./ground/writing.ts";
import { latestDay, unconfirmedIn } from "./queries.ts";
import { allUndertakings, positionsIn } from "./stances.ts";
import type { Database } from "./tables.ts";

/** Pages taken out by one step. */
const PAGES_AT_ONCE = 100;

/** What the record says, but for its entries, of which only digests are taken: most are the same at both moments. */
interface Moment extends Omit<RecordView, "entries"> {
  readonly digests: ReadonlyMap<string, string>;
}

async function momentOf(writing: Writing, { world }: ReadContext): Promise<Moment> {
  const everything = narrowing({}, world);
  const { rows } = await sql<{ id: string; digest: string }>`select id, digest from entries`.execute(writing);
  return {
    digests: new Map(rows.map(({ id, digest }) => [id, digest])),
    unconfirmed: (await latestDay(writing)) === null ? [] : await unconfirmedIn(writing, everything, null),
    undertakings: await allUndertakings(writing, null),
    positions: await positionsIn(writing, everything, null),
  };
}

async function entriesOf(writing: Writing, ids: readonly string[]): Promise<Entry[]> {
  const { rows } = await sql<{ item: Entry }>`select item from entries
    where id = any(${[...ids]}::text[]) order by sort`.execute(writing);
  return rows.map((row) => row.item);
}

/** Ids that one moment has and the other has not, or otherwise. */
const differing = (one: Moment, other: Moment): string[] =>
  [...one.digests].flatMap(([id, digest]) => (other.digests.get(id) === digest ? [] : [id]));

/** A decision that a page counts no more. It is never stored: it stands for the page's not being there yet. */
const absent = (page: string): Decision =>
  decisionFrom({
    act: "page",
    page,
    values: { rejected: true },
    at: "9999-12-31T00:00:00Z",
    by: "",
    reason: null,
  });

const without = ({ world, decided }: CompileContext, pages: readonly string[]): CompileContext => ({
  world,
  decided: { about: new Map([...decided.about, ...pages.map((page) => [page, [absent(page)]] as const)]) },
});

/** Brings the record back to what it said before an instant, as far as it is compiled. */
async function rewind(
  writing: Writing,
  since: string,
  pages: readonly string[],
  context: ReadContext,
): Promise<void> {
  await undecideSince(writing, since, context);
  const earlier = without(await compileContext(writing, context), pages);
  for (let k = 0; k < pages.length; k += PAGES_AT_ONCE)
    await refreshPages(writing, { pages: pages.slice(k, k + PAGES_AT_ONCE) }, earlier);
}

/** Which of the pages tell which utterances, by the keys of these. */
async function tellersOf(writing: Writing, pages: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const { rows } = await sql<{ home: string; pages: string[] }>`select home, array_agg(distinct page) as pages
    from telling_items where page = any(${[...pages]}::text[]) group by home`.execute(writing);
  return new Map(rows.map(({ home, pages: tell }) => [home, tell]));
}

/**
 * In what the record differs from what it said before an instant (ISO 8601, UTC): before pages were added and decisions
 * made from then on. It is compiled without these by the same rules, inside a transaction of which nothing stays.
 */
export const changesSince = (database: Database, since: string, context: ReadContext): Promise<Change[]> =>
  inTurn(database, async (writing) => {
    const { rows } = await sql<{ id: string }>`select id from pages where added >= ${since}
      order by id`.execute(writing);
    const pages = rows.map((row) => row.id);
    if (pages.length === 0 && !(await decidedSince(writing, since))) return [];
    const after = await momentOf(writing, context);
    const tellers = await tellersOf(writing, pages);
    await sql`savepoint present`.execute(writing);
    await rewind(writing, since, pages, context);
    const moment = await momentOf(writing, context);
    const before = { ...moment, entries: await entriesOf(writing, differing(moment, after)) };
    await sql`rollback to savepoint present`.execute(writing);
    const changed = { ...after, entries: await entriesOf(writing, differing(after, before)) };
    return changesBetween(before, changed, (utterances) =>
      [...new Set(utterances.flatMap((key) => tellers.get(key) ?? []))].sort(),
    );
  });
