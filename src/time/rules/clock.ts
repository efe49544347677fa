import type { DayPart } from "../../language/time-words.ts";
import { calendar, type Draft, type Inner } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { KnownParts } from "../types.ts";
import { bareDays } from "./bare-days.ts";
import { beforeEnd, type Clock, dialClock, inHalf, militaryClock, namedClock } from "./clock-forms.ts";
import { monthedDays } from "./day-list.ts";
import { dayOnly, daypart } from "./dayparts.ts";
import { readOffset, readZone, zoneByName } from "./zones.ts";

/** "20h16", "9g", "9 giờ 30", "20:16", "3 p.m.", "noon". */
function readHour(r: Reader, i: number): Clock | undefined {
  const hour = r.digits(i);
  if (hour === undefined) return namedClock(r, i) ?? militaryClock(r, i);
  if (hour > 24) return undefined;
  const dial = dialClock(r, i, hour);
  if (dial) return dial;
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
  const to = half ? beforeEnd(r, half.to) : end;
  return { to, known: { hour: inHalf(hour, half?.value), minute }, sure: half !== undefined };
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
  const joint = r.match("dayJoint", i);
  const at = joint?.to ?? (r.is(i, ",") || r.is(i, "|") || r.is(i, "-") || r.is(i, "–") ? i + 1 : i);
  const found =
    inner(at) ??
    (r.at(at)?.capital ? undefined : daypart(r, at, inner)) ??
    (r.at(at)?.kind === "number" ? (bareDays(r, at) ?? monthedDays(r, at, at)) : undefined);
  const [first, ...more] = dayOnly(found) ?? [];
  const beside = at === i || joint !== undefined || first?.known.month !== undefined;
  return first && more.length === 0 && beside ? first : undefined;
}

/** How many tokens a bracket with the same time elsewhere holds at most: "(12:00 in Kyiv)". */
const BRACKET = 6;

/** "4 a.m. (0200 GMT) on Wednesday": the day stands behind a bracket and belongs to both. */
function dayBeyond(r: Reader, i: number, inner: Inner): Draft | undefined {
  for (let at = i; at < i + BRACKET; at++) {
    if (r.is(at, ")")) return dayOf(r, at + 1, inner);
    if (at === i && !r.is(at, "(")) return undefined;
  }
  return undefined;
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
  const behind = r.is(at, "(") ? undefined : zoneByName(r, at);
  const zone = behind ?? readZone(r, at);
  return {
    clock,
    part: partOnly?.value,
    zone: zone?.zone ?? null,
    offset: offset?.offset,
    to: zone && (behind || dayOf(r, zone.to, inner)) ? zone.to : at,
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
  const told = day ?? dayBeyond(r, timed.to, inner);
  const part = timed.part ?? day?.known.part;
  const { hour = 0, minute } = timed.clock.known;
  const known: KnownParts = {
    ...told?.known,
    hour: part ? onDial(hour, part) : hour,
    ...(minute === undefined ? {} : { minute }),
    ...(timed.offset === undefined ? {} : { offset: timed.offset }),
  };
  return [
    calendar(i, day?.to ?? timed.to, known, {
      shift: told?.shift ?? null,
      zone: timed.zone ?? day?.zone ?? null,
      direction: told?.direction ?? null,
    }),
  ];
}

/** "from 3 to 5 p.m.": the half of the day told behind holds for both, where the hours then stand in order. */
function sameHalf(hour: number, { half }: Clock, last: Draft): number {
  const moved = inHalf(hour, half);
  return moved < (last.known.hour ?? 0) ? moved : hour;
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
  const known = { ...day, hour: part ? onDial(hour, part) : sameHalf(hour, timed.clock, last) };
  const { shift = null, zone = null } = last;
  return [calendar(i, i + 1, known, { shift, zone, joined: "range" }), { ...last, joined: "range" }];
}

/** "khoảng 16 giờ ngày 23/10": about that time of day. */
export function aboutClock(r: Reader, i: number, inner: Inner): Draft[] | undefined {
  const quantity = r.match("quantity", i);
  const drafts = quantity && clock(r, quantity.to, inner);
  return drafts?.map((draft, k) => (k === 0 ? { ...draft, from: i, mod: quantity?.value ?? null } : draft));
}

/** "Tuesday at 3 p.m.", "4 June at noon": a word joins them. */
function clockJoined(r: Reader, day: Draft, inner: Inner): Draft | undefined {
  const isDay = dayOnly([day]) !== undefined && day.value === undefined && day.type === "DATE";
  const joint = isDay ? r.match("clockJoint", day.to) : undefined;
  const timed = joint && readTimed(r, joint.to, inner);
  if (!timed || !(timed.clock.sure || timed.clock.known.minute !== undefined)) return undefined;
  const offset = timed.offset === undefined ? {} : { offset: timed.offset };
  const known = { ...day.known, ...timed.clock.known, ...offset };
  return { ...day, type: "TIME", to: timed.to, known, zone: timed.zone };
}

/** A clock time behind a full date: "23/03/2025 20:16", "5/6/2025, 19:24 GMT+7"; behind other days with a word between. */
export function clockBehind(r: Reader, day: Draft, inner: Inner): Draft | undefined {
  const joined = clockJoined(r, day, inner);
  if (joined) return joined;
  if (day.known.year === undefined || day.known.day === undefined || day.type !== "DATE") return undefined;
  const sign = r.at(day.to)?.text;
  const at =
    sign === "," || sign === "|" || sign === "/" || sign === "-" || sign === "–" ? day.to + 1 : day.to;
  const timed = readTimed(r, at, inner);
  if (timed?.clock.known.hour === undefined || timed.clock.known.minute === undefined) return undefined;
  const offset = timed.offset === undefined ? {} : { offset: timed.offset };
  return { ...day, type: "TIME", to: timed.to, known: { ...day.known, ...timed.clock.known, ...offset } };
}
