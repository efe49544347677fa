import type { QuoteRange } from "./quotes.ts";
import { type Token, touching } from "./tokens.ts";

/** A sentence as tokens: from `from` up to and without `to`; its final stop is its last token. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/** A row without stops is cut here: no sentence of prose is longer, and rules look over whole sentences. */
const MAX_TOKENS = 400;

const STOPS: ReadonlySet<string> = new Set([".", "!", "?", "…", "。"]);
const CLOSERS: ReadonlySet<string> = new Set(["”", '"', "’", "»", ")", "」"]);

const isStop = (token: Token | undefined): boolean => token?.kind === "punct" && STOPS.has(token.text);

const startsSentence = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === "number" ||
  (token.kind === "word" ? token.capital : /^[“"«‘(\-–—•*]/u.test(token.text));

/** "TP." and initials ("J. Trump") end no sentence; nor does a dot inside a number or an address. */
function isAbbreviation(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== "." || !before || !touching(before, tokens[at])) return false;
  if (touching(tokens[at], tokens[at + 1]) && tokens[at + 1]?.kind !== "punct") return true;
  const isInitial = before.kind === "word" && before.capital && before.text.length === 1;
  return isInitial || (before.kind === "word" && before.capital && abbreviations.has(before.lower));
}

/** Index just behind a row of stops, slashes ("./.") and closing marks. */
function skipClosers(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < tokens.length) {
    const text = tokens[next]?.text ?? "";
    const isTail =
      STOPS.has(text) || ((CLOSERS.has(text) || text === "/") && touching(tokens[next - 1], tokens[next]));
    if (!isTail) break;
    next++;
  }
  return next;
}

/** Tells whether the words from a token on name who said the quotation before them: "“Why now?” | Mr Lavrov asked". */
export type NamesSpeaker = (at: number) => boolean;

/** Whether a quotation ends with its sentence: its last word is a stop and what follows begins anew. */
function quoteEndsSentence(tokens: readonly Token[], quote: QuoteRange, namesSpeaker: NamesSpeaker): boolean {
  const last = tokens[quote.close - 1]?.text ?? "";
  if (!STOPS.has(last) || !startsSentence(tokens[quote.close + 1])) return false;
  return last === "." || !namesSpeaker(quote.close + 1);
}

/**
 * Cuts one block's tokens into sentences. Stops inside quotation marks don't cut: a quotation stays whole, and the
 * sentence ends with it where its last sign is a stop.
 */
export function splitSentences(
  tokens: readonly Token[],
  quotes: readonly QuoteRange[],
  abbreviations: ReadonlySet<string>,
  namesSpeaker: NamesSpeaker = () => false,
): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let from = 0;
  let at = 0;
  let nextQuote = 0;
  const cut = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
    at = to;
  };
  while (at < tokens.length) {
    const quote = quotes[nextQuote];
    if (at - from >= MAX_TOKENS) cut(at);
    if (quote && at === Math.max(quote.open, 0)) {
      nextQuote++;
      at = Math.min(quote.close + 1, tokens.length);
      if (quoteEndsSentence(tokens, quote, namesSpeaker)) cut(at);
    } else if (isStop(tokens[at]) && !isAbbreviation(tokens, at, abbreviations)) {
      const next = skipClosers(tokens, at);
      if (startsSentence(tokens[next])) cut(next);
      else at = next;
    } else at++;
  }
  cut(tokens.length);
  return sentences;
}
