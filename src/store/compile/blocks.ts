import { sql } from "kysely";
import { Sets } from "../../record/index.ts";
import { groupBy } from "../../text/group.ts";
import type { Result } from "../results.ts";
import type { ItemChange } from "./compile.ts";
import { hashesOf, type Item, type ItemTable } from "./items.ts";
import { contacts, type MatterContext, type StoredMatter, tellings, undertakings } from "./matters.ts";
import { nothingPending, type PendingPiece, packed } from "./packing.ts";
import type { Pending } from "./pending.ts";
import { insertRows, type Writing } from "./rows-writing.ts";

/** A change of which no other piece touches a part, an item or a key. `weight`: items that it looks at, about. */
interface Piece<T> {
  readonly change: ItemChange<T>;
  readonly weight: number;
}

/** A stored item's key with its page and part. */
interface Placed {
  readonly key: string;
  readonly page: string;
  readonly part: number;
}

async function placesOf(writing: Writing, table: ItemTable, keys: readonly string[]): Promise<Placed[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<Placed>`select key, page, part from ${sql.table(table)}
    where key = any(${[...keys]}::text[])`.execute(writing);
  return rows;
}

/** The parts in which some item is found under a hashed key. */
async function partsUnder(
  writing: Writing,
  table: ItemTable,
  hashes: readonly number[],
): Promise<{ hash: number; part: number }[]> {
  if (hashes.length === 0) return [];
  const { rows } = await sql<{ hash: number; part: number }>`select distinct keys.key as hash, part
    from ${sql.table(`${table}_keys`)} as keys join ${sql.table(table)} as items using (n)
    where keys.key = any(${[...hashes]}::integer[])`.execute(writing);
  return rows;
}

async function sizesOf(
  writing: Writing,
  table: ItemTable,
  parts: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ part: number; size: number }>`select part, count(*)::integer as size
    from ${sql.table(table)} where part = any(${[...parts]}::integer[]) group by part`.execute(writing);
  return new Map(rows.map(({ part, size }) => [part, size]));
}

/** Pages by the article of which they are versions: its address, or the page itself. */
async function articlesOf(writing: Writing, pages: readonly string[]): Promise<(page: string) => string> {
  const { rows } = await sql<{ id: string; url: string | null }>`select id, url from pages
    where id = any(${[...new Set(pages)]}::text[])`.execute(writing);
  const urls = new Map(rows.map(({ id, url }) => [id, url]));
  return (page) => urls.get(page) ?? page;
}

/** Joins whatever seeks a key with all that hold it. */
function joinSought<K>(
  sets: Sets,
  holders: ReadonlyMap<K, readonly number[]>,
  seekers: Iterable<readonly [K, number]>,
): void {
  const joined = new Set<K>();
  for (const [key, seeker] of seekers) {
    const [first, ...others] = holders.get(key) ?? [];
    if (first === undefined) continue;
    sets.join(first, seeker);
    // Once anybody seeks a key, all that hold it are one.
    if (!joined.has(key)) for (const other of others) sets.join(first, other);
    joined.add(key);
  }
}

/** Numbers by key, of pairs of both. */
function numbersBy<K>(pairs: readonly (readonly [K, number])[]): Map<K, number[]> {
  return new Map([...groupBy(pairs, ([key]) => key)].map(([key, same]) => [key, same.map(([, n]) => n)]));
}

/** What a change's pieces are made of: fresh items first, then the stored parts that they may touch. */
interface Touched<T> {
  readonly fresh: readonly Item<T>[];
  readonly parts: readonly number[];
  readonly gone: readonly Placed[];
  /** Hashed keys with the parts in which something is found under them. */
  readonly near: readonly { readonly hash: number; readonly part: number }[];
  /** Hashed keys under which fresh items are found, and under which they seek others, each with the item's place. */
  readonly keys: readonly HashAt[];
  readonly probes: readonly HashAt[];
}

type HashAt = readonly [hash: number, at: number];

const hashed = <T>(items: readonly Item<T>[], keysOf: (item: T) => readonly string[]): HashAt[] =>
  items.flatMap(({ item }, at) => hashesOf(keysOf(item)).map((hash) => [hash, at] as const));

async function touchedBy<T, R extends Result>(
  writing: Writing,
  { items, matter }: StoredMatter<T, R>,
  change: ItemChange<T>,
): Promise<Touched<T>> {
  const gone = await placesOf(writing, items, change.gone);
  const keys = hashed(change.fresh, matter.keys);
  const probes = hashed(change.fresh, matter.probes);
  const near = await partsUnder(writing, items, [...new Set(probes.map(([hash]) => hash))]);
  const parts = [...change.parts, ...gone.map(({ part }) => part), ...near.map(({ part }) => part)];
  return { fresh: change.fresh, parts: [...new Set(parts)], gone, near, keys, probes };
}

/**
 * Which fresh items and parts must be compiled together: those that may be linked, since one has a key that the other
 * seeks; an item that is gone from a part and fresh under the same key; and, where that leads gone keys on, what
 * the versions of one article tell.
 */
