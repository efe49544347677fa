import { addMonths, calendarDay, type DayNumber, isCalendarDay, mondayOf } from "./calendar.ts";
import { lunarDay, lunarNewYear } from "./lunar.ts";
import {
  centurySlot,
  dateSlot,
  daySlot,
  decadeSlot,
  monthSlot,
  quarterSlot,
  type Slot,
  weekendSlot,
  weekSlot,
  yearPartSlot,
  yearSlot,
} from "./slot.ts";
import type { Story } from "./story.ts";
import type { FoundTime, KnownParts, Shift } from "./types.ts";
import { dayOfMonth, dayOfWeek, dayOfYear, monthOfYear, newYear, weekendOf } from "./year.ts";

/** What a shift leads to, as a stretch of its own unit. */
function shifted({ unit, amount }: Shift, anchor: DayNumber): Slot | null {
  const { year, month } = calendarDay(anchor);
  switch (unit) {
    case "day":
      return daySlot(anchor + amount);
    case "week":
      return weekSlot(anchor + amount * 7);
    case "month": {
      const target = addMonths(year, month, amount);
      return monthSlot(target.year, target.month);
    }
    case "quarter": {
      const target = addMonths(year, month, amount * 3);
      return quarterSlot(target.year, Math.ceil(target.month / 3));
    }
    case "year":
      return yearSlot(year + amount);
    case "decade":
      return decadeSlot(Math.floor(year / 10) * 10 + amount * 10);
    case "century":
      return centurySlot(Math.ceil(year / 100) + amount);
    default:
      return null;
  }
}

/** The parts told, laid inside the stretch that the shift leads to: "tháng 10" in "năm ngoái". */
function refined(known: KnownParts, base: Slot): Slot | null {
  const { year, month } = calendarDay(base.from);
  if (known.weekend) return weekendSlot(base.from);
  if (known.weekday !== undefined && known.day === undefined)
    return daySlot(mondayOf(base.from) + known.weekday - 1);
  const inYear = known.month ?? (base.grain === "month" ? month : undefined);
  if (known.day !== undefined) return inYear === undefined ? null : exact(year, inYear, known);
  if (known.month !== undefined) return monthSlot(year, known.month);
  const part = known.quarter !== undefined || known.half !== undefined || known.season !== undefined;
  return part ? yearPartSlot(year, known) : base;
}

function exact(year: number, month: number, known: KnownParts): Slot | null {
  const date = { year, month, day: known.day ?? 1 };
  if (known.lunar) return lunarSlot(year, month, date.day);
  return isCalendarDay(date) ? dateSlot(date) : null;
}

function lunarSlot(year: number, month: number, day: number): Slot | null {
  const number = month === 1 && day <= 10 ? lunarNewYear(year) + day - 1 : lunarDay(year, month, day);
  return number === null ? null : daySlot(number);
}

function relative(found: FoundTime, shift: Shift, story: Story): Slot | null {
  const said = found.quoted && shift.unit === "day" ? story.dayOfSpeech : story.published;
  const anchor = shift.from === "publication" ? said : shift.unit === "day" ? story.day : story.stretch;
  const base = anchor === null ? null : shifted(shift, anchor);
  return base && refined(found.known, base);
}

function withYear(year: number, known: KnownParts): Slot | null {
  if (known.month === undefined) return yearPartSlot(year, known);
  return known.day === undefined ? monthSlot(year, known.month) : exact(year, known.month, known);
}

/** A date without a year, read on the publication day, in the year of a past story, or after the start of its range. */
function withoutYear(found: FoundTime, month: number, story: Story): Slot | null {
  const { day } = found.known;
  const start = story.startOf(found.range);
  const told = found.direction === null && found.tense !== "future" ? story.yearAt(found.firstToken) : null;
  if (told !== null) return withYear(told, found.known);
  const anchor = story.published ?? start?.from ?? null;
  if (anchor === null) return null;
  if (found.known.lunar) return nearestLunar(found, anchor);
  const read = (from: DayNumber, cue: Pick<FoundTime, "direction" | "tense">): Slot =>
    day === undefined ? monthOfYear(month, from, cue) : dayOfYear(month, day, from, cue);
  const slot = read(anchor, found);
  const ends = found.joined === "range" && start !== null && start.grain === slot.grain;
  return ends ? read(start.from, { direction: "future", tense: null }) : slot;
}

function nearestLunar(found: FoundTime, anchor: DayNumber): Slot | null {
  const { year } = calendarDay(anchor);
  const { month = 1, day = 1 } = found.known;
  const slots = [year - 1, year, year + 1].flatMap((y) => lunarSlot(y, month, day) ?? []);
  return slots.toSorted((a, b) => Math.abs(a.from - anchor) - Math.abs(b.from - anchor))[0] ?? null;
}

/** A part of the year without the year: that of the publication, or the one before or after it that is meant. */
function yearPart(found: FoundTime, anchor: DayNumber): Slot {
  const { year } = calendarDay(anchor);
  const slots = [year - 1, year, year + 1].map((y) => yearPartSlot(y, found.known));
  const same = slots[1] ?? yearSlot(year);
  if (found.direction === "past") return slots.filter((slot) => slot.to < anchor).at(-1) ?? same;
  if (found.direction === "future") return slots.find((slot) => slot.from > anchor) ?? same;
  return same;
}

/** A weekday, read on `anchor`; as the end of a range, or of a list that is to come, it does not precede the first. */
function weekdayHere(found: FoundTime, weekday: number, anchor: DayNumber, story: Story): Slot {
  const start = found.direction === null ? story.startOf(found.range) : null;
  const follows = found.joined === "range" || (start !== null && start.from > anchor);
  if (start?.grain !== "day" || !follows) return dayOfWeek(weekday, anchor, found);
  return dayOfWeek(weekday, start.from, { direction: null, tense: "future" });
}

/**
 * The stretch of the calendar that an expression stands for, given what the text has told before it;
 * null where that does not follow.
 */
export function slotOf(found: FoundTime, story: Story): Slot | null {
  const { known, shift } = found;
  if (known.century !== undefined) return centurySlot(known.century);
  if (known.decade !== undefined) return decadeSlot(known.decade);
  if (known.year !== undefined) return known.either ? null : withYear(known.year, known);
  if (shift) return relative(found, shift, story);
  if (known.month !== undefined) return withoutYear(found, known.month, story);
  const here = story.dayHere;
  if (here === null) return null;
  if (known.day !== undefined) return dayOfMonth(known.day, here, found);
  if (known.weekday !== undefined) return weekdayHere(found, known.weekday, story.published ?? here, story);
  if (known.weekend) return weekendOf(story.published ?? here, found);
  if (known.hour !== undefined) return daySlot(story.dayOfClock ?? here);
  return yearPart(found, story.published ?? newYear(calendarDay(here).year));
}
