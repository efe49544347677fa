import { packOf } from "../../language/index.ts";
import { tokenize } from "../../text/tokens.ts";
import { hashText, mixed } from "../hashes.ts";

/** The words of a content as numbers, by which tellings are compared. Plain JSON: the store keeps it. */
export interface Sketch {
  /** Hashes of its words, in order. */
  readonly words: readonly number[];
  /** Those of its figures. */
  readonly numbers: readonly number[];
  /** Those of words inside it that are written with a capital. */
  readonly names: readonly number[];
  /** Those of words behind a negation: what is said not to be. */
  readonly negated: readonly number[];
}

/** Words of a content that are looked at; longer ones are speeches, whose beginnings tell them apart. */
const MOST_WORDS = 160;
/** Shorter contents are told by chance in the same words: only equal ones are one. */
const SHORT_WORDS = 7;
/** Share of common word pairs (Jaccard) from which two contents are the same words: outlets translate on their own. */
const SAME_LIKENESS = 0.5;
/** Share of a content's word pairs from which it is a part of another, and how long and large a part it must be. */
const PART = { share: 0.8, pairs: 7, ofWhole: 0.4 } as const;
/** Share of common words from which two contents may say one thing in two ways. */
const AKIN_LIKENESS = 0.4;
/** Equal words of so many are no chance, whenever they were told. */
const LONG_WORDS = 12;

const hashOf = (text: string): number => hashText(text) >>> 0;

const distinct = (values: Iterable<number>): number[] => [...new Set(values)].sort((a, b) => a - b);

/** First words of the negations of a language: what follows them is denied. */
const negationsOf = (language: string | null): ReadonlySet<string> =>
  new Set(
    (packOf(language ?? "und").reading.words.negation ?? []).map((phrase) => phrase.split(" ")[0] ?? phrase),
  );

/** Sketches a content. `language`: tag of its page, where it is known. */
export function sketchOf(text: string, language: string | null): Sketch {
  const tokens = tokenize(text)
    .filter((token) => token.kind !== "punct")
    .slice(0, MOST_WORDS);
  const negations = negationsOf(language);
  const hashes = tokens.map((token) => hashOf(token.lower));
  const where = (test: (k: number) => boolean): number[] =>
    distinct(hashes.filter((_, k) => k > 0 && test(k)));
  return {
    words: hashes,
    numbers: distinct(hashes.filter((_, k) => tokens[k]?.kind === "number")),
    names: where((k) => tokens[k]?.capital === true),
    negated: where((k) => negations.has(tokens[k - 1]?.lower ?? "")),
  };
}

/** A sketch as it is compared: made once, since a telling is compared with many. */
interface Compared {
  readonly pairs: ReadonlySet<number>;
  readonly bag: ReadonlySet<number>;
  readonly whole: number;
}

const compared = new WeakMap<Sketch, Compared>();

function shingles(words: readonly number[], length: number): number[] {
  const count = Math.max(0, words.length - length + 1);
  return Array.from({ length: count }, (_, k) =>
    words.slice(k, k + length).reduce((hash, word) => mixed(hash ^ word), length),
  );
}

function comparedOf(sketch: Sketch): Compared {
  const known = compared.get(sketch);
  if (known) return known;
  const { words } = sketch;
  const whole = words.reduce((hash, word) => mixed(hash ^ word), words.length);
  const made = { pairs: new Set(shingles(words, 2)), bag: new Set(words), whole };
  compared.set(sketch, made);
  return made;
}

function inBoth(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const value of few) if (many.has(value)) both++;
  return both;
}

/** Jaccard's coefficient. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = inBoth(a, b);
  return both / (a.size + b.size - both || 1);
}

const within = (some: readonly number[], others: readonly number[]): boolean =>
  some.every((value) => others.includes(value));

/** Each tells a figure that the other does not: they say two things in the same words. */
const countOtherwise = (a: Sketch, b: Sketch): boolean =>
  !within(a.numbers, b.numbers) && !within(b.numbers, a.numbers);

/** What one denies the other tells without denying it. */
function denyEachOther(a: Sketch, b: Sketch): boolean {
  const denies = (one: Sketch, other: Sketch): boolean =>
    one.negated.some((word) => comparedOf(other).bag.has(word) && !other.negated.includes(word));
  return denies(a, b) || denies(b, a);
}

