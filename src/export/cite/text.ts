import { dayText, type Words } from "../../labels/index.ts";
import type { Citation, CitedSource } from "../../schema/index.ts";
import { oneLine, shortLine } from "./plain.ts";
import { citeWordsIn } from "./words.ts";
import { quotedTogether, type Work, worksOf } from "./works.ts";

/**
 * A citation as people read it: what is cited, then a line for each page: the words, outlet, headline, day, address, when
 * it was captured, the page in the record, and the frozen copy. Pages are numbered where there are several.
 */
export function citationText(citation: Citation, words: Words): string {
  const { of, title } = citation;
  const works = worksOf(citation);
  const lines = works.map((work, n) => `${works.length > 1 ? `[${n + 1}] ` : ""}${workText(work, words)}`);
  return [...(of === "sentence" || title === null ? [] : [oneLine(title)]), ...lines].join("\n");
}

/** One source as a line: its words and where they stand. */
export const sourceText = (source: CitedSource, words: Words): string =>
  workText({ source, quotes: [source.quote.text] }, words);

function workText({ source, quotes }: Pick<Work, "source" | "quotes">, words: Words): string {
  const { url, link, frozen } = source;
  const { frozen: copy } = citeWordsIn(words.lang);
  return [
    oneLine(quotedTogether(quotes)),
    originText(source, words),
    ...(url === null ? [] : [shortLine(url, LONGEST_ADDRESS)]),
    link,
    `${copy} ${frozen}`,
  ].join(" · ");
}

/** Where a source's words were published: outlet, headline, authors, day and when the page was captured. */
export function originText(source: CitedSource, words: Words): string {
  const { outlet, headline, authors, published, basis, captured } = source;
  const cite = citeWordsIn(words.lang);
  const day = dayText(published?.slice(0, published.includes("/") ? undefined : DAY_LENGTH), words);
  return [
    outlet === null ? cite.outletUnknown : shortLine(outlet),
    ...(headline === null ? [] : [`“${shortLine(headline)}”`]),
    ...(authors.length === 0 ? [] : [shortLine(authors.join(", "))]),
    `${day}${published !== null && basis === "inferred" ? ` (${cite.inferred})` : ""}`,
    ...(captured === null ? [] : [cite.captured(dayText(captured.slice(0, DAY_LENGTH), words))]),
  ].join(", ");
}

/** Characters of an address that browsers still take; a longer one leads nowhere, whole or cut. */
const LONGEST_ADDRESS = 2_000;

/** Characters of a day, YYYY-MM-DD. */
const DAY_LENGTH = 10;
