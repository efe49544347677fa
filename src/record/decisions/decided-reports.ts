import type { Decision } from "../../schema/index.ts";
import { Sets } from "../matter.ts";
import { by, sortedUnique } from "../order.ts";
import type { ContactReport, ReportDecisions, ReportMark } from "../types.ts";
import type { Decided } from "./decisions.ts";

function markOf(decision: Decision): ReportMark[] {
  const { id, at, by: author, reason } = decision;
  const shared = { id, at, by: author, reason };
  if (decision.act === "correct") return [{ ...shared, act: "correct", values: decision.values }];
  if (decision.act === "confirm") return [{ ...shared, act: "confirm" }];
  return decision.act === "review" ? [{ ...shared, act: "review", state: decision.state }] : [];
}

/** On which side of the decision a report stands; all reports of a merge stand on one. */
function sidesOf(decision: Decision, key: string): ReportDecisions["sides"] {
  const { id, at } = decision;
  if (decision.act === "merge") return [{ id, at, side: 0 }];
  if (decision.act !== "split") return [];
  const side = decision.sides.findIndex((reports) => reports.includes(key));
  return side < 0 ? [] : [{ id, at, side }];
}

/** Of rejecting and confirming a report the later one counts. */
function rejectionOf(decisions: readonly Decision[]): ReportDecisions["rejected"] {
  const last = decisions.findLast(({ act }) => act === "reject" || act === "confirm");
  if (last?.act !== "reject") return null;
  const { id, at, by: author, reason } = last;
  return { id, at, by: author, reason };
}

/** What was decided on a report, as merging asks for it; null where nothing was. */
export function decisionsOnReport({ about }: Decided, key: string): ReportDecisions | null {
  const decisions = about.get(key);
  if (decisions === undefined) return null;
  const sides = decisions.flatMap((decision) => sidesOf(decision, key));
  return { rejected: rejectionOf(decisions), sides, marks: decisions.flatMap(markOf) };
}

/** True for a report that is no contact, as somebody decided. */
export const isRejected = ({ decided }: ContactReport): boolean => (decided?.rejected ?? null) !== null;

const idsOn = ({ decided }: ContactReport): string[] =>
  decided === null ? [] : sortedUnique([...decided.sides, ...decided.marks].map(({ id }) => id));

/** Under which reports that one decision names find each other, whatever they tell. */
export const decisionKeys = (report: ContactReport): string[] => idsOn(report).map((id) => `decision ${id}`);

/** True when one decision names both: they are compiled together, so that it is seen what the decision comes to. */
export function tiedByDecision(a: ContactReport, b: ContactReport): boolean {
  if (a.decided === null || b.decided === null) return false;
  const ids = idsOn(b);
  return idsOn(a).some((id) => ids.includes(id));
}

/** A merge or split, with the places of the reports on each side. */
interface Verdict {
  readonly id: string;
  readonly at: string;
  readonly sides: Map<number, number[]>;
}

/** Later decisions first: they go before earlier ones. */
function verdictsOn(reports: readonly ContactReport[]): Verdict[] {
  const verdicts = new Map<string, Verdict>();
  for (const [place, { decided }] of reports.entries()) {
    for (const { id, at, side } of decided?.sides ?? []) {
      const verdict = verdicts.get(id) ?? { id, at, sides: new Map() };
      verdict.sides.set(side, [...(verdict.sides.get(side) ?? []), place]);
      verdicts.set(id, verdict);
    }
  }
  const ordered = by<Verdict>(
    ({ at }) => at,
    ({ id }) => id,
  );
  return [...verdicts.values()].sort(ordered).reverse();
}

type Contradict = (a: ContactReport, b: ContactReport) => boolean;

const sizesOf = (roots: readonly number[]): Map<number, number> => {
  const sizes = new Map<number, number>();
  for (const root of roots) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  return sizes;
};

/** Which reports decisions hold together and apart, as far as no later decision says the contrary. */
export class Verdicts {
  readonly #sets: Sets;
  /** Only of reports that some merge or split names. */
  readonly #places: ReadonlyMap<string, number>;
  /** Places that stand for sets that are held apart. */
  readonly #apart: [number, number][] = [];
  /** Keys of reports that decisions hold together with others, by the set. */
  readonly #held = new Map<number, string[]>();

