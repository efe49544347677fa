import type { JSX } from "preact";
import { useCallback, useState } from "preact/hooks";
import type { RecordSource } from "../../src/schema/index.ts";
import { Figure, type Plot } from "../charts/figure.tsx";
import { shortened } from "../format/text.ts";
import { dayText } from "../format/time.ts";
import { Await, Empty } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";

/** Sources in the chart, and in the table before all are asked for. */
const most = { chart: 15, table: 100 } as const;

interface Bar {
  readonly name: string;
  readonly pages: number;
  readonly part: "original" | "taken";
}

const barsOf = (sources: readonly RecordSource[]): Bar[] =>
  sources.flatMap(({ name, original, taken }) => [
    { name, pages: original, part: "original" as const },
    { name, pages: taken, part: "taken" as const },
  ]);

const patterns = { original: "var(--accent)", taken: "var(--rule-strong)" } as const;

function SourceChart({
  sources,
  table,
}: {
  sources: readonly RecordSource[];
  table: JSX.Element;
}): JSX.Element {
  const { labels } = useSettings();
  const words = labels.sources;
  const shown = sources.filter(({ pages }) => pages > 0).slice(0, most.chart);
  const draw = useCallback(
    (plot: Plot, width: number) =>
      plot.plot({
        width,
        marginLeft: Math.min(190, width * 0.4),
        marginRight: 34,
        marginBottom: 40,
        height: shown.length * 24 + 54,
        x: { label: words.pages, grid: true, tickFormat: "d", ticks: Math.max(2, Math.floor(width / 160)) },
        y: {
          label: null,
          domain: shown.map(({ name }) => name),
          tickFormat: (name: string) => shortened(name, 24),
        },
        color: {
          legend: true,
          domain: ["original", "taken"],
          range: [patterns.original, patterns.taken],
          tickFormat: (part: Bar["part"]) => words[part],
        },
        marks: [
          plot.barX(barsOf(shown), { x: "pages", y: "name", fill: "part", insetTop: 3, insetBottom: 3 }),
          plot.text(shown, {
            x: "pages",
            y: "name",
            text: "pages",
            textAnchor: "start",
            dx: 5,
            fill: "var(--soft)",
          }),
        ],
      }),
    [sources, words],
  );
  return <Figure title={words.chart} draw={draw} table={table} />;
}

function daysOf({ from, to }: RecordSource, language: "vi" | "en"): string {
  if (from === null) return "";
  return to === null || to === from
    ? dayText(from, language)
    : `${dayText(from, language)} – ${dayText(to, language)}`;
}

const columns = ["pages", "original", "taken", "given", "first", "alone"] as const;

function SourceTable({ sources }: { sources: readonly RecordSource[] }): JSX.Element {
  const { labels, language } = useSettings();
  const words = labels.sources;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard.
    <section class="table-scroll" tabIndex={0} aria-label={words.title}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {columns.map((name) => (
              <th key={name} scope="col" class="number">
                {words[name]}
              </th>
            ))}
            <th scope="col">{words.days}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <a href={`/pages?outlet=${encodeURIComponent(source.name)}`} data-item>
                  {shortened(source.name, 80)}
                </a>
              </th>
              {columns.map((name) => (
                <td key={name} class="number">
                  {source[name]}
                </td>
              ))}
              <td>{daysOf(source, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ChartTable({ sources }: { sources: readonly RecordSource[] }): JSX.Element {
  const { sources: words } = useSettings().labels;
  return (
    <table>
      <tbody>
        {sources.slice(0, most.chart).map(({ id, name, original, taken }) => (
          <tr key={id}>
            <th scope="row">{shortened(name, 80)}</th>
            <td class="number">
              {words.original}: {original}
            </td>
            <td class="number">
              {words.taken}: {taken}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sources({ sources }: { sources: readonly RecordSource[] }): JSX.Element {
  const { labels } = useSettings();
  const [all, setAll] = useState(false);
  if (sources.length === 0) return <Empty title={labels.sources.none} hint={labels.timeline.emptyHint} />;
  return (
    <>
      <SourceChart sources={sources} table={<ChartTable sources={sources} />} />
      <SourceTable sources={all ? sources : sources.slice(0, most.table)} />
      {!all && sources.length > most.table && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {labels.sources.showAll(sources.length)}
        </button>
      )}
    </>
  );
}

/** The outlets and agencies of the record: what they have of their own, what they take, where they are first or alone. */
export function SourcesView(): JSX.Element {
  const { labels } = useSettings();
  useTitle(labels.sources.title);
  const sources = useData<RecordSource[]>("/api/sources");
  return (
    <div class="narrow">
      <h1>{labels.sources.title}</h1>
      <p class="intro">{labels.sources.intro}</p>
      <Await of={sources}>{(value) => <Sources sources={value} />}</Await>
    </div>
  );
}
