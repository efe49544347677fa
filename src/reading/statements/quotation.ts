import type { CueWord } from "../../language/reading-words.ts";
import { contains, type Span } from "../../text/span.ts";
import type { ReadSentence } from "../clause.ts";
import { type Item, isHyphen } from "../items.ts";
import type { ItemRange } from "./types.ts";

const OPENING = /^["“«„‘']$/u;
const CLOSING = /^["”»’“']$/u;
/** Fewest words in quotation marks that make a quotation; fewer are a term or a title. */
const MIN_QUOTED = 3;

const isSign = (item: Item | undefined, pattern: RegExp): boolean =>
  item?.kind === "sign" && pattern.test(item.lower);

/** A quotation mark that may open. */
export const isOpeningMark = (item: Item | undefined): boolean => isSign(item, OPENING);

/** Content without the marks and final signs around it: the span of what was said. */
export interface Content {
  readonly span: Span;
  readonly quote: "direct" | "indirect" | "mixed";
}

const wordsIn = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (item.quote >= 0 && item.kind !== "sign" ? 1 : 0), 0);

/** The span of items `from` to `to` and whether it is quoted wholly, in part or not at all; null when nothing is left. */
export function contentOf(sentence: ReadSentence, from: number, to: number): Content | null {
  let start = from;
  let end = to;
  while (start < end && sentence.items[start]?.kind === "sign" && !isSign(sentence.items[start], OPENING))
    start++;
  while (end > start && sentence.items[end - 1]?.kind === "sign" && !isSign(sentence.items[end - 1], CLOSING))
    end--;
  const items = sentence.items.slice(start, end);
  const inner = items.filter((item) => !isSign(item, OPENING) && !isSign(item, CLOSING));
  const first = inner[0];
  if (!first || !inner.some((item) => item.kind !== "sign")) return null;
  const quotes = new Set(inner.map((item) => item.quote));
  if (!quotes.has(-1)) return { span: quotedSpan(sentence, inner), quote: "direct" };
  const outer = items.at(-1);
  const quote = wordsIn(inner) >= MIN_QUOTED ? "mixed" : "indirect";
  return { span: { start: items[0]?.start ?? first.start, end: outer?.end ?? first.end }, quote };
}

function quotedSpan(sentence: ReadSentence, inner: readonly Item[]): Span {
  const spans = [...new Set(inner.map((item) => item.quote))].map((quote) => sentence.quotes.get(quote));
  const start = Math.max(inner[0]?.start ?? 0, spans[0]?.start ?? 0);
  const last = inner.findLast((item) => item.kind !== "sign") ?? inner.at(-1);
  return { start, end: last?.end ?? start };
}

/** The sentence is nothing but a quotation. */
export const isQuoteOnly = (sentence: ReadSentence): boolean =>
  isSign(sentence.items[0], OPENING) &&
  sentence.items.every((item) => item.quote >= 0 || item.kind === "sign") &&
  wordsIn(sentence.items) >= MIN_QUOTED;

function wordCount(phrase: string): number {
  let words = 1;
  for (let at = phrase.indexOf(" "); at >= 0; at = phrase.indexOf(" ", at + 1)) words++;
  return words;
}

/** "trả lời: “có”", "gọi là hiệu quả": a word or two are no statement; what something was called by `cue` may be short. */
export function isTooShort(
  sentence: ReadSentence,
  { span, quote }: Content,
  cue: CueWord | null = null,
): boolean {
  const needed = fewestWords(sentence, quote, cue);
  let words = 0;
  for (const item of sentence.items) {
    if (item.kind !== "sign" && contains(span, item)) words += wordCount(item.lower);
    if (words >= needed) return false;
  }
  return true;
}

/** Fewest words of a statement. */
function fewestWords({ grammar }: ReadSentence, quote: Content["quote"], cue: CueWord | null): number {
  // "called it “promising”"
  if (cue?.complement === "name" && cue.phrase.includes(" ")) return 1;
  if (cue?.complement === "name" || cue?.complement === "as") return grammar.fewestWords - 1;
  return quote === "direct" ? MIN_QUOTED : grammar.fewestWords;
}

/** A comma or dash between what was said and who said it. */
export const isLink = (item: Item | undefined): boolean =>
  item !== undefined && item.quote < 0 && (item.lower === "," || isHyphen(item));

/** The quotation that ends right before item `at`, passing over a comma or dash; its index in the block, or -1. */
export function quoteEndingBefore(sentence: ReadSentence, at: number): number {
  let index = at - 1;
  while (index >= 0 && isLink(sentence.items[index])) index--;
  // The mark that closes a quotation stands outside it, right behind its last item.
  const last = sentence.items[index - 1]?.quote ?? -1;
  return last >= 0 && (sentence.items[index]?.quote ?? -1) < 0 ? last : -1;
}

/** Items of a quotation: first index and the index behind the last. */
export function quoteItems(sentence: ReadSentence, quote: number): ItemRange {
  const from = sentence.items.findIndex((item) => item.quote === quote);
  return { from, to: sentence.items.findLastIndex((item) => item.quote === quote) + 1 };
}

/** Whether a content that begins at `at` begins with a quotation. */
export const opensQuotation = (sentence: ReadSentence, at: number): boolean =>
  (sentence.items[at]?.quote ?? -1) >= 0 || isOpeningMark(sentence.items[at]);
