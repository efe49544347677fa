import type { Conflict } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { World } from "../../world/world.ts";
import { unknownOrigin } from "../copies/origins.ts";
import { distance, lengthOf } from "../days.ts";
import { by, mostFrequent, sortedUnique } from "../order.ts";
import type { ContactReport, Disagreement, ToldValue } from "../types.ts";
import { lasting, sameDay, sameRound, zonesMayExplain } from "./compatible.ts";
import { announced, behind } from "./keys.ts";
import { placesContradict } from "./places.ts";
import { sideOf } from "./reports.ts";
import { judged, type Tellers } from "./settled.ts";
import { denials } from "./status.ts";
import { LONGEST_ROUND, reportsOfDay } from "./time.ts";

type Told = (report: ContactReport) => string | null;

/** What a report tells of what reports may disagree on, as conflicts print it. */
export const toldOf = {
  day: ({ days }) => (days !== null && lengthOf(days) === 1 ? days.from : null),
  place: ({ event }) => event.place?.name ?? null,
  number: ({ event }) => (event.ordinal ? `${event.ordinal.n}` : null),
  outcome: ({ event }) => event.outcome?.result ?? null,
  status: ({ event }) => event.status,
} satisfies Partial<Record<Conflict["about"], Told>>;

const toldBy = (reports: readonly ContactReport[], told: Told): ToldValue[] =>
  reports.flatMap((report) => {
    const value = told(report);
    return value === null ? [] : [{ value, page: report.page.id }];
  });

const anyPair = (
  reports: readonly ContactReport[],
  test: (a: ContactReport, b: ContactReport) => boolean,
): boolean => reports.some((a, k) => reports.slice(k + 1).some((b) => test(a, b)));

/** One report for each distinct value: pairs of the rest tell nothing new. */
const distinctBy = (reports: readonly ContactReport[], told: Told): ContactReport[] =>
  [...groupBy(reports, (r) => told(r) ?? "").values()].flatMap((same) => same.slice(0, 1));

/** True when the days were told one after the other: an announcement that was changed. */
function succeed(reports: readonly ContactReport[]): boolean {
  const told = [...groupBy(reports, (report) => report.days?.from ?? "").values()].map((same) =>
    sortedUnique(same.map((report) => report.page.publishedDays?.from ?? "")),
  );
  const spans = told.map((days) => ({ from: days[0] ?? "", to: days.at(-1) ?? "" })).sort(by((s) => s.from));
  return spans.every((span, k) => span.from !== "" && (k === 0 || (spans[k - 1]?.to ?? "") < span.from));
}

/** True when it tells the whole time of talks or of a visit that took several days. */
const tellsRound = ({ event, days }: ContactReport): boolean =>
  lasting.has(event.kind) && days !== null && lengthOf(days) > 1 && lengthOf(days) <= LONGEST_ROUND;

/** True when its day is one of the other's; a day is left for zones. */
const liesIn = (report: ContactReport, round: ContactReport): boolean =>
  report.days !== null && round.days !== null && distance(report.days, round.days) <= 1;

function daysDisagree(all: readonly ContactReport[]): Disagreement[] {
  const reports = reportsOfDay(all);
  const dated = reports.filter((report) => toldOf.day(report) !== null);
  if (dated.every((report) => announced.has(report.event.status)) && succeed(dated)) return [];
  const kinds = distinctBy(dated, (r) => `${toldOf.day(r)} ${r.event.time?.zone ?? ""}`);
  const rounds = reports.filter(tellsRound);
  const kind = mostFrequent(all, (report) => report.event.kind)?.event.kind;
  const isLasting = kind !== undefined && lasting.has(kind);
  const disagree = anyPair(kinds, (a, b) => {
    const isOne = sameDay(a, b) || zonesMayExplain(a, b) || (isLasting && sameRound(a, b));
    return !isOne && !rounds.some((round) => liesIn(a, round) && liesIn(b, round));
  });
  return disagree ? [{ about: "day", tellings: toldBy(dated, toldOf.day) }] : [];
}

