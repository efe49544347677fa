import { type DaySpan, distance, lengthOf } from "../days.ts";
import { sortedUnique } from "../order.ts";
import type { PageCopy } from "../types.ts";
import { copied } from "./copies.ts";
import { openDays, toldDays } from "./possible-days.ts";

/** Outlets print one text within so many days. */
const WITHIN_DAYS = 3;

/** The very day on which a page tells that it was published. */
function toldDay(page: PageCopy): string | null {
  const days = toldDays(page);
  return days !== null && lengthOf(days) === 1 ? days.from : null;
}

const near = (span: DaySpan, day: string): boolean => distance(span, { from: day, to: day }) <= WITHIN_DAYS;

/** The day that the copies leave of a span: its only one, else the one on which all copies were printed. */
function dayIn(span: DaySpan, days: readonly string[]): string | null {
  if (lengthOf(span) === 1) return span.from;
  const [day, ...others] = days;
  return day !== undefined && others.length === 0 && span.from <= day && day <= span.to ? day : null;
}

function closingOf(page: PageCopy, part: readonly PageCopy[]): string | null {
  const spans = openDays(page);
  if (spans.length === 0) return null;
  const copies = part.filter((other) => other.key !== page.key && copied(page, other) > 0);
  const days = sortedUnique(copies.map(toldDay).filter((day) => day !== null));
  const [span, ...others] = spans.filter((one) => days.some((day) => near(one, day)));
  return span && others.length === 0 ? dayIn(span, days) : null;
}

/**
 * Closes publication days that stayed open by copies of the same article that tell theirs: page to day (YYYY-MM-DD),
 * where just one of the days left lies within three days of a copy's. Days so closed close no others.
 */
export function closingsOf(part: readonly PageCopy[]): Map<string, string> {
  return new Map(
    part.flatMap((page): [string, string][] => {
      const day = closingOf(page, part);
      return day === null ? [] : [[page.key, day]];
    }),
  );
}
