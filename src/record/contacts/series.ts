import type { Place } from "../../negotiation/place.ts";
import type { Entry, Participant, Report } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { daysBetween, spanOf } from "../days.ts";
import { by, sortedUnique } from "../order.ts";
import { sideOf } from "./reports.ts";

/** "The thousandth call" is a figure of speech, not a count. */
const LARGEST_NUMBER = 1000;
/** A number without a stated beginning that has not risen after so many days belongs to another series. */
const NEW_SERIES_DAYS = 60;

/** What a series asks of an entry. */
export type CountedEntry = Pick<
  Entry,
  "id" | "kind" | "level" | "independent" | "participants" | "time" | "status" | "counts" | keyof Place
> & {
  readonly reports: readonly Pick<Report, "published">[];
};

/** An entry told to be the n-th of its kind between its parties. */
export interface Numbered {
  readonly entry: CountedEntry;
  readonly n: number;
  /** Where the count began, EDTF; null where no page tells. */
  readonly since: string | null;
  /** Pages that tell the number. */
  readonly pages: readonly string[];
  /** Day of the contact, or of the first page that reports it where the contact is undated; null when unknown. */
  readonly day: string | null;
  readonly dated: boolean;
}

/** Numbers that rise with the days, and those that contradict them. */
export interface Series {
  readonly since: string | null;
  readonly rising: readonly Numbered[];
  /** Undated ones, of which only the number is known. */
  readonly undated: readonly Numbered[];
  readonly contradicting: readonly Numbered[];
}

/** Those who call, meet or talk, without mediators and hosts. */
export const partiesOf = (entry: Pick<Entry, "participants">): Participant[] =>
  entry.participants.filter((p) => p.role === "party");

/** Kind and sides: contacts that one series may count. */
export const kindAndSides = (entry: CountedEntry): string =>
  `${entry.kind}|${sortedUnique(partiesOf(entry).map(sideOf)).join("+")}`;

const levelsAgree = (a: CountedEntry, b: CountedEntry): boolean =>
  a.level === null || b.level === null || a.level === b.level;

/** True when neither level nor persons differ on any side: a state may stand for its own. */
export function samePeople(a: CountedEntry, b: CountedEntry): boolean {
  if (!levelsAgree(a, b)) return false;
  const others = groupBy(partiesOf(b), sideOf);
  return [...groupBy(partiesOf(a), sideOf)].every(([side, some]) => {
    const right = others.get(side) ?? [];
    const ids = new Set(right.map((p) => p.id));
    return ids.has(side) || some.some((p) => p.id === side || ids.has(p.id));
  });
}

/** Of the numbers told since one day, the one that most sources tell; the smaller where as many tell another. */
function numbersOf(entry: CountedEntry): Numbered[] {
  const span = spanOf(entry.time?.value);
  const day = span?.from ?? spanOf(entry.reports[0]?.published)?.from ?? null;
  const told = entry.counts.filter(({ n }) => n <= LARGEST_NUMBER);
  return [...groupBy(told, ({ since }) => since).values()].flatMap((counts) => {
    const ordered = counts.toSorted((a, b) => b.independent - a.independent || a.n - b.n);
    return ordered
      .slice(0, 1)
      .map(({ n, since, pages }) => ({ entry, n, since, pages, day, dated: span !== null }));
  });
}

