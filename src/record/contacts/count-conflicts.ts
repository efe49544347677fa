import type { Conflict } from "../../schema/index.ts";
import { by, sortedUnique } from "../order.ts";
import { type CountedEntry, type Numbered, type Series, seriesOf } from "./series.ts";

/** The number with the day of its contact: two contacts may be given the same. */
const printed = ({ n, day }: Numbered): string => (day === null ? `${n}` : `${n} (${day})`);

/** True when both can't be right: one number for two contacts, or a higher one for the earlier. */
const disagree = (a: Numbered, b: Numbered): boolean =>
  a.n === b.n || (a.day !== null && b.day !== null && a.n > b.n === a.day < b.day && a.day !== b.day);

function conflictOf(wrong: Numbered, { rising }: Series): Conflict[] {
  const against = rising.filter((other) => other.entry.id !== wrong.entry.id && disagree(wrong, other));
  if (against.length === 0) return [];
  const told = [wrong, ...against].sort(
    by(
      (item) => item.day,
      (item) => item.entry.id,
    ),
  );
  return [
    {
      entry: null,
      entries: sortedUnique(told.map(({ entry }) => entry.id)),
      about: "number",
      values: told.map((item) => ({
        value: printed(item),
        pages: sortedUnique(item.pages),
        independent: item.entry.independent,
      })),
      settled: null,
    },
  ];
}

/**
 * Numbers told of different contacts of one series that contradict each other: two fourth calls since one day, or a fifth
 * before the fourth. Only where pages tell since when is counted.
 */
export const countConflicts = (entries: readonly CountedEntry[]): Conflict[] =>
  seriesOf(entries)
    .filter((series) => series.since !== null)
    .flatMap((series) => series.contradicting.flatMap((wrong) => conflictOf(wrong, series)));
