import { codeUnitAt } from "../../text/code-units.ts";
import type { Span } from "../../text/span.ts";

/** Code units of the page that a quotation carries on each side, as in the examples of Web Annotation. */
const AROUND = 32;

const isLow = (text: string, at: number): boolean => {
  const unit = at < text.length ? codeUnitAt(text, at) : 0;
  return unit >= 0xdc00 && unit < 0xe000;
};

/** The words before and behind a span, as far as they tell it from others alike; no character is cut in two. */
export function surroundings(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    prefix: text.slice(isLow(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isLow(text, to) ? to - 1 : to),
  };
}

/** How many code points a text has up to an offset in UTF-16 code units. */
export function codePointsBefore(text: string, offset: number): number {
  let low = 0;
  for (let at = 1; at < offset; at++) if (isLow(text, at) && isHigh(text, at - 1)) low++;
  return offset - low;
}

const isHigh = (text: string, at: number): boolean => {
  const unit = codeUnitAt(text, at);
  return unit >= 0xd800 && unit < 0xdc00;
};

/** Selects words by themselves and what stands around them (Web Annotation, section 4.2.4). */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Selects words by where they stand; offsets count Unicode code points (Web Annotation, section 4.2.5). */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** The words at a span of a text, by themselves and by where they stand. */
export function selectorsOf(text: string, span: Span): [TextQuoteSelector, TextPositionSelector] {
  const start = codePointsBefore(text, span.start);
  const end = codePointsBefore(text, span.end);
  return [
    { type: "TextQuoteSelector", exact: text.slice(span.start, span.end), ...surroundings(text, span) },
    { type: "TextPositionSelector", start, end },
  ];
}
