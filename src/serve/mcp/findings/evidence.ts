import { type CitablePage, evidenceSource } from "../../../export/cite/index.ts";
import type { Entry, Report, Utterance } from "../../../schema/index.ts";
import { groupBy } from "../../../text/group.ts";
import type { Span } from "../../../text/span.ts";
import type { Answer } from "../answer.ts";

/** So many sources stand behind one finding of a list; the `entry` tool has all. */
const MOST = 3;

/** Numbers of sentences on which an entry rests: of each independent source the first report, then further ones. */
export async function citedContact(entry: Entry, answer: Answer, most = MOST): Promise<number[]> {
  const origins = [...groupBy(entry.reports, ({ origin }) => origin).values()];
  const first = origins.flatMap(([report]) => (report ? [report] : []));
  const others = origins.flatMap(([, ...rest]) => rest);
  return citedReports(entry, [...first, ...others].slice(0, most), answer);
}

/** Numbers of the first sentence of each report. */
export async function citedReports(
  entry: Pick<Entry, "id">,
  reports: readonly Report[],
  { sources, notes }: Answer,
): Promise<number[]> {
  const cited = reports.map((report) => {
    const [quote] = report.evidence;
    return quote ? evidenceSource(entry, report, quote, sources) : null;
  });
  return notes.cite(...(await Promise.all(cited)));
}

/** Numbers of all sentences on which one report of an entry rests. */
export async function evidenceNumbers(
  entry: Pick<Entry, "id">,
  report: Report,
  { sources, notes }: Answer,
): Promise<number[]> {
  const cited = report.evidence.map((quote) => evidenceSource(entry, report, quote, sources));
  return notes.cite(...(await Promise.all(cited)));
}

/** Numbers of the tellings of something that was said or undertaken. */
export async function citedTellings(
  tellings: Utterance["tellings"],
  { sources, notes }: Answer,
  most = MOST,
): Promise<number[]> {
  const cited = tellings.slice(0, most).map(({ page, content }) => sources.at(page, content));
  return notes.cite(...(await Promise.all(cited)));
}

/** Numbers of the first telling of utterances, by their keys. */
export async function citedUtterances(
  keys: readonly string[],
  answer: Answer,
  most = MOST,
): Promise<number[]> {
  const utterances = await Promise.all(keys.slice(0, most).map((key) => answer.service.utterance(key)));
  const tellings = utterances.flatMap((utterance) => utterance?.tellings.slice(0, 1) ?? []);
  return citedTellings(tellings, answer, most);
}

/** A few words with their sentence, as far as full stops tell: alone they may not show what they are about. */
export function sentenceAround({ reading }: CitablePage, { start, end }: Span): Span {
  const { blocks } = reading.article;
  const block = blocks.find((each) => each.start <= start && end <= each.end);
  if (!block) return { start, end };
  const text = reading.page.text.slice(block.start, block.end);
  const before = text.lastIndexOf(STOP, Math.max(0, start - block.start - 1));
  const after = text.indexOf(STOP, end - block.start);
  return {
    start: before < 0 ? block.start : block.start + before + STOP.length,
    end: after < 0 ? block.end : block.start + after + 1,
  };
}

/** Ends a sentence inside a block. */
const STOP = ". ";

/** The first words of a page that tell its story, where nothing finer is known. */
export function firstWords({ reading }: CitablePage): Span | null {
  const { blocks } = reading.article;
  const block = blocks.find(({ role }) => role === "lead") ?? blocks.find(({ role }) => role === "body");
  return block ? { start: block.start, end: block.end } : null;
}
