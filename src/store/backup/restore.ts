import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { type Kysely, sql, type Transaction } from "kysely";
import { ParleyError } from "../../errors.ts";
import { lastLine, noteAct } from "../audit.ts";
import { type Column, columnsOf, holdsRows } from "../ground/catalog.ts";
import { databaseIn, draftIn, makeDraft } from "../ground/create.ts";
import { makeFolder, openEngine, withLock } from "../ground/embedded.ts";
import { type Recompile, runSteps } from "../ground/migrate.ts";
import { migrations } from "../ground/migrations.ts";
import { isServer } from "../ground/place.ts";
import { currentVersion } from "../ground/schema-version.ts";
import { connectServer } from "../ground/server.ts";
import { putInOrder } from "../ground/upkeep.ts";
import { inWriting } from "../ground/writing.ts";
import { inputTables, type Tables } from "../tables.ts";
import type { BackupContents, BackupRow } from "./format.ts";
import { provenBackup, rowsInBackup } from "./reader.ts";

type Writing = Transaction<Tables>;

/** Rows written by one statement, unless they are large. */
const ROWS_AT_ONCE = 200;
/** Characters written by one statement, about. */
const CHARACTERS_AT_ONCE = 4_000_000;

/** What an empty record may hold: the log tells that it was made and served. */
const givenWhenEmpty: ReadonlySet<string> = new Set(["audit"]);

const isEmpty = async (database: Kysely<Tables>): Promise<boolean> => {
  for (const table of inputTables)
    if (!givenWhenEmpty.has(table) && (await holdsRows(database, table))) return false;
  return true;
};

const occupied = (place: string): ParleyError =>
  new ParleyError("record-not-empty", `There is a record in ${place} already.`, { subject: place });

/** Rows of one table at a time, as many as one statement takes. */
async function* batches(rows: AsyncIterable<BackupRow>): AsyncGenerator<BackupRow[]> {
  let batch: BackupRow[] = [];
  let size = 0;
  for await (const row of rows) {
    const full = batch.length >= ROWS_AT_ONCE || size >= CHARACTERS_AT_ONCE;
    if (batch.length > 0 && (full || batch[0]?.[0] !== row[0])) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += row.reduce((sum, value) => sum + (value?.length ?? 0), 0);
  }
  if (batch.length > 0) yield batch;
}

async function insert(
  writing: Writing,
  table: string,
  columns: readonly Column[],
  rows: readonly BackupRow[],
): Promise<void> {
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  const arrays = sql.join(columns.map((_, k) => sql`${rows.map((row) => row[k + 1] ?? null)}::text[]`));
  const given = sql.join(columns.map((_, k) => sql.ref(`c${k}`)));
  const values = sql.join(
    columns.map(({ type }, k) =>
      type === "bytea"
        ? sql`decode(${sql.ref(`c${k}`)}, 'base64')`
        : sql`${sql.ref(`c${k}`)}::${sql.raw(type)}`,
    ),
  );
  await sql`insert into ${sql.table(table)} (${names}) select ${values}
    from unnest(${arrays}) as given(${given})`.execute(writing);
}

/** The columns that a backup has of each table, with the types that they have here. */
async function columnsHere(
  writing: Writing,
  tables: BackupContents["header"]["tables"],
): Promise<ReadonlyMap<string, readonly Column[]>> {
  const columns = new Map<string, readonly Column[]>();
  for (const [table, names] of Object.entries(tables)) {
    const here = new Map((await columnsOf(writing, table)).map((column) => [column.name, column]));
    columns.set(
      table,
      names.map((name) => here.get(name) ?? { name, type: "text" }),
    );
  }
  return columns;
}

/**
 * Takes the log out of an empty record, where the one of the backup goes on; its last line, or null where there is none.
 * The line about the restoring names that one's hash, so that nobody who remembers it looks for it in vain.
 */
