import { sql } from "kysely";
import type { Executor } from "../ground/catalog.ts";
import { type PlacedResult, placed, type Result, type ResultTable } from "../results.ts";
import { countKeys, type StoredItem } from "./items.ts";
import { homesIn, keyed, type Made, partsOfItems, type StoredMatter } from "./matters.ts";
import { piecesOf } from "./pieces.ts";

/** A row that is not as it should be. */
export interface Difference {
  /** Table of the stored record. */
  readonly table: string;
  /** Key, id or page of the row. */
  readonly row: string;
  readonly difference: "missing" | "changed" | "superfluous";
}

type StoredRow = Readonly<Record<string, unknown>>;

/** Rows by id; JSON as it is written. */
async function rowsOf(
  database: Executor,
  table: ResultTable,
  ids: readonly string[],
): Promise<Map<string, StoredRow>> {
  const brief =
    table === "entries"
      ? sql`, brief::text as brief, outline::text as outline, first_reports::text as first_reports`
      : sql``;
  const { rows } = await sql<StoredRow & { id: string }>`select *, item::text as item ${brief}
    from ${sql.table(table)} where id = any(${[...ids]}::text[])`.execute(database);
  return new Map(rows.map((row) => [row.id, row]));
}

const isSame = (made: object, stored: StoredRow): boolean =>
  Object.entries(made).every(([column, value]) => {
    const held = stored[column];
    const text = JSON.stringify(value);
    return (typeof held === "string" && held === text) || JSON.stringify(held) === text;
  });

function difference(table: string, made: PlacedResult<Result>, stored: StoredRow | undefined): Difference[] {
  if (!stored) return [{ table, row: made.id, difference: "missing" }];
  return isSame(made, stored) ? [] : [{ table, row: made.id, difference: "changed" }];
}

/** Items that stand in a wrong part, or are said to have become something else than they did. */
function misplaced<T, R extends Result>(
  table: string,
  part: readonly StoredItem<T>[],
  made: readonly Made<R>[],
): Difference[] {
  const homeOf = homesIn(made);
  const number = part[0]?.part;
  return part
    .filter((item) => item.part !== number || item.home !== homeOf(item.key))
    .map(({ key }) => ({ table, row: key, difference: "changed" }));
}

/** Items whose part has the number of another part. */
function mixed<T>(table: string, part: readonly StoredItem<T>[], seen: Set<number>): Difference[] {
  const number = part[0]?.part ?? 0;
  const isMixed = seen.has(number);
  seen.add(number);
  return isMixed ? part.map(({ key }) => ({ table, row: key, difference: "changed" })) : [];
}

/** Items are not found under all their keys. */
const unkeyed = (table: string): Difference[] => [{ table, row: "keys", difference: "changed" }];

async function* checkPiece<T, R extends Result>(
  database: Executor,
  stored: StoredMatter<T, R>,
  piece: readonly StoredItem<T>[],
  seen: Set<number>,
): AsyncGenerator<{ differences: Difference[]; rows: PlacedResult<R>[] }> {
  const make = await stored.maker(database, piece);
  const parts = partsOfItems<T, StoredItem<T>>(piece, stored.matter);
  const made = parts.map((part) => ({ part, made: make(part) }));
  const rows = made.flatMap(({ part, made: some }) => some.map(({ row }) => placed(row, part[0]?.part ?? 0)));
  const held = await rowsOf(
    database,
    stored.results,
    rows.map(({ id }) => id),
  );
  const placedItems = keyed(piece, stored.matter);
  const keys = placedItems.reduce((sum, item) => sum + item.keys.length, 0);
  const differences = [
    ...((await countKeys(database, stored.items, placedItems)) === keys ? [] : unkeyed(stored.items)),
    ...made.flatMap(({ part, made: some }) => misplaced(stored.items, part, some)),
    ...parts.flatMap((part) => mixed(stored.items, part, seen)),
    ...rows.flatMap((row) => difference(stored.results, row, held.get(row.id))),
  ];
  yield { differences, rows };
}

async function superfluous(
  database: Executor,
  table: ResultTable,
  met: ReadonlySet<string>,
): Promise<Difference[]> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}`.execute(database);
  return rows
    .filter(({ id }) => !met.has(id))
    .map(({ id }) => ({ table, row: id, difference: "superfluous" }));
}

async function* checkPieces<T, R extends Result>(
  database: Executor,
  stored: StoredMatter<T, R>,
  documents: (rows: readonly PlacedResult<R>[]) => Promise<Difference[]>,
): AsyncGenerator<Difference[]> {
  const seen = new Set<number>();
  const met = new Set<string>();
  for await (const piece of piecesOf(database, stored)) {
    for await (const { differences, rows } of checkPiece(database, stored, piece, seen)) {
      for (const { id } of rows) met.add(id);
      yield [...differences, ...(await documents(rows))];
    }
  }
  yield await superfluous(database, stored.results, met);
}

/**
 * Compiles all parts of a matter anew and says what is stored otherwise. `documents`: says which of the rows search
 * does not find as it should.
 */
export async function* checkParts<T, R extends Result>(
  database: Executor,
  stored: StoredMatter<T, R>,
  documents: (rows: readonly PlacedResult<R>[]) => Promise<Difference[]>,
): AsyncGenerator<Difference[]> {
  try {
    yield* checkPieces(database, stored, documents);
  } catch (error) {
    // Items that are damaged are not as the compiler takes them; what the database throws goes on.
    if (!(error instanceof TypeError)) throw error;
    yield [{ table: stored.items, row: "unreadable", difference: "changed" }];
  }
}
