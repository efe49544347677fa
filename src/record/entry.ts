import type { Entry, EventPlace, EventTime, Ordinal, Outcome, Report } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { attestationsOf, isOnesided } from "./attest.ts";
import { conflictsFrom, disagreementsBetween } from "./conflicts.ts";
import { independentOf, type OriginOf } from "./copies.ts";
import { firstDayOf, lengthOf, spanOf } from "./days.ts";
import { mostFrequent } from "./order.ts";
import { participantsOf } from "./participants.ts";
import { finenessOf } from "./places.ts";
import { historyOf, statusOf } from "./status.ts";
import type { ContactReport } from "./types.ts";

/** Hex digits of an entry's id: the beginning of its earliest report's key. */
const ID_DIGITS = 16;

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);

const lengthOfTime = (time: EventTime): number => {
  const span = spanOf(time.value);
  return span ? lengthOf(span) : Number.POSITIVE_INFINITY;
};

/** Of the days told, the one told most often, in the place's own zone where they are told equally often. */
function timeOf(reports: readonly ContactReport[]): EventTime | null {
  const times = present(reports.map((report) => report.event.time));
  const shortest = Math.min(...times.map(lengthOfTime));
  const fine = times.filter((time) => lengthOfTime(time) === shortest);
  const local = (time: EventTime): number => (time.zone === "place" ? 0 : 1);
  const ordered = fine.toSorted((a, b) => local(a) - local(b));
  const spanKey = (time: EventTime): string => JSON.stringify(spanOf(time.value) ?? time.value);
  const chosen = mostFrequent(ordered, spanKey);
  if (!chosen) return null;
  const same = ordered.filter((time) => spanKey(time) === spanKey(chosen));
  const time =
    mostFrequent(
      same.filter((t) => t.precision === "minute"),
      (t) => t.value,
    ) ?? chosen;
  return { value: time.value, precision: time.precision, zone: time.zone ?? null };
}

/** Cities name a place best; then spots inside them, regions, states. */
const placeRanks = [3, 2, 0, 1] as const;

function placeOf(reports: readonly ContactReport[], world: World): EventPlace | null {
  const places = present(reports.map((report) => report.event.place));
  const rank = (place: EventPlace): number => placeRanks[finenessOf(place, world)] ?? 3;
  const best = Math.min(...places.map(rank));
  const chosen = places.filter((place) => rank(place) === best);
  return mostFrequent(chosen, (place) => JSON.stringify([place.name, place.state])) ?? null;
}

function ordinalOf(reports: readonly ContactReport[]): Ordinal | null {
  const ordinals = present(reports.map((report) => report.event.ordinal));
  const anchored = ordinals.filter((ordinal) => ordinal.since !== null);
  return mostFrequent(anchored.length > 0 ? anchored : ordinals, (o) => `${o.n} ${o.since}`) ?? null;
}

function outcomeOf(reports: readonly ContactReport[]): Outcome | null {
  const outcomes = present(reports.map((report) => report.event.outcome));
  return outcomes.findLast((outcome) => outcome.result !== "unknown") ?? outcomes.at(-1) ?? null;
}

function cited({ key, page, evidence }: ContactReport): Report {
  const { id, source, url, outlet, title, published } = page;
  return { key, page: id, source, url, outlet, title, published, evidence: [...evidence] };
}

/** One contact from all its reports (in their order, at least one). */
export function entryOf(reports: readonly ContactReport[], originOf: OriginOf, world: World): Entry {
  const kind = mostFrequent(reports, (report) => report.event.kind)?.event.kind ?? "meeting";
  const participants = participantsOf(kind, reports, world);
  const attested = attestationsOf(reports);
  const id = (reports[0]?.key ?? "").slice(0, ID_DIGITS);
  return {
    id,
    kind,
    level: present(reports.map((report) => report.event.level))[0] ?? null,
    participants,
    time: timeOf(reports),
    place: placeOf(reports, world),
    status: statusOf(reports),
    ordinal: ordinalOf(reports),
    outcome: outcomeOf(reports),
    history: historyOf(reports),
    reports: reports.map(cited),
    independent: independentOf(
      reports.map((report) => report.page.id),
      originOf,
    ),
    attested,
    onesided: isOnesided(attested, participants),
    conflicts: conflictsFrom(disagreementsBetween(reports, world), id),
    confirmed: null,
  };
}

/** Sorts after all days. */
const UNDATED = "~";

/**
 * A text by which entries sort in order of time. An undated one stands at the first day that reports it, behind
 * what took place on that day; last where no such day is known either.
 */
export function sortKey({ time, reports, id }: Entry): string {
  const reported = firstDayOf(reports.map((report) => report.published)) ?? UNDATED;
  return [spanOf(time?.value)?.from ?? reported, time?.value ?? UNDATED, reported, id].join(" ");
}
