import type { Entry, Gap, Participant } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import { type DaySpan, daysBetween, spanOf } from "./days.ts";
import { by, sortedUnique } from "./order.ts";
import { groupOf, sideOf } from "./reports.ts";

/** "The thousandth call" is a figure of speech, not a count. */
const LARGEST_NUMBER = 1000;
/** An equal number without a stated beginning, this many days later, belongs to another series. */
const NEW_SERIES_DAYS = 60;

interface Numbered {
  readonly entry: Entry;
  readonly n: number;
  /** Day of the contact, or of the first page that reports it where the contact is undated; null when unknown. */
  readonly day: string | null;
  readonly dated: boolean;
}

interface Counted {
  readonly entry: Entry;
  readonly days: DaySpan;
}

const partiesOf = (entry: Entry): Participant[] => entry.participants.filter((p) => p.role === "party");

const sidesKey = (entry: Entry): string => {
  const sides = sortedUnique(partiesOf(entry).map(sideOf));
  return `${groupOf(entry.kind)}|${sides.join("+")}`;
};

const seriesKey = (entry: Entry): string => {
  const ids = sortedUnique(partiesOf(entry).map((p) => p.id));
  return `${entry.kind}|${ids.join("+")}|${entry.ordinal?.since ?? ""}`;
};

function numbered(entry: Entry): Numbered[] {
  const n = entry.ordinal?.n ?? 0;
  if (n < 1 || n > LARGEST_NUMBER) return [];
  const days = spanOf(entry.time?.value);
  const day = days?.from ?? spanOf(entry.reports[0]?.published)?.from ?? null;
  return [{ entry, n, day, dated: days !== null }];
}

/** Contacts that took place on known days: they fill numbers that no page tells. */
function counted(entry: Entry): Counted[] {
  const days = spanOf(entry.time?.value);
  const tookPlace = entry.status === "held" || entry.status === "ongoing";
  return days && tookPlace ? [{ entry, days }] : [];
}

/** True when no side is told with other persons: a state may stand for its own. */
function samePeople(a: Entry, b: Entry): boolean {
  const others = groupBy(partiesOf(b), sideOf);
  return [...groupBy(partiesOf(a), sideOf)].every(([side, some]) => {
    const right = others.get(side) ?? [];
    const ids = new Set(right.map((p) => p.id));
    return ids.has(side) || some.some((p) => p.id === side || ids.has(p.id));
  });
}

interface Series {
  readonly since: DaySpan | null;
  readonly others: readonly Counted[];
  /** Last number met and its day; 0 and the beginning of the series before any. */
  last: { n: number; day: string | null };
  /** The last number's own contact does not count again. */
  lastId: string | null;
}

/** Contacts of the series between the last number and this one, in order of time. */
function between(series: Series, next: Numbered): Counted[] {
  const { last, others, lastId } = series;
  return others
    .filter(({ entry, days }) => {
      if (entry.id === next.entry.id || entry.id === lastId || !samePeople(entry, next.entry)) return false;
      const afterLast = last.day === null || (last.n === 0 ? days.from >= last.day : days.from > last.day);
      return afterLast && (next.day === null || days.to < next.day);
    })
    .sort(by((c) => c.days.to));
}

function gapBefore(series: Series, next: Numbered): Gap[] {
  const slots = next.n - series.last.n - 1;
  const fillers = slots > 0 ? between(series, next) : [];
  if (fillers.length >= slots) return [];
  const first = series.last.n + 1 + fillers.length;
  const { entry } = next;
  return [
    {
      kind: entry.kind,
      participants: partiesOf(entry).map(({ id, name, for: side }) => ({ id, name, for: side })),
      since: entry.ordinal?.since ?? null,
      missing: Array.from({ length: next.n - first }, (_, k) => first + k),
      after: fillers.at(-1)?.days.to ?? series.last.day,
      before: next.dated ? next.day : null,
      told_by: sortedUnique(entry.reports.map((report) => report.page)),
    },
  ];
}

/** A number that does not rise begins another series where the page tells no beginning; else it repeats one. */
function startsAnew(series: Series, next: Numbered): boolean {
  if (series.since !== null || next.n > series.last.n) return false;
  const { day } = series.last;
  return (
    next.n < series.last.n ||
    (day !== null && next.day !== null && daysBetween(day, next.day) > NEW_SERIES_DAYS)
  );
}

function gapsIn(entries: readonly Numbered[], others: readonly Counted[]): Gap[] {
  const since = spanOf(entries[0]?.entry.ordinal?.since);
  const series: Series = { since, others, last: { n: 0, day: since?.from ?? null }, lastId: null };
  return entries.flatMap((next) => {
    if (startsAnew(series, next)) series.last = { n: 0, day: series.last.day };
    else if (next.n <= series.last.n) return [];
    const found = gapBefore(series, next);
    series.last = { n: next.n, day: next.day };
    series.lastId = next.entry.id;
    return found;
  });
}

/**
 * Numbers of a series that the record does not hold: "the fourth call" where only two earlier ones are known.
 * Contacts without a number fill the series from below in order of time, so `after` is the day of the last that
 * is known before the gap: as far as the record goes, the count was still lower then.
 */
export function gapsOf(entries: readonly Entry[]): Gap[] {
  const sides = groupBy(entries.flatMap(counted), ({ entry }) => sidesKey(entry));
  const series = groupBy(
    entries.flatMap(numbered).sort(
      by(
        (item) => item.day,
        (item) => item.entry.id,
      ),
    ),
    ({ entry }) => seriesKey(entry),
  );
  return [...series.values()]
    .flatMap((some) => gapsIn(some, sides.get(some[0] ? sidesKey(some[0].entry) : "") ?? []))
    .sort(
      by(
        (gap) => gap.before,
        (gap) => JSON.stringify(gap),
      ),
    );
}
