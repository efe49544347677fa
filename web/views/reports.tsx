import type { JSX } from "preact";
import type { Entry, Quoted, Reading, Report } from "../../src/schema/index.ts";
import { pageLink } from "../format/links.ts";
import { dayText } from "../format/time.ts";
import { useData, valueOr } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";

/** So many reports are shown with the lines around their sentences; the others with the sentences alone. */
const withContext = 8;

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
      {pieces}
      {text.slice(at, passage.end)}
    </blockquote>
  );
}

/** The keys stay when the page arrives, so that a focused sentence keeps the focus. */
function Passages({ report, reading }: { report: Report; reading: Reading | null }): JSX.Element {
  return (
    <>
      {passages(reading, report.evidence).map((passage) => (
        <InContext
          key={passage.sentences[0]?.start}
          text={reading?.page.text ?? ""}
          page={report.page}
          passage={passage}
        />
      ))}
    </>
  );
}

function Contexts({ report }: { report: Report }): JSX.Element {
  const reading = useData<Reading>(`/api/pages/${encodeURIComponent(report.page)}`);
  return <Passages report={report} reading={valueOr<Reading | null>(reading, null)} />;
}

function ReportCard({ report, context }: { report: Report; context: boolean }): JSX.Element {
  const { labels, language } = useSettings();
  return (
    <article class="report">
      <header>
        <b>{report.outlet ?? report.source}</b>
        {report.published && <span>{dayText(report.published, language)}</span>}
        <a href={pageLink(report.page)}>{report.title ?? labels.page.untitled}</a>
      </header>
      {context ? <Contexts report={report} /> : <Passages report={report} reading={null} />}
    </article>
  );
}

/** The reports of a contact, the earliest first, each sentence leading to its place in its page. */
export function Reports({ entry }: { entry: Entry }): JSX.Element {
  const day = (report: Report): string => report.published ?? "9";
  const sorted = [...entry.reports].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  return (
    <div class="reports">
      {sorted.map((report, n) => (
        <ReportCard key={report.key} report={report} context={n < withContext} />
      ))}
    </div>
  );
}
