import { type Token, touching } from "./tokens.ts";

/** A stretch between quotation marks: token indexes of the opening and of the closing mark. */
export interface QuoteRange {
  /** Index of the opening mark; -1 when the row goes on with a quotation opened before it. */
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
  ['"', '"'],
  ["'", "'"],
]);
/** Longest quotation in tokens; beyond it an opening mark is taken for a stray one. */
const MAX_TOKENS = 400;

/** Fewest tokens of a quotation that runs over from another row. */
const MIN_TOKENS = 4;

/** Marks that are apostrophes as well. */
const isSingle = (text: string | undefined): boolean => text === "’" || text === "'";

/**
 * An apostrophe inside a word ("won’t") or behind one ("the ministers’ offer") closes no quotation; behind a word it does
 * where no other mark does so before the next one opens.
 */
function isApostrophe(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== "word" && before?.kind !== "number") return false;
  if (before.end !== tokens[at]?.start) return false;
  if (touching(tokens[at], after) && after?.kind !== "punct") return true;
  return before.text.endsWith("s") && after?.kind === "word" && !after.capital && closesLater(tokens, at);
}

/** Another single mark behind token `at` closes before one opens. */
function closesLater(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + MAX_TOKENS); next++) {
    const text = tokens[next]?.text;
    if (text === "‘" || (text === "'" && sideOf(tokens, next) === "open")) return false;
    if (isSingle(text) && sideOf(tokens, next) === "close") return true;
  }
  return false;
}

/** A straight single mark opens only before a word: "the '90s" and "don't" hold no quotation. */
const opensSingle = (tokens: readonly Token[], at: number): boolean =>
  sideOf(tokens, at) === "open" && tokens[at + 1]?.kind === "word";

type Side = "open" | "close" | "either";

/** By the spaces around it, whether a straight mark opens or closes. */
function sideOf(tokens: readonly Token[], at: number): Side {
  const mark = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const isFreeBefore = !before || !touching(before, mark) || before.text === "(";
  const isFreeAfter = !after || !touching(mark, after) || after.kind === "punct";
  if (isFreeBefore === isFreeAfter) return "either";
  return isFreeBefore ? "open" : "close";
}

/** What a mark does inside a quotation that `closer` ends: opens another, closes, or neither. */
function markInside(tokens: readonly Token[], at: number, opener: string, closer: string): Side | null {
  const text = tokens[at]?.text;
  if (text === '"' && closer === '"') return sideOf(tokens, at);
  if (isSingle(closer) && text === closer)
    return sideOf(tokens, at) === "open" || isApostrophe(tokens, at) ? null : "close";
  // Outlets mix the marks: " … ” closes as well as " … ".
  if (closer === '"' && (text === "“" || text === "”")) return text === "“" ? "open" : "close";
  // Typing errors: “ … ,“ closes where it touches what stands before it.
  if (text === opener) return opener === "“" && sideOf(tokens, at) === "close" ? "close" : "open";
  // The same the other way round: “ … ".
  return text === closer || (closer === "”" && text === '"') ? "close" : null;
}

/** Index of the mark that closes the quotation opened at `open`, those inside it passed over; -1 where none does. */
function closingIndex(tokens: readonly Token[], open: number, closer: string): number {
  const limit = Math.min(tokens.length, open + MAX_TOKENS);
  const opener = tokens[open]?.text ?? "";
  let depth = 1;
  for (let at = open + 1; at < limit; at++) {
    const mark = markInside(tokens, at, opener, closer);
    // What a colon brings in is another's quotation: the one before was never closed.
    if (mark === "open" && tokens[at - 1]?.text === ":" && closer === '"') return -1;
    if (mark === "open") depth++;
    else if (mark !== null) depth--;
    if (depth === 0) return at;
  }
  return -1;
}

/** Index of the last colon of the row that a mark follows: a quotation opened before it does not run on to the end. */
const lastBroughtIn = (tokens: readonly Token[]): number =>
  tokens.findLastIndex((token, at) => token.text === ":" && closerOf.has(tokens[at + 1]?.text ?? ""));

/** A speech that runs over rows is opened at the beginning of each, the first time behind a colon. */
const mayRunOn = (tokens: readonly Token[], open: number): boolean =>
  open === 0 || (tokens[open - 1]?.text === ":" && sideOf(tokens, open) === "open");

/**
 * "… sẽ không lùi bước”, ông X nói": a mark that closes what no mark of the row opens ends a quotation that runs over from
 * the row before, where whoever said it follows. Its index; -1 where there is none.
 */
function strayClosing(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ text }) => text !== "'" && (closerOf.has(text) || text === "”"));
  const text = tokens[at]?.text;
  const closes = text === "”" || (text === '"' && sideOf(tokens, at) !== "open");
  const link = tokens[at + 1]?.text ?? "";
  return closes && at > MIN_TOKENS && (link === "," || link === "-" || link === "–") ? at : -1;
}

/**
 * Quotations in a row of tokens, outermost only, in order. A straight mark opens or closes by the spaces around it, else
 * in turn. A mark that is never closed opens a quotation to the end only at the beginning of the row or behind its last
 * colon, as in a speech that runs over paragraphs; elsewhere it is a stray sign.
 */
export function findQuotes(tokens: readonly Token[]): QuoteRange[] {
  const stray = strayClosing(tokens);
  const quotes: QuoteRange[] = stray >= 0 ? [{ open: -1, close: stray }] : [];
  const last = lastBroughtIn(tokens);
  let at = stray + 1;
  while (at < tokens.length) {
    const mark = tokens[at]?.text ?? "";
    const closer = mark === "'" && !opensSingle(tokens, at) ? undefined : closerOf.get(mark);
    const close = closer ? closingIndex(tokens, at, closer) : -1;
    if (close > at + 1) quotes.push({ open: at, close });
    else if (closer && close < 0 && mark !== "'" && at > last && mayRunOn(tokens, at))
      quotes.push({ open: at, close: tokens.length });
    at = closer && close > at ? close + 1 : at + 1;
  }
  return quotes;
}
