import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Entry, Quoted, Reading, RecordSource, Report } from "../../src/schema/index.ts";
import { CiteButton } from "../cite/cite-button.tsx";
import { isEntered, pageLink } from "../format/links.ts";
import { shortened } from "../format/text.ts";
import { dayText } from "../format/time.ts";
import { useData, valueOr } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";

/** So many reports are shown with the lines around their sentences; the others with the sentences alone. */
const WITH_CONTEXT = 8;

/** So many independent sources are shown until more are asked for. */
const AT_FIRST = 20;

/** Longest headline and name that is shown whole, in UTF-16 code units. */
const LONGEST = 300;

function Sentence({ page, sentence }: { page: string; sentence: Quoted }): JSX.Element {
  const { labels } = useSettings();
  return (
    <a href={pageLink(page, sentence)} data-item title={labels.entry.open}>
      <mark>{sentence.text}</mark>
    </a>
  );
}

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Quoted[];
}

/**
 * The lines of the page in which the sentences stand; sentences of one line are shown in it together. As long as
 * the page is not there (`reading` null), each sentence stands for itself.
 */
function passages(reading: Reading | null, evidence: readonly Quoted[]): Passage[] {
  const found: Passage[] = [];
  for (const sentence of [...evidence].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && sentence.start < last.end) {
      found[found.length - 1] = { ...last, sentences: [...last.sentences, sentence] };
      continue;
    }
    const blocks = reading?.article.blocks ?? [];
    const lines = blocks.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const start = Math.min(sentence.start, lines[0]?.start ?? sentence.start);
    const end = Math.max(sentence.end, lines.at(-1)?.end ?? sentence.end);
    found.push({ start, end, sentences: [sentence] });
  }
  return found;
}

function InContext(props: { text: string; page: string; passage: Passage }): JSX.Element {
  const { text, page, passage } = props;
  let at = passage.start;
  const pieces = passage.sentences.flatMap((sentence) => {
    if (sentence.start < at) return [];
    const before = text.slice(at, sentence.start);
    at = sentence.end;
    return [before, <Sentence key={sentence.start} page={page} sentence={sentence} />];
  });
  return (
    <blockquote>
      <bdi>
        {pieces}
        {text.slice(at, passage.end)}
      </bdi>
    </blockquote>
  );
}

/** One page's report, its sentences marked in their lines. The keys stay when the page arrives, so that the focus does. */
function ReportCard({ report, reading }: { report: Report; reading: Reading | null }): JSX.Element {
  const { labels, language } = useSettings();
  const [first] = report.evidence;
  return (
    <article class="report">
      <header>
        <b>
          <bdi>{shortened(report.outlet ?? report.source, LONGEST)}</bdi>
        </b>
        {report.published && <span>{dayText(report.published, language)}</span>}
        {first && !isEntered(report.page) && (
          <CiteButton small of={{ page: report.page, at: { start: first.start, end: first.end } }} />
        )}
        <a href={pageLink(report.page)}>
          <bdi>{shortened(report.title ?? labels.page.untitled, LONGEST)}</bdi>
        </a>
      </header>
      {passages(reading, report.evidence).map((passage) => (
        <InContext
          key={passage.sentences[0]?.start}
          text={reading?.page.text ?? ""}
          page={report.page}
          passage={passage}
        />
      ))}
    </article>
  );
}

/** The reports that count as one independent source, the earliest first. */
interface SourceGroup {
  readonly origin: string;
  readonly reports: readonly Report[];
}

const dayOf = (report: Report): string => report.published ?? "9";

const byDay = (a: Report, b: Report): number => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);

/** Reports by the independent source that they go back to, the earliest first. */
export function sourceGroups(reports: readonly Report[]): SourceGroup[] {
  const groups = new Map<string, Report[]>();
  for (const report of [...reports].sort(byDay))
    groups.set(report.origin, [...(groups.get(report.origin) ?? []), report]);
  return [...groups].map(([origin, own]) => ({ origin, reports: own }));
}

/** Pages whose readings are shown around the sentences: the first of each source, then others, up to `WITH_CONTEXT`. */
export function pagesInContext(reports: readonly Report[]): string[] {
  const groups = sourceGroups(reports);
  const firsts = groups.flatMap((group) => group.reports.slice(0, 1));
  const others = groups.flatMap((group) => group.reports.slice(1));
  const pages = [...firsts, ...others].map(({ page }) => page).filter((page) => !isEntered(page));
  return [...new Set(pages)].slice(0, WITH_CONTEXT);
}

/** The agency or outlet from which a group's reports come; null where that is an article or the first report's own. */
function useOriginName({ origin, reports }: SourceGroup): string | null {
  const own = origin.startsWith("sha256:") || origin === reports[0]?.outlet?.toLowerCase();
  const sources = valueOr(useData<readonly RecordSource[]>(own ? null : "/api/sources"), []);
  return own ? null : (sources.find(({ id }) => id === origin)?.name ?? origin);
}

function Source(props: { group: SourceGroup; readings: ReadonlyMap<string, Reading> }): JSX.Element {
  const { desk } = useSettings().labels;
  const [first, ...copies] = props.group.reports;
  const name = useOriginName(props.group);
  const card = (report: Report): JSX.Element => (
    <ReportCard key={report.key} report={report} reading={props.readings.get(report.page) ?? null} />
  );
  return (
    <li class="source">
      {name && (
        <p class="source-origin">
          <bdi>{desk.origin(shortened(name, LONGEST))}</bdi>
        </p>
      )}
      {first && card(first)}
      {copies.length > 0 && (
        <details class="copies">
          <summary>{desk.copies(copies.length)}</summary>
          {copies.map(card)}
        </details>
      )}
    </li>
  );
}

/** The reports of a contact by independent source, copies folded away; each sentence leads to its place in its page. */
export function Reports(props: { entry: Entry; readings: ReadonlyMap<string, Reading> }): JSX.Element {
  const { desk } = useSettings().labels;
  const groups = sourceGroups(props.entry.reports);
  const [most, setMost] = useState(AT_FIRST);
  return (
    <>
      <ol class="reports">
        {groups.slice(0, most).map((group) => (
          <Source key={group.origin} group={group} readings={props.readings} />
        ))}
      </ol>
      {groups.length > most && (
        <button type="button" class="button" onClick={() => setMost(groups.length)}>
          {desk.moreReports(groups.length - most)}
        </button>
      )}
    </>
  );
}
