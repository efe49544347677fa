import { isParagraph, type Line } from "../line.ts";
import type { Sign } from "../lines/sign.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { termsOf } from "./terms.ts";

/** A page's lines with what each is to be weighed against: sums, runs and distances, each made in one pass. */
export interface View {
  readonly lines: readonly Line[];
  readonly signs: readonly Sign[];
  readonly shapes: readonly Shape[];
  /** Position of the headline, -1 for none. */
  readonly title: number;
  readonly prose: readonly boolean[];
  /** Words of paragraphs before each line; one entry more than lines. */
  readonly proseBefore: readonly number[];
  /** Words before each line; one entry more than lines. */
  readonly wordsBefore: readonly number[];
  /** Lines from each to the paragraph before it and after it; `FAR` where there is none. */
  readonly sinceProse: readonly number[];
  readonly untilProse: readonly number[];
  /** Lines from each to the line before it and after it that turns to something else. */
  readonly sinceTurn: readonly number[];
  readonly untilTurn: readonly number[];
  /** How often each line stands on the page, and how often others that differ in their figures alone. */
  readonly counts: readonly number[];
  readonly alike: readonly number[];
  /** Short lines before each of which three or more are alike, as between comments and in lists; summed up. */
  readonly patternsBefore: readonly number[];
  /** The words of each line. */
  readonly terms: readonly (readonly string[])[];
  /** In how many paragraphs each word of each line stands. */
  readonly spreads: readonly (readonly number[])[];
  /** In how many paragraphs each word stands. */
  readonly spread: ReadonlyMap<string, number>;
  /** Words of the headline. */
  readonly headline: ReadonlySet<string>;
  /** Lines since the headline, or since a line that says it again. */
  readonly sinceHeadline: readonly number[];
  /** Lines before each that turn to something else, since the headline's first place. */
  readonly turnsBefore: readonly number[];
  /** Short lines with numbers, as comments and lists of stories have between their texts; summed up. */
  readonly datedBefore: readonly number[];
  /** Runs of lines that hold most prose: one that few short lines end, and one that bridges many. */
  readonly tight: Run;
  readonly loose: Run;
}

/** Lines from `from` up to and without `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A distance to something that the page has not. */
export const FAR = 99;

const TURNING = new Set<Sign["kind"]>(["turn", "closer", "imprint", "tags", "follow", "signature"]);

function sums(values: readonly number[]): number[] {
  const made = [0];
  for (const value of values) made.push((made.at(-1) ?? 0) + value);
  return made;
}

/** Steps from each place back to the last one that is marked; the place itself does not count. */
function stepsSince(marked: readonly boolean[]): number[] {
  let steps = FAR;
  return marked.map((mark) => {
    const found = steps;
    steps = mark ? 1 : Math.min(FAR, steps + 1);
    return found;
  });
}

const stepsUntil = (marked: readonly boolean[]): number[] => stepsSince(marked.toReversed()).toReversed();

function spreadOf(paragraphs: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const terms of paragraphs)
    for (const term of new Set(terms)) spread.set(term, (spread.get(term) ?? 0) + 1);
  return spread;
}

/** How often each of the keys comes. */
function countsOf(keys: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => counts.get(key) ?? 0);
}

/** Longer lines are alike by chance no more. */
const PATTERN_WORDS = 12;
const PATTERN = 3;

/** The kinds of a short line's tokens, with its words: "2 days ago at 07:51" and "3 days ago at 11:20" are one. */
const patternOf = (line: Line): string =>
  line.words > PATTERN_WORDS ? line.key : line.key.replace(/\p{Nd}+/gu, "0");

/** The run with the highest sum of words in paragraphs, less `cost` for each other line. */
function bestRun(lines: readonly Line[], prose: readonly boolean[], cost: number): Run {
  let best = { from: 0, to: 0, sum: 0 };
  let run = { from: 0, sum: 0 };
  for (const [at, line] of lines.entries()) {
    if (run.sum <= 0) run = { from: at, sum: 0 };
    run.sum += prose[at] ? line.words : -cost;
    if (run.sum > best.sum) best = { ...run, to: at + 1 };
  }
  return best;
}

/** Costs of a line that is no paragraph, in words of prose. */
const TIGHT = 12;
const LOOSE = 3;

/** Shorter lines begin many others. */
const LEAST_KEY = 12;

/** The line is the headline again, or with a section or an outlet's name behind it. */
const saysAgain = (line: Line, headline: Line | undefined): boolean =>
  headline !== undefined &&
  line.key.length >= LEAST_KEY &&
  (headline.key.startsWith(line.key) || line.key.startsWith(headline.key)) &&
  Math.abs(line.words - headline.words) <= 8;

const isDated = (line: Line): boolean =>
  line.words <= 14 && !line.stopped && line.tokens.some(({ kind }) => kind === "number");

/** Looks over the lines of a page. Linear in its length. */
export function viewOf(lines: readonly Line[], signs: readonly Sign[], title: number): View {
  const prose = lines.map(isParagraph);
  const turning = signs.map(({ kind }) => TURNING.has(kind));
  const terms = lines.map(termsOf);
  const alike = countsOf(lines.map(patternOf));
  const spread = spreadOf(terms.filter((_, at) => prose[at]));
  return {
    lines,
    signs,
    shapes: lines.map(shapeOf),
    title,
    prose,
    proseBefore: sums(lines.map((line, at) => (prose[at] ? line.words : 0))),
    wordsBefore: sums(lines.map((line) => line.words)),
    sinceProse: stepsSince(prose),
    untilProse: stepsUntil(prose),
    sinceTurn: stepsSince(turning),
    untilTurn: stepsUntil(turning),
    counts: countsOf(lines.map(({ key }) => key)),
    alike,
    patternsBefore: sums(
      lines.map(({ words }, at) => (words <= PATTERN_WORDS && (alike[at] ?? 0) >= PATTERN ? 1 : 0)),
    ),
    terms,
    spread,
    spreads: terms.map((words) => words.map((word) => spread.get(word) ?? 0)),
    headline: new Set(terms[title]),
    sinceHeadline: stepsSince(lines.map((line) => saysAgain(line, lines[title]))),
    turnsBefore: sums(turning.map((turn, at) => (turn && at > title ? 1 : 0))),
    datedBefore: sums(lines.map((line) => (isDated(line) ? 1 : 0))),
    tight: bestRun(lines, prose, TIGHT),
    loose: bestRun(lines, prose, LOOSE),
  };
}
