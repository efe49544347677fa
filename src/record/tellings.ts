import type { Quoted, Reading } from "../schema/index.ts";
import { wordsOf } from "./copies.ts";
import { candidatePairs, type Matter } from "./matter.ts";
import { shingleHashes } from "./minhash.ts";
import { compareText } from "./order.ts";
import type { Telling } from "./types.ts";

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

/** Pairs of words of a content; the whole of a short one. */
function shinglesOf({ text }: Quoted): Set<number> {
  const words = wordsOf(text);
  return words.length < SHORT_WORDS
    ? shingleHashes([words.join(" ")], 1)
    : shingleHashes(words, SHINGLE_WORDS);
}

/** Jaccard's coefficient. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const value of a) if (b.has(value)) both++;
  return both / (a.size + b.size - both || 1);
}

/**
 * Smallest hashes of a content by which it is found: two contents that share half of their word pairs have one of
 * five in common in 31 of 32 cases (bottom-k sketch, Broder 1997).
 */
const SKETCH = 5;

const sketchOf = (content: Quoted): number[] =>
  [...shinglesOf(content)].sort((a, b) => a - b).slice(0, SKETCH);

/** Tellings of nearly the same words by one voice; `voice` names whose words, `apart` what no words can join. */
export function tellingMatter<T>(
  voice: (item: T) => string,
  apart: (a: Telling<T>, b: Telling<T>) => boolean,
): Matter<Telling<T>> {
  const keys = ({ item, content }: Telling<T>): string[] =>
    sketchOf(content).map((hash) => `${voice(item)} ${hash.toString(36)}`);
  return {
    keys,
    probes: keys,
    linked: (a, b) =>
      voice(a.item) === voice(b.item) &&
      likeness(shinglesOf(a.content), shinglesOf(b.content)) >= SAME_LIKENESS &&
      !apart(a, b),
  };
}

/** Order of tellings everywhere: by publication day, then by key; undated pages last. */
const compareTellings = <T>(a: Telling<T>, b: Telling<T>): number =>
  compareText(a.page.publishedDays?.from ?? "9999", b.page.publishedDays?.from ?? "9999") ||
  compareText(a.key, b.key);

/**
 * Puts tellings of a part together: no two of a group are apart. Groups and their members are in order.
 */
export function groupTellings<T>(
  tellings: readonly Telling<T>[],
  matter: Matter<Telling<T>>,
  apart: (a: Telling<T>, b: Telling<T>) => boolean,
): Telling<T>[][] {
  const sorted = tellings.toSorted(compareTellings);
  const groups = sorted.map((telling) => [telling]);
  const home = sorted.map((_, k) => k);
  for (const [a, b] of candidatePairs(sorted, matter)) {
    const [one, other] = [sorted[a], sorted[b]];
    const [into, from] = [Math.min(home[a] ?? a, home[b] ?? b), Math.max(home[a] ?? a, home[b] ?? b)];
    if (into === from || !one || !other || !matter.linked(one, other)) continue;
    const [kept, moved] = [groups[into] ?? [], groups[from] ?? []];
    if (kept.some((left) => moved.some((right) => apart(left, right)))) continue;
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
