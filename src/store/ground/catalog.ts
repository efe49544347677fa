import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** Whatever takes queries: a database or a transaction of it. */
export type Executor = Kysely<Tables>;

/** A column with its type as PostgreSQL writes it. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/**
 * True where the table is there. Asked of the catalog itself: to_regclass may answer from a cache that has not heard
 * of the tables that another connection made while this one waited for its lock.
 */
export async function hasTable(database: Executor, table: string): Promise<boolean> {
  const { rows } = await sql`select from pg_class where relname = ${table}
    and relnamespace = current_schema()::regnamespace`.execute(database);
  return rows.length > 0;
}

/** A table's columns in order, without those that are computed from others; none where there is no such table. */
export async function columnsOf(database: Executor, table: string): Promise<Column[]> {
  const { rows } = await sql<Column>`select attname as name, format_type(atttypid, atttypmod) as type
    from pg_attribute where attrelid = to_regclass(${table}) and attnum > 0 and not attisdropped
    and attgenerated = '' order by attnum`.execute(database);
  return rows;
}

/** The names of a table's key columns, in the order of the key. */
export async function keyOf(database: Executor, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select attname as name
    from pg_index, unnest(indkey) with ordinality as key(attnum, place)
    join pg_attribute on pg_attribute.attnum = key.attnum
    where indrelid = to_regclass(${table}) and indisprimary and attrelid = indrelid order by place`.execute(
    database,
  );
  return rows.map((row) => row.name);
}

/** True where the table is there and holds a row. */
export async function holdsRows(database: Executor, table: string): Promise<boolean> {
  if (!(await hasTable(database, table))) return false;
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(database);
  return rows.length > 0;
}
