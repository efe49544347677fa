import { dayNumber, isoDay } from "../time/calendar.ts";
import { spanOfEdtf } from "../time/edtf.ts";

/** Days from `from` to `to`, both inclusive, YYYY-MM-DD. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** The days that an EDTF value covers; null when it names none or one end stays open. */
export function spanOf(value: string | null | undefined): DaySpan | null {
  const span = value ? spanOfEdtf(value) : null;
  return span?.from && span.to ? { from: span.from, to: span.to } : null;
}

/** The first day that any of the EDTF values covers; null when none names one. */
export const firstDayOf = (values: readonly (string | null)[]): string | null =>
  values.reduce<string | null>((first, value) => {
    const day = spanOf(value)?.from ?? null;
    return day !== null && (first === null || day < first) ? day : first;
  }, null);

/** Merging compares the same days over and over; a record has few different ones. */
const numbers = new Map<string, number>();

function numberOf(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  const found = dayNumber({ year, month, day: dayOfMonth });
  numbers.set(day, found);
  return found;
}

/** Whole days from one day to another; negative into the past. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** How many days a span holds. */
export const lengthOf = (span: DaySpan): number => daysBetween(span.from, span.to) + 1;

/** Days that lie between two spans: 0 when they share a day, 1 for neighbouring days. */
export function distance(a: DaySpan, b: DaySpan): number {
  if (a.from > b.to) return daysBetween(b.to, a.from);
  return b.from > a.to ? daysBetween(a.to, b.from) : 0;
}

/** Months are counted through, so that neighbours differ by one. */
export const monthNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The days of a span, in order, with so many more on each side. */
export function daysIn({ from, to }: DaySpan, around = 0): string[] {
  const first = numberOf(from) - around;
  const count = numberOf(to) + around - first + 1;
  return Array.from({ length: count }, (_, k) => isoDay(first + k));
}

/** The days from one day to so many after it, or before it where the number is negative. */
export function daysFrom(day: string, count: number): DaySpan {
  const other = isoDay(numberOf(day) + count);
  return count < 0 ? { from: other, to: day } : { from: day, to: other };
}
