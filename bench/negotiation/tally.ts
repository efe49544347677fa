/** How often what was found is right, and how much of what is true was found. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const precision = ({ right, found }: Score): number => ratio(right, found);
export const recall = ({ right, wanted }: Score): number => ratio(right, wanted);

export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export const sumOf = (scores: readonly Score[]): Score =>
  scores.reduce(
    (sum, { right, found, wanted }) => ({
      right: sum.right + right,
      found: sum.found + found,
      wanted: sum.wanted + wanted,
    }),
    { right: 0, found: 0, wanted: 0 },
  );

/** An item in the group where it was put and in the one where it truly belongs; items of one page make no pairs. */
export interface Grouped {
  readonly page: string;
  readonly found: string;
  readonly truth: string;
  /** Where given, pairs of one truth but different variants count neither way. */
  readonly variant?: string;
}

const pairs = (n: number): number => (n * (n - 1)) / 2;

/** Pairs within the groups that a key makes, without those of one page. */
function pairsBy(items: readonly Grouped[], key: (item: Grouped) => string): number {
  const groups = new Map<string, number>();
  const samePage = new Map<string, number>();
  for (const item of items) {
    const group = key(item);
    groups.set(group, (groups.get(group) ?? 0) + 1);
    const page = `${group}\n${item.page}`;
    samePage.set(page, (samePage.get(page) ?? 0) + 1);
  }
  const all = [...groups.values()].reduce((sum, n) => sum + pairs(n), 0);
  return all - [...samePage.values()].reduce((sum, n) => sum + pairs(n), 0);
}

/** Pairwise score of groups against the true ones. */
export function pairScore(items: readonly Grouped[]): Score {
  const variant = (item: Grouped): string => `${item.truth}\n${item.variant ?? ""}`;
  const right = pairsBy(items, (item) => `${item.found}\n${variant(item)}`);
  const neither = pairsBy(items, (item) => `${item.found}\n${item.truth}`) - right;
  return {
    right,
    found: pairsBy(items, (item) => item.found) - neither,
    wanted: pairsBy(items, variant),
  };
}
