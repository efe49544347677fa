import { sql, type Transaction } from "kysely";
import type { Tables } from "../tables.ts";

/** A transaction that writes to the record. */
export type Writing = Transaction<Tables>;

/** Rows and characters of JSON that one statement writes at most, about. */
const ROWS_AT_ONCE = 500;
const CHARACTERS_AT_ONCE = 4_000_000;

function* inStatements(rows: readonly object[]): Generator<string> {
  let texts: string[] = [];
  let size = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    texts.push(text);
    size += text.length;
    if (texts.length < ROWS_AT_ONCE && size < CHARACTERS_AT_ONCE) continue;
    yield `[${texts.join()}]`;
    texts = [];
    size = 0;
  }
  if (texts.length > 0) yield `[${texts.join()}]`;
}

const columnNames = (shape: string): string =>
  shape
    .split(", ")
    .map((column) => column.split(" ")[0])
    .join(", ");

const replaced = (shape: string) =>
  sql.raw(
    columnNames(shape)
      .split(", ")
      .map((column) => `${column} = excluded.${column}`)
      .join(", "),
  );

/**
 * Inserts rows by few statements. `shape`: the columns with their types, as PostgreSQL writes them, parted by a comma
 * and a space. `key`: the column by which rows that are there are replaced; without it there are none.
 */
export async function insertRows(
  writing: Writing,
  table: string,
  shape: string,
  rows: readonly object[],
  key: string | null = null,
): Promise<void> {
  const columns = sql.raw(columnNames(shape));
  const conflict = key === null ? sql`` : sql`on conflict (${sql.ref(key)}) do update set ${replaced(shape)}`;
  for (const given of inStatements(rows)) {
    await sql`insert into ${sql.table(table)} (${columns}) select ${columns}
      from json_to_recordset(${given}::json) as given(${sql.raw(shape)}) ${conflict}`.execute(writing);
  }
}

/** Deletes the rows with these ids. */
export async function deleteRows(
  writing: Writing,
  table: string,
  column: "id" | "page",
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from ${sql.table(table)}
    where ${sql.ref(column)} = any(${[...ids]}::text[])`.execute(writing);
}
