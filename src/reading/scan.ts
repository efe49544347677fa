import type { PhraseMatch } from "../text/phrases.ts";
import { findQuotes, type QuoteRange } from "../text/quotes.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { type Token, tokenize, touching } from "../text/tokens.ts";
import type { ResolvedTime } from "../time/types.ts";
import { type Item, isWord, type Sentence } from "./items.ts";
import type { Lexicon, Sense } from "./lexicon.ts";

const HYPHENS: ReadonlySet<string> = new Set(["-", "–", "'", "’"]);

const NO_SENSES: readonly Sense[] = [];

interface Scan {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly times: ReadonlyMap<number, ResolvedTime>;
  readonly quoteOf: Int16Array;
}

function itemOf(scan: Scan, from: number, to: number, rest: Pick<Item, "kind" | "senses" | "time">): Item {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  if (!first || !last) throw new RangeError("an item needs a token");
  const lower =
    to - from === 1
      ? first.lower
      : scan.tokens
          .slice(from, to)
          .map((token) => token.lower)
          .join(" ");
  return { start: first.start, end: last.end, lower, quote: scan.quoteOf[from] ?? -1, ...rest };
}

const isPersonSense = (sense: Sense): boolean => sense.type === "short" || sense.type === "person";

const isNameSense = (sense: Sense): boolean =>
  isPersonSense(sense) || sense.type === "state" || sense.type === "place" || sense.type === "body";

/** Senses that no part of a person's name has: before these a name ends. */
const breakers: ReadonlySet<Sense["type"]> = new Set<Sense["type"]>([
  "title",
  "honorific",
  "pronoun",
  "group",
  "counterpart",
  "institution",
  "bodyHead",
]);

/** A capitalised word of the lexicon that may be part of a name as well: "Viết" in "Lê Viết Tứ". */
const mayBeNamePart = (match: PhraseMatch<Sense>): boolean =>
  match.to - match.from === 1 && !match.values.some((sense) => breakers.has(sense.type));

/** True when an unknown capitalised word follows a person's name, which then is part of a longer one ("Kim" in "Kim Yong-chol"). */
function inLongerName(scan: Scan, to: number): boolean {
  const { tokens, lexicon } = scan;
  const at = tokens[to]?.text === "-" && touching(tokens[to - 1], tokens[to]) ? to + 1 : to;
  const after = tokens[at];
  if (after?.kind !== "word" || !after.capital || (at > to && !touching(tokens[to], after))) return false;
  const match = lexicon.phrases.longestAt(tokens, at);
  return !match || (mayBeNamePart(match) && !match.values.some(isNameSense));
}

/** Whether a known phrase begins at `at` that a run of capitals from `from` must not swallow. */
function endsName(scan: Scan, from: number, at: number, sentence: number): boolean {
  const match = scan.lexicon.phrases.longestAt(scan.tokens, at);
  if (!match) return false;
  // "Nguyễn Anh Đức" holds the name of a state; "Riêng Nga" at the beginning of a sentence does not.
  return !mayBeNamePart(match) || (from === sentence && at === from + 1);
}

/** "Anh cho biết": at the beginning of a sentence, where every word is capitalised, no state is meant. */
const isCommonWord = (scan: Scan, match: PhraseMatch<Sense>, sentence: number): boolean =>
  match.from === sentence &&
  match.to === sentence + 1 &&
  scan.lexicon.wordsAtStart.has(scan.tokens[sentence]?.lower ?? "") &&
  match.values.every(isNameSense);

/** The phrase that begins at `at` and is one there. */
function phraseAt(scan: Scan, at: number, stop: number, sentence: number): PhraseMatch<Sense> | null {
  const match = scan.lexicon.phrases.longestAt(scan.tokens, at);
  if (!match || match.to > stop || isCommonWord(scan, match, sentence)) return null;
  return match.values.every(isPersonSense) && inLongerName(scan, match.to) ? null : match;
}

/** End of a run of capitalised words from `from`: names hold hyphens, apostrophes and particles ("Abdel Fattah al-Sisi"). */
function nameEnd(scan: Scan, from: number, stop: number, sentence: number): number {
  const { tokens } = scan;
  let end = from + 1;
  while (end < stop) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (!token) break;
    if (token.kind === "word" && token.capital) {
      if (endsName(scan, from, end, sentence)) break;
      end += 1;
    } else if (
      HYPHENS.has(token.text) &&
      touching(tokens[end - 1], token) &&
      touching(token, next) &&
      next?.kind === "word"
    )
      end += 2;
    else if (scan.lexicon.nameParticles.has(token.lower) && next && (next.capital || HYPHENS.has(next.text)))
      end += 1;
    else break;
  }
  return Math.min(end, stop);
}

