import { z } from "zod";
import { sourceText } from "../../export/cite/index.ts";
import type { Words } from "../../labels/index.ts";
import type { CitedSource } from "../../schema/index.ts";

/** Characters of a passage that an answer repeats; the whole stands behind its link. */
const LONGEST = 1_000;

/**
 * A source of an answer. `n`: the number by which findings and the text name it; `words`: the original words, cut where
 * `words_cut` says so; `day`: publication (EDTF); `start`, `end`: where the words stand in the page's text, in UTF-16 code
 * units; `link`: the page at these words; `frozen`: ni URI of the page's bytes. Models read of this in the server's
 * instructions: the schema stands in the description of every tool, so that each word in it would be sent many times.
 */
export const Footnote = z.object({
  n: z.int(),
  words: z.string(),
  words_cut: z.boolean(),
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  day: z.string().nullable(),
  day_inferred: z.boolean(),
  url: z.string().nullable(),
  captured: z.string().nullable(),
  page: z.string(),
  start: z.int(),
  end: z.int(),
  link: z.string(),
  frozen: z.string(),
});

export type Footnote = z.infer<typeof Footnote>;

/** The sources of one answer, numbered in the order in which it names them. */
export interface Footnotes {
  /** The numbers of sources; the same words have one number. Null stands for words that the record does not hold. */
  cite(...sources: readonly (CitedSource | null)[]): number[];
  list(): Footnote[];
  /** Each source on a line, as people read it. */
  lines(words: Words): string[];
}

/** Footnotes of a new answer. */
export function footnotes(): Footnotes {
  const numbers = new Map<string, number>();
  const cited: CitedSource[] = [];
  const numberOf = (source: CitedSource): number => {
    const place = `${source.page} ${source.quote.start} ${source.quote.end}`;
    const n = numbers.get(place) ?? cited.push(source);
    numbers.set(place, n);
    return n;
  };
  return {
    cite: (...sources) => [...new Set(sources.flatMap((source) => (source ? [numberOf(source)] : [])))],
    list: () => cited.map((source, at) => footnoteOf(source, at + 1)),
    lines: (words) => cited.map((source, at) => `[${at + 1}] ${sourceText(shortened(source), words)}`),
  };
}

function footnoteOf(source: CitedSource, n: number): Footnote {
  const { quote, outlet, headline, published, basis, url, captured, page, link, frozen } = source;
  const text = cut(quote.text);
  return {
    n,
    words: text,
    words_cut: text.length < quote.text.length,
    outlet: outlet === null ? null : cut(outlet),
    headline: headline === null ? null : cut(headline),
    day: published,
    day_inferred: basis === "inferred",
    url,
    captured,
    page,
    start: quote.start,
    end: quote.end,
    link,
    frozen,
  };
}

const shortened = (source: CitedSource): CitedSource => ({
  ...source,
  quote: { ...source.quote, text: cut(source.quote.text) },
});

/** The beginning of a text that is too long for an answer; no character is cut in two. */
export const cut = (text: string): string =>
  text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");

/** Numbers of sources as a text shows them: "[1][2]". */
export const marks = (numbers: readonly number[]): string => numbers.map((n) => `[${n}]`).join("");
