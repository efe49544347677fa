import type { DayPart } from "../../language/time-words.ts";
import { calendar, type Draft, type Inner } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { KnownParts } from "../types.ts";
import { bareDays } from "./bare-days.ts";
import { monthedDays } from "./day-list.ts";
import { dayOnly, daypart } from "./dayparts.ts";
import { readOffset, readZone } from "./zones.ts";

interface Clock {
  readonly to: number;
  readonly known: KnownParts;
  /** Written so that it can be nothing but a time of day: "20h16". */
  readonly sure: boolean;
}

/** "20h16", "9g", "9 giờ 30", "20:16". */
function readHour(r: Reader, i: number): Clock | undefined {
  const hour = r.digits(i);
  if (hour === undefined || hour > 24) return undefined;
  if (r.is(i + 1, ":") && r.touches(i + 1) && r.touches(i + 2)) return colonClock(r, i, hour);
  const mark = r.match("hourMark", i + 1);
  const letter = mark && r.touches(i + 1);
  if (!mark || r.at(i + 1)?.capital || !(letter || r.match("hourNoun", i + 1))) return undefined;
  const minute = r.digits(mark.to);
  const told = minute !== undefined && minute < 60 && (letter || r.at(mark.to)?.text.length === 2);
  if (!told || (letter && !r.touches(mark.to)))
    return { to: mark.to, known: { hour }, sure: letter === true && r.is(i + 1, "h") };
  const noun = r.match("minuteMark", mark.to + 1);
  const duration = noun !== undefined && !letter;
  return { to: noun?.to ?? mark.to + 1, known: { hour, minute }, sure: !duration };
}

function colonClock(r: Reader, i: number, hour: number): Clock | undefined {
  const minute = r.digits(i + 2);
  if (minute === undefined || minute > 59 || r.at(i + 2)?.text.length !== 2) return undefined;
  const seconds = r.is(i + 3, ":") && r.touches(i + 3) && r.digits(i + 4) !== undefined;
  const end = r.match("minuteMark", i + 3)?.to ?? (seconds ? i + 5 : i + 3);
  const half = r.match("meridiem", end);
  const later = half?.value === 12 && hour < 12 ? 12 : 0;
  return { to: half?.to ?? end, known: { hour: hour + later, minute }, sure: false };
}

/** Hours told on a dial of twelve, moved into their part of the day: "10 giờ đêm" is 22. */
function onDial(hour: number, part: DayPart): number {
  if (part === "MO") return hour === 12 ? 0 : hour;
  if (part === "MI") return hour <= 2 ? hour + 12 : hour;
  if (part === "NI") return hour === 12 || hour === 24 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
  return hour < 12 ? hour + 12 : hour;
}

/** The day that a time of day belongs to, right behind it. */
function dayOf(r: Reader, i: number, inner: Inner): Draft | undefined {
  const at = r.is(i, ",") || r.is(i, "|") || r.is(i, "-") || r.is(i, "–") ? i + 1 : i;
  const found =
    inner(at) ??
    (r.at(at)?.capital ? undefined : daypart(r, at, inner)) ??
    (r.at(at)?.kind === "number" ? (bareDays(r, at) ?? monthedDays(r, at, at)) : undefined);
  const [first, ...more] = dayOnly(found) ?? [];
  return first && more.length === 0 && (at === i || first.known.month !== undefined) ? first : undefined;
}

interface Timed {
  readonly clock: Clock;
  readonly part: DayPart | undefined;
  readonly zone: "place" | "outlet" | null;
  readonly offset: number | undefined;
  readonly to: number;
}

/** Part of the day and zone behind the hour, in either order. */
function readTimed(r: Reader, i: number, inner: Inner): Timed | undefined {
  const clock = readHour(r, i);
  if (!clock) return undefined;
  const offset = readOffset(r, clock.to);
  const part = offset ? undefined : r.match("daypart", clock.to);
  const partOnly = part && !daypart(r, clock.to, inner) ? part : undefined;
  const at = partOnly?.to ?? offset?.to ?? clock.to;
  const zone = readZone(r, at);
  return {
    clock,
    part: partOnly?.value,
    zone: zone?.zone ?? null,
    offset: offset?.offset,
    to: zone && dayOf(r, zone.to, inner) ? zone.to : at,
  };
}

/** "đến 14h" is a time of day; fewer hours behind "đến" are as often how long something lasts. */
const LONGEST_TALK = 6;