/** A series counts contacts of the same people; an entry that names only the states joins the one that it fits. */
function byPeople(some: readonly Numbered[]): Numbered[][] {
  const groups: Numbered[][] = [];
  const named = (item: Numbered): number => partiesOf(item.entry).filter((p) => p.id !== sideOf(p)).length;
  for (const item of some.toSorted((a, b) => named(b) - named(a))) {
    const fitting = groups.filter((group) => group.every((other) => samePeople(item.entry, other.entry)));
    if (fitting.length === 1) fitting[0]?.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** True when the number can follow in a series, or name the same contact's day again. */
const follows = (a: Numbered, b: Numbered): boolean => a.n < b.n && (a.day ?? "") <= (b.day ?? "");

/**
 * The numbers that rise with the days and that most pages tell: the heaviest rising subsequence. What is left out
 * contradicts them.
 */
function rising(sorted: readonly Numbered[]): Numbered[] {
  const best: { weight: number; before: number }[] = [];
  for (const [k, item] of sorted.entries()) {
    let [weight, before] = [0, -1];
    for (let j = 0; j < k; j++) {
      const [other, reached] = [sorted[j], best[j]?.weight ?? 0];
      if (other && follows(other, item) && reached > weight) [weight, before] = [reached, j];
    }
    best.push({ weight: weight + item.pages.length, before });
  }
  const heaviest = Math.max(0, ...best.map(({ weight }) => weight));
  const found: Numbered[] = [];
  for (let k = best.findIndex(({ weight }) => weight === heaviest); k >= 0; k = best[k]?.before ?? -1) {
    const item = sorted[k];
    if (item) found.unshift(item);
  }
  return found;
}

/** Cut where a count without a stated beginning starts anew. */
function runs(sorted: readonly Numbered[]): Numbered[][] {
  const found: Numbered[][] = [];
  for (const item of sorted) {
    const last = found.at(-1)?.at(-1);
    if (!last || startsAnew(last, item)) found.push([item]);
    else found.at(-1)?.push(item);
  }
  return found;
}

function startsAnew(last: Numbered, next: Numbered): boolean {
  if (next.since !== null || next.n > last.n) return false;
  if (next.n === 1 && last.n > 1) return true;
  return last.day !== null && next.day !== null && daysBetween(last.day, next.day) > NEW_SERIES_DAYS;
}

function seriesFrom(numbers: readonly Numbered[]): Series[] {
  const sorted = numbers.toSorted(
    by(
      (item) => item.day,
      (item) => String(item.n).padStart(4, "0"),
      (item) => item.entry.id,
    ),
  );
  const dated = runs(sorted.filter((item) => item.dated));
  const undated = sorted.filter((item) => !item.dated);
  const home = (item: Numbered): number =>
    Math.max(
      0,
      dated.findLastIndex((run) => (run[0]?.day ?? "") <= (item.day ?? "")),
    );
  return (dated.length > 0 ? dated : [[]]).map((run, k) => {
    const up = rising(run);
    const since = sorted[0]?.since ?? null;
    const own = undated.filter((item) => home(item) === k);
    return { since, rising: up, undated: own, contradicting: run.filter((item) => !up.includes(item)) };
  });
}

/** True when a number told without a beginning continues the count: no earlier one is as high, no later one as low. */
const fits = (item: Numbered, series: readonly Numbered[]): boolean =>
  (series[0]?.since ?? "") <= (item.day ?? "") &&
  series.every(
    (other) =>
      samePeople(item.entry, other.entry) &&
      other.entry.id !== item.entry.id &&
      (follows(other, item) || follows(item, other)),
  );

/** Numbers told without a beginning join the one count that they fit; the others are counts of their own. */
function anchored(groups: readonly Numbered[][]): Numbered[][] {
  const counts = groups.filter((group) => group[0]?.since !== null).map((group) => [...group]);
  const joined = new Set<Numbered>();
  for (const item of groups.filter((group) => group[0]?.since === null).flat()) {
    const isTold = counts.some((count) =>
      count.some((other) => other.entry.id === item.entry.id && other.n === item.n),
    );
    const [home, ...more] = counts.filter((count) => fits(item, count));
    if (home && more.length === 0) home.push({ ...item, since: home[0]?.since ?? null });
    if (isTold || (home && more.length === 0)) joined.add(item);
  }
  const free = groups
    .filter((group) => group[0]?.since === null)
    .map((group) => group.filter((item) => !joined.has(item)));
  return [...counts, ...free].filter((group) => group.length > 0);
}

/** The series that the numbers told of entries count, in a fixed order. */
export function seriesOf(entries: readonly CountedEntry[]): Series[] {
  const numbers = entries.flatMap(numbersOf).sort(by((item) => item.entry.id));
  const kinds = groupBy(numbers, ({ entry }) => kindAndSides(entry));
  return [...kinds.values()].flatMap((some) => {
    const counts = [...groupBy(some, ({ since }) => since).values()].flatMap(byPeople);
    return anchored(counts).flatMap(seriesFrom);
  });
}