  constructor(reports: readonly ContactReport[]) {
    const named = reports.filter(({ decided }) => (decided?.sides.length ?? 0) > 0);
    this.#sets = new Sets(named.length);
    this.#places = new Map(named.map(({ key }, place) => [key, place]));
    for (const { sides } of verdictsOn(named)) this.#follow([...sides.values()]);
    const roots = named.map((_, place) => this.#sets.root(place));
    const sizes = sizesOf(roots);
    for (const [place, root] of roots.entries()) {
      if (sizes.get(root) === 1) continue;
      this.#held.set(root, [...(this.#held.get(root) ?? []), named[place]?.key ?? ""]);
    }
  }

  /** Keys of reports that are one contact by decision, set by set. */
  get held(): readonly (readonly string[])[] {
    return [...this.#held.values()];
  }

  #areApart(a: number, b: number): boolean {
    const [left, right] = [this.#sets.root(a), this.#sets.root(b)];
    return this.#apart.some(([one, other]) => {
      const [first, second] = [this.#sets.root(one), this.#sets.root(other)];
      return (first === left && second === right) || (first === right && second === left);
    });
  }

  #follow(sides: readonly (readonly number[])[]): void {
    for (const [first = 0, ...rest] of sides)
      for (const place of rest) if (!this.#areApart(first, place)) this.#sets.join(first, place);
    const roots = sides.map((side) => [...new Set(side.map((place) => this.#sets.root(place)))]);
    for (const [k, side] of roots.entries())
      for (const one of side)
        for (const other of roots.slice(k + 1).flat()) if (one !== other) this.#apart.push([one, other]);
  }

  #rootsOf(reports: readonly ContactReport[]): number[] {
    const places = reports.flatMap(({ key }) => this.#places.get(key) ?? []);
    return [...new Set(places.map((place) => this.#sets.root(place)))];
  }

  #judges(reports: readonly ContactReport[]): ContactReport[] | null {
    const judges = reports.filter((report) => this.#rootsOf([report]).some((root) => this.#held.has(root)));
    return judges.length > 0 ? judges : null;
  }

  /** True for a group that holds reports which decisions joined. */
  judge(reports: readonly ContactReport[]): boolean {
    return this.#held.size > 0 && this.#judges(reports) !== null;
  }

  /** True when decisions hold some of the two groups apart. */
  apart(left: readonly ContactReport[], right: readonly ContactReport[]): boolean {
    if (this.#apart.length === 0) return false;
    const others = this.#rootsOf(right);
    return this.#rootsOf(left).some((a) => others.some((b) => this.#areApart(a, b)));
  }

  /**
   * True when the two groups may be of one contact. Where a decision joined reports, it is they who judge: a report
   * may come to them that agrees with one of them, though it contradicts another.
   */
  agree(left: readonly ContactReport[], right: readonly ContactReport[], contradict: Contradict): boolean {
    const free = (): boolean => !left.some((a) => right.some((b) => contradict(a, b)));
    if (this.#places.size === 0) return free();
    if (this.apart(left, right)) return false;
    const [judges, itsJudges] = [this.#judges(left), this.#judges(right)];
    if (!judges && !itsJudges) return free();
    const fits = (some: readonly ContactReport[], all: readonly ContactReport[]): boolean =>
      all.every((b) => some.some((a) => !contradict(a, b)));
    return (
      (judges === null || fits(judges, itsJudges ?? right)) &&
      (itsJudges === null || fits(itsJudges, judges ?? left))
    );
  }
}

/** Which group holds the most reports that a decision names; of equals the first. */
function heirsOf(groups: readonly (readonly ContactReport[])[]): Map<string, number> {
  const best = new Map<string, { group: number; count: number }>();
  for (const [group, reports] of groups.entries()) {
    const counts = new Map<string, number>();
    for (const { id } of reports.flatMap(({ decided }) => decided?.marks ?? []))
      counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const [id, count] of counts) if (count > (best.get(id)?.count ?? 0)) best.set(id, { group, count });
  }
  return new Map([...best].map(([id, { group }]) => [id, group]));
}

function withMarks(report: ContactReport, isHeir: (mark: ReportMark) => boolean): ContactReport {
  const { decided } = report;
  if (decided === null || decided.marks.every(isHeir)) return report;
  return { ...report, decided: { ...decided, marks: decided.marks.filter(isHeir) } };
}

/**
 * Leaves what was decided on an entry with one group of reports: corrections, confirmations and reviews name the reports
 * that the entry had, and these may have come apart since.
 */
export function withHeirs<T extends { readonly reports: readonly ContactReport[] }>(groups: T[]): T[] {
  const heirs = heirsOf(groups.map(({ reports }) => reports));
  if (heirs.size === 0) return groups;
  return groups.map((group, place) => ({
    ...group,
    reports: group.reports.map((report) => withMarks(report, ({ id }) => heirs.get(id) === place)),
  }));
}
