import { type DayNumber, dayNumber, daysInMonth, isoDay } from "./calendar.ts";

/** First and last day (YYYY-MM-DD) that a time may lie on; null where that end is open or unknown. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** The same as day numbers; infinite where that end is open. */
export interface DayRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

const POINT =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?[?~%]?$/;

function pointRange(value: string): DayRange | null {
  const match = POINT.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month === undefined) {
    return { from: dayNumber({ year, month: 1, day: 1 }), to: dayNumber({ year, month: 12, day: 31 }) };
  }
  const last = daysInMonth(year, month);
  if (last === 0 || (day !== undefined && (day < 1 || day > last))) return null;
  const from = dayNumber({ year, month, day: day ?? 1 });
  return { from, to: day === undefined ? dayNumber({ year, month, day: last }) : from };
}

const isOpen = (end: string): boolean => end === "" || end === "..";

/**
 * First and last day of an EDTF value as Parley prints them: year, month, day or minute (with or without
 * offset), each with `?`, `~` or `%`, and intervals of these with open ends (`..` or nothing).
 * Days are as told: an offset does not move them. Null when the value is none of these.
 */
export function dayRangeOfEdtf(value: string): DayRange | null {
  const slash = value.indexOf("/");
  if (slash < 0) return pointRange(value);
  const [start, end] = [value.slice(0, slash), value.slice(slash + 1)];
  if (isOpen(start) && isOpen(end)) return null;
  const from = isOpen(start) ? Number.NEGATIVE_INFINITY : pointRange(start)?.from;
  const to = isOpen(end) ? Number.POSITIVE_INFINITY : pointRange(end)?.to;
  if (from === undefined || to === undefined || from > to) return null;
  return { from, to };
}

/** As {@link dayRangeOfEdtf}, with days as YYYY-MM-DD and null for open ends. */
export function spanOfEdtf(value: string): DaySpan | null {
  const range = dayRangeOfEdtf(value);
  if (!range) return null;
  return {
    from: Number.isFinite(range.from) ? isoDay(range.from) : null,
    to: Number.isFinite(range.to) ? isoDay(range.to) : null,
  };
}

/** So many days may be open where a day is needed and not known exactly: offices and plans seldom change within them. */
const MOST_OPEN_DAYS = 62;

/** As {@link spanOfEdtf}; null also for a span so wide that neither of its ends stands for the day. */
export function nearDaysOfEdtf(value: string): DaySpan | null {
  const range = dayRangeOfEdtf(value);
  return range && range.to - range.from <= MOST_OPEN_DAYS ? spanOfEdtf(value) : null;
}
