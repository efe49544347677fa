import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Entry, Gap } from "../../src/schema/index.ts";
import { dayText, monthHeading } from "../format/time.ts";
import { Await, Empty } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { refocusOpened, useLocation } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { type Checks, ChecksRail, openCount, useChecks } from "./checks.tsx";
import { Density } from "./density.tsx";
import { apiQuery, Filters, isFiltered } from "./filters.tsx";
import { type Month, monthsOf } from "./rows.ts";
import { EntryRow, GapRow } from "./timeline-rows.tsx";

/** How far the record reaches: days of its first and last contact, pages and outlets behind it. */
function summary(entries: readonly Entry[]): {
  first: string | null;
  last: string | null;
  outlets: number;
  pages: number;
} {
  const days = entries.flatMap((entry) => (entry.time ? [entry.time.value] : [])).sort();
  const reports = entries.flatMap((entry) => entry.reports);
  return {
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    outlets: new Set(reports.map(({ outlet }) => outlet)).size,
    pages: new Set(reports.map(({ page }) => page)).size,
  };
}

function Heading({ entries, checks }: { entries: readonly Entry[]; checks: Checks }): JSX.Element {
  const { labels, language } = useSettings();
  const { first, last, outlets, pages } = summary(entries);
  const open = openCount(checks);
  return (
    <header class="view-head">
      <h1>{labels.timeline.title}</h1>
      <p class="summary">
        <span>{labels.count.contacts(entries.length)}</span>
        {first && last && (
          <span>
            {dayText(first, language)} – {dayText(last, language)}
          </span>
        )}
        <span>
          {labels.count.pages(pages)} / {labels.count.outlets(outlets)}
        </span>
        {open > 0 && (
          <a class="flag overdue to-checks" href="/checks">
            {labels.checks.title}: {open}
          </a>
        )}
      </p>
    </header>
  );
}

function MonthGroup(props: { month: Month; year: boolean; due: ReadonlyMap<string, string> }): JSX.Element {
  const { language, labels } = useSettings();
  const { key, rows } = props.month;
  const heading =
    key === null ? labels.timeline.undated : (monthHeading(key, language) ?? labels.timeline.noMonth);
  return (
    <section class="month" data-month={key ?? "undated"}>
      {props.year && key && <h2 class="year">{key.slice(0, 4)}</h2>}
      <h3 class="month-name">
        {heading}
        {key && <span> {key.slice(0, 4)}</span>}
      </h3>
      <ol class="rows">
        {rows.map((row) =>
          "gap" in row ? (
            <GapRow key={`gap${row.gap.before}${row.gap.missing.join()}`} gap={row.gap} />
          ) : (
            <EntryRow key={row.entry.id} entry={row.entry} due={props.due.get(row.entry.id)} />
          ),
        )}
      </ol>
    </section>
  );
}

/** Rows drawn at once; the rest of a long record follows when the first are on the screen. */
const firstRows = 200;

/** How many rows to draw now: a few first, then all. */
function useRowLimit(total: number): number {
  const [limit, setLimit] = useState(firstRows);
  useEffect(() => {
    if (limit >= total) return;
    const timer = setTimeout(() => setLimit(Number.POSITIVE_INFINITY), 50);
    return () => clearTimeout(timer);
  }, [limit, total]);
  return limit;
}

function upTo(months: readonly Month[], limit: number): Month[] {
  let rows = 0;
  return months.filter((month) => {
    const begun = rows;
    rows += month.rows.length;
    return begun < limit;
  });
}

function Months({ entries, checks }: { entries: readonly Entry[]; checks: Checks }): JSX.Element {
  const { labels } = useSettings();
  const location = useLocation();
  const limit = useRowLimit(entries.length);
  const onesided = location.query.get("onesided") === "1";
  const shown = onesided ? entries.filter((entry) => entry.onesided) : entries;
  const gaps: readonly Gap[] = onesided || location.query.has("status") ? [] : checks.gaps;
  const months = upTo(monthsOf(shown, gaps, location.query.get("order") === "oldest"), limit);
  const due = new Map(checks.unconfirmed.map((entry) => [entry.id, entry.due]));
  useEffect(refocusOpened, []);
  if (shown.length === 0) return <Empty title={labels.timeline.none} hint={labels.timeline.noneHint} />;
  return (
    <div class="months">
      {months.map((month, n) => (
        <MonthGroup
          key={month.key ?? "undated"}
          month={month}
          year={month.key?.slice(0, 4) !== months[n - 1]?.key?.slice(0, 4)}
          due={due}
        />
      ))}
    </div>
  );
}

function EmptyRecord(): JSX.Element {
  const { labels } = useSettings();
  return (
    <Empty title={labels.timeline.empty} hint={labels.timeline.emptyHint}>
      <pre>
        <code>parley add page.html folder/</code>
      </pre>
    </Empty>
  );
}

function Desk({ all }: { all: readonly Entry[] }): JSX.Element {
  const location = useLocation();
  const query = apiQuery(location);
  const filtered = useData<Entry[]>(`/api/timeline${query}`);
  const checks = useChecks(query);
  return (
    <div class="desk">
      <div class="desk-main">
        <div class="masthead">
          <Heading entries={filtered.state === "ready" ? filtered.value : all} checks={checks} />
          <Density entries={filtered.state === "ready" ? filtered.value : all} />
        </div>
        <Filters entries={all} />
        <Await of={filtered}>{(entries) => <Months entries={entries} checks={checks} />}</Await>
      </div>
      <ChecksRail checks={checks} />
    </div>
  );
}

/** The timeline: every contact of the record, with what is missing and open in its place. */
export function TimelineView(): JSX.Element {
  useTitle(useSettings().labels.timeline.title);
  const all = useData<Entry[]>("/api/timeline");
  const filtered = isFiltered(useLocation());
  return (
    <Await of={all}>
      {(entries) => (entries.length === 0 && !filtered ? <EmptyRecord /> : <Desk all={entries} />)}
    </Await>
  );
}
