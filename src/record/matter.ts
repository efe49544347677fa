import { groupBy } from "../text/group.ts";

/**
 * Something that is put together from items of many pages. Which items may belong together is found by keys, so that
 * a store finds those that a new page touches by looking a few keys up.
 */
export interface Matter<Item> {
  /** Under which an item is found. */
  keys(item: Item): readonly string[];
  /** Under which others are sought for it. Two items that are linked have each a key among the other's probes. */
  probes(item: Item): readonly string[];
  /** True when the two may belong together. Symmetric. */
  linked(a: Item, b: Item): boolean;
}

/** Pairs of indexes, smaller first, of items one of which has a key that the other seeks. Each pair once, in order. */
export function candidatePairs<Item>(
  items: readonly Item[],
  matter: Pick<Matter<Item>, "keys" | "probes">,
): [number, number][] {
  const holders = new Map<string, number[]>();
  const seen = new Set<number>();
  for (const [index, item] of items.entries()) {
    for (const probe of matter.probes(item))
      for (const other of holders.get(probe) ?? []) seen.add(other * items.length + index);
    for (const key of matter.keys(item)) {
      const known = holders.get(key);
      if (known) known.push(index);
      else holders.set(key, [index]);
    }
  }
  return [...seen]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / items.length), pair % items.length]);
}

/** Sets of numbers from 0 on that grow together; the smallest of a set stands for it. */
export class Sets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, k) => k);
  }

  root(at: number): number {
    const up = this.#parents[at] ?? at;
    if (up === at) return at;
    const root = this.root(up);
    this.#parents[at] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [left, right] = [this.root(a), this.root(b)];
    this.#parents[Math.max(left, right)] = Math.min(left, right);
  }
}

/**
 * The connected parts of the links between items: whatever is compiled of a part depends on no other. Parts and
 * their members keep the order of the items.
 */
export function partsOf<Item>(items: readonly Item[], matter: Matter<Item>): Item[][] {
  const sets = new Sets(items.length);
  for (const [a, b] of candidatePairs(items, matter)) {
    const [left, right] = [items[a], items[b]];
    if (sets.root(a) === sets.root(b) || left === undefined || right === undefined) continue;
    if (matter.linked(left, right)) sets.join(a, b);
  }
  const parts = groupBy(items.entries(), ([index]) => sets.root(index));
  return [...parts.values()].map((part) => part.map(([, item]) => item));
}
