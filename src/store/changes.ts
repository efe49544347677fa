import { sql } from "kysely";
import { changesBetween, type RecordView } from "../record/index.ts";
import type { Change, Entry } from "../schema/index.ts";
import type { ReadContext } from "./add.ts";
import type { Writing } from "./compile/rows-writing.ts";
import { decidedSince } from "./deciding.ts";
import { narrowing } from "./filters.ts";
import { inTurn } from "./ground/writing.ts";
import { isWithin, latestDay, unconfirmedIn } from "./queries.ts";
import { rewind } from "./rewind.ts";
import { settle } from "./settling.ts";
import { allUndertakings, positionsIn } from "./stances.ts";
import type { Database } from "./tables.ts";

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

/** Which of the pages tell which utterances, by the keys of these. */
async function tellersOf(writing: Writing, pages: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const { rows } = await sql<{ home: string; pages: string[] }>`select home, array_agg(distinct page) as pages
    from telling_items where page = any(${[...pages]}::text[]) group by home`.execute(writing);
  return new Map(rows.map(({ home, pages: tell }) => [home, tell]));
}

/** The place of what changed; a position has no track. */
function placeOf(change: Change): Parameters<typeof isWithin>[0] {
  if (change.type === "position") return change.after;
  return change.type === "undertaking" ? change.undertaking : change.entry;
}

/** What changed in a negotiation, or in a track of it. */
export const changesWithin = (
  changes: readonly Change[],
  { negotiation = null, track = null }: { negotiation?: string | null; track?: string | null },
): Change[] => changes.filter((change) => isWithin(placeOf(change), { negotiation, track }));

/**
 * In what the record differs from what it said before an instant (ISO 8601, UTC): before pages were added and decisions
 * made from then on. It is compiled without these by the same rules, inside a transaction of which nothing stays.
 */
export const changesSince = (database: Database, since: string, context: ReadContext): Promise<Change[]> =>
  inTurn(database, async (writing) => {
    await settle(writing, context);
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