/** Nothing else than a time of day: its writing, a part of the day, a zone, a day behind, or "lúc" before. */
function isTimeOfDay(r: Reader, i: number, timed: Timed, day: Draft | undefined): boolean {
  if (timed.part || timed.zone || timed.offset !== undefined || day) return true;
  const { sure, known } = timed.clock;
  const led = r.precededBy("clockLead", i);
  if (led && known.minute !== undefined && (sure || r.is(i + 1, ":"))) return true;
  if (known.minute === undefined && closesRange(r, i)) return true;
  const late = sure && led && (known.hour ?? 0) >= LONGEST_TALK;
  if (r.precededBy("spanLead", i) && !late) return false;
  if (sure) return known.hour !== 24 && !r.match("stretch", timed.to);
  if (known.minute === undefined && opensRange(r, timed.to, led)) return true;
  return led && (known.minute !== undefined || isAt(r, i));
}

/** "từ 9 giờ đến 17 giờ": an hour stands before the joint. */
const closesRange = (r: Reader, i: number): boolean =>
  r.precededBy("rangeWord", i) &&
  r.match("hourMark", i - 2) !== undefined &&
  r.precededBy("clockLead", i - 3);

/** "9g-12g", "từ 9 giờ đến 17 giờ": another hour of the same writing behind a joint. */
function opensRange(r: Reader, i: number, led: boolean): boolean {
  const joint = r.match("rangeWord", i);
  return joint !== undefined && (r.touches(i) || led) && readHour(r, joint.to) !== undefined;
}

const isAt = (r: Reader, i: number): boolean => r.precededBy("clockAt", i);

/** "20h16", "lúc 9 giờ 30", "10 giờ sáng 5/6", "20:16 23/03/2025". Not: "trong 9 giờ", "0:00", "tỷ số 3:2". */
export function clock(r: Reader, i: number, inner: Inner): Draft[] | undefined {
  const timed = r.touches(i) && r.at(i - 1)?.kind !== "punct" ? undefined : readTimed(r, i, inner);
  if (!timed) return undefined;
  const day = dayOf(r, timed.to, inner);
  if (!isTimeOfDay(r, i, timed, day)) return undefined;
  const part = timed.part ?? day?.known.part;
  const { hour = 0, minute } = timed.clock.known;
  const known: KnownParts = {
    ...day?.known,
    hour: part ? onDial(hour, part) : hour,
    ...(minute === undefined ? {} : { minute }),
    ...(timed.offset === undefined ? {} : { offset: timed.offset }),
  };
  return [
    calendar(i, day?.to ?? timed.to, known, {
      shift: day?.shift ?? null,
      zone: timed.zone ?? day?.zone ?? null,
      direction: day?.direction ?? null,
    }),
  ];
}

/** "từ 3 đến 5 giờ chiều 26/5", "từ 9 đến 14h": the earlier hour stands without its noun. Not: "kéo dài 3 đến 5 giờ". */
export function hourRange(r: Reader, i: number, inner: Inner): Draft[] | undefined {
  const hour = r.digits(i);
  const joint = hour === undefined || hour > 23 ? undefined : r.match("rangeWord", i + 1);
  const timed = joint && readTimed(r, joint.to, inner);
  if (hour === undefined || !timed) return undefined;
  const part = timed.part ?? dayOf(r, timed.to, inner)?.known.part;
  const told = part !== undefined || (timed.clock.sure && r.precededBy("clockLead", i));
  const end = told ? clock(r, joint.to, inner) : undefined;
  const last = end?.[0];
  if (!last || (last.known.hour ?? 0) <= hour) return undefined;
  const { minute: _minute, ...day } = last.known;
  const known = { ...day, hour: part ? onDial(hour, part) : hour };
  const { shift = null, zone = null } = last;
  return [calendar(i, i + 1, known, { shift, zone, joined: "range" }), { ...last, joined: "range" }];
}

/** "khoảng 16 giờ ngày 23/10": about that time of day. */
export function aboutClock(r: Reader, i: number, inner: Inner): Draft[] | undefined {
  const quantity = r.match("quantity", i);
  const drafts = quantity && clock(r, quantity.to, inner);
  return drafts?.map((draft, k) => (k === 0 ? { ...draft, from: i, mod: quantity?.value ?? null } : draft));
}

/** A clock time behind a full date: "23/03/2025 20:16", "5/6/2025, 19:24 GMT+7". */
export function clockBehind(r: Reader, day: Draft, inner: Inner): Draft | undefined {
  if (day.known.year === undefined || day.known.day === undefined || day.type !== "DATE") return undefined;
  const sign = r.at(day.to)?.text;
  const at = sign === "," || sign === "|" || sign === "-" || sign === "–" ? day.to + 1 : day.to;
  const timed = readTimed(r, at, inner);
  if (timed?.clock.known.hour === undefined || timed.clock.known.minute === undefined) return undefined;
  const offset = timed.offset === undefined ? {} : { offset: timed.offset };
  return { ...day, type: "TIME", to: timed.to, known: { ...day.known, ...timed.clock.known, ...offset } };
}
