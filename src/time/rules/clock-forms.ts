import type { Reader } from "../reader.ts";
import type { KnownParts } from "../types.ts";
import { readMonthName } from "./month-names.ts";
import { readZone } from "./zones.ts";

/** A time of day as it is written. */
export interface Clock {
  readonly to: number;
  readonly known: KnownParts;
  /** Written so that it can be nothing but a time of day: "20h16". */
  readonly sure: boolean;
  /** Which half of the day is told: "3 p.m.". */
  readonly half?: 0 | 12;
}

/** Hours of a dial of twelve: 12 a.m. is midnight. */
export const inHalf = (hour: number, half: 0 | 12 | undefined): number =>
  half === undefined || hour > 12 ? hour : (hour % 12) + half;

/** "3 p.m.", "3.30pm", "3 o'clock": without the noun of an hour. */
export function dialClock(r: Reader, i: number, hour: number): Clock | undefined {
  const dotted = r.is(i + 1, ".") && r.touches(i + 1) && r.touches(i + 2) ? r.digits(i + 2) : undefined;
  const minute = dotted !== undefined && r.at(i + 2)?.text.length === 2 && dotted < 60 ? dotted : undefined;
  const at = minute === undefined ? i + 1 : i + 3;
  const half = r.match("hourMeridiem", at);
  const whole = half || minute !== undefined ? undefined : r.match("fullHour", at);
  if (hour > 12 || (!half && !whole)) return undefined;
  const known = { hour: inHalf(hour, half?.value), ...(minute === undefined ? {} : { minute }) };
  const to = half ? beforeEnd(r, half.to) : (whole?.to ?? at);
  return { to, known, sure: true, ...(half ? { half: half.value } : {}) };
}

/** The point of "p.m." is that of the sentence where the next one begins behind it. */
export function beforeEnd(r: Reader, to: number): number {
  const next = r.at(to);
  const starts = next?.capital && !r.match("zoneOffset", to) && !r.match("weekday", to);
  const placed = readZone(r, to) !== undefined || r.match("zonePhrase", to) !== undefined;
  return r.is(to - 1, ".") && starts && !placed && !readMonthName(r, to) ? to - 1 : to;
}

/** "noon", "midnight". */
export function namedClock(r: Reader, i: number): Clock | undefined {
  const name = r.match("clockName", i);
  if (!name) return undefined;
  return {
    to: name.to,
    known: { hour: Math.floor(name.value / 60), minute: name.value % 60 },
    sure: r.precededBy("clockLead", i),
  };
}

/** "1500 GMT": four digits before a zone. */
export function militaryClock(r: Reader, i: number): Clock | undefined {
  const digits = r.at(i)?.kind === "number" && r.at(i)?.text.length === 4 ? r.digits(i, 4) : undefined;
  if (digits === undefined || digits % 100 > 59 || digits >= 2400) return undefined;
  const zoned = r.match("zoneOffset", i + 1) ?? r.match("zonePhrase", i + 1);
  return zoned && { to: i + 1, known: { hour: Math.floor(digits / 100), minute: digits % 100 }, sure: true };
}
