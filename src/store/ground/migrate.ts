import { type Kysely, sql, type Transaction } from "kysely";
import { ParleyError } from "../../errors.ts";
import { keepBackup } from "../backup/backup.ts";
import type { Database, Tables } from "../tables.ts";
import { hasTable, holdsRows } from "./catalog.ts";
import { migrations } from "./migrations.ts";
import { noteRevision } from "./revision.ts";
import { currentVersion, noteVersion } from "./schema-version.ts";
import { inTurn } from "./writing.ts";

/** Makes all compiled rows anew from what people gave, inside the caller's transaction. */
export type Recompile = (writing: Transaction<Tables>) => Promise<void>;

/** A record that was brought from one version of the schema to another. */
export interface Raised {
  readonly from: number;
  readonly to: number;
  /** The file that holds the record as it was; null where it held no page. */
  readonly backup: string | null;
}

export interface RaisingOptions {
  /** The record's place as errors tell it. */
  readonly place: string;
  /** The folder that takes the backup of a record with pages. */
  readonly backups: string;
  readonly recompile: Recompile;
  /** This version's own unless a test gives others. */
  readonly steps?: typeof migrations;
}

const newer = (place: string, version: number, known: number): ParleyError =>
  new ParleyError(
    "store-newer",
    `The record in ${place} has version ${version}; this Parley knows versions up to ${known}.`,
    { subject: place },
  );

/**
 * Throws `store-newer` where another process raised the record beyond this Parley since it was opened, and `no-record` where
 * it is gone.
 */
export async function checkVersion(database: Database, place: string): Promise<void> {
  const version = await currentVersion(database);
  if (version > migrations.length) throw newer(place, version, migrations.length);
  if (version === 0)
    throw new ParleyError("no-record", `There is no record in ${place}.`, { subject: place });
}

/** Runs the steps behind a version and notes the last one. */
export async function runSteps(
  writing: Transaction<Tables>,
  version: number,
  steps: typeof migrations = migrations,
): Promise<void> {
  for (const step of steps.slice(version)) await step(writing);
  await noteVersion(writing, steps.length);
}

const holdsTables = async (database: Kysely<Tables>): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`select exists (select from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')) as found`.execute(
    database,
  );
  return rows[0]?.found === true;
};

/** A record gets a schema of a database for itself: tables of others may have the same names. */
async function checkUnused(database: Kysely<Tables>, place: string): Promise<void> {
  if (!(await holdsTables(database))) return;
  const message = `The database at ${place} holds tables of something else.`;
  throw new ParleyError("foreign-database", message, { subject: place });
}

/**
 * Brings the schema up to this version, step by step, in one transaction; all else waits. A record that holds pages is
 * backed up first and compiled anew behind the last step. Null where there was nothing to do. Throws `store-newer`,
 * changing nothing, where a newer Parley wrote the record, and `foreign-database` where others' tables stand.
 */
export async function migrate(database: Database, options: RaisingOptions): Promise<Raised | null> {
  const { place, steps = migrations } = options;
  // Asked without a lock first: mostly there is nothing to do, and somebody who may only read can ask this.
  const stored = await currentVersion(database);
  if (stored > steps.length) throw newer(place, stored, steps.length);
  if (stored === steps.length) return null;
  return inTurn(database, async (writing) => {
    const from = await currentVersion(writing);
    if (from >= steps.length) return null;
    if (from === 0) await checkUnused(writing, place);
    const pages = from > 0 && (await holdsRows(writing, "pages"));
    const backup = pages ? await keepBackup(writing, options.backups, steps.length) : null;
    await runSteps(writing, from, steps);
    if (pages) await options.recompile(writing);
    if (await hasTable(writing, "revision")) await noteRevision(writing);
    return { from, to: steps.length, backup };
  });
}
