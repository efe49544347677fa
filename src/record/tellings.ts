import type { Quoted, Reading } from "../schema/index.ts";
import { wordsOf } from "./copies.ts";
import { likePairs, signatureOf } from "./minhash.ts";
import { compareText } from "./order.ts";
import type { PageFacts } from "./types.ts";

/** Something said, as one page tells it. */
export interface Telling<T> {
  readonly key: string;
  readonly page: PageFacts;
  readonly item: T;
  readonly content: Quoted;
}

/** What the record prints of a telling. */
export interface PrintedTelling {
  readonly page: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly content: Quoted;
}

const SHINGLE_WORDS = 2;
/** Share of common word pairs from which two tellings are one utterance: outlets translate and cut on their own. */
const SAME_LIKENESS = 0.5;
/** Shorter contents are told by chance in the same words: only equal ones are one. */
const SHORT_WORDS = 5;

function contentSignature(content: Quoted): Uint32Array | null {
  const words = wordsOf(content.text);
  return words.length < SHORT_WORDS ? signatureOf([words.join(" ")], 1) : signatureOf(words, SHINGLE_WORDS);
}

/** Order of tellings everywhere: by publication day, then by key; undated pages last. */
const compareTellings = <T>(a: Telling<T>, b: Telling<T>): number =>
  compareText(a.page.publishedDays?.from ?? "9999", b.page.publishedDays?.from ?? "9999") ||
  compareText(a.key, b.key);

/**
 * Puts tellings of the same words together. `apart` keeps two tellings in different groups whatever their
 * words; no two of a group are apart. Groups and their members are in order.
 */
export function groupTellings<T>(
  tellings: readonly Telling<T>[],
  apart: (a: Telling<T>, b: Telling<T>) => boolean,
): Telling<T>[][] {
  const sorted = tellings.toSorted(compareTellings);
  const groups = sorted.map((telling) => [telling]);
  const home = sorted.map((_, k) => k);
  for (const [a, b] of likePairs(
    sorted.map((t) => contentSignature(t.content)),
    SAME_LIKENESS,
  )) {
    const [into, from] = [Math.min(home[a] ?? a, home[b] ?? b), Math.max(home[a] ?? a, home[b] ?? b)];
    const [kept, moved] = [groups[into] ?? [], groups[from] ?? []];
    if (into === from || kept.some((left) => moved.some((right) => apart(left, right)))) continue;
    kept.push(...moved);
    groups[from] = [];
    for (const [k, at] of home.entries()) if (at === from) home[k] = into;
  }
  return groups.filter((group) => group.length > 0).map((group) => group.sort(compareTellings));
}

/** A telling as the record prints it. */
export const printedTelling = <T>({ page, content }: Telling<T>): PrintedTelling => ({
  page: page.id,
  outlet: page.outlet,
  published: page.published,
  content,
});

/** The words of a span, so that a telling can be read without its page. */
export const textOf = (reading: Reading, { start, end }: Quoted): Quoted => ({
  start,
  end,
  text: reading.page.text.slice(start, end),
});
