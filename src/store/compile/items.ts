import { type RawBuilder, sql } from "kysely";
import { hashText, mixed } from "../../record/index.ts";
import type { Executor } from "../ground/catalog.ts";
import { insertRows, type Writing } from "./rows-writing.ts";

/** Tables of what pages contribute to something that is put together from many of them. */
export type ItemTable = "copy_items" | "contact_items" | "telling_items" | "undertaking_items";

/** What one page contributes. `labels`: ids, codes and folded names by which lists find it. */
export interface Item<T> {
  readonly key: string;
  readonly page: string;
  readonly labels: readonly string[];
  readonly item: T;
}

/** A stored item: its own number, that of the connected part that it belongs to, and the id of what it became. */
export interface StoredItem<T> extends Item<T> {
  readonly n: number;
  readonly part: number;
  readonly home: string;
}

/** A stored item as its row has it, to be compared with a new one. */
export interface ItemRow {
  readonly key: string;
  readonly page: string;
  readonly part: number;
  readonly home: string;
  readonly labels: readonly string[];
  readonly text: string;
}

/** As PostgreSQL's `integer` has it: 32 bits, signed. */
const hashOf = (key: string): number => mixed(hashText(key)) | 0;

/**
 * Keys as numbers, which are stored and sought: where two keys have one number, a few items more are looked at. Each
 * once, in order.
 */
export const hashesOf = (keys: Iterable<string>): number[] =>
  [...new Set(Array.from(keys, hashOf))].sort((a, b) => a - b);

async function load<T>(
  reading: Executor,
  table: ItemTable,
  where: RawBuilder<unknown>,
): Promise<StoredItem<T>[]> {
  const { rows } = await sql<StoredItem<T>>`select key, page, n, part, home, labels, item
    from ${sql.table(table)} where ${where} order by key`.execute(reading);
  return rows;
}

const keysOf = (table: ItemTable) => sql.table(`${table}_keys`);

/** Items that have one of the keys. */
export const itemsUnder = <T>(
  reading: Executor,
  table: ItemTable,
  hashes: readonly number[],
): Promise<StoredItem<T>[]> =>
  load(reading, table, sql`n in (select n from ${keysOf(table)} where key = any(${[...hashes]}::integer[]))`);

/** All items of the parts, without those that are at hand. */
export const itemsOfParts = <T>(
  reading: Executor,
  table: ItemTable,
  parts: readonly number[],
  atHand: readonly string[],
): Promise<StoredItem<T>[]> =>
  load(reading, table, sql`part = any(${[...parts]}::integer[]) and key <> all(${[...atHand]}::text[])`);

/** The items with these keys. */
export const itemsOf = <T>(
  reading: Executor,
  table: ItemTable,
  keys: readonly string[],
): Promise<StoredItem<T>[]> => load(reading, table, sql`key = any(${[...keys]}::text[])`);

/** The rows of the pages' items. */
export async function rowsOfPages(
  reading: Executor,
  table: ItemTable,
  pages: readonly string[],
): Promise<ItemRow[]> {
  const { rows } = await sql<ItemRow>`select key, page, part, home, labels, item::text as text
    from ${sql.table(table)} where page = any(${[...pages]}::text[])`.execute(reading);
  return rows;
}

/** The keys of the items, each with the number of its item, as a set of rows. */
const keyRows = (items: readonly PlacedItem<unknown>[]): RawBuilder<unknown> => {
  const keys = items.flatMap((item) => item.keys);
  const numbers = items.flatMap((item) => item.keys.map(() => item.n));
  return sql`unnest(${keys}::integer[], ${numbers}::integer[])`;
};

/** Under how many of their keys the items are found. */
export async function countKeys(
  reading: Executor,
  table: ItemTable,
  items: readonly PlacedItem<unknown>[],
): Promise<number> {
  const { rows } = await sql<{ found: number }>`select count(*)::integer as found from ${keysOf(table)}
    join ${keyRows(items)} as given(key, n) using (key, n)`.execute(reading);
  return rows[0]?.found ?? 0;
}

/** The parts in which the pages have items. */
export async function partsOfPages(
  writing: Writing,
  table: ItemTable,
  pages: readonly string[],
): Promise<number[]> {
  if (pages.length === 0) return [];
  const { rows } = await sql<{ part: number }>`select distinct part
    from ${sql.table(table)} where page = any(${[...pages]}::text[])`.execute(writing);
  return rows.map((row) => row.part);
}

/** A new item with all that its row says of it, and the hashed keys under which it is found. */
export interface PlacedItem<T> extends StoredItem<T> {
  readonly keys: readonly number[];
}

const shape = "key text, page text, n integer, part integer, home text, labels text[], item json";

/** Writes new items. */
export async function insertItems<T>(
  writing: Writing,
  table: ItemTable,
  items: readonly PlacedItem<T>[],
): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ keys, ...row }) => row);
  await insertRows(writing, table, shape, rows);
  await sql`insert into ${keysOf(table)} (key, n)
    select * from ${keyRows(items)}`.execute(writing);
}

/** Deletes items with the keys under which they were found. */
export async function deleteItems<T>(
  writing: Writing,
  table: ItemTable,
  items: readonly PlacedItem<T>[],
): Promise<void> {
  if (items.length === 0) return;
  await sql`delete from ${keysOf(table)} where (key, n) in
    (select * from ${keyRows(items)})`.execute(writing);
  await sql`delete from ${sql.table(table)}
    where key = any(${items.map(({ key }) => key)}::text[])`.execute(writing);
}

/** Notes to which parts stored items belong now, and what they became. */
export async function placeItems(
  writing: Writing,
  table: ItemTable,
  places: readonly { readonly key: string; readonly part: number; readonly home: string }[],
): Promise<void> {
  if (places.length === 0) return;
  const keys = places.map((place) => place.key);
  const parts = places.map((place) => place.part);
  const homes = places.map((place) => place.home);
  await sql`update ${sql.table(table)} as items set part = given.part, home = given.home
    from unnest(${keys}::text[], ${parts}::integer[], ${homes}::text[]) as given(key, part, home)
    where items.key = given.key`.execute(writing);
}
