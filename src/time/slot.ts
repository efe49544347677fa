import type { Precision } from "../schema/index.ts";
import {
  addMonths,
  type CalendarDay,
  calendarDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoWeekOf,
  mondayOf,
  padded,
} from "./calendar.ts";
import type { KnownParts } from "./types.ts";

/** A stretch of the calendar with its name: what a time expression stands for once it is anchored. */
export interface Slot {
  readonly grain:
    | "century"
    | "decade"
    | "year"
    | "half"
    | "season"
    | "quarter"
    | "month"
    | "week"
    | "weekend"
    | "day";
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** TIMEX3 value. */
  readonly name: string;
}

const seasonMonths = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

const first = (year: number, month: number): DayNumber => dayNumber({ year, month, day: 1 });
const last = (year: number, month: number): DayNumber =>
  dayNumber({ year, month, day: daysInMonth(year, month) });

function months(grain: Slot["grain"], name: string, year: number, month: number, count: number): Slot {
  const end = addMonths(year, month, count - 1);
  return { grain, name, from: first(year, month), to: last(end.year, end.month) };
}

export const daySlot = (number: DayNumber): Slot => ({
  grain: "day",
  from: number,
  to: number,
  name: isoDay(number),
});

/** The day of the calendar. */
export const dateSlot = (day: CalendarDay): Slot => daySlot(dayNumber(day));

/** The ISO week that holds the day. */
export function weekSlot(number: DayNumber): Slot {
  const { year, week } = isoWeekOf(number);
  const from = mondayOf(number);
  return { grain: "week", from, to: from + 6, name: `${padded(year, 4)}-W${padded(week, 2)}` };
}

/** Saturday and Sunday of the day's week. */
export function weekendSlot(number: DayNumber): Slot {
  const week = weekSlot(number);
  return { grain: "weekend", from: week.from + 5, to: week.to, name: `${week.name}-WE` };
}

export const monthSlot = (year: number, month: number): Slot =>
  months("month", `${padded(year, 4)}-${padded(month, 2)}`, year, month, 1);

export const yearSlot = (year: number): Slot => months("year", padded(year, 4), year, 1, 12);

export const quarterSlot = (year: number, quarter: number): Slot =>
  months("quarter", `${padded(year, 4)}-Q${quarter}`, year, quarter * 3 - 2, 3);

/** `decade`: its first year. TIMEX3 writes it with three digits. */
export const decadeSlot = (decade: number): Slot =>
  months("decade", padded(Math.floor(decade / 10), 3), Math.floor(decade / 10) * 10, 1, 120);

/** `century` 20 runs from 1901 to 2000; TIMEX3 writes it with its first two digits. */
export const centurySlot = (century: number): Slot =>
  months("century", padded(century - 1, 2), (century - 1) * 100 + 1, 1, 1200);

/** A part of a known year: half, quarter, season or the whole. Seasons are those of the northern hemisphere. */
export function yearPartSlot(year: number, known: KnownParts): Slot {
  if (known.quarter !== undefined) return quarterSlot(year, known.quarter);
  if (known.half !== undefined) {
    return months("half", `${padded(year, 4)}-H${known.half}`, year, known.half * 6 - 5, 6);
  }
  if (known.season !== undefined) {
    return months("season", `${padded(year, 4)}-${known.season}`, year, seasonMonths[known.season], 3);
  }
  return yearSlot(year);
}

/** EDTF of a slot: day, month or year as such, everything else as the interval of its days, months or years. */
export function edtfOf(slot: Slot): { value: string; precision: Precision } {
  const [start, end] = [calendarDay(slot.from), calendarDay(slot.to)];
  const month = (day: CalendarDay): string => `${padded(day.year, 4)}-${padded(day.month, 2)}`;
  switch (slot.grain) {
    case "day":
    case "month":
    case "year":
      return { value: slot.name, precision: slot.grain };
    case "week":
    case "weekend":
      return { value: `${isoDay(slot.from)}/${isoDay(slot.to)}`, precision: "interval" };
    case "decade":
    case "century":
      return { value: `${padded(start.year, 4)}/${padded(end.year, 4)}`, precision: "interval" };
    default:
      return { value: `${month(start)}/${month(end)}`, precision: "interval" };
  }
}
