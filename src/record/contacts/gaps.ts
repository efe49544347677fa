import type { Gap } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { type DaySpan, spanOf } from "../days.ts";
import { by, sortedUnique } from "../order.ts";
import { sideOf } from "./reports.ts";
import {
  type CountedEntry,
  kindAndSides,
  type Numbered,
  partiesOf,
  type Series,
  samePeople,
  seriesOf,
} from "./series.ts";

/** A contact that took place on known days: it fills a number that no page tells. */
interface Filler {
  readonly entry: CountedEntry;
  readonly days: DaySpan;
}

function fillers(entry: CountedEntry): Filler[] {
  const days = spanOf(entry.time?.value);
  const tookPlace = entry.status === "held" || entry.status === "ongoing";
  return days && tookPlace ? [{ entry, days }] : [];
}

/** The day of a contact, or of the first page that tells it. */
const dayOf = (entry: CountedEntry): string | null =>
  spanOf(entry.time?.value)?.from ?? spanOf(entry.reports[0]?.published)?.from ?? null;

/** Contacts between the two days that no page tells to have been held on a known day. */
function possibly(last: Last, next: Numbered, others: readonly CountedEntry[]): string[] {
  const found = others.filter((entry) => {
    const day = dayOf(entry);
    const isBetween = day !== null && day >= (last.day ?? "") && day <= (next.day ?? day);
    const isOther = entry.id !== next.entry.id && entry.id !== last.entry;
    return isBetween && isOther && fillers(entry).length === 0 && samePeople(entry, next.entry);
  });
  return sortedUnique(found.map(({ id }) => id));
}

/** What is known before a number: the one told last, or the beginning of the series. */
interface Last {
  readonly n: number;
  readonly day: string | null;
  readonly entry: string | null;
}

const personsOf = (entry: CountedEntry): string[] =>
  partiesOf(entry).flatMap((p) => (p.id === sideOf(p) ? [] : [p.id]));

/** Ministers have colleagues: a contact that names nobody counts for named persons only where leaders are meant. */
function maybeOf(filler: CountedEntry, next: CountedEntry): boolean {
  const [persons, named] = [personsOf(filler), personsOf(next)];
  if (named.length === 0 || filler.level === "leaders") return true;
  return persons.some((id) => named.includes(id));
}

/** Contacts of the series between the last number and this one, in order of time. */
function between(last: Last, next: Numbered, others: readonly Filler[]): Filler[] {
  return others
    .filter(({ entry, days }) => {
      const isOwn = entry.id === next.entry.id || entry.id === last.entry;
      if (isOwn || !samePeople(entry, next.entry) || !maybeOf(entry, next.entry)) return false;
      const isAfter = last.day === null || (last.n === 0 ? days.from >= last.day : days.from > last.day);
      return isAfter && (next.day === null || days.to < next.day);
    })
    .sort(by((filler) => filler.days.to));
}

function gapBefore(
  last: Last,
  next: Numbered,
  known: ReadonlySet<number>,
  others: readonly CountedEntry[],
): Gap[] {
  const open = Array.from({ length: Math.max(0, next.n - last.n - 1) }, (_, k) => last.n + 1 + k);
  const slots = open.filter((n) => !known.has(n));
  // Two numbers of one day leave no time for others between them: one of them errs.
  if (last.day !== null && next.dated && last.day === next.day) return [];
  const filled = slots.length > 0 ? between(last, next, others.flatMap(fillers)) : [];
  if (filled.length >= slots.length) return [];
  return [
    {
      kind: next.entry.kind,
      participants: partiesOf(next.entry).map(({ id, name, for: side }) => ({ id, name, for: side })),
      since: next.since,
      missing: slots.slice(filled.length),
      after: filled.at(-1)?.days.to ?? last.day,
      before: next.dated ? next.day : null,
      last: filled.at(-1)?.entry.id ?? last.entry,
      next: next.entry.id,
      possibly: possibly(last, next, others),
      told_by: sortedUnique(next.pages),
      negotiation: next.entry.negotiation,
      track: next.entry.track,
    },
  ];
}

/** The numbers of a series as gaps are sought between: where no contact is dated, those of which only the number is known. */
const steps = ({ rising, undated }: Series): readonly Numbered[] => {
  const top = Math.max(0, ...rising.map(({ n }) => n));
  const above = undated.filter(({ n }) => n > top).toSorted((a, b) => a.n - b.n);
  return [...rising, ...above];
};

function gapsIn(series: Series, others: readonly CountedEntry[]): Gap[] {
  const known = new Set([...series.rising, ...series.undated].map(({ n }) => n));
  let last: Last = { n: 0, day: spanOf(series.since)?.from ?? null, entry: null };
  return steps(series).flatMap((next) => {
    const found = gapBefore(last, next, known, others);
    // An undated contact is told on a later day than its own.
    last = { n: next.n, day: next.dated ? next.day : last.day, entry: next.entry.id };
    return found;
  });
}

/**
 * Numbers of a series that the record does not hold: "the fourth call" where only two earlier ones are known.
 * Contacts without a number fill the series from below in order of time, so `after` is the day of the last that
 * is known before the gap: as far as the record goes, the count was still lower then.
 */
export function gapsOf(entries: readonly CountedEntry[]): Gap[] {
  const others = groupBy(entries, kindAndSides);
  return seriesOf(entries)
    .flatMap((series) => {
      const first = [...series.rising, ...series.undated][0];
      return gapsIn(series, first ? (others.get(kindAndSides(first.entry)) ?? []) : []);
    })
    .sort(
      by(
        (gap) => gap.before,
        (gap) => JSON.stringify(gap),
      ),
    );
}
