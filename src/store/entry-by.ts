import { sql } from "kysely";
import type { Entry } from "../schema/index.ts";
import type { Database } from "./tables.ts";

const KEY = /^[0-9a-f]{6,}$/;

interface Lead {
  readonly key: string;
  /** Entry of the report; empty where it makes none. */
  readonly entry: string;
}

/** Reports whose keys begin so. */
async function reportsUnder(database: Database, beginning: string): Promise<Lead[]> {
  // Keys are hexadecimal: "g" stands behind all of them.
  const { rows } = await sql<Lead>`select key, home as entry from contact_items
    where key >= ${beginning} and key < ${`${beginning}g`} and home <> ''`.execute(database);
  return rows;
}

interface Alias {
  readonly key: string;
  readonly heir: string;
}

async function aliasesUnder(database: Database, beginning: string): Promise<Alias[]> {
  const { rows } = await sql<Alias>`select key, heir from aliases
    where key >= ${beginning} and key < ${`${beginning}g`} order by key, rank, heir`.execute(database);
  return rows;
}

/** The entry to which a key that is no more leads on, by its heirs in turn. */
async function heirOf(
  database: Database,
  heirs: readonly string[],
  met: Set<string>,
): Promise<string | null> {
  for (const heir of heirs) {
    if (met.has(heir)) continue;
    met.add(heir);
    const [report] = await reportsUnder(database, heir);
    if (report) return report.entry;
    const further = await aliasesUnder(database, heir);
    const found = await heirOf(
      database,
      further.map((alias) => alias.heir),
      met,
    );
    if (found !== null) return found;
  }
  return null;
}

/** Entries to which keys that are no more, and begin so, lead on. */
async function formerly(database: Database, beginning: string): Promise<string[]> {
  const aliases = await aliasesUnder(database, beginning);
  const keys = new Set(aliases.map((alias) => alias.key));
  const found = new Set<string>();
  for (const key of keys) {
    const heirs = aliases.filter((alias) => alias.key === key).map((alias) => alias.heir);
    const entry = await heirOf(database, heirs, new Set([key]));
    if (entry !== null) found.add(entry);
  }
  return [...found];
}

const itemOf = async (database: Database, id: string): Promise<Entry | null> =>
  (await database.selectFrom("entries").select("item").where("id", "=", id).executeTakeFirst())?.item ?? null;

/**
 * The entry that an id or key leads to. Every id an entry ever had is the beginning of one of its reports' keys,
 * so keys lead there after merges too; those of reports that are no more lead on to their heirs. Null when nothing or
 * more than one entry begins so.
 */
export async function entryBy(database: Database, id: string): Promise<Entry | null> {
  if (!KEY.test(id)) return null;
  const own = await itemOf(database, id);
  if (own) return own;
  const reports = await reportsUnder(database, id);
  const entries = new Set(reports.map((report) => report.entry));
  const found = entries.size > 0 ? [...entries] : await formerly(database, id);
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : itemOf(database, only);
}
