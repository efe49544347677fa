import { contains, type Span } from "../../text/span.ts";
import type { ReadSentence } from "../clause.ts";
import type { Item } from "../items.ts";

const OPENING = /^["“«„‘]$/u;
const CLOSING = /^["”»’“]$/u;
/** Fewest words in quotation marks that make a quotation; fewer are a term or a title. */
const MIN_QUOTED = 3;
/** Fewest words of a statement that is told in other words. */
const MIN_TOLD = 4;

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

/** "trả lời: “có”", "gọi là hiệu quả": a word or two are no statement. `isName`: it is what somebody or something was called. */
export function isTooShort(sentence: ReadSentence, { span, quote }: Content, isName = false): boolean {
  const needed = quote === "direct" || isName ? MIN_QUOTED : MIN_TOLD;
  let words = 0;
  for (const item of sentence.items) {
    if (item.kind !== "sign" && contains(span, item)) words += wordCount(item.lower);
    if (words >= needed) return false;
  }
  return true;
}
