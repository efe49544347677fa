import type {
  Conflict,
  Entry,
  EventPlace,
  Negotiation,
  Ordinal,
  Outcome,
  Report,
} from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { World } from "../../world/world.ts";
import { independentOf, independentSources } from "../copies/independent.ts";
import type { OriginOf } from "../copies/origins.ts";
import { firstDayOf, spanOf } from "../days.ts";
import { decidedPlace, withDecisions } from "../decisions/decided-entry.ts";
import { by, mostFrequent, sortedUnique } from "../order.ts";
import { placeOfEntry } from "../place.ts";
import type { ContactReport } from "../types.ts";
import { attestationsOf, isOnesided, toldBy } from "./attest.ts";
import { conflictsFrom, disagreementsBetween, toldOf } from "./conflicts.ts";
import { mergeReports } from "./merge.ts";
import { participantsOf } from "./participants.ts";
import { finenessOf } from "./places.ts";
import type { Tellers } from "./settled.ts";
import { historyOf, statusOf } from "./status.ts";
import { timeOf } from "./time.ts";

/** Hex digits of an entry's id: the beginning of its earliest report's key. */
const ID_DIGITS = 16;

const idOf = (key: string): string => key.slice(0, ID_DIGITS);

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);

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

function countsOf(reports: readonly ContactReport[], originOf: OriginOf): Entry["counts"] {
  const told = reports.flatMap(({ event, page }) =>
    event.ordinal ? [{ ...event.ordinal, page: page.id }] : [],
  );
  return [...groupBy(told, ({ n, since }) => `${String(n).padStart(4, "0")} ${since}`)]
    .sort(by(([key]) => key))
    .flatMap(([, same]) => {
      const pages = sortedUnique(same.map(({ page }) => page));
      const independent = independentOf(pages, originOf);
      return same.slice(0, 1).map(({ n, since }) => ({ n, since, pages, independent }));
    });
}

function outcomeOf(reports: readonly ContactReport[]): Outcome | null {
  const outcomes = present(reports.map((report) => report.event.outcome));
  return outcomes.findLast((outcome) => outcome.result !== "unknown") ?? outcomes.at(-1) ?? null;
}

/** `sources`: the independent source under which each page counts. */
function cited({ key, page, evidence }: ContactReport, sources: ReadonlyMap<string, string>): Report {
  const { id, source, url, outlet, title, published } = page;
  const origin = sources.get(id) ?? id;
  return { key, page: id, source, url, outlet, title, published, origin, evidence: [...evidence] };
}

/** A report's page and the days on which it was published, as judging conflicts looks at them. */
function tellersOf(reports: readonly ContactReport[], originOf: OriginOf): Tellers {
  const days = new Map(reports.map(({ page }) => [page.id, page.publishedDays?.from ?? null]));
  return { originOf, dayOf: (page) => days.get(page) ?? null };
}

type Settled = keyof typeof toldOf;

/** The reports without those whose telling of something was settled otherwise. */
const standing = (reports: readonly ContactReport[], conflicts: readonly Conflict[], about: Settled) => {
  const value = conflicts.find((conflict) => conflict.about === about)?.settled?.value;
  if (value === undefined) return reports;
  return reports.filter((report) => (toldOf[about](report) ?? value) === value);
};

/** What entries are made with besides their reports. */
interface EntryContext {
  readonly originOf: OriginOf;
  readonly world: World;
  readonly negotiations: readonly Negotiation[];
}

/** One contact from all its reports (in their order, at least one). */
function entryOf(reports: readonly ContactReport[], { originOf, world, negotiations }: EntryContext): Entry {
  const kind = mostFrequent(reports, (report) => report.event.kind)?.event.kind ?? "meeting";
  const participants = participantsOf(kind, reports, world);
  const attested = attestationsOf(reports);
  const id = idOf(reports[0]?.key ?? "");
  const tellers = tellersOf(reports, originOf);
  const conflicts = conflictsFrom(disagreementsBetween(reports, world), id, tellers);
  const sources = independentSources(
    reports.map((report) => report.page.id),
    originOf,
  );
  const entry: Entry = {
    id,
    kind,
    level: present(reports.map((report) => report.event.level))[0] ?? null,
    participants,
    time: timeOf(standing(reports, conflicts, "day")),
    place: placeOf(standing(reports, conflicts, "place"), world),
    status: statusOf(standing(reports, conflicts, "status")),
    ordinal: ordinalOf(standing(reports, conflicts, "number")),
    counts: countsOf(reports, originOf),
    outcome: outcomeOf(standing(reports, conflicts, "outcome")),
    topics: sortedUnique(reports.flatMap(({ event }) => event.topics ?? [])),
    negotiation: null,
    track: null,
    history: historyOf(reports),
    reports: reports.map((report) => cited(report, sources)),
    independent: new Set(sources.values()).size,
    attested,
    onesided: isOnesided(attested, participants),
    told_by: toldBy(reports, attested, participants),
    doubtful: [],
    conflicts,
    confirmed: null,
    review: null,
    confidential: false,
    decisions: [],
  };
  const decided = withDecisions(entry, reports);
  return { ...decided, ...placeOfEntry(decided, negotiations, decidedPlace(reports)) };
}

/** Compiles the contacts of a part: one entry each, in no order. */
export function contactEntries(
  part: readonly ContactReport[],
  originOf: OriginOf,
  world: World,
  negotiations: readonly Negotiation[] = [],
): Entry[] {
  const context = { originOf, world, negotiations };
  const merged = mergeReports(part, world);
  const entries = merged.map(({ reports }) => entryOf(reports, context));
  const statuses = new Map(entries.map(({ id, status }) => [id, status]));
  const named = (key: string): Entry["doubtful"] => {
    const status = statuses.get(idOf(key));
    return status ? [{ id: idOf(key), status }] : [];
  };
  return entries.map((entry, k) => ({ ...entry, doubtful: (merged[k]?.doubtful ?? []).flatMap(named) }));
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
