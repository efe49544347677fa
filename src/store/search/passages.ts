import type { Quoted } from "../../schema/index.ts";
import type { Span } from "../../text/span.ts";
import type { Row, SearchQuery, Sought, Together } from "./query.ts";
import { type Word, wordsIn } from "./words.ts";

/** A stretch of a page with what was found in it; marks point into the stretch's text. */
interface Passage {
  readonly quote: Quoted;
  readonly marks: Span[];
}

/** Code units that a passage shows on each side of its first find. */
const AROUND = 160;

/** True when the word is one that is looked for. */
const matches = (word: Word, { forms, prefix }: Sought): boolean =>
  forms.some((form) =>
    prefix
      ? word.exact.startsWith(form) || word.folded.startsWith(form)
      : word.exact === form || word.folded === form,
  );

const startsRow = (words: readonly Word[], at: number, row: Row): boolean =>
  row.every((sought, k) => {
    const word = words[at + k];
    return word !== undefined && matches(word, sought);
  });

/** Where the words stand in a row. */
const placesOf = (words: readonly Word[], row: Row): Span[] =>
  words.flatMap((word, at) =>
    startsRow(words, at, row)
      ? [{ start: word.start, end: words[at + row.length - 1]?.end ?? word.end }]
      : [],
  );

/** Where all of the rows stand; nothing where one of them is not there. */
function placesOfAll(words: readonly Word[], rows: Together): Span[] {
  const places = rows.map((row) => placesOf(words, row));
  return places.every((some) => some.length > 0) ? places.flat() : [];
}

/** In order of their beginnings, without those that begin inside of others. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** What a text holds of a query: where, and how much; all words in a row count for one more than all words. */
function finds(text: string, query: SearchQuery): { readonly marks: Span[]; readonly worth: number } {
  const words = wordsIn(text);
  const inRow = query.whole ? placesOf(words, query.whole) : [];
  if (inRow.length > 0) return { marks: apart(inRow), worth: query.all.length + 1 };
  const places = query.all.map((some) => some.flatMap((together) => placesOfAll(words, together)));
  return { marks: apart(places.flat()), worth: places.filter((some) => some.length > 0).length };
}

/** Cuts a long text around its first find, between words. */
function windowAround(text: string, find: Span): Span {
  const from = find.start <= AROUND ? 0 : text.indexOf(" ", find.start - AROUND) + 1;
  const space = text.lastIndexOf(" ", find.end + AROUND);
  const to = text.length - find.end <= AROUND || space <= find.end ? text.length : space;
  return { start: Math.min(from, find.start), end: Math.min(to, find.end + 2 * AROUND, text.length) };
}

/** The stretch of a quotation that shows its finds, with each of them marked. */
function passageOf(quote: Quoted, found: readonly Span[]): Passage {
  const { start, end } = windowAround(quote.text, found[0] ?? { start: 0, end: 0 });
  return {
    quote: { start: quote.start + start, end: quote.start + end, text: quote.text.slice(start, end) },
    marks: found
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

/**
 * Of several quotations the one that holds most of what a query asks for, among equals the first, cut to what shows
 * it. Undefined of none.
 */
export function bestPassage<T extends Quoted>(
  quotes: readonly T[],
  query: SearchQuery,
): (Passage & { readonly of: T }) | undefined {
  const most = query.all.length + (query.whole ? 1 : 0);
  let best: { of: T; marks: Span[]; worth: number } | undefined;
  for (const of of quotes) {
    const found = finds(of.text, query);
    if (!best || found.worth > best.worth) best = { of, ...found };
    if (best.worth === most) break;
  }
  return best && { of: best.of, ...passageOf(best.of, best.marks) };
}
