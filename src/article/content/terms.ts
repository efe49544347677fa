import type { Line } from "../line.ts";

/** Longer runs of letters stand for several words, in scripts without spaces between them. */
const LONGEST_WORD = 40;
/** The first code unit of those scripts. */
const FIRST_UNSPACED = 0x0e00;
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** A line's words in lower case, by which lines are compared; pairs of letters in scripts without spaces between words. */
export function termsOf({ tokens }: Line): string[] {
  const terms: string[] = [];
  for (const { kind, lower } of tokens) {
    if (kind !== "word") continue;
    if (lower.length < 3 || lower.charCodeAt(0) < FIRST_UNSPACED || !UNSPACED.test(lower.charAt(0)))
      terms.push(lower.slice(0, LONGEST_WORD));
    else for (let at = 0; at + 1 < lower.length; at++) terms.push(lower.slice(at, at + 2));
  }
  return terms;
}
