import type { Conflict } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import type { World } from "../world/world.ts";
import { neighbouringDays, sameDay, zonesMayExplain } from "./compatible.ts";
import { lengthOf } from "./days.ts";
import { by, sortedUnique } from "./order.ts";
import { placesContradict } from "./places.ts";
import { denials } from "./status.ts";
import type { ContactReport, Disagreement, ToldValue } from "./types.ts";

type Told = (report: ContactReport) => string | null;

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

function daysDisagree(reports: readonly ContactReport[]): Disagreement[] {
  const dated = reports.filter((report) => report.days !== null && lengthOf(report.days) === 1);
  const told: Told = (report) => report.days?.from ?? null;
  const kinds = distinctBy(dated, (r) => `${told(r)} ${r.event.time?.zone ?? ""}`);
  const disagree = anyPair(
    kinds,
    (a, b) => !sameDay(a, b) && !(neighbouringDays(a, b) && zonesMayExplain(a, b)),
  );
  return disagree ? [{ about: "day", tellings: toldBy(dated, told) }] : [];
}

function placesDisagree(reports: readonly ContactReport[], world: World): Disagreement[] {
  const told: Told = (report) => report.event.place?.name ?? null;
  const kinds = distinctBy(reports, (r) => JSON.stringify(r.event.place));
  const disagree = anyPair(kinds, (a, b) => {
    const [left, right] = [a.event.place, b.event.place];
    return left !== null && right !== null && placesContradict(left, right, world);
  });
  return disagree ? [{ about: "place", tellings: toldBy(reports, told) }] : [];
}

function numbersDisagree(reports: readonly ContactReport[]): Disagreement[] {
  const numbered = reports.filter((report) => report.event.ordinal !== null);
  const series = groupBy(numbered, (report) => report.event.ordinal?.since ?? "");
  return [...series.values()].flatMap((same) => {
    const tellings = toldBy(same, (report) => `${report.event.ordinal?.n}`);
    const disagree = new Set(tellings.map((telling) => telling.value)).size > 1;
    return disagree ? [{ about: "number" as const, tellings }] : [];
  });
}

function statusesDisagree(reports: readonly ContactReport[]): Disagreement[] {
  const against = denials(reports);
  if (against.length === 0) return [];
  const held = reports.filter((report) => report.event.status === "held");
  return [{ about: "status", tellings: toldBy([...held, ...against], (report) => report.event.status) }];
}

function outcomesDisagree(reports: readonly ContactReport[]): Disagreement[] {
  const clear = reports.filter(
    (r) => r.event.outcome?.result === "agreed" || r.event.outcome?.result === "none",
  );
  const tellings = toldBy(clear, (report) => report.event.outcome?.result ?? null);
  const disagree = new Set(tellings.map((telling) => telling.value)).size > 1;
  return disagree ? [{ about: "outcome", tellings }] : [];
}

function valuesOf(tellings: readonly ToldValue[]): Conflict["values"] {
  return [...groupBy(tellings, (telling) => telling.value)]
    .map(([value, same]) => ({ value, pages: sortedUnique(same.map((telling) => telling.page)) }))
    .sort(by((item) => item.value));
}

/** Disagreements about one thing become one conflict with all their values. */
export function conflictsFrom(disagreements: readonly Disagreement[], entry: string | null): Conflict[] {
  return [...groupBy(disagreements, (item) => item.about).values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return [];
      const tellings = [first, ...rest].flatMap((item) => item.tellings);
      return [{ entry, about: first.about, values: valuesOf(tellings) }];
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
    ...statusesDisagree(reports),
    ...outcomesDisagree(reports),
  ];
}
