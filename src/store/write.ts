import { type Kysely, sql, type Transaction } from "kysely";
import { type CompiledRecord, compileRecord, currentReadings } from "../record/index.ts";
import type { Reading } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { labelsOf } from "./actors.ts";
import { type DocumentRow, documentRows, entryRow, type ItemRow, type Row, utteranceRow } from "./rows.ts";
import type { Lists, Tables } from "./tables.ts";
import { vectorOf } from "./words.ts";

type Writing = Transaction<Tables>;

/** Rows written by one statement: some hundred kilobytes of JSON at most. */
const ROWS_AT_ONCE = 200;

function inParts<T>(items: readonly T[]): T[][] {
  const parts = Math.ceil(items.length / ROWS_AT_ONCE);
  return Array.from({ length: parts }, (_, k) => items.slice(k * ROWS_AT_ONCE, (k + 1) * ROWS_AT_ONCE));
}

const narrowedColumns = "kind text, status text, first_day text, last_day text, actors text[]";
const shapes = {
  entries: `id text, sort text, digest text, item json, ${narrowedColumns}`,
  utterances: `id text, sort text, digest text, item json, ${narrowedColumns}`,
  documents: `type text, id text, digest text, vector tsvector, ${narrowedColumns}`,
} as const;

const columnNames = (shape: string): string =>
  shape
    .split(", ")
    .map((column) => column.split(" ")[0])
    .join(", ");

async function insertRows(writing: Writing, table: keyof typeof shapes, rows: readonly Row[]): Promise<void> {
  const shape = shapes[table];
  const columns = sql.raw(columnNames(shape));
  for (const part of inParts(rows)) {
    await sql`insert into ${sql.table(table)} (${columns}) select ${columns}
      from json_to_recordset(${JSON.stringify(part)}::json) as given(${sql.raw(shape)})`.execute(writing);
  }
}

/** Which rows went, came or changed since they were stored. */
function changes<T extends Row>(
  stored: ReadonlyMap<string, string>,
  rows: readonly T[],
): { gone: string[]; fresh: T[] } {
  const kept = new Set(rows.filter((row) => stored.get(row.id) === row.digest).map((row) => row.id));
  return {
    gone: [...stored.keys()].filter((id) => !kept.has(id)),
    fresh: rows.filter((row) => !kept.has(row.id)),
  };
}

async function writeItems(
  writing: Writing,
  table: "entries" | "utterances",
  rows: readonly ItemRow[],
): Promise<void> {
  const stored = await writing.selectFrom(table).select(["id", "digest"]).execute();
  const { gone, fresh } = changes(new Map(stored.map((row) => [row.id, row.digest])), rows);
  for (const part of inParts(gone)) await writing.deleteFrom(table).where("id", "in", part).execute();
  await insertRows(writing, table, fresh);
}

/** Words are cut only for documents that are written: those of unchanged ones are stored already. */
const indexed = ({ text, ...row }: DocumentRow): Row & { vector: string } => ({
  ...row,
  vector: vectorOf(text),
});

async function writeDocuments(writing: Writing, rows: readonly DocumentRow[]): Promise<void> {
  for (const type of ["article", "entry", "statement"] as const) {
    const stored = await writing
      .selectFrom("documents")
      .select(["id", "digest"])
      .where("type", "=", type)
      .execute();
    const ofType = rows.filter((row) => row.type === type);
    const { gone, fresh } = changes(new Map(stored.map((row) => [row.id, row.digest])), ofType);
    for (const part of inParts(gone)) {
      await writing.deleteFrom("documents").where("type", "=", type).where("id", "in", part).execute();
    }
    for (const part of inParts(fresh)) await insertRows(writing, "documents", part.map(indexed));
  }
}

/** Keys of reports lead to their entries; they are short and are written anew. */
async function writeReports(writing: Writing, record: CompiledRecord): Promise<void> {
  const rows = record.entries.flatMap(({ id, reports }) => reports.map(({ key }) => ({ key, entry: id })));
  await writing.deleteFrom("reports").execute();
  for (const part of inParts(rows)) await writing.insertInto("reports").values(part).execute();
}

async function writeLists(writing: Writing, lists: Lists): Promise<void> {
  await writing.deleteFrom("lists").execute();
  const rows = (Object.keys(lists) as (keyof Lists)[]).map((name) => ({
    name,
    items: JSON.stringify(lists[name]),
  }));
  await writing.insertInto("lists").values(rows).execute();
}

/** All readings in the record, in order of page id. */
async function storedReadings(database: Kysely<Tables>): Promise<Reading[]> {
  const rows = await database.selectFrom("readings").select("reading").orderBy("page").execute();
  return rows.map((row) => row.reading);
}

/** Compiles the record from all its readings and writes what changed, inside the caller's transaction. */
export async function recompile(writing: Writing, world: World): Promise<void> {
  const readings = currentReadings(await storedReadings(writing));
  const record = compileRecord(readings, { world });
  const labels = labelsOf(readings);
  const entries = record.entries.map((entry) => entryRow(entry, labels));
  const utterances = record.utterances.map((utterance) => utteranceRow(utterance, labels));
  const { gaps, conflicts, undertakings, positions, latest } = record;
  await writeItems(writing, "entries", entries);
  await writeItems(writing, "utterances", utterances);
  await writeDocuments(writing, documentRows(readings, record, { entries, utterances }, labels));
  await writeReports(writing, record);
  await writeLists(writing, { gaps, conflicts, undertakings, positions, latest });
}
