import { calendar, type Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { Shift } from "../types.ts";
import { headedDays, monthedDays } from "./day-list.ts";

/** "tuần trước", "tuần này" behind a weekday. */
function weekTail(r: Reader, i: number): { to: number; shift: Shift } | undefined {
  if (r.match("unit", i)?.value !== "week") return undefined;
  const deixis = r.match("deixis", i + 1);
  return deixis && { to: deixis.to, shift: { unit: "week", ...deixis.value } };
}

/** A date right behind: "thứ Ba ngày 5/6", "thứ Ba, 5/6/2025". */
function dateTail(r: Reader, i: number): Draft | undefined {
  const at = r.is(i, ",") ? i + 1 : i;
  const noun = r.match("dayNoun", at);
  const drafts = noun ? headedDays(r, at, noun.to) : monthedDays(r, at, at);
  const [first] = drafts ?? [];
  return drafts?.length === 1 && first?.known.month !== undefined ? first : undefined;
}

/** What shows that "thứ hai" is Monday: a capital, a part of the day or "hôm" before, a week or date behind. */
function isWeekday(r: Reader, i: number, to: number, ordinal: boolean): boolean {
  if (!ordinal) return true;
  if (r.precededBy("counted", i)) return false;
  const number = r.at(i + 1);
  if (number?.capital) return true;
  if (weekTail(r, to) || dateTail(r, to)) return true;
  const side = r.match("direction", to);
  if (side && r.mayEndBefore(side.to)) return true;
  if (r.is(to, "(") && monthedDays(r, to + 1, to + 1)) return true;
  if (r.match("thisWord", to) && r.precededBy("clockLead", i)) return true;
  return r.precededBy("pastNoun", i) || r.precededBy("daypart", i);
}

/** "hằng tuần" behind a weekday makes a set of it. */
function everyWeek(r: Reader, i: number): number | undefined {
  const each = r.match("each", i);
  const unit = each && r.match("unit", each.to);
  return unit?.value === "week" ? unit.to : undefined;
}

/** "thứ Hai tuần trước", "Chủ nhật tới", "thứ Ba (5/6)", "sáng thứ 4". Not: "lần thứ 4", "cuộc điện đàm thứ tư". */
export function weekday(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("dayNoun", i);
  const at = noun?.to ?? i;
  const sure = r.match("weekday", at);
  const met = sure ?? r.match("weekdayOrOrdinal", at);
  if (!met || !isWeekday(r, at, met.to, sure === undefined)) return undefined;
  const known = { weekday: met.value };
  const repeated = everyWeek(r, met.to);
  if (repeated !== undefined)
    return [{ ...calendar(i, repeated, {}), type: "SET", value: `XXXX-WXX-${met.value}` }];
  const week = weekTail(r, met.to);
  if (week) return [calendar(i, week.to, known, { shift: week.shift })];
  const date = dateTail(r, met.to);
  return [
    date
      ? calendar(i, date.to, { ...date.known, ...known }, { shift: date.shift ?? null })
      : calendar(i, met.to, known),
  ];
}
