import { addMonths, calendarDay, type DayNumber, dayNumber, daysInMonth, weekdayOf } from "./calendar.ts";
import { dateSlot, monthSlot, type Slot, weekendSlot } from "./slot.ts";
import type { FoundTime } from "./types.ts";

/** Days ahead within which a date without a year and without tense is read as to come when the year turns. */
const TURN_AHEAD = 60;
/** Days for which nearness outweighs the tense of the words around. */
const NEAR = 45;
/** Half a year: beyond it, the same year is no longer the nearest. */
const HALF_YEAR = 183;

type Cue = Pick<FoundTime, "direction" | "tense">;

/** Days from `day` to the slot: 0 inside, negative when it lies behind. */
const distance = (slot: Slot, day: DayNumber): number =>
  slot.from > day ? slot.from - day : slot.to < day ? slot.to - day : 0;

const behind = (slots: readonly Slot[], day: DayNumber): Slot | undefined =>
  slots.filter((slot) => slot.from <= day).at(-1);
const ahead = (slots: readonly Slot[], day: DayNumber): Slot | undefined =>
  slots.find((slot) => slot.to >= day);

/**
 * Which of the same times of neighbouring years is meant; `slots` in order of time, around `day`.
 * A direction told decides. Else the writer's own year is meant, but for the turn of the year ("28/12" read in
 * January, "5/1" announced in December), unless the tense speaks against it.
 */
function choose(slots: readonly [Slot, Slot, Slot], day: DayNumber, cue: Cue): Slot {
  const [before, same, after] = slots;
  if (cue.direction === "past") return behind(slots, day) ?? same;
  if (cue.direction === "future") return ahead(slots, day) ?? same;
  const nearest = untensed(before, same, after, day);
  const away = distance(nearest, day);
  if (Math.abs(away) <= NEAR) return nearest;
  if (cue.tense === "future" && away < 0) return ahead(slots, day) ?? nearest;
  if (cue.tense === "past" && away > 0) return behind(slots, day) ?? nearest;
  return nearest;
}

function untensed(before: Slot, same: Slot, after: Slot, day: DayNumber): Slot {
  const away = distance(same, day);
  if (away > HALF_YEAR) return before;
  return away < -HALF_YEAR && distance(after, day) <= TURN_AHEAD ? after : same;
}

/** A day and month told without a year, read on `anchor`. 29 February takes the nearest leap year. */
export function dayOfYear(month: number, day: number, anchor: DayNumber, cue: Cue): Slot {
  const { year } = calendarDay(anchor);
  const fits = (y: number): boolean => day <= daysInMonth(y, month);
  const leap = [year, year - 1, year + 1, year - 2].find(fits);
  if (!fits(year) || !fits(year - 1) || !fits(year + 1)) return dateSlot({ year: leap ?? year, month, day });
  const slot = (y: number): Slot => dateSlot({ year: y, month, day });
  return choose([slot(year - 1), slot(year), slot(year + 1)], anchor, cue);
}

/** A month told without a year, read on `anchor`. */
export function monthOfYear(month: number, anchor: DayNumber, cue: Cue): Slot {
  const { year } = calendarDay(anchor);
  const slot = (y: number): Slot => monthSlot(y, month);
  return choose([slot(year - 1), slot(year), slot(year + 1)], anchor, cue);
}

/** A lone day of the month, read near `anchor`; null when no month around has it. */
export function dayOfMonth(day: number, anchor: DayNumber, cue: Cue): Slot | null {
  const { year, month } = calendarDay(anchor);
  const slots = [-1, 0, 1]
    .map((amount) => addMonths(year, month, amount))
    .filter((m) => day <= daysInMonth(m.year, m.month))
    .map((m) => dateSlot({ ...m, day }));
  if (cue.direction === "past") return behind(slots, anchor) ?? null;
  if (cue.direction === "future") return ahead(slots, anchor) ?? null;
  const sorted = slots.toSorted((a, b) => Math.abs(distance(a, anchor)) - Math.abs(distance(b, anchor)));
  return sorted[0] ?? null;
}

/** A weekday, read on `anchor`: the last one, today's included, unless something tells that it is to come. */
export function dayOfWeek(weekday: number, anchor: DayNumber, cue: Cue): Slot {
  const today = weekdayOf(anchor);
  const back = (today - weekday + 7) % 7;
  const coming = cue.direction === "future" || (cue.direction === null && cue.tense === "future");
  if (coming) return dateSlot(calendarDay(anchor + (back === 0 && cue.direction === null ? 0 : 7 - back)));
  return dateSlot(calendarDay(anchor - (back === 0 && cue.direction === "past" ? 7 : back)));
}

/** Saturday and Sunday, read on `anchor`: the last ones, today's included, unless something tells that they are to come. */
export function weekendOf(anchor: DayNumber, cue: Cue): Slot {
  if (cue.direction === "past") return weekendSlot(anchor - 7);
  if (cue.direction === "future") return weekendSlot(anchor + 7);
  const isNow = weekdayOf(anchor) >= 6;
  return weekendSlot(isNow || cue.tense === "future" ? anchor : anchor - 7);
}

/** First day of a year. */
export const newYear = (year: number): DayNumber => dayNumber({ year, month: 1, day: 1 });
