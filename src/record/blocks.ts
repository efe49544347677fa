import { monthNumber } from "./days.ts";
import type { ContactReport } from "./types.ts";

/** Publication days of undated reports may lie further from the contact; a month and its neighbours are looked through. */
function months(report: ContactReport): number[] {
  const span = report.days ?? report.page.publishedDays;
  if (!span) return [];
  const [from, to] = [monthNumber(span.from), monthNumber(span.to)];
  return Array.from({ length: Math.min(to - from + 1, 13) }, (_, k) => from + k);
}

function pairsOfSides(sides: readonly string[]): string[] {
  if (sides.length < 2) return [sides.join()];
  return sides.flatMap((side, k) => sides.slice(k + 1).map((other) => `${side}+${other}`));
}

/** Where a report is looked for: under each pair of its parties, by month and by its number in a series. */
function blockKeys(report: ContactReport): string[] {
  const { ordinal } = report.event;
  const when = months(report).map((month) => `${month}`);
  if (ordinal?.since) when.push(`#${ordinal.n} since ${ordinal.since}`);
  return pairsOfSides(report.sides).flatMap((pair) => when.map((w) => `${report.group}|${pair}|${w}`));
}

const nextMonth = (key: string): string | null => {
  const at = key.lastIndexOf("|") + 1;
  const month = key.slice(at);
  return month.startsWith("#") ? null : `${key.slice(0, at)}${Number(month) + 1}`;
};

function blocksOf(reports: readonly ContactReport[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  for (const [index, report] of reports.entries()) {
    for (const key of blockKeys(report)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  return blocks;
}

function* pairsWithin(members: readonly number[], others: readonly number[]): Generator<[number, number]> {
  for (const [k, a] of members.entries()) {
    for (const b of members.slice(k + 1)) yield [a, b];
    for (const b of others) if (a !== b) yield [Math.min(a, b), Math.max(a, b)];
  }
}

/**
 * Pairs of indexes of reports that may be of one contact: parties (for three or more, a pair of them) and kind
 * group in common, and a month or neighbouring ones, or a number in the same series.
 */
export function candidatePairs(reports: readonly ContactReport[]): [number, number][] {
  const blocks = blocksOf(reports);
  const seen = new Set<number>();
  for (const [key, members] of blocks) {
    const next = nextMonth(key);
    const others = next === null ? [] : (blocks.get(next) ?? []);
    for (const [a, b] of pairsWithin(members, others)) seen.add(a * reports.length + b);
  }
  return [...seen]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / reports.length), pair % reports.length]);
}
