import { sql } from "kysely";
import { Sets } from "../../record/index.ts";
import { groupBy } from "../../text/group.ts";
import type { Executor } from "../ground/catalog.ts";
import type { Result } from "../results.ts";
import { hashesOf, itemsOf, type StoredItem } from "./items.ts";
import type { StoredMatter } from "./matters.ts";

/** Items read at once, and items of pieces that are handed out at once, about. */
const ITEMS_AT_ONCE = 500;

/** A row number for each of many 32-bit keys; takes eight bytes a key where a Map takes fifty. */
class FirstHolders {
  #keys = new Int32Array(1 << 16);
  /** Row numbers from 1 on; 0 for a free place. */
  #rows = new Int32Array(1 << 16);
  #size = 0;

  #place(key: number): number {
    const mask = this.#keys.length - 1;
    let at = Math.imul(key, 0x9e3779b1) & mask;
    while (this.#rows[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [keys, rows] = [this.#keys, this.#rows];
    this.#keys = new Int32Array(keys.length * 2);
    this.#rows = new Int32Array(keys.length * 2);
    for (const [at, row] of rows.entries()) {
      if (row === 0) continue;
      const place = this.#place(keys[at] ?? 0);
      this.#keys[place] = keys[at] ?? 0;
      this.#rows[place] = row;
    }
  }

  /** The first row that was given for the key: this one, when there was none. */
  holder(key: number, row: number): number {
    if (this.#size * 2 > this.#keys.length) this.#grow();
    const at = this.#place(key);
    const known = this.#rows[at] ?? 0;
    if (known > 0) return known - 1;
    this.#keys[at] = key;
    this.#rows[at] = row + 1;
    this.#size++;
    return row;
  }

  /** The first row that was given for the key; null when none was. */
  find(key: number): number | null {
    const row = this.#rows[this.#place(key)] ?? 0;
    return row === 0 ? null : row - 1;
  }
}

/** All items of a matter in order of their keys, some hundred at once. */
async function* allItems<T, R extends Result>(
  database: Executor,
  { items }: StoredMatter<T, R>,
): AsyncGenerator<StoredItem<T>[]> {
  let last = "";
  for (;;) {
    const { rows } = await sql<
      StoredItem<T>
    >`select key, page, n, part, home, labels, item from ${sql.table(items)}
      where key > ${last} order by key limit ${ITEMS_AT_ONCE}`.execute(database);
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.key ?? "";
  }
}

async function countOf(database: Executor, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}`.execute(
    database,
  );
  return rows[0]?.n ?? 0;
}

/** Keys of all items, and row numbers of those that may be connected, each set by its smallest. */
async function possiblyConnected<T, R extends Result>(
  database: Executor,
  stored: StoredMatter<T, R>,
): Promise<{ keys: string[]; sets: Sets }> {
  const { matter } = stored;
  const keys: string[] = [];
  const holders = new FirstHolders();
  const sets = new Sets(await countOf(database, stored.items));
  const found = (row: number, hash: number): void => sets.join(holders.holder(hash, row), row);
  for await (const items of allItems(database, stored))
    for (const { key, item } of items) {
      const row = keys.push(key) - 1;
      for (const hash of hashesOf(matter.keys(item))) found(row, hash);
    }
  let row = 0;
  const sought = (hash: number): void => sets.join(holders.find(hash) ?? row, row);
  for await (const items of allItems(database, stored))
    for (const { item } of items) {
      hashesOf(matter.probes(item)).forEach(sought);
      row++;
    }
  return { keys, sets };
}

/**
 * All items of a matter in pieces that no part reaches beyond: a piece holds whole parts. Small pieces come together.
 * Bounded in memory by the largest piece, besides some bytes for each item.
 */
export async function* piecesOf<T, R extends Result>(
  database: Executor,
  stored: StoredMatter<T, R>,
): AsyncGenerator<StoredItem<T>[]> {
  const { keys, sets } = await possiblyConnected(database, stored);
  const pieces = groupBy(keys.keys(), (row) => sets.root(row));
  let wanted: string[] = [];
  for (const piece of pieces.values()) {
    wanted = wanted.concat(piece.map((row) => keys[row] ?? ""));
    if (wanted.length < ITEMS_AT_ONCE) continue;
    yield await itemsOf<T>(database, stored.items, wanted);
    wanted = [];
  }
  if (wanted.length > 0) yield await itemsOf<T>(database, stored.items, wanted);
}