async function takeOutLog(writing: Writing): Promise<{ readonly hash: string } | null> {
  if (!(await holdsRows(writing, "audit"))) return null;
  const last = await lastLine(writing);
  await sql`delete from audit`.execute(writing);
  return last;
}

/** Fills an empty record of the backup's schema version, brings it to this version and compiles it. */
async function load(
  writing: Writing,
  file: string,
  { header, rows }: BackupContents,
  recompile: Recompile,
): Promise<void> {
  const replaced = await takeOutLog(writing);
  const columns = await columnsHere(writing, header.tables);
  // An empty record may have been given negotiations.
  if (columns.has("negotiations")) await sql`delete from negotiations`.execute(writing);
  for await (const some of batches(rowsInBackup(file))) {
    const table = some[0]?.[0] ?? "";
    await insert(writing, table, columns.get(table) ?? [], some);
  }
  await runSteps(writing, header.schema);
  await recompile(writing);
  const detail = { made: header.made, pages: rows.pages ?? 0, replaced: replaced?.hash ?? null };
  await noteAct(writing, { action: "restore", detail }, new Date());
}

async function restoreToServer(
  file: string,
  address: string,
  contents: BackupContents,
  recompile: Recompile,
): Promise<void> {
  const { database, place, told } = await connectServer(address);
  try {
    await inWriting(database, async (writing) => {
      const version = await currentVersion(writing);
      const { schema } = contents.header;
      // An empty record of another version can't be filled from here, and may hold what a later Parley put there.
      if (!(await isEmpty(writing)) || (version > 0 && version !== schema)) throw occupied(place);
      if (version === 0) await runSteps(writing, 0, migrations.slice(0, schema));
      await load(writing, file, contents, recompile);
    });
  } catch (error) {
    throw told(error);
  } finally {
    await database.destroy();
  }
}

async function checkEmptyFolder(directory: string): Promise<void> {
  const folder = databaseIn(directory);
  if (!existsSync(folder)) return;
  const engine = await openEngine(folder, directory);
  try {
    if (!(await isEmpty(engine.database))) throw occupied(directory);
  } finally {
    await engine.close();
  }
}

async function fillDraft(
  file: string,
  directory: string,
  contents: BackupContents,
  recompile: Recompile,
): Promise<void> {
  const { schema } = contents.header;
  await makeDraft(directory, schema);
  const engine = await openEngine(draftIn(directory), directory);
  try {
    await inWriting(engine.database, async (writing) => {
      const version = await currentVersion(writing);
      if (version === 0) await runSteps(writing, 0, migrations.slice(0, schema));
      await load(writing, file, contents, recompile);
    });
    await putInOrder(engine.database);
  } catch (error) {
    throw engine.failure() ?? error;
  } finally {
    await engine.close();
  }
}

/** The new database is made beside the place of the old, empty one, and moved there when it is whole. */
async function restoreToFolder(
  file: string,
  directory: string,
  contents: BackupContents,
  recompile: Recompile,
): Promise<void> {
  await makeFolder(directory);
  await withLock(directory, async (lock) => {
    await checkEmptyFolder(directory);
    try {
      await fillDraft(file, directory, contents, recompile);
      await rm(databaseIn(directory), { recursive: true, force: true });
      await rename(draftIn(directory), databaseIn(directory));
    } finally {
      await rm(draftIn(directory), { recursive: true, force: true });
    }
    await lock.release();
  });
}

/**
 * Makes a record of a backup, wherever it was made: in a folder or a server's database without a record, or with an
 * empty one. All of it or nothing. Throws `record-not-empty`, what `provenBackup` throws before anything is written,
 * and what `openDatabase` throws.
 */
export async function restoreRecord(
  file: string,
  record: string,
  recompile: Recompile,
): Promise<BackupContents> {
  const contents = await provenBackup(file);
  if (isServer(record)) await restoreToServer(file, record, contents, recompile);
  else await restoreToFolder(file, resolve(record), contents, recompile);
  return contents;
}
