/** Precision, recall and F1, each 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What was found of the wanted text, as shares of all shingles of either; they add up to 1, or are all 0. */
interface Shares {
  readonly right: number;
  readonly extra: number;
  readonly missing: number;
}

const SHINGLE_TOKENS = 4;

/** Letters, numbers and the underscore: what Python's `\w` takes for a word. Marks are none. */
const WORD = /[\p{L}\p{N}_]+/gu;

/** Words of a text as the published metrics cut them, letter case kept. */
export const tokensOf = (text: string): string[] => text.match(WORD) ?? [];

export type Counts = Map<string, number>;

/** How often each item occurs. */
function countsOf(items: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Rows of four neighbouring words; a text shorter than that is one row. */
export function shinglesOf(text: string): string[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const last = Math.max(0, tokens.length - SHINGLE_TOKENS);
  return Array.from({ length: last + 1 }, (_, at) => tokens.slice(at, at + SHINGLE_TOKENS).join(" "));
}

const sizeOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** How many items two multisets have in common. */
export function commonOf(a: Counts, b: Counts): number {
  let common = 0;
  for (const [item, count] of a) common += Math.min(count, b.get(item) ?? 0);
  return common;
}

function sharesOf(wanted: string, found: string): Shares {
  const [truth, made] = [countsOf(shinglesOf(wanted)), countsOf(shinglesOf(found))];
  const right = commonOf(truth, made);
  const [extra, missing] = [sizeOf(made) - right, sizeOf(truth) - right];
  const all = right + extra + missing;
  return all === 0
    ? { right, extra, missing }
    : { right: right / all, extra: extra / all, missing: missing / all };
}

/** Precision, recall and F1 of counts; nothing found where nothing was wanted is all right. */
export function ratesOf(right: number, extra: number, missing: number): Rates {
  const precision = right + extra > 0 ? right / (right + extra) : 1;
  const recall = right + missing > 0 ? right / (right + missing) : 1;
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

/** F1 over four-word shingles of one page. */
export function shingleRates(wanted: string, found: string): Rates {
  const { right, extra, missing } = sharesOf(wanted, found);
  return ratesOf(right, extra, missing);
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** A page's wanted text and the text found on it. */
export interface Answer {
  readonly wanted: string;
  readonly found: string;
}

/**
 * The published metric of the article-extraction benchmark: precision is the mean over the pages on which anything
 * was found, recall over those on which anything was wanted, and F1 is made of these two means.
 */
export function meanShingleRates(answers: readonly Answer[]): Rates {
  const all = answers.map(({ wanted, found }) => sharesOf(wanted, found));
  const precision = mean(
    all.filter((s) => s.right + s.extra > 0).map((s) => ratesOf(s.right, s.extra, 0).precision),
  );
  const recall = mean(
    all.filter((s) => s.right + s.missing > 0).map((s) => ratesOf(s.right, 0, s.missing).recall),
  );
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

/** Words in lower case, each as often as it occurs. */
export const wordCounts = (text: string): Counts => countsOf(tokensOf(text.toLowerCase()));

/** F1 over the words of one page, lower case, whatever their order. */
export function tokenRates(wanted: string, found: string): Rates {
  const [truth, made] = [wordCounts(wanted), wordCounts(found)];
  const right = commonOf(truth, made);
  return ratesOf(right, sizeOf(made) - right, sizeOf(truth) - right);
}

/** Mean over the pages of their token F1. */
export const meanTokenF1 = (answers: readonly Answer[]): number =>
  mean(answers.map(({ wanted, found }) => tokenRates(wanted, found).f1));
