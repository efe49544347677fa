import { groupBy } from "../../text/group.ts";
import type { World } from "../../world/world.ts";
import { lengthOf } from "../days.ts";
import {
  decisionKeys,
  isRejected,
  tiedByDecision,
  Verdicts,
  withHeirs,
} from "../decisions/decided-reports.ts";
import { candidatePairs, type Matter } from "../matter.ts";
import { sortedUnique } from "../order.ts";
import type { ContactReport } from "../types.ts";
import { contradict } from "./compatible.ts";
import { excusedAmong } from "./excused.ts";
import { contactKeys, contactProbes } from "./keys.ts";
import { linkBetween } from "./links.ts";
import { compareReports } from "./reports.ts";

/** Reports of one contact, in their order. */
export interface MergedContact {
  readonly reports: readonly ContactReport[];
  /** Keys of the first reports of contacts that this one may be the same as, while others have an equal right to it. */
  readonly doubtful: readonly string[];
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** What merging looks at in a report that tells its day: reports equal in all of it need no comparing. */
function shape(report: ContactReport): string {
  const { event, days, moved, sides, present, persons, key, decided } = report;
  if (!days || lengthOf(days) > 1 || decided !== null) return key;
  const { kind, level, place, ordinal, status } = event;
  const zone = event.time?.zone ?? null;
  return JSON.stringify([kind, level, place, ordinal, status, zone, days, moved, sides, present, persons]);
}

/** Clusters of reports under way, by number; merging empties one into the other. */
class Clusters {
  readonly #world: World;
  readonly #verdicts: Verdicts;
  readonly #members: ContactReport[][];
  readonly #home: number[];
  /** Reports that two contradicting contacts claim with equal right; weaker links must not decide it. */
  readonly #closed = new Set<number>();
  /** Pairs of nodes that may be of one contact, where another claims one of them with equal right. */
  readonly #doubts: [number, number][] = [];

