import { type DayNumber, isoDay } from "../../time/calendar.ts";
import type { DayReading } from "./reading.ts";

/** A day with what speaks for it. */
export interface Verdict {
  readonly day: DayNumber;
  /** Readings that hold the day, best first. */
  readonly holding: readonly DayReading[];
  readonly score: number;
  /** Two places that don't copy one another, or one of full weight that none contradicts, tell this very day. */
  readonly reliable: boolean;
  /** Days that other readings tell, best first. */
  readonly others: readonly DayNumber[];
}

/** A moment in UTC may be the neighbouring day where the outlet is. */
const NEIGHBOUR = 0.7;
/** A day with day and month exchanged holds only what others tell, unless the form leaves both open. */
const EXCHANGED = 0.3;
const EXCHANGED_OPEN = 0.9;

/** Hours of UTC in which some zone has the next or still the day before. */
const NEXT_FROM = "10:00";
const BEFORE_TO = "12:00";

/** How far a reading holds a day, 0 to 1. */
function holds(reading: DayReading, day: DayNumber): number {
  if (reading.day === day) return 1;
  if (reading.exchanged === day) return reading.open ? EXCHANGED_OPEN : EXCHANGED;
  if (reading.inUtc === day) return NEIGHBOUR;
  if (reading.zone !== "+00:00" || reading.clock === null) return 0;
  if (day === reading.day + 1 && reading.clock >= NEXT_FROM) return NEIGHBOUR;
  return day === reading.day - 1 && reading.clock < BEFORE_TO ? NEIGHBOUR : 0;
}

/** The best reading of each place counts: copies of one place are one witness. */
function witnesses(readings: readonly DayReading[], day: DayNumber): DayReading[] {
  const best = new Map<string, DayReading>();
  const weight = (one: DayReading): number => one.weight * holds(one, day);
  for (const reading of readings) {
    const known = best.get(reading.from);
    if (weight(reading) > (known ? weight(known) : 0)) best.set(reading.from, reading);
  }
  return [...best.values()].sort((a, b) => weight(b) - weight(a));
}

/** What further readings of one place add, and how many of them do: lists of comments repeat one day. */
const REPEATED = 0.25;
const MAX_REPEATED = 2;

function scoreOf(readings: readonly DayReading[], best: readonly DayReading[], day: DayNumber): number {
  const weigh = (reading: DayReading): number => reading.weight * holds(reading, day);
  const further = readings.filter((reading) => !best.includes(reading) && weigh(reading) > 0);
  const sum = (some: readonly DayReading[]): number => some.reduce((all, one) => all + weigh(one), 0);
  return sum(best) + sum(further.slice(0, MAX_REPEATED)) * REPEATED;
}

interface Tally {
  readonly day: DayNumber;
  readonly holding: readonly DayReading[];
  readonly score: number;
}

/** Where the order of day and month is open, what another place tells plainly settles it. */
function settled(readings: readonly DayReading[]): readonly DayReading[] {
  const plain = new Set(readings.filter(({ open }) => !open).map(({ day }) => day));
  return readings.map((reading) => {
    const { day, exchanged, open } = reading;
    if (!open || exchanged === null || plain.has(day) === plain.has(exchanged)) return reading;
    return plain.has(day)
      ? { ...reading, open: false }
      : { ...reading, day: exchanged, exchanged: day, open: false };
  });
}

/** What it adds to a day that it lies in the month of the page's address. */
const MONTH_WEIGHT = 1.5;

function tallies(readings: readonly DayReading[], month: string | null): Tally[] {
  const days = new Set(
    readings.flatMap(({ day, exchanged, open }) => (open && exchanged ? [day, exchanged] : [day])),
  );
  return [...days]
    .map((day) => ({ day, holding: witnesses(readings, day) }))
    .map((tally) => ({
      ...tally,
      score:
        scoreOf(readings, tally.holding, tally.day) +
        (isoDay(tally.day).slice(0, 7) === month ? MONTH_WEIGHT : 0),
    }))
    .sort((a, b) => b.score - a.score || a.day - b.day);
}