/** The item that begins at token `at`, with the index of the token behind it. */
function nextItem(scan: Scan, at: number, stop: number, sentence: number): { item: Item; next: number } {
  const time = scan.times.get(at);
  if (time && time.found.endToken <= stop)
    return {
      item: itemOf(scan, at, time.found.endToken, { kind: "time", senses: [], time }),
      next: time.found.endToken,
    };
  const match = phraseAt(scan, at, stop, sentence);
  if (match)
    return {
      item: itemOf(scan, at, match.to, { kind: "phrase", senses: match.values, time: null }),
      next: match.to,
    };
  const token = scan.tokens[at];
  if (
    token?.kind === "word" &&
    token.capital &&
    !(at === sentence && scan.lexicon.wordsAtStart.has(token.lower))
  ) {
    const next = nameEnd(scan, at, stop, sentence);
    return { item: itemOf(scan, at, next, { kind: "name", senses: [], time: null }), next };
  }
  const kind = token?.kind === "number" ? "number" : token?.kind === "punct" ? "sign" : "word";
  return { item: itemOf(scan, at, at + 1, { kind, senses: NO_SENSES, time: null }), next: at + 1 };
}

function scanItems(scan: Scan, from: number, to: number): Item[] {
  const items: Item[] = [];
  let at = from;
  while (at < to) {
    const { item, next } = nextItem(scan, at, to, from);
    items.push(item);
    at = next;
  }
  return items;
}

function landmarksOf({ tokens, lexicon }: Scan, from: number, to: number): Sentence["landmarks"] {
  const found: { start: number; date: string }[] = [];
  for (let at = from; at < to; at++) {
    const date = lexicon.landmarks.longestAt(tokens, at)?.values[0]?.date;
    if (date !== undefined) found.push({ start: tokens[at]?.start ?? 0, date });
  }
  return found;
}

function markQuotes(tokens: readonly Token[], quotes: readonly QuoteRange[]): Int16Array {
  const marks = new Int16Array(tokens.length).fill(-1);
  quotes.forEach((quote, index) => {
    marks.fill(index, quote.open + 1, Math.min(quote.close, tokens.length));
  });
  return marks;
}

const quoteSpan = (tokens: readonly Token[], quote: QuoteRange): Span => ({
  start: tokens[quote.open + 1]?.start ?? 0,
  end: tokens[quote.close - 1]?.end ?? 0,
});

/** A block to be read: its span, its role and its place among the article's blocks. */
export interface ReadableBlock extends Span {
  readonly index: number;
  readonly role: "lead" | "body";
}

/** The tokens of a block, and what finds its times by token index. */
export interface BlockTokens {
  readonly block: ReadableBlock;
  readonly tokens: readonly Token[];
}

/** Tokens of a block of `text`. */
export const tokensOf = (text: string, block: ReadableBlock): BlockTokens => ({
  block,
  tokens: tokenize(text, block.start, block.end),
});

/** Sentences of one block with their items. */
export function sentencesOf(
  { block, tokens }: BlockTokens,
  times: readonly ResolvedTime[],
  lexicon: Lexicon,
): Sentence[] {
  const quotes = findQuotes(tokens);
  const scan: Scan = {
    tokens,
    lexicon,
    times: new Map(times.map((time) => [time.found.firstToken, time])),
    quoteOf: markQuotes(tokens, quotes),
  };
  return splitSentences(tokens, quotes, lexicon.abbreviations).map(({ from, to }) => {
    const own = quotes.flatMap((quote, index) =>
      quote.open >= from && quote.open < to ? [[index, quoteSpan(tokens, quote)] as const] : [],
    );
    const items = scanItems(scan, from, to);
    const landmarks = items.some((item) => isWord(item, "since")) ? landmarksOf(scan, from, to) : [];
    return {
      start: items[0]?.start ?? block.start,
      end: items.at(-1)?.end ?? block.end,
      block: block.index,
      role: block.role,
      items,
      quotes: new Map(own),
      landmarks,
    };
  });
}