function placesDisagree(reports: readonly ContactReport[], world: World): Disagreement[] {
  const kinds = distinctBy(reports, (r) => JSON.stringify(r.event.place));
  const disagree = anyPair(kinds, (a, b) => {
    const [left, right] = [a.event.place, b.event.place];
    return left !== null && right !== null && placesContradict(left, right, world);
  });
  return disagree ? [{ about: "place", tellings: toldBy(reports, toldOf.place) }] : [];
}

function numbersDisagree(reports: readonly ContactReport[]): Disagreement[] {
  const numbered = reports.filter((report) => report.event.ordinal !== null);
  const series = groupBy(numbered, (report) => report.event.ordinal?.since ?? "");
  return [...series.values()].flatMap((same) => {
    const tellings = toldBy(same, toldOf.number);
    const disagree = new Set(tellings.map((telling) => telling.value)).size > 1;
    return disagree ? [{ about: "number" as const, tellings }] : [];
  });
}

const namesOf = ({ event, people }: ContactReport, side: string): string[] =>
  sortedUnique(
    event.participants.flatMap((p) =>
      p.role === "party" && sideOf(p) === side && people.includes(p.id) ? [p.name] : [],
    ),
  );

/** Persons whom pages name for one side, of which no page that names others names any. */
function participantsDisagree(reports: readonly ContactReport[]): Disagreement[] {
  const sides = sortedUnique(reports.flatMap(({ persons }) => Object.keys(persons)));
  return sides.flatMap((side) => {
    const kinds = distinctBy(reports, ({ persons }) => JSON.stringify(persons[side]));
    const disagree = anyPair(kinds, (a, b) => {
      const [left, right] = [a.persons[side] ?? [], b.persons[side] ?? []];
      return left.length > 0 && right.length > 0 && !left.some((person) => right.includes(person));
    });
    const told: Told = (report) => namesOf(report, side).join(", ") || null;
    return disagree ? [{ about: "participants" as const, tellings: toldBy(reports, told) }] : [];
  });
}

function statusesDisagree(reports: readonly ContactReport[]): Disagreement[] {
  const against = denials(reports);
  if (against.length === 0) return [];
  const held = reports.filter((report) => behind.has(report.event.status));
  return [{ about: "status", tellings: toldBy([...held, ...against], toldOf.status) }];
}

function outcomesDisagree(reports: readonly ContactReport[]): Disagreement[] {
  const clear = reports.filter(
    (r) => r.event.outcome?.result === "agreed" || r.event.outcome?.result === "none",
  );
  const tellings = toldBy(clear, toldOf.outcome);
  const disagree = new Set(tellings.map((telling) => telling.value)).size > 1;
  return disagree ? [{ about: "outcome", tellings }] : [];
}

/** Of pages that are only told to disagree with themselves: neither day nor copies are looked at. */
const unknownTellers: Tellers = {
  originOf: unknownOrigin,
  dayOf: () => null,
};

/** Disagreements about one thing become one conflict with all their values. */
export function conflictsFrom(
  disagreements: readonly Disagreement[],
  entry: string | null,
  tellers: Tellers = unknownTellers,
): Conflict[] {
  return [...groupBy(disagreements, (item) => item.about).values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return [];
      const tellings = [first, ...rest].flatMap((item) => item.tellings);
      const entries = entry === null ? [] : [entry];
      return [{ entry, entries, about: first.about, ...judged(tellings, tellers) }];
    })
    .sort(by((conflict) => conflict.about));
}

/** On what the reports of one contact disagree, with one another or within. */
export function disagreementsBetween(reports: readonly ContactReport[], world: World): Disagreement[] {
  return [
    ...reports.flatMap((report) => report.disagreements),
    ...daysDisagree(reports),
    ...placesDisagree(reports, world),
    ...numbersDisagree(reports),
    ...participantsDisagree(reports),
    ...statusesDisagree(reports),
    ...outcomesDisagree(reports),
  ];
}
