import { calendar, type Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { Shift } from "../types.ts";
import { headedDays, monthedDays } from "./day-list.ts";
import { monthThenDays } from "./named-days.ts";

/** "tuần trước", "tuần này", "last week", "of this week" behind a weekday. */
function weekTail(r: Reader, i: number): { to: number; shift: Shift } | undefined {
  const before = r.match("deixisBefore", r.skip("ofWord", i));
  if (before && r.match("unit", before.to)?.value === "week")
    return { to: before.to + 1, shift: { unit: "week", ...before.value } };
  if (r.match("unit", i)?.value !== "week") return undefined;
  const deixis = r.match("deixis", i + 1);
  return deixis && { to: deixis.to, shift: { unit: "week", ...deixis.value } };
}

/** A date right behind: "thứ Ba ngày 5/6", "thứ Ba, 5/6/2025". */
function dateTail(r: Reader, i: number): Draft | undefined {
  const at = r.is(i, ",") ? i + 1 : i;
  const noun = r.match("dayNoun", at);
  const drafts = noun
    ? headedDays(r, at, noun.to)
    : (monthThenDays(r, at) ?? monthedDays(r, r.skip("determiner", at), r.skip("determiner", at)));
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

/** "Tue, 18 March": shortened names stand before dates alone. */
function shortened(r: Reader, i: number): Draft[] | undefined {
  const short = r.at(i)?.capital ? r.match("weekdayBeforeDate", i) : undefined;
  const date = short && dateTail(r, short.to);
  if (!short || !date) return undefined;
  return [calendar(i, date.to, { ...date.known, weekday: short.value }, { shift: date.shift ?? null })];
}

/** "thứ Hai tuần trước", "Chủ nhật tới", "thứ Ba (5/6)", "sáng thứ 4". Not: "lần thứ 4", "cuộc điện đàm thứ tư". */
export function weekday(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("dayNoun", i);
  const at = noun?.to ?? i;
  const sure = r.match("weekday", at);
  const met = sure ?? r.match("weekdayOrOrdinal", at);
  if (!met) return shortened(r, at);
  if (!isWeekday(r, at, met.to, sure === undefined)) return undefined;
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
