import type { Line } from "../line.ts";

/** Lines from `from` up to and without `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The run with the highest sum of words in paragraphs, less `cost` for each other line. */
export function bestRun(lines: readonly Line[], prose: readonly boolean[], cost: number): Run {
  let best = { from: 0, to: 0, sum: 0 };
  let run = { from: 0, sum: 0 };
  for (const [at, line] of lines.entries()) {
    if (run.sum <= 0) run = { from: at, sum: 0 };
    run.sum += prose[at] ? line.words : -cost;
    if (run.sum > best.sum) best = { ...run, to: at + 1 };
  }
  return best;
}

/** So many other lines in a row part two stretches of paragraphs. */
const PARTING = 3;

/** A stretch of lines with paragraphs close to each other, and the other lines behind it. */
export interface Stretch {
  /** Position of its first paragraph; of the first line of all before the first paragraph. */
  readonly from: number;
  /** Position of its last paragraph; -1 where it has none. */
  last: number;
  /** How many stretches begin after the headline before it. */
  readonly rank: number;
  /** Words of its paragraphs. */
  prose: number;
}

/** The stretch of each line. Texts of comments make many short ones, an article one or few. Linear. */
export function stretchesOf(lines: readonly Line[], prose: readonly boolean[], title: number): Stretch[] {
  let current: Stretch = { from: 0, last: -1, rank: 0, prose: 0 };
  let ranks = 0;
  return lines.map((line, at) => {
    if (!prose[at]) return current;
    const apart = current.last < 0 || at - current.last > PARTING;
    if (apart) current = { from: at, last: at, rank: at > title ? ranks++ : 0, prose: 0 };
    current.last = at;
    current.prose += line.words;
    return current;
  });
}
