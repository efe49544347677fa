import { type Gist, isExact, isName, weightOf } from "./marks.ts";

/**
 * From which weight of shared marks on, and which share of all marks that are shared (Dice's coefficient, by weight), two
 * contents are translations of each other: `firm` leaves no doubt, where most is shared less of it will do; by `thin`
 * they only may be. `said`: the weight of those that are no names, since many things are said of the same persons.
 */
const firm = [
  { shared: 8, alike: 0.75, said: 4 },
  { shared: 6, alike: 0.9, said: 4 },
] as const;
const thin = [{ shared: 4, alike: 0.75, said: 4 }] as const;
/** Translations of one content are about as long as each other. */
const LONGEST = 2;

const weigh = (marks: readonly string[]): number => marks.reduce((sum, mark) => sum + weightOf(mark), 0);

/** Each tells a figure or time that the other does not: they say two things of the same. */
function differInFigures(a: Gist, b: Gist): boolean {
  const lacks = (one: Gist, other: Gist): boolean =>
    other.marks.some((mark) => isExact(mark) && !one.marks.includes(mark));
  return lacks(a, b) && lacks(b, a);
}

/** Weight of what only the first tells. Names count half: the other may mean the same by "the two leaders" or "he". */
function unshared(one: Gist, other: Gist): number {
  const alone = one.marks.filter((mark) => !other.marks.includes(mark));
  return weigh(alone) - weigh(alone.filter(isName)) / 2;
}

/** Nothing keeps the two from being translations of each other. */
const mayTranslate = (a: Gist, b: Gist): boolean =>
  a.language !== b.language &&
  a.denies === b.denies &&
  Math.max(a.length, b.length) <= LONGEST * Math.min(a.length, b.length) &&
  !differInFigures(a, b);

/** How surely two contents in different languages are one. */
export interface Translation {
  /** Weight of what they share. */
  readonly shared: number;
  /** There is no doubt, as far as no other has as much a right to be it. */
  readonly isFirm: boolean;
}

/** Whether two contents may be translations of each other by what they tell; null where they may not. Symmetric. */
export function translation(a: Gist, b: Gist): Translation | null {
  if (!mayTranslate(a, b)) return null;
  const both = a.marks.filter((mark) => b.marks.includes(mark));
  const shared = weigh(both);
  const alike = (2 * shared) / (2 * shared + unshared(a, b) + unshared(b, a) || 1);
  const said = weigh(both.filter((mark) => !isName(mark)));
  const meets = (asked: (typeof firm)[number] | (typeof thin)[number]): boolean =>
    shared >= asked.shared && alike >= asked.alike && said >= asked.said;
  const isFirm = firm.some(meets);
  return isFirm || thin.some(meets) ? { shared, isFirm } : null;
}
