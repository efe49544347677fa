/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; no time zone takes part. */
export type DayNumber = number;

/** A day of the calendar. `month` 1 to 12, `day` 1 to 31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A week of ISO 8601: `year` is the week's own year, which differs from the day's around New Year. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, 28 to 31; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return monthLengths[month - 1] ?? 0;
}

/** True for days that exist: 30 February and 31 April do not. */
export const isCalendarDay = ({ year, month, day }: CalendarDay): boolean =>
  day >= 1 && day <= daysInMonth(year, month);

/**
 * Number of a day. Counts in 400-year eras that begin on 1 March, so that the leap day comes last
 * (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function dayNumber({ year, month, day }: CalendarDay): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day with that number; the inverse of {@link dayNumber}. */
export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** ISO weekday, 1 Monday to 7 Sunday. Day 0 was a Thursday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The Monday of the day's week. */
export const mondayOf = (number: DayNumber): DayNumber => number - weekdayOf(number) + 1;

/** The ISO week that holds the day. A week belongs to the year of its Thursday. */
export function isoWeekOf(number: DayNumber): IsoWeek {
  const thursday = mondayOf(number) + 3;
  const { year } = calendarDay(thursday);
  const firstOfYear = dayNumber({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - firstOfYear) / 7) + 1 };
}

/** Adds months to a month: month 1 of 2026 less one is month 12 of 2025. */
export function addMonths(year: number, month: number, amount: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + amount;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** A number with leading zeros. */
export const padded = (value: number, width: number): string => String(value).padStart(width, "0");

/** YYYY-MM-DD. */
export const isoDay = (number: DayNumber): string => {
  const { year, month, day } = calendarDay(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};
