import { groupBy } from "../text/group.ts";
import type { World } from "../world/world.ts";
import { contradict } from "./compatible.ts";
import { contactKeys, contactProbes } from "./contact-keys.ts";
import { lengthOf } from "./days.ts";
import { linkBetween } from "./links.ts";
import { candidatePairs, type Matter } from "./matter.ts";
import { compareReports } from "./reports.ts";
import type { ContactReport } from "./types.ts";

interface Link {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** What merging looks at in a report that tells its day: reports equal in all of it need no comparing. */
function shape(report: ContactReport): string {
  const { event, days, sides, present, persons, key } = report;
  if (!days || lengthOf(days) > 1) return key;
  const { kind, level, place, ordinal, status } = event;
  const zone = event.time?.zone ?? null;
  return JSON.stringify([kind, level, place, ordinal, status, zone, days, sides, present, persons]);
}

/** Clusters of reports under way, by number; merging empties one into the other. */
class Clusters {
  readonly #world: World;
  readonly #members: ContactReport[][];
  readonly #home: number[];
  /** Reports that two contradicting contacts claim with equal right; weaker links must not decide it. */
  readonly #closed = new Set<number>();

  constructor(groups: readonly ContactReport[][], world: World) {
    this.#world = world;
    this.#members = groups.map((group) => [...group]);
    this.#home = groups.map((_, k) => k);
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

  /** True when no report of one contradicts a report of the other. */
  agree(one: number, other: number): boolean {
    const left = this.#members[one] ?? [];
    const right = this.#members[other] ?? [];
    return !left.some((a) => right.some((b) => contradict(a, b, this.#world)));
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

  result(): ContactReport[][] {
    return this.#members
      .filter((members) => members.length > 0)
      .map((members) => members.sort(compareReports));
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

const allAgree = (some: readonly number[], clusters: Clusters): boolean =>
  some.every((a, k) => some.slice(k + 1).every((b) => clusters.agree(a, b)));

function component(start: number, neighbours: Neighbours, clusters: Clusters): number[] {
  const found = new Set([start]);
  for (const cluster of found) {
    for (const next of neighbours.get(cluster) ?? []) if (clusters.isOpen(next)) found.add(next);
  }
  return [...found].sort((a, b) => a - b);
}

/**
 * Follows all links of one strength. A cluster between two that contradict each other joins neither; the rest
 * is joined where whole connected parts are free of contradiction.
 */
function follow(links: readonly Link[], clusters: Clusters): void {
  const neighbours = neighboursOf(links, clusters);
  const torn = [...neighbours].filter(([, around]) => !allAgree([...around], clusters));
  for (const [cluster] of torn) clusters.close(cluster);
  const seen = new Set<number>();
  for (const start of [...neighbours.keys()].sort((a, b) => a - b)) {
    if (seen.has(start) || !clusters.isOpen(start)) continue;
    const part = component(start, neighbours, clusters);
    for (const cluster of part) seen.add(cluster);
    if (allAgree(part, clusters)) clusters.merge(part);
  }
}

/** Reports that may be of one contact. */
export const contactMatter = (world: World): Matter<ContactReport> => ({
  keys: contactKeys,
  probes: contactProbes,
  linked: (a, b) => !contradict(a, b, world) && linkBetween(a, b, world) > 0,
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
export function mergeReports(reports: readonly ContactReport[], world: World): ContactReport[][] {
  const sorted = reports.toSorted(compareReports);
  const groups = [...groupBy(sorted, shape).values()];
  const clusters = new Clusters(groups, world);
  const links = linksBetween(
    groups.flatMap((group) => group.slice(0, 1)),
    world,
  );
  const levels = groupBy(links, (link) => `${link.strength}`);
  const strengths = [...levels.keys()].sort((a, b) => Number(b) - Number(a));
  for (const strength of strengths) follow(levels.get(strength) ?? [], clusters);
  return clusters.result();
}
