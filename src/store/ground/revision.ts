import { sql } from "kysely";
import type { Executor } from "./catalog.ts";

/** Statement that makes the table of the revision, for a step of the schema. It holds one row. */
export const revisionTable = `create table revision (value uuid not null)`;

/** Gives the record another revision: a random one, so that two records, or one and its backup, never share one. */
export const noteRevision = (writing: Executor): Promise<unknown> =>
  sql`update revision set value = gen_random_uuid()`.execute(writing);

/** The record's revision: equal ones are of the same pages and decisions, put together by the same version. */
export async function revisionOf(reading: Executor): Promise<string> {
  const { rows } = await sql<{ value: string }>`select value from revision`.execute(reading);
  return rows[0]?.value ?? "";
}