/** How much of the smaller is in the larger, where it is long enough to be a cut quotation of it; else 0. */
function partOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  if (small < PART.pairs || small < PART.ofWhole * large) return 0;
  const share = inBoth(a, b) / small;
  return share >= PART.share ? share : 0;
}

/** True when two contents are the same words, and so many that no chance made them so, whenever they were told. */
export const equalAtLength = (a: Sketch, b: Sketch): boolean =>
  a.words.length >= LONG_WORDS && comparedOf(a).whole === comparedOf(b).whole;

/** The same of contents of which one may have been told at any time: fewer words will do. */
export const equalWords = (a: Sketch, b: Sketch): boolean =>
  a.words.length >= SHORT_WORDS && comparedOf(a).whole === comparedOf(b).whole;

/**
 * How surely two contents are the same words: 0.5 to 1 where they are alike, up to 0.4 where one is a part of the
 * other (a cut quotation), 0 where they are not. Symmetric.
 */
export function sameWords(a: Sketch, b: Sketch): number {
  const [left, right] = [comparedOf(a), comparedOf(b)];
  if (left.whole === right.whole) return 1;
  if (Math.min(a.words.length, b.words.length) < SHORT_WORDS) return 0;
  const alike = likeness(left.pairs, right.pairs);
  const found = alike >= SAME_LIKENESS ? alike : partOf(left.pairs, right.pairs) * SAME_LIKENESS * PART.share;
  return found > 0 && !countOtherwise(a, b) && !denyEachOther(a, b) ? found : 0;
}

/** Word pairs that two contents must share for one to be about the other, and the share of the shorter one's that is. */
const ABOUT = { pairs: 4, share: 0.5 } as const;

/** How much of the shorter content the other holds, 0.5 to 1, where it is enough for one to be about the other; else 0. */
export function aboutSame(a: Sketch, b: Sketch): number {
  const [left, right] = [comparedOf(a).pairs, comparedOf(b).pairs];
  const both = inBoth(left, right);
  const share = both / (Math.min(left.size, right.size) || 1);
  return both >= ABOUT.pairs && share >= ABOUT.share && !countOtherwise(a, b) ? share : 0;
}

const shared = (a: readonly number[], b: readonly number[]): number =>
  a.filter((value) => b.includes(value)).length;

/** True when two contents share many words, and a figure, two names, or (where `sameSetting`) their occasion. Symmetric. */
export function akin(a: Sketch, b: Sketch, sameSetting: boolean): boolean {
  if (Math.min(a.words.length, b.words.length) < SHORT_WORDS) return false;
  if (likeness(comparedOf(a).bag, comparedOf(b).bag) < AKIN_LIKENESS) return false;
  return sameSetting || shared(a.numbers, b.numbers) > 0 || shared(a.names, b.names) > 1;
}

/** Shingles of words of which one in a window is a key; two contents with a run of 8 words in common share one. */
const RUN = { words: 3, window: 6, most: 9 } as const;
/** Smallest hashes of single words: contents that share half of their words have one in common in 15 of 16 cases. */
const BOTTOM = 4;

/** The smallest of each window (winnowing, Schleimer et al. 2003). */
function winnowed(values: readonly number[]): number[] {
  const windows = Math.max(1, values.length - RUN.window + 1);
  const smallest = Array.from({ length: windows }, (_, k) => Math.min(...values.slice(k, k + RUN.window)));
  return distinct(smallest).slice(0, RUN.most);
}

const written = (kind: string, value: number): string => kind + value.toString(36);

/** Under which the words of a content are found, a dozen at most: runs of words, and single words for paraphrases. */
export function wordKeys(sketch: Sketch): string[] {
  const { words } = sketch;
  const { whole, bag } = comparedOf(sketch);
  if (words.length < SHORT_WORDS) return [written("=", whole)];
  const bottom = distinct([...bag].map(mixed)).slice(0, BOTTOM);
  return [
    ...winnowed(shingles(words, RUN.words)).map((hash) => written("", hash)),
    ...bottom.map((hash) => written("~", hash)),
  ];
}

/** Under which a content is found by equal ones whenever these were told; none for short ones. */
export const lastingKeys = (sketch: Sketch): string[] =>
  sketch.words.length < SHORT_WORDS ? [] : [written("=", comparedOf(sketch).whole)];
