import { sql } from "kysely";
import type { Database } from "../tables.ts";
import type { OpenDatabase } from "./database.ts";

/** Fewer pages than this do not mislead the planner. */
const LEAST_PAGES = 1_000;
/** The part of the record that must be new: autovacuum's own rule (autovacuum_vacuum_scale_factor). */
const NEW_PART = 0.2;

interface Counts {
  /** Pages in the record. */
  pages: number;
  /** Pages in it when its tables were last put in order. */
  ordered: number;
}

async function countsOf(database: Database): Promise<Counts> {
  const { rows } = await sql<{ pages: number; ordered: number }>`select count(*)::int as pages,
    (select greatest(reltuples, 0)::int from pg_class where oid = 'pages'::regclass) as ordered
    from pages`.execute(database);
  return rows[0] ?? { pages: 0, ordered: 0 };
}

/**
 * Keeps an embedded record's tables in order, as autovacuum does on a server: without it, rows that were replaced fill
 * the folder, and the planner goes by a record that was empty. Call it outside of transactions with the number of
 * pages that were added; every now and then it takes its time.
 */
export function upkeepOf({
  database,
  embedded,
}: Pick<OpenDatabase, "database" | "embedded">): (added: number) => Promise<void> {
  let counts: Counts | null = null;
  return async (added) => {
    if (!embedded || added === 0) return;
    if (counts) counts.pages += added;
    else counts = await countsOf(database);
    const fresh = counts.pages - counts.ordered;
    if (fresh < Math.max(LEAST_PAGES, counts.ordered * NEW_PART)) return;
    await putInOrder(database);
    counts.ordered = counts.pages;
  };
}

/** Frees what replaced rows held and tells the planner how many there are. */
export const putInOrder = (database: Database): Promise<unknown> => sql`vacuum analyze`.execute(database);
