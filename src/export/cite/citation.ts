import { createHash } from "node:crypto";
import { ParleyError } from "../../errors.ts";
import { decisionOfPage } from "../../record/decisions/decisions.ts";
import type { Citation, CitedSource, Entry, Quoted, Report, Utterance } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { Span } from "../../text/span.ts";
import { entryLink, niUri } from "./links.ts";
import type { CitedSources } from "./sources.ts";
import { spanOfWords } from "./spans.ts";
import { entryTitle, type Naming, utteranceTitle } from "./title.ts";

/**
 * What is to be cited: an entry by any id that leads to it; an utterance by its key or that of one of its tellings; words
 * of a page by their span, in UTF-16 code units, or as they stand there.
 */
export type CiteTarget =
  | { readonly entry: string }
  | { readonly utterance: string }
  | { readonly page: string; readonly at: Span }
  | { readonly page: string; readonly words: string };

/** A record whose words are cited. */
export interface Citing extends Naming {
  readonly service: RecordService;
  readonly sources: CitedSources;
}

/**
 * The citation of an entry, an utterance or a sentence. Throws `not-found` where the record holds no such thing, and
 * `bad-argument` for words that stand on the page several times.
 */
export async function citationOf(target: CiteTarget, citing: Citing): Promise<Citation> {
  if ("entry" in target)
    return citedEntry(found(await citing.service.entry(target.entry), "entry", target.entry), citing);
  if ("utterance" in target) {
    const utterance = await citing.service.utterance(target.utterance);
    return citedUtterance(found(utterance, "utterance", target.utterance), citing);
  }
  return citedSentence(target.page, target, citing.sources);
}

/** The citation of an entry: all sentences that it rests on, page by page. */
async function citedEntry(entry: Entry, citing: Citing): Promise<Citation> {
  const cited = entry.reports.flatMap((report) =>
    report.evidence.map((quote) => evidenceSource(entry, report, quote, citing.sources)),
  );
  const title = entryTitle(entry, citing);
  return { of: "entry", id: entry.id, title, sources: present(await Promise.all(cited)) };
}

/** A sentence on which a report of the entry rests, on its page or in a note; null where the page is no more. */
export const evidenceSource = async (
  entry: Pick<Entry, "id">,
  report: Report,
  quote: Quoted,
  sources: CitedSources,
): Promise<CitedSource | null> =>
  decisionOfPage(report.page) === null
    ? sources.at(report.page, quote)
    : noteSource(entry, report, quote, sources.base);

/** The citation of an utterance: the words of each telling. */
async function citedUtterance(utterance: Utterance, citing: Citing): Promise<Citation> {
  const cited = utterance.tellings.map(({ page, content }) => citing.sources.at(page, content));
  const title = utteranceTitle(utterance, citing);
  return { of: "utterance", id: utterance.key, title, sources: present(await Promise.all(cited)) };
}

async function citedSentence(
  page: string,
  target: { readonly at: Span } | { readonly words: string },
  sources: CitedSources,
): Promise<Citation> {
  const { reading } = found(await sources.page(page), "page", page);
  const { start, end } = "at" in target ? target.at : spanOfWords(reading.page.text, target.words);
  const source = await sources.at(page, { start, end });
  if (!source) {
    const message = `The page has no words from ${start} to ${end}; its text has ${reading.page.text.length} code units.`;
    throw new ParleyError("bad-argument", message, { subject: page });
  }
  return { of: "sentence", id: `${page}#${start}-${end}`, title: null, sources: [source] };
}

/** Words that stand on no page: a note of the record's keeper, kept with the decision that entered it. */
function noteSource({ id }: Pick<Entry, "id">, report: Report, quote: Quoted, base: string): CitedSource {
  return {
    page: report.page,
    quote,
    prefix: "",
    suffix: "",
    outlet: null,
    headline: null,
    authors: [],
    published: report.published,
    basis: "given",
    url: null,
    captured: null,
    language: null,
    link: entryLink(base, id),
    frozen: niUri(createHash("sha256").update(quote.text).digest("hex")),
  };
}

function found<T>(value: T | null, what: string, id: string): T {
  if (value !== null) return value;
  throw new ParleyError("not-found", `The record holds no ${what} "${id}".`, { subject: id });
}

const present = (sources: readonly (CitedSource | null)[]): CitedSource[] =>
  sources.filter((source) => source !== null);