/** Of full weight: linked data, OpenGraph, a container, the line below the headline, the address. */
const FULL = 3;
/** A rival day of such weight leaves a doubt. */
const DOUBT = 0.5;

/** Places that keep the day of the publication where linked data were moved to that of a change. */
const isKept = ({ from, weight }: DayReading): boolean =>
  from === "address" || (from === "line" && weight >= FULL);

/** Told of the publication no earlier than a change: to the minute, or on a later day. */
const isMoved = (reading: DayReading, change: DayReading): boolean =>
  reading.day > change.day ||
  (reading.day === change.day &&
    reading.clock !== null &&
    change.clock !== null &&
    reading.clock >= change.clock);

const DECLARED = new Set<DayReading["from"]>(["json-ld", "opengraph", "container"]);
const SHOWN = new Set<DayReading["from"]>(["line", "time", "microdata"]);

const declares = (one: Tally): boolean =>
  one.holding.some(({ from, day }) => day === one.day && DECLARED.has(from));

/** Some reading of the day tells the moment of a change, and none that tells the time of day lies before them all. */
function isOfChange(best: Tally, modified: readonly DayReading[]): boolean {
  const moved = (reading: DayReading): boolean => modified.some((change) => isMoved(reading, change));
  const declared = best.holding.filter(({ from, clock }) => DECLARED.has(from) && clock !== null);
  return best.holding.some(moved) && declared.every(moved);
}

/**
 * The day before which the publication lies if the best day is that of a change: linked data were moved to it, or
 * only what is shown tells it.
 */
function earlierKept(best: Tally, modified: readonly DayReading[]): ((one: Tally) => boolean) | null {
  if (isOfChange(best, modified))
    return (one) => one.holding.some((reading) => reading.day === one.day && isKept(reading));
  const shown = best.holding.every(({ from }) => SHOWN.has(from));
  return shown && modified.some(({ day }) => day === best.day) ? declares : null;
}

/**
 * A page that was changed may declare or show the moment of the change as that of its publication; an earlier day in
 * its address, below its headline or in its linked data then is the publication.
 */
function beforeChange(all: readonly Tally[], best: Tally, modified: readonly DayReading[]): Tally {
  const kept = earlierKept(best, modified);
  const earlier = all.find(
    (one) =>
      kept?.(one) === true &&
      one.day < best.day &&
      best.holding.every((reading) => holds(reading, one.day) === 0),
  );
  return earlier ?? best;
}

/** A line alone is trusted where it tells the time of day as well, and nothing else tells another day. */
const isSure = ({ from, weight, open, clock }: DayReading, rival: number): boolean =>
  weight >= FULL && !open && (from !== "line" || (clock !== null && rival === 0));

function isReliable(best: Tally, all: readonly Tally[]): boolean {
  const exact = best.holding.filter((reading) => reading.day === best.day);
  if (exact.every((reading) => reading.open)) return false;
  const rivals = all.filter((one) => one !== best && !isSame(one, best));
  const rival = Math.max(0, ...rivals.map((one) => one.score));
  if (rival > best.score * DOUBT) return false;
  const places = exact
    .filter(({ weight }) => weight >= WITNESS)
    .map(({ from }) => (from === "time" ? "line" : from));
  return new Set(places).size >= 2 || exact.some((reading) => isSure(reading, rival));
}

/** Weaker places follow others, or tell of changes. What a `time` element shows is a line as well. */
const WITNESS = 1.5;

/** All that holds the one day holds the other, in another zone. */
const isSame = (one: Tally, other: Tally): boolean =>
  Math.abs(one.day - other.day) <= 1 && one.holding.every((reading) => other.holding.includes(reading));

/**
 * The day that most of the readings tell, the earlier of two that stand equal; null without readings. `modified`: when
 * the page says it was changed; `month`: YYYY-MM of the page's address, or null.
 */
export function agreedDay(
  readings: readonly DayReading[],
  modified: readonly DayReading[],
  month: string | null,
): Verdict | null {
  const all = tallies(settled(readings), month);
  const first = all[0];
  if (!first) return null;
  const best = beforeChange(all, first, modified);
  const others = all.filter((one) => one !== best).map((one) => one.day);
  return { ...best, reliable: isReliable(best, all), others };
}
