import type { Precision } from "../../schema/index.ts";
import { type DayNumber, isoDay } from "../../time/calendar.ts";
import { minutesOf, offsetOf } from "../../time/written/zones.ts";
import { offsetAt } from "./country-zones.ts";
import type { DayReading } from "./reading.ts";

const DAY = 1440;

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const clockOf = (minute: number): string => {
  const within = ((minute % DAY) + DAY) % DAY;
  return new Date(within * 60_000).toISOString().slice(11, 16);
};

/** Minutes since 1970 in UTC; null for readings without clock or zone. */
const momentOf = ({ day, clock, zone }: DayReading): number | null =>
  clock === null || zone === null ? null : day * DAY + minuteOf(clock) - minutesOf(zone);

/** The reading in another zone; as it is where it tells no moment. */
function inZone(reading: DayReading, zone: string): DayReading {
  const moment = momentOf(reading);
  if (moment === null) return reading;
  const local = moment + minutesOf(zone);
  const day = Math.floor(local / DAY);
  const exchanged = day === reading.day ? reading.exchanged : null;
  return { ...reading, day, exchanged, clock: clockOf(local), zone };
}

/**
 * The reading in the outlet's zone, where that is known by the language (`zone`) or the country: UTC stands for none,
 * and times without a zone are in that of the language. The day in UTC is kept, since some pages give their own
 * clock as one in UTC.
 */
export function atOutlet(reading: DayReading, zone: string, country: string | null): DayReading {
  if (reading.clock === null) return reading;
  if (reading.zone === null) return zone === "" ? reading : { ...reading, zone };
  const moment = reading.zone === "+00:00" ? momentOf(reading) : null;
  const own = moment === null ? null : zone || offsetAt(country, moment);
  if (own === null) return reading;
  const local = inZone(reading, own);
  return local.day === reading.day ? local : { ...local, inUtc: reading.day };
}

/** Zones of the world lie on quarters of an hour, from -12 to +14 hours. */
const QUARTER = 15;
const WEST = -12 * 60;
const EAST = 14 * 60;
/** Pages are stamped some minutes before or after what they show. */
const SLACK = 2;

/** The zone in which the moment is shown with this clock on this day; null where there is none such. */
function zoneBetween(moment: number, shown: DayReading): string | null {
  if (shown.clock === null) return null;
  const gap = shown.day * DAY + minuteOf(shown.clock) - moment;
  const offset = Math.round(gap / QUARTER) * QUARTER;
  return Math.abs(gap - offset) <= SLACK && offset >= WEST && offset <= EAST ? offsetOf(offset) : null;
}

/**
 * The time of the agreed day as exactly as the readings that hold it tell: a moment with its zone, in the zone that
 * the page shows; else the day.
 */
export function timeOf(
  day: DayNumber,
  holding: readonly DayReading[],
  zone: string,
): { readonly value: string; readonly precision: Precision } {
  const exact = holding.filter((reading) => reading.clock !== null && reading.exchanged !== day);
  const zoned = exact.find((reading) => reading.zone !== null);
  const moment = zoned ? momentOf(zoned) : null;
  const shown = exact.find((reading) => reading.zone === null && reading.day === day);
  if (zoned && moment !== null) {
    const own = zoned.zone === "+00:00" && shown ? zoneBetween(moment, shown) : null;
    const local = own === null ? zoned : inZone(zoned, own);
    if (local.day === day)
      return { value: `${isoDay(day)}T${local.clock}${local.zone}`, precision: "minute" };
  }
  if (!shown) return { value: isoDay(day), precision: "day" };
  return { value: `${isoDay(day)}T${shown.clock}${zone}`, precision: "minute" };
}
