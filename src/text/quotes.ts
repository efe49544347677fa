import type { Token } from "./tokens.ts";

/** A stretch between quotation marks: token indexes of the opening and of the closing mark. */
export interface QuoteRange {
  readonly open: number;
  /** Index of the closing mark; the number of tokens when the quotation is never closed. */
  readonly close: number;
}

const closerOf: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["‘", "’"],
  ["「", "」"],
]);
/** Longest quotation in tokens; beyond it an opening mark is taken for a stray one. */
const MAX_TOKENS = 400;

/** An apostrophe inside a word or after it is no quotation mark. */
const isApostrophe = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const mark = tokens[at];
  return mark !== undefined && mark.text === "’" && before?.kind === "word" && before.end === mark.start;
};

function closingIndex(tokens: readonly Token[], open: number, closer: string): number {
  const limit = Math.min(tokens.length, open + MAX_TOKENS);
  for (let at = open + 1; at < limit; at++) {
    const text = tokens[at]?.text;
    if (
      text === closer &&
      !(closer === "’" && isApostrophe(tokens, at) && tokens[at + 1]?.start === tokens[at]?.end)
    )
      return at;
    // Outlets mix the marks: “ … " closes as well as “ … ”.
    if (closer === "”" && text === '"') return at;
  }
  return -1;
}

/**
 * Quotations in a row of tokens, outermost only, in order. A straight mark opens and closes in turn.
 * A mark that is never closed opens a quotation to the end only at the beginning of the row, where a speech that
 * runs over paragraphs opens each of them; elsewhere it is a stray sign.
 */
export function findQuotes(tokens: readonly Token[]): QuoteRange[] {
  const quotes: QuoteRange[] = [];
  let at = 0;
  while (at < tokens.length) {
    const text = tokens[at]?.text ?? "";
    const closer = text === '"' ? '"' : closerOf.get(text);
    const close = closer ? closingIndex(tokens, at, closer) : -1;
    if (close > at + 1) quotes.push({ open: at, close });
    else if (closer && close < 0 && at === 0) quotes.push({ open: at, close: tokens.length });
    at = closer && close > at ? close + 1 : at + 1;
  }
  return quotes;
}
