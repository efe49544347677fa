import { type CalendarDay, calendarDay, dayNumber } from "../calendar.ts";

/** Days from 1 Farvardin 1 to the beginning of a year: eight leap years in cycles of 33, right from 1244 to 1530. */
function daysBefore(year: number): number {
  const cycles = Math.floor(year / 33);
  const rest = ((year % 33) + 33) % 33;
  const leaps = [1, 5, 9, 13, 17, 22, 26, 30].filter((leap) => leap < rest).length;
  return year * 365 + cycles * 8 + leaps;
}

/** 1 Farvardin 1398 was 21 March 2019. */
const EPOCH = dayNumber({ year: 2019, month: 3, day: 21 }) - daysBefore(1398);

/** The Gregorian day of a day of the Iranian calendar; month 0 where the months have no such day. */
export function gregorianOfIranian({ year, month, day }: CalendarDay): CalendarDay {
  const longest = month <= 6 ? 31 : 30;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= longest)) return { year, month: 0, day };
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return calendarDay(EPOCH + daysBefore(year) + before + day - 1);
}
