import { createHash } from "node:crypto";
import { sql } from "kysely";
import { deleteRows, insertRows, type Writing } from "./compile/rows-writing.ts";

/** Tables of what parts are compiled to. */
export type ResultTable = "origins" | "entries" | "utterances" | "undertakings";

/** What a part was compiled to, as its table has it besides `part` and `digest`. */
export interface Result {
  readonly id: string;
}

/** A result in its part. */
export type PlacedResult<R extends Result> = R & { readonly part: number; readonly digest: string };

const narrowed = "kind text, status text, first_day text, last_day text, actors text[]";
const common = "id text, part integer, digest text";
const listed = `${common}, sort text, item json, ${narrowed}, outlets text[], negotiation text, track text`;

const shapes: Record<ResultTable, string> = {
  origins: `${common}, item json, closed text`,
  entries: `${listed}, brief json, sides text, numbered boolean, due text, onesided boolean, attested text[], disputed boolean, outline json, level text, review text, doubtful boolean, first_reports json`,
  utterances: `${listed}, topics text[], stance text, source text, source_name text`,
  undertakings: listed,
};

/** A result with its part and its digest, by which it is known whether the stored row is the same. */
export const placed = <R extends Result>(result: R, part: number): PlacedResult<R> => ({
  ...result,
  part,
  digest: createHash("sha256").update(JSON.stringify(result)).digest("base64"),
});

/** Rows that were deleted or replaced, and rows that were written. */
export interface Changed<R> {
  readonly gone: readonly string[];
  readonly fresh: readonly R[];
}

/** Writes what the parts were compiled to, where it is not there already; what they were before goes. */
export async function writeResults<R extends Result>(
  writing: Writing,
  table: ResultTable,
  parts: readonly number[],
  results: readonly PlacedResult<R>[],
): Promise<Changed<PlacedResult<R>>> {
  const { rows } = await sql<{ id: string; part: number; digest: string }>`select id, part, digest
    from ${sql.table(table)} where part = any(${[...parts]}::integer[])`.execute(writing);
  const stored = new Map(rows.map((row) => [row.id, `${row.part} ${row.digest}`]));
  const fresh = results.filter((row) => stored.get(row.id) !== `${row.part} ${row.digest}`);
  const kept = new Set(results.map((row) => row.id));
  for (const row of fresh) kept.delete(row.id);
  const gone = [...stored.keys()].filter((id) => !kept.has(id));
  await deleteRows(writing, table, "id", gone);
  await insertRows(writing, table, shapes[table], fresh);
  return { gone, fresh };
}
