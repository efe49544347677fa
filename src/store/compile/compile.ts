import { groupBy } from "../../text/group.ts";
import { type Changed, type PlacedResult, placed, type Result, writeResults } from "../results.ts";
import {
  deleteItems,
  hashesOf,
  type Item,
  insertItems,
  itemsOf,
  itemsOfParts,
  itemsUnder,
  placeItems,
  type StoredItem,
} from "./items.ts";
import { homesIn, keyed, type Made, partsOfItems, type StoredMatter } from "./matters.ts";
import { newNumbers, numbersOf } from "./parts.ts";
import type { Writing } from "./rows-writing.ts";

/** What changed in the items of a matter. An item that changed is gone, and fresh under the same key. */
export interface ItemChange<T> {
  readonly gone: readonly string[];
  readonly fresh: readonly Item<T>[];
  /** Further parts to be made anew, since something else that they depend on changed. */
  readonly parts: readonly number[];
}

/** An item with its place as it is stored; null for a fresh one. */
interface Known<T> extends Item<T> {
  readonly before: { readonly part: number; readonly home: string } | null;
}

/** A part made anew: its number, its items, what it came to. */
interface MadePart<T, R extends Result> {
  readonly number: number;
  readonly items: readonly Known<T>[];
  readonly made: readonly Made<R>[];
}

const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)];

/** Stored items of all parts that a change touches: those of gone items, and those with items linked to fresh ones. */
async function touched<T, R extends Result>(
  writing: Writing,
  { items, matter }: StoredMatter<T, R>,
  { gone, fresh, parts }: ItemChange<T>,
): Promise<StoredItem<T>[]> {
  const sought = fresh.map(({ item }) => ({ item, probes: matter.probes(item) }));
  const hashes = hashesOf(sought.flatMap(({ probes }) => probes));
  const near = hashes.length > 0 ? await itemsUnder<T>(writing, items, hashes) : [];
  const lost = gone.length > 0 ? await itemsOf<T>(writing, items, gone) : [];
  const linked = linkedParts(near, sought, matter);
  const all = distinct([...parts, ...linked, ...lost.map(({ part }) => part)]);
  const wanted = new Set(all);
  const atHand = new Map([...near, ...lost].map((item) => [item.key, item]));
  const held = [...atHand.values()].filter(({ part }) => wanted.has(part));
  if (all.length === 0) return held;
  return [
    ...held,
    ...(await itemsOfParts<T>(
      writing,
      items,
      all,
      held.map(({ key }) => key),
    )),
  ];
}

/** A fresh item with the keys under which others are sought for it. */
interface Sought<T> {
  readonly item: T;
  readonly probes: readonly string[];
}

/** The parts of which an item is linked to a fresh one. */
function linkedParts<T>(
  near: readonly StoredItem<T>[],
  sought: readonly Sought<T>[],
  matter: StoredMatter<T, Result>["matter"],
): number[] {
  const held = near.flatMap((other) => matter.keys(other.item).map((key) => ({ key, other })));
  const byKey = groupBy(held, ({ key }) => key);
  const parts = new Set<number>();
  for (const { item, probes } of sought)
    for (const probe of probes)
      for (const { other } of byKey.get(probe) ?? [])
        if (!parts.has(other.part) && matter.linked(other.item, item)) parts.add(other.part);
  return [...parts];
}

/** Makes what the parts of these items come to. The items are those of whole parts, sorted by key. */
async function makeParts<T, R extends Result>(
  writing: Writing,
  stored: StoredMatter<T, R>,
  items: readonly Known<T>[],
): Promise<MadePart<T, R>[]> {
  const make = await stored.maker(writing, items);
  const parts = partsOfItems<T, Known<T>>(items, stored.matter);
  const numbers = await numbersOf(
    writing,
    parts.map((part) => part.map(({ key, before }) => ({ key, part: before?.part ?? null }))),
  );
  return parts.map((part, k) => ({ number: numbers[k] ?? 0, items: part, made: make(part) }));
}

/** Every item with its part and the id of what it became. */
function placesOf<T, R extends Result>(
  parts: readonly MadePart<T, R>[],
): (Known<T> & { part: number; home: string })[] {
  return parts.flatMap(({ number, items, made }) => {
    const homeOf = homesIn(made);
    return items.map((item) => ({ ...item, part: number, home: homeOf(item.key) }));
  });
}

/** Writes fresh items, and the places of stored ones where these are new. */
async function writePlaces<T, R extends Result>(
  writing: Writing,
  { items, matter }: StoredMatter<T, R>,
  parts: readonly MadePart<T, R>[],
): Promise<void> {
  const places = placesOf(parts);
  const moved = places.filter(
    ({ part, home, before }) => before !== null && (before.part !== part || before.home !== home),
  );
  const fresh = places.filter(({ before }) => before === null).map(({ before, ...item }) => item);
  const numbers = await newNumbers(writing, fresh.length);
  await placeItems(writing, items, moved);
  await insertItems(
    writing,
    items,
    keyed(
      fresh.map((item, k) => ({ ...item, n: numbers[k] ?? 0 })),
      matter,
    ),
  );
}

/** What compiling changed: rows of results, and the items of all parts that were looked at, before and after. */
export interface Compiled<T, R extends Result> extends Changed<PlacedResult<R>> {
  readonly before: readonly StoredItem<T>[];
  readonly items: readonly Item<T>[];
}

const bare = <T>({ key, page, labels, item }: Item<T>): Item<T> => ({ key, page, labels, item });

/** Compiles what a change of items touches, and writes it. */
export async function compileItems<T, R extends Result>(
  writing: Writing,
  stored: StoredMatter<T, R>,
  change: ItemChange<T>,
): Promise<Compiled<T, R>> {
  const before = await touched(writing, stored, change);
  const gone = new Set(change.gone);
  const items = [
    ...before.filter(({ key }) => !gone.has(key)).map((item) => ({ ...bare(item), before: item })),
    ...change.fresh.map((item) => ({ ...item, before: null })),
  ];
  items.sort((a, b) => (a.key < b.key ? -1 : 1));
  const parts = await makeParts(writing, stored, items);
  const results = parts.flatMap(({ number, made }) => made.map(({ row }) => placed(row, number)));
  const numbers = [...before.map(({ part }) => part), ...parts.map(({ number }) => number)];
  const lost = before.filter(({ key }) => gone.has(key));
  await deleteItems(writing, stored.items, keyed(lost, stored.matter));
  await writePlaces(writing, stored, parts);
  const changed = await writeResults(writing, stored.results, distinct(numbers), results);
  return { ...changed, before, items };
}
