import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline as pipe, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import { ParleyError } from "../../errors.ts";
import { type Column, columnsOf, type Executor, keyOf } from "../ground/catalog.ts";
import { currentVersion } from "../ground/schema-version.ts";
import { type Database, inputTables } from "../tables.ts";
import { type BackupContents, type BackupRow, headerOf, sealedLines } from "./format.ts";
import { provenBackup } from "./reader.ts";

/** Rows asked for at once: pages of 10 MB, the largest that are read by default, then still fit into memory. */
const ROWS_AT_ONCE = 16;

interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
}

/** The input tables of this schema version, which may be an earlier one that lacks some. */
async function tablesIn(reading: Executor): Promise<Table[]> {
  const tables: Table[] = [];
  for (const name of inputTables) {
    const columns = await columnsOf(reading, name);
    if (columns.length > 0) tables.push({ name, columns, key: await keyOf(reading, name) });
  }
  return tables;
}

/** A value as the backup holds it. Base64 without the line ends that PostgreSQL puts in. */
const told = ({ name, type }: Column) =>
  type === "bytea"
    ? sql`translate(encode(${sql.ref(name)}, 'base64'), E'\n', '')`
    : sql`${sql.ref(name)}::text`;

/** The next rows of a table in the order of its key, behind the last row that is known. */
async function nextRows(
  reading: Executor,
  { name, columns, key }: Table,
  last: BackupRow | null,
): Promise<BackupRow[]> {
  const ordered = sql.join(key.map((column) => sql.ref(column)));
  const places = key.map((column) => columns.findIndex((each) => each.name === column));
  const reached = places.map((k) => sql`${last?.[k + 1]}::${sql.raw(columns[k]?.type ?? "")}`);
  const values = sql.join(columns.map((column, k) => sql`${told(column)} as ${sql.ref(`c${k}`)}`));
  const { rows } = await sql<Record<string, string | null>>`select ${values} from ${sql.table(name)}
    ${last ? sql`where (${ordered}) > (${sql.join(reached)})` : sql``}
    order by ${ordered} limit ${ROWS_AT_ONCE}`.execute(reading);
  return rows.map((row) => [name, ...columns.map((_, k) => row[`c${k}`] ?? null)]);
}

async function* rowsOf(reading: Executor, table: Table): AsyncGenerator<BackupRow> {
  let rows = await nextRows(reading, table, null);
  while (rows.length > 0) {
    yield* rows;
    rows = await nextRows(reading, table, rows.at(-1) ?? null);
  }
}

async function* rowsOfAll(reading: Executor, tables: readonly Table[]): AsyncGenerator<BackupRow> {
  for (const table of tables) yield* rowsOf(reading, table);
}

async function* packed(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  // Errors of either stream come out where the last one is read; a reader that leaves ends both.
  yield* pipe(Readable.from(lines), createGzip(), () => undefined);
}

/** A backup of what a transaction sees; the caller sees to it that this does not change meanwhile. */
async function* backupWithin(reading: Executor): AsyncGenerator<Uint8Array> {
  const tables = await tablesIn(reading);
  const columns = Object.fromEntries(
    tables.map((table) => [table.name, table.columns.map((column) => column.name)]),
  );
  const header = headerOf(await currentVersion(reading), columns, new Date());
  yield* packed(sealedLines(header, rowsOfAll(reading, tables)));
}

/** A backup of a record as it stands at one moment, gzipped, in bounded memory. */
export async function* backupOf(database: Database): AsyncGenerator<Uint8Array> {
  const reading = await database
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute();
  try {
    yield* backupWithin(reading);
  } finally {
    await reading.rollback().execute();
  }
}

/** The error for people behind a failure to write the file. */
function writingFailure(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error && "syscall" in error ? error.code : null;
  if (code === null || code === "ENOSPC") return error;
  return new ParleyError("unwritable", `The backup can't be written to "${file}".`, {
    subject: file,
    cause: error,
  });
}

/** A backup in its file. */
export interface WrittenBackup extends BackupContents {
  readonly file: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
}

/**
 * Writes a backup beside its place, reads it through, and moves it there: a file of that name is replaced by a whole
 * one or stays as it is. It is its owner's alone to read. Throws `unwritable`, and whatever the backup itself throws.
 */
export async function writeBackup(backup: AsyncIterable<Uint8Array>, file: string): Promise<WrittenBackup> {
  const draft = `${file}.part`;
  try {
    await pipeline(backup, createWriteStream(draft, { flush: true, mode: 0o600 }));
    const contents = await provenBackup(draft);
    const { size } = await stat(draft);
    await rename(draft, file);
    return { ...contents, file, bytes: size };
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw writingFailure(error, file);
  }
}

/** Writes the backup that is kept before a record is raised from an earlier version; resolves to its file. */
export async function keepBackup(reading: Executor, folder: string, version: number): Promise<string> {
  const moment = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
  const file = join(folder, `before-v${version}-${moment}.jsonl.gz`);
  await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => {
    throw writingFailure(error, file);
  });
  return (await writeBackup(backupWithin(reading), file)).file;
}
