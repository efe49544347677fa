import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { EntryOutline, Gap, RecordSummary } from "../../src/schema/index.ts";
import { meet, type Stretch, stretchOf } from "../charts/stretch.ts";
import { dayText } from "../format/time.ts";
import { Empty, Failure } from "../parts/notices.tsx";
import { useData, valueOr } from "../state/data.ts";
import { placeParameters } from "../state/negotiations.ts";
import { type Outline, useOutline } from "../state/outline.ts";
import { useLocation } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { store, stored } from "../state/stored.ts";
import { useTitle } from "../state/title.ts";
import { ChunkList } from "./chunk-list.tsx";
import { Density } from "./density.tsx";
import { apiQuery, Filters, isFiltered } from "./filters.tsx";
import { type Open, OpenRail, openCount, openOf } from "./open-rail.tsx";
import { chunksOf, monthsOf } from "./rows.ts";
import { TimelineChart } from "./timeline-chart.tsx";
import { showSpan, useSpan } from "./use-window.ts";

/** Days of the first and the last contact, as far as they have one. */
function ends(entries: readonly EntryOutline[]): readonly [string, string] | null {
  const days = entries.flatMap(({ time }) => (time ? [time.value] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : null;
}

function Heading({ outline, open }: { outline: Outline; open: Open }): JSX.Element {
  const { labels, language } = useSettings();
  const record = useData<RecordSummary>("/api/summary");
  const filtered = isFiltered(useLocation());
  const days = useMemo(() => ends(outline.entries), [outline.entries]);
  const contacts =
    outline.complete || filtered || record.state !== "ready" ? outline.entries.length : record.value.entries;
  return (
    <header class="view-head">
      <h1>{labels.timeline.title}</h1>
      <p class="summary">
        {outline.state === "ready" && <span>{labels.count.contacts(contacts)}</span>}
        {outline.complete && days && (
          <span>
            {dayText(days[0], language)} – {dayText(days[1], language)}
          </span>
        )}
        {record.state === "ready" && (
          <span>
            {labels.count.pages(record.value.pages)} / {labels.count.outlets(record.value.outlets)}
          </span>
        )}
        {openCount(open) > 0 && (
          <a class="flag overdue to-checks" href="/work">
            {labels.shell.nav.work}: {openCount(open)}
          </a>
        )}
      </p>
    </header>
  );
}

/** The contacts whose time lies in the window of the chart; those without a time only where all are shown. */
const inSpan = (entries: readonly EntryOutline[], span: Stretch | null): readonly EntryOutline[] =>
  span === null
    ? entries
    : entries.filter(({ time }) => {
        const stretch = time ? stretchOf(time.value) : null;
        return stretch !== null && meet(stretch, span);
      });

function gapsIn(gaps: readonly Gap[], span: Stretch | null): readonly Gap[] {
  if (span === null) return gaps;
  return gaps.filter(({ before, after }) => {
    const stretch = stretchOf(before ?? after ?? "");
    return stretch !== null && meet(stretch, span);
  });
}

function SpanNotice({ span }: { span: Stretch }): JSX.Element {
  const { labels, language } = useSettings();
  const name = (moment: number): string => dayText(new Date(moment).toISOString().slice(0, 10), language);
  return (
    <p class="span-notice">
      {labels.lanes.windowed(name(span.from), name(span.to - 1))}{" "}
      <button type="button" class="button small" onClick={() => showSpan(null)}>
        {labels.lanes.whole}
      </button>
    </p>
  );
}

function List({ outline, gaps }: { outline: Outline; gaps: readonly Gap[] }): JSX.Element {
  const { labels } = useSettings();
  const span = useSpan();
  const oldest = useLocation().query.get("order") === "oldest";
  const key = span === null ? "" : `${span.from} ${span.to}`;
  const chunks = useMemo(
    () => chunksOf(monthsOf(inSpan(outline.entries, span), gapsIn(gaps, span), oldest)),
    [outline.entries, gaps, oldest, key],
  );
  if (outline.failed && outline.entries.length === 0) return <Failure of={outline.failed} />;
  return (
    <>
      {span && <SpanNotice span={span} />}
      {chunks.length === 0 && outline.complete ? (
        <Empty title={labels.timeline.none} hint={labels.timeline.noneHint} />
      ) : (
        <ChunkList chunks={chunks} />
      )}
      {!outline.complete && (
        <p class="loading" aria-busy="true">
          {labels.loading}
        </p>
      )}
    </>
  );
}

function EmptyRecord(): JSX.Element {
  const { labels } = useSettings();
  return (
    <Empty title={labels.timeline.empty} hint={labels.timeline.emptyHint}>
      <p>
        <a class="button main" href="/add">
          {labels.shell.nav.add}
        </a>
      </p>
      <pre>
        <code>parley add page.html folder/</code>
      </pre>
    </Empty>
  );
}

const place = "parley.chart";

/** On a phone the list matters more: there the chart is hidden until somebody wants it. */
const roomForChart = (): boolean => window.matchMedia("(min-width: 641px)").matches;

/** Whether the chart is shown; the browser remembers it. */
function useChartShown(): [boolean, () => void] {
  const [shown, setShown] = useState(() => {
    const chosen = stored(place);
    return chosen === null ? roomForChart() : chosen === "shown";
  });
  const flip = (): void => {
    store(place, shown ? "hidden" : "shown");
    setShown(!shown);
  };
  return [shown, flip];
}

const noGaps: readonly Gap[] = [];

/** Gaps have no status and nobody who attests them: filters by such things leave them out. */
const gapFilters = new Set<string>(["actor", "with", "kind", "since", "until", ...placeParameters]);

function useGaps(query: string): readonly Gap[] {
  const names = [...new URLSearchParams(query).keys()];
  const wanted = names.every((name) => gapFilters.has(name));
  return valueOr(useData<readonly Gap[]>(wanted ? `/api/gaps${query && `?${query}`}` : null), noGaps);
}

/** The month or year of a bar of the overview. */
const showMonth = (key: string): void => showSpan(stretchOf(key));

function Desk({ outline, query }: { outline: Outline; query: string }): JSX.Element {
  const { labels } = useSettings();
  const gaps = useGaps(query);
  const open = useMemo(() => openOf(outline.entries, gaps), [outline.entries, gaps]);
  const [chartShown, flipChart] = useChartShown();
  const fold = (
    <button
      type="button"
      class="button plain small chart-fold"
      aria-expanded={chartShown}
      onClick={flipChart}
    >
      {chartShown ? `${labels.lanes.hide} ▴` : `${labels.lanes.show} ▾`}
    </button>
  );
  return (
    <div class="desk">
      <div class="desk-main">
        <div class="masthead">
          <Heading outline={outline} open={open} />
          <Density entries={outline.entries} onPick={showMonth} />
        </div>
        <Filters />
        {chartShown ? <TimelineChart entries={outline.entries} gaps={gaps} fold={fold} /> : fold}
        <List outline={outline} gaps={gaps} />
      </div>
      <OpenRail open={open} complete={outline.complete} />
    </div>
  );
}

/** The timeline: every contact of the record, with what is missing and open in its place. */
export function TimelineView(): JSX.Element {
  const { labels } = useSettings();
  useTitle(labels.timeline.title);
  const location = useLocation();
  const query = apiQuery(location);
  const order = location.query.get("order") === "oldest" ? "" : "newest=true";
  const outline = useOutline([query, order].filter((part) => part !== "").join("&"));
  if (outline.complete && outline.entries.length === 0 && query === "") return <EmptyRecord />;
  return <Desk outline={outline} query={query} />;
}
