import type { EventTime } from "../../src/schema/index.ts";
import { outlets } from "./cast.ts";
import type { Contact } from "./contact.ts";
import { addDays, dayAt, momentOf } from "./days.ts";
import type { Random } from "./random.ts";
import { rates } from "./rates.ts";
import type { Story } from "./stories.ts";

export const exact = (value: string): EventTime => ({ value, precision: "day", zone: null });

const between = (from: string, to: string): EventTime =>
  from === to ? exact(from) : { value: `${from}/${to}`, precision: "interval", zone: null };

const month = (day: string): EventTime => ({ value: day.slice(0, 7), precision: "month", zone: null });

/** The days in the outlet's own zone, or in that of the place (of a call, of either side). */
function heldTime(random: Random, contact: Contact, story: Story): EventTime {
  const { start, length, sides, place } = contact;
  const own = random.chance(rates.dayInOutletZone);
  const there = place === null ? random.pick(sides).offset : contact.offset;
  const offset = own ? (outlets[story.outlet]?.offset(start) ?? 0) : there;
  const zone = random.chance(rates.zoneTold) ? (own ? "outlet" : place === null ? null : "place") : null;
  const first = dayAt(start, offset);
  if (length === 1) return { ...exact(first), zone };
  const today = dayAt(story.moment, offset);
  const last = addDays(first, length - 1);
  const which = random.weighted(rates.daysOfMany);
  if (which === "all" && today >= last) return between(first, last);
  const later = addDays(first, random.between(1, length - 1));
  return exact(which === "later" && later <= today ? later : first);
}

function plannedTime(random: Random, day: string, length: number): EventTime | null {
  if (random.chance(rates.undatedPlan)) return null;
  if (random.chance(rates.vaguePlan)) {
    const monday = addDays(day, -((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7));
    return random.chance(0.5) ? month(day) : between(monday, addDays(monday, 6));
  }
  return length > 1 && random.chance(rates.daysOfMany.all)
    ? between(day, addDays(day, length - 1))
    : exact(day);
}

function lateTime(random: Random, contact: Contact, story: Story): EventTime {
  const time = heldTime(random, contact, story);
  if (random.chance(rates.lateYearOnly))
    return { value: time.value.slice(0, 4), precision: "year", zone: null };
  return random.chance(rates.lateMonthOnly) ? month(time.value) : time;
}

/** The day for which a contact was announced at last, where it was to be. */
export const plannedDay = (contact: Contact): string => dayAt(contact.start, contact.offset);

/** Some days off, and never later than the page. */
function off(random: Random, day: string, today: string): string {
  const wrong = addDays(day, random.pick([-4, -3, -2, 2, 3]));
  return wrong > today ? addDays(day, -2) : wrong;
}

/** The day of a contact as a story tells it; `old`: the one that was given up. */
export function timeTold(
  random: Random,
  contact: Contact,
  story: Story,
  phase: "old" | "new",
): EventTime | null {
  const day = phase === "old" ? (contact.firstPlan ?? plannedDay(contact)) : plannedDay(contact);
  switch (story.mode) {
    case "postponed":
      return exact(day);
    case "plan":
    case "proposal":
      return plannedTime(random, day, contact.length);
    case "cancelled":
    case "refusal":
      return random.chance(0.7) ? exact(day) : null;
    case "late":
      return lateTime(random, contact, story);
    case "correction":
    case "denial":
      return heldTime(random, contact, story);
    case "news":
      if (story.mistake === "day")
        return exact(off(random, plannedDay(contact), dayAt(story.moment, contact.offset)));
      return random.chance(rates.undatedNews) ? null : heldTime(random, contact, story);
  }
}

/** The first and last day that a time may mean. */
export function daysOf(time: EventTime): { from: string; to: string } {
  const [first = "", last = first] = time.value.split("/");
  if (time.precision === "year") return { from: `${first}-01-01`, to: `${first}-12-31` };
  if (time.precision !== "month") return { from: first, to: last };
  const next = new Date(momentOf(`${first}-01`) * 60_000);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return { from: `${first}-01`, to: addDays(next.toISOString().slice(0, 10), -1) };
}
