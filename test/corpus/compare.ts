/** A value or several that are all right. */
export const listOf = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? value : [value as T];

export const fold = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** Words alone, in lower case: quotation marks and other signs tell nothing apart. */
export const key = (text: string | null | undefined): string =>
  fold(
    fold(text ?? "")
      .toLowerCase()
      .replace(/[“”«»"'’‘.,;:!?()\-–—/]/gu, " "),
  );

const nameKey = (name: string): string =>
  key(name).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** Names that differ in signs and marks alone are one. */
export const sameName = (a: string, b: string): boolean => nameKey(a) !== "" && nameKey(a) === nameKey(b);

/** The one text holds the other, word for word. */
export const holdsWords = (a: string, b: string): boolean =>
  ` ${key(a)} `.includes(` ${key(b)} `) || ` ${key(b)} `.includes(` ${key(a)} `);

/** Harmonic mean of the shares of words, counted as often as they occur, that two texts have in common. */
export function overlap(a: string, b: string): number {
  const left = key(a).split(" ").filter(Boolean);
  const right = key(b).split(" ").filter(Boolean);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common++;
    counts.set(word, count - 1);
  }
  return left.length > 0 && right.length > 0 ? (2 * common) / (left.length + right.length) : 0;
}

/** First and last day, inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

interface Timed {
  readonly value: string;
}

/** The single day that a time names; null for anything wider. */
export const dayOf = (time: Timed | null | undefined): string | null =>
  time && !time.value.includes("/") && /^\d{4}-\d{2}-\d{2}/u.test(time.value)
    ? time.value.slice(0, 10)
    : null;

const firstDay = (value: string): string =>
  value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
const lastDay = (value: string): string =>
  value.length === 4 ? `${value}-12-31` : value.length === 7 ? `${value}-31` : value;

/** The days that a time in EDTF leaves open. */
export function daysOf(time: Timed | null | undefined): Days | null {
  if (!time) return null;
  const [from = "", to = from] = time.value
    .replace(/[?~%]/gu, "")
    .split("/")
    .map((end) => end.slice(0, 10));
  return { from: firstDay(from), to: lastDay(to) };
}

const DAY = 86_400_000;

/** Length of a stretch of days; the 31st stands for the end of any month. */
export const lengthOf = ({ from, to }: Days): number =>
  (Date.parse(to.replace(/-31$/u, "-28")) - Date.parse(from)) / DAY;

export const meet = (a: Days, b: Days): boolean => a.from <= b.to && a.to >= b.from;

/**
 * Pairs of indexes by weight, heaviest first, each index at most once. `weigh` gives 0 to two things that cannot be one.
 */
export function matchGreedily<A, B>(
  wanted: readonly A[],
  got: readonly B[],
  weigh: (a: A, b: B) => number,
): [number, number][] {
  const pairs = wanted.flatMap((a, i) => got.map((b, j) => ({ i, j, weight: weigh(a, b) })));
  const used = { wanted: new Set<number>(), got: new Set<number>() };
  return pairs
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ i, j }) => {
      if (used.wanted.has(i) || used.got.has(j)) return [];
      used.wanted.add(i);
      used.got.add(j);
      return [[i, j] satisfies [number, number]];
    });
}