  constructor(groups: readonly ContactReport[][], world: World) {
    this.#world = world;
    this.#verdicts = new Verdicts(groups.flat());
    this.#members = groups.map((group) => [...group]);
    this.#home = groups.map((_, k) => k);
    const nodes = new Map(groups.flatMap((group, node) => group.map(({ key }) => [key, node] as const)));
    for (const keys of this.#verdicts.held) this.merge(keys.flatMap((key) => nodes.get(key) ?? []));
  }

  home(node: number): number {
    return this.#home[node] ?? node;
  }

  isOpen(cluster: number): boolean {
    return !this.#closed.has(cluster);
  }

  close(cluster: number): void {
    this.#closed.add(cluster);
  }

  /** True when no report of one contradicts a report of the other, besides what was decided. */
  agree(one: number, other: number): boolean {
    const left = this.#members[one] ?? [];
    const right = this.#members[other] ?? [];
    const excused = excusedAmong([...left, ...right], this.#world);
    return this.#verdicts.agree(left, right, (a, b) => contradict(a, b, this.#world) && !excused(a, b));
  }

  /** True for a cluster that holds reports which decisions joined. */
  isHeld(cluster: number): boolean {
    return this.#verdicts.judge(this.#members[cluster] ?? []);
  }

  /** True when two that contradict each other agree both with a contact that was joined of what contradicts. */
  excuse(one: number, other: number, judges: readonly number[]): boolean {
    const [left, right] = [this.#members[one] ?? [], this.#members[other] ?? []];
    if (this.#verdicts.apart(left, right)) return false;
    return judges.some((judge) => this.agree(judge, one) && this.agree(judge, other));
  }

  merge(clusters: readonly number[]): void {
    const [into, ...rest] = clusters;
    if (into === undefined) return;
    const moved = new Set(rest);
    for (const cluster of rest) {
      this.#members[into]?.push(...(this.#members[cluster] ?? []));
      this.#members[cluster] = [];
    }
    for (const [node, home] of this.#home.entries()) if (moved.has(home)) this.#home[node] = into;
  }

  doubt(a: number, b: number): void {
    this.#doubts.push([a, b]);
  }

  /** The reports with whom a cluster's may belong together, the first of each contact. */
  #doubtful(cluster: number): string[] {
    const others = this.#doubts
      .map(([a, b]) => [this.home(a), this.home(b)])
      .filter(([a, b]) => a !== b)
      .flatMap(([a, b]) => (a === cluster ? [b] : b === cluster ? [a] : []));
    return sortedUnique(others.flatMap((other) => this.#members[other ?? cluster]?.[0]?.key ?? []));
  }

  result(): MergedContact[] {
    for (const members of this.#members) members.sort(compareReports);
    return this.#members.flatMap((reports, cluster) =>
      reports.length > 0 ? [{ reports, doubtful: this.#doubtful(cluster) }] : [],
    );
  }
}

type Neighbours = Map<number, Set<number>>;

function connect(neighbours: Neighbours, a: number, b: number): void {
  const known = neighbours.get(a);
  if (known) known.add(b);
  else neighbours.set(a, new Set([b]));
}

/** Clusters that links of one strength join, contradicting ones left out. */
function neighboursOf(links: readonly Link[], clusters: Clusters): Neighbours {
  const neighbours: Neighbours = new Map();
  for (const link of links) {
    const [a, b] = [clusters.home(link.a), clusters.home(link.b)];
    if (a === b || neighbours.get(a)?.has(b)) continue;
    if (!clusters.isOpen(a) || !clusters.isOpen(b) || !clusters.agree(a, b)) continue;
    connect(neighbours, a, b);
    connect(neighbours, b, a);
  }
  return neighbours;
}

/** `center`: the cluster around which the others lie; null where they lie around each other. */
function allAgree(some: readonly number[], clusters: Clusters, center: number | null = null): boolean {
  const judges = (center === null ? some : [center]).filter((cluster) => clusters.isHeld(cluster));
  return some.every((a, k) =>
    some.slice(k + 1).every((b) => clusters.agree(a, b) || clusters.excuse(a, b, judges)),
  );
}

function component(start: number, neighbours: Neighbours, clusters: Clusters): number[] {
  const found = new Set([start]);
  for (const cluster of found) {
    for (const next of neighbours.get(cluster) ?? []) if (clusters.isOpen(next)) found.add(next);
  }
  return [...found].sort((a, b) => a - b);
}

/** Says of every link between the clusters that it may be right. */
function doubtAll(part: readonly number[], neighbours: Neighbours, clusters: Clusters): void {
  for (const cluster of part)
    for (const other of neighbours.get(cluster) ?? []) if (cluster < other) clusters.doubt(cluster, other);
}

/**
 * Follows all links of one strength. A cluster between two that contradict each other joins neither; the rest
 * is joined where whole connected parts are free of contradiction.
 */
function follow(links: readonly Link[], clusters: Clusters): void {
  const neighbours = neighboursOf(links, clusters);
  const torn = [...neighbours].filter(([cluster, around]) => !allAgree([...around], clusters, cluster));
  for (const [cluster, around] of torn) {
    clusters.close(cluster);
    for (const other of around) clusters.doubt(cluster, other);
  }
  const seen = new Set<number>();
  for (const start of [...neighbours.keys()].sort((a, b) => a - b)) {
    if (seen.has(start) || !clusters.isOpen(start)) continue;
    const part = component(start, neighbours, clusters);
    for (const cluster of part) seen.add(cluster);
    if (allAgree(part, clusters)) clusters.merge(part);
    else doubtAll(part, neighbours, clusters);
  }
}

/** Reports that may be of one contact. */
export const contactMatter = (world: World): Matter<ContactReport> => ({
  keys: (report) => (isRejected(report) ? [] : [...contactKeys(report), ...decisionKeys(report)]),
  probes: (report) => (isRejected(report) ? [] : [...contactProbes(report), ...decisionKeys(report)]),
  linked: (a, b) => tiedByDecision(a, b) || (!contradict(a, b, world) && linkBetween(a, b, world) > 0),
});

function linksBetween(heads: readonly ContactReport[], world: World): Link[] {
  return candidatePairs(heads, contactMatter(world)).flatMap(([a, b]) => {
    const [left, right] = [heads[a], heads[b]];
    if (!left || !right || contradict(left, right, world)) return [];
    const strength = linkBetween(left, right, world);
    return strength > 0 ? [{ a, b, strength }] : [];
  });
}

/**
 * Puts reports of one contact together. No two reports of a result contradict each other; where two results
 * have an equal right to a report, it stays alone. Independent of the order of the input.
 */
export function mergeReports(reports: readonly ContactReport[], world: World): MergedContact[] {
  const sorted = reports.filter((report) => !isRejected(report)).sort(compareReports);
  const groups = [...groupBy(sorted, shape).values()];
  const clusters = new Clusters(groups, world);
  const links = linksBetween(
    groups.flatMap((group) => group.slice(0, 1)),
    world,
  );
  const levels = groupBy(links, (link) => `${link.strength}`);
  const strengths = [...levels.keys()].sort((a, b) => Number(b) - Number(a));
  for (const strength of strengths) follow(levels.get(strength) ?? [], clusters);
  return withHeirs(clusters.result());
}
