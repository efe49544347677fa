import type { Quoted } from "../schema/index.ts";
import type { Span } from "../text/span.ts";
import { matches, type Word, wordsIn } from "./words.ts";

/** A stretch of a page with what was found in it; marks point into the stretch's text. */
export interface Passage {
  readonly quote: Quoted;
  readonly marks: Span[];
}

/** Code units that a passage shows on each side of its first find. */
const AROUND = 160;

const startsPhrase = (words: readonly Word[], at: number, lexemes: readonly string[]): boolean =>
  lexemes.every((lexeme, k) => {
    const word = words[at + k];
    return word !== undefined && matches(word, lexeme);
  });

function phrases(words: readonly Word[], lexemes: readonly string[]): Span[] {
  return words.flatMap((word, at) => {
    if (!startsPhrase(words, at, lexemes)) return [];
    return [{ start: word.start, end: words[at + lexemes.length - 1]?.end ?? word.end }];
  });
}

/** Where the words stand: all of them in a row where they do so anywhere, else each by itself. */
function finds(text: string, lexemes: readonly string[]): Span[] {
  const words = wordsIn(text);
  const inRow = phrases(words, lexemes);
  if (inRow.length > 0) return inRow;
  return words
    .filter((word) => lexemes.some((lexeme) => matches(word, lexeme)))
    .map(({ start, end }) => ({ start, end }));
}

/** Different words of the search that a text holds; one more when they stand in a row. */
function worth(text: string, lexemes: readonly string[]): number {
  const words = wordsIn(text);
  const held = lexemes.filter((lexeme) => words.some((word) => matches(word, lexeme)));
  return new Set(held).size + (phrases(words, lexemes).length > 0 ? 1 : 0);
}

/** Cuts a long text around its first find, between words. */
function windowAround(text: string, find: Span): Span {
  const from = find.start <= AROUND ? 0 : text.indexOf(" ", find.start - AROUND) + 1;
  const space = text.lastIndexOf(" ", find.end + AROUND);
  const to = text.length - find.end <= AROUND || space <= find.end ? text.length : space;
  return { start: Math.min(from, find.start), end: Math.min(to, find.end + 2 * AROUND, text.length) };
}

/** The passage of a quotation that shows the words, with each find marked. */
export function passageOf(quote: Quoted, lexemes: readonly string[]): Passage {
  const found = finds(quote.text, lexemes);
  const { start, end } = windowAround(quote.text, found[0] ?? { start: 0, end: 0 });
  return {
    quote: { start: quote.start + start, end: quote.start + end, text: quote.text.slice(start, end) },
    marks: found
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

/** Of several quotations the one that holds most of the words; among equals the first. Undefined of none. */
export function bestQuote<T extends { readonly quote: Quoted }>(
  quotes: readonly T[],
  lexemes: readonly string[],
): T | undefined {
  const worths = quotes.map(({ quote }) => worth(quote.text, lexemes));
  return quotes[worths.indexOf(Math.max(...worths))];
}
