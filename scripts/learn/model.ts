import { features } from "../../src/article/content/features.ts";
import type { Forest } from "../../src/article/content/trees.ts";
import type { Examples } from "./bins.ts";
import { boost } from "./boost.ts";
import { COLUMNS, type LearningPage } from "./pages.ts";

const OPTIONS = { trees: 120, depth: 5, rate: 0.12, ridge: 40, rowShare: 0.6, columnShare: 0.5 };

/** An article of fewer words counts as if it had so many. */
const LEAST_WORDS = 50;
/** What a line weighs for itself, and what all lines of a page weigh by their words. */
const BY_LINE = 0.1;
const BY_WORDS = 60;

const rightWords = ({ right, words }: LearningPage): number =>
  words.reduce((sum, count, at) => sum + (right[at] ? count : 0), 0);

/** Of short lines far from all prose, which hardly differ, one in so many is learned from, and counts for all. */
const THINNED = 3;

function weightOf(page: LearningPage, at: number, all: number): number {
  const words = page.words[at] ?? 0;
  const weight = page.share * (BY_LINE + BY_WORDS * Math.min(1, (words + 2) / all));
  if (!page.dull[at]) return weight;
  return at % THINNED === 0 ? weight * THINNED : 0;
}

/** The lines of the pages as examples. A wrong line costs a page the more, the larger a share of its article it is. */
function examplesOf(pages: readonly LearningPage[]): Examples {
  const values: Float64Array[] = [];
  const wanted: number[] = [];
  const weights: number[] = [];
  for (const page of pages) {
    const all = Math.max(LEAST_WORDS, rightWords(page));
    for (const at of page.lines.keys()) {
      const weight = weightOf(page, at, all);
      if (weight === 0) continue;
      values.push(page.values.subarray(at * COLUMNS, (at + 1) * COLUMNS));
      wanted.push(page.right[at] ?? 0);
      weights.push(weight);
    }
  }
  const flat = new Float64Array(values.length * COLUMNS);
  for (const [row, own] of values.entries()) flat.set(own, row * COLUMNS);
  return {
    rows: values.length,
    columns: COLUMNS,
    values: flat,
    wanted: Uint8Array.from(wanted),
    weights: Float64Array.from(weights),
  };
}

/** Figures that are written out: their differences are far below what the trees tell apart. */
const LEAF_UNIT = 1000;
const round = (value: number): number => Number(value.toPrecision(3));

/** A model of the pages. */
export function learn(pages: readonly LearningPage[]): Forest {
  const trees = boost(examplesOf(pages), OPTIONS);
  return {
    depth: OPTIONS.depth,
    names: Object.keys(features),
    columns: trees.flatMap((tree) => tree.columns),
    limits: trees.flatMap((tree) => tree.limits.map(round)),
    leaves: trees.flatMap((tree) => tree.leaves.map((leaf) => Math.round(leaf * LEAF_UNIT) / LEAF_UNIT)),
  };
}