function tied(
  { fresh, parts, gone, near, keys, probes }: Touched<unknown>,
  articleOf: ((page: string) => string) | null,
): Sets {
  const places = new Map(parts.map((part, k) => [part, fresh.length + k]));
  const placeOf = (part: number): number => places.get(part) ?? 0;
  const sets = new Sets(fresh.length + parts.length);
  const held = near.map(({ hash, part }) => [hash, placeOf(part)] as const);
  joinSought(sets, numbersBy([...keys, ...held]), probes);
  const lost = gone.map(({ key, page, part }) => ({ key, page, at: placeOf(part) }));
  joinSought(
    sets,
    numbersBy(lost.map(({ key, at }) => [key, at] as const)),
    fresh.map(({ key }, at) => [key, at] as const),
  );
  if (articleOf)
    joinSought(
      sets,
      numbersBy(lost.map(({ page, at }) => [articleOf(page), at] as const)),
      fresh.map(({ page }, at) => [articleOf(page), at] as const),
    );
  return sets;
}

/** Cuts the change of a matter into pieces. `leading`: keys that are gone lead on to what their article tells now. */
async function piecesOf<T, R extends Result>(
  writing: Writing,
  stored: StoredMatter<T, R>,
  change: ItemChange<T>,
  leading: boolean,
): Promise<Piece<T>[]> {
  const touched = await touchedBy(writing, stored, change);
  const { fresh, parts, gone } = touched;
  const pages = [...fresh, ...gone].map(({ page }) => page);
  const articleOf = leading && gone.length > 0 ? await articlesOf(writing, pages) : null;
  const sizes = await sizesOf(writing, stored.items, parts);
  const sets = tied(touched, articleOf);
  const moved = new Set(change.parts);
  const goneIn = groupBy(gone, ({ part }) => part);
  const members = groupBy(Array.from({ length: fresh.length + parts.length }).keys(), (at) => sets.root(at));
  const pieces = [...members.values()].map((some) => {
    const own = some.flatMap((at) => parts[at - fresh.length] ?? []);
    const items = some.flatMap((at) => fresh[at] ?? []);
    const stays = own.reduce((sum, part) => sum + (sizes.get(part) ?? 0), items.length);
    const keys = own.flatMap((part) => (goneIn.get(part) ?? []).map(({ key }) => key));
    return {
      change: { gone: keys, fresh: items, parts: own.filter((part) => moved.has(part)) },
      weight: stays,
    };
  });
  return pieces.filter(({ change: { gone, fresh, parts } }) => gone.length + fresh.length + parts.length > 0);
}

/** Articles that one piece puts into the search. */
const ARTICLES_AT_ONCE = 50;

/** Pieces of articles: an article is in one of them, gone or fresh or both. */
function articlePieces({ gone, fresh }: Pending["articles"]): PendingPiece[] {
  const [lost, entering] = [new Set(gone), new Set(fresh)];
  const all = [...new Set([...gone, ...fresh])];
  const starts = Array.from(
    { length: Math.ceil(all.length / ARTICLES_AT_ONCE) },
    (_, k) => k * ARTICLES_AT_ONCE,
  );
  return starts.map((start) => {
    const some = all.slice(start, start + ARTICLES_AT_ONCE);
    const articles = {
      gone: some.filter((page) => lost.has(page)),
      fresh: some.filter((page) => entering.has(page)),
    };
    return { pending: { ...nothingPending, articles }, weight: some.length };
  });
}

/**
 * Cuts what is pending into pieces that can be compiled in any order, or at the same time: no two touch a part, an item or
 * a key in common. For a record in which no block waits.
 */
export async function cutPending(
  writing: Writing,
  pending: Pending,
  context: MatterContext,
): Promise<PendingPiece[]> {
  const reports = await piecesOf(writing, contacts(context), pending.contacts, true);
  const told = await piecesOf(writing, tellings(context), pending.tellings, false);
  const undertaken = await piecesOf(writing, undertakings(context), pending.undertakings, false);
  return [
    ...articlePieces(pending.articles),
    ...reports.map(({ change, weight }) => ({ weight, pending: { ...nothingPending, contacts: change } })),
    ...told.map(({ change, weight }) => ({ weight, pending: { ...nothingPending, tellings: change } })),
    ...undertaken.map(({ change, weight }) => ({
      weight,
      pending: { ...nothingPending, undertakings: change },
    })),
  ];
}

/** Leaves what is pending to be compiled block by block. `least`: so many items are worth a block. */
export async function leaveBlocks(
  writing: Writing,
  pending: Pending,
  context: MatterContext,
  least: number,
): Promise<void> {
  const blocks = packed(await cutPending(writing, pending, context), least);
  await insertRows(
    writing,
    "blocks",
    "n integer, change json",
    blocks.map((change, k) => ({ n: k + 1, change })),
  );
}
