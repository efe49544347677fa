import { type DayNumber, dayNumber } from "./calendar.ts";

/** Hours that Vietnam's clock is ahead of Greenwich; new moons are counted by its days. */
const ZONE_HOURS = 7;
/** Julian day number at noon of day 0 (1970-01-01). */
const JULIAN_EPOCH = 2_440_588;
const RADIANS = Math.PI / 180;
/** Mean length of a lunation in days. */
const LUNATION = 29.530588853;

const sin = (degrees: number): number => Math.sin(degrees * RADIANS);

/** Periodic terms of the true new moon, in days (J. Meeus, "Astronomical Formulae for Calculators", chapter 32). */
function periodicTerms(t: number, sun: number, moon: number, latitude: number): number {
  return (
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * latitude) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * latitude + sun) -
    0.0004 * sin(2 * latitude - sun) -
    0.0006 * sin(2 * latitude + moon) +
    0.001 * sin(2 * latitude - moon) +
    0.0005 * sin(2 * moon + sun)
  );
}

/** Day, on Vietnam's clock, of the k-th new moon since January 1900. */
function newMoon(k: number): DayNumber {
  const t = k / 1236.85;
  const mean = 2_415_020.75933 + 29.53058868 * k + 0.0001178 * t * t + 0.00033 * sin(166.56 + 132.87 * t);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t * t;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t * t;
  const latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t * t;
  // Dynamical time runs ahead of the clock; about a minute in this century.
  const clockLag = -0.000278 + 0.000265 * t + 0.000262 * t * t;
  const julian = mean + periodicTerms(t, sun, moon, latitude) - clockLag;
  return Math.floor(julian + 0.5 + ZONE_HOURS / 24) - JULIAN_EPOCH;
}

/** Which twelfth of its circle (0 to 11, from the spring equinox) the sun is in when the day begins in Vietnam. */
function solarTwelfth(day: DayNumber): number {
  const t = (day + JULIAN_EPOCH - 0.5 - ZONE_HOURS / 24 - 2_451_545) / 36_525;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t * t;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
  const centre =
    (1.9146 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.00029 * sin(3 * anomaly);
  const longitude = (((mean + centre) % 360) + 360) % 360;
  return Math.floor(longitude / 30);
}

/** Index of the new moon that begins the eleventh month, the one with the winter solstice, before the end of `year`. */
function eleventhMonth(year: number): number {
  const yearEnd = dayNumber({ year, month: 12, day: 31 });
  const k = Math.floor((yearEnd + JULIAN_EPOCH - 2_415_021) / LUNATION);
  return solarTwelfth(newMoon(k)) >= 9 ? k - 1 : k;
}

/** Which month after the eleventh is the leap one, the first in which the sun enters no new sign; 0 when none is. */
function leapOffset(start: number): number {
  for (let k = 1; k < 14; k++) {
    if (solarTwelfth(newMoon(start + k)) === solarTwelfth(newMoon(start + k + 1))) return k;
  }
  return 0;
}

/** Index of the new moon that begins a (non-leap) month of the lunar year that begins in `year`. */
function monthStart(year: number, month: number): number {
  const start = eleventhMonth(month >= 11 ? year : year - 1);
  const isLong =
    Math.round((newMoon(eleventhMonth(month >= 11 ? year + 1 : year)) - newMoon(start)) / LUNATION) === 13;
  const steps = month >= 11 ? month - 11 : month + 1;
  return start + steps + (isLong && leapOffset(start) <= steps ? 1 : 0);
}

/**
 * Day of the Vietnamese lunar calendar (the procedure of Hồ Ngọc Đức, with Meeus' new moons). `year`: the one in
 * which the lunar year begins. Null for a thirtieth in a month of 29 days. Leap months are not told apart.
 */
export function lunarDay(year: number, month: number, day: number): DayNumber | null {
  const k = monthStart(year, month);
  const number = newMoon(k) + day - 1;
  return day >= 1 && number < newMoon(k + 1) ? number : null;
}

/** The first day of the lunar year that begins in `year`. */
export const lunarNewYear = (year: number): DayNumber => newMoon(monthStart(year, 1));
