import { foldOf } from "../../bench/article/corpora.ts";
import type { FlattenedPage } from "../../bench/article/flattened.ts";
import { shinglesOf, tokenRates, tokensOf } from "../../bench/article/metric.ts";
import { features, measure } from "../../src/article/content/features.ts";
import { viewOf } from "../../src/article/content/view.ts";
import { findTitle } from "../../src/article/headline/title.ts";
import { lexiconOf } from "../../src/article/lexicon.ts";
import { type Line, linesOf } from "../../src/article/line.ts";
import { signsOf } from "../../src/article/lines/sign.ts";
import { packOf } from "../../src/language/index.ts";
import { decodePage } from "../../src/page/index.ts";
import { world } from "../../src/world/index.ts";

export const COLUMNS = Object.keys(features).length;

/** The part of five to which the pages of a name belong. */
export const PARTS = 5;

/** A flattened page as the model sees it, with which of its lines are the article's. */
export interface LearningPage {
  readonly name: string;
  readonly part: number;
  /** How much the page counts beside others. */
  readonly share: number;
  readonly lines: readonly string[];
  readonly words: readonly number[];
  /** Short lines far from all prose. */
  readonly dull: readonly boolean[];
  readonly values: Float64Array;
  readonly right: Uint8Array;
  /** The lines that are marked make the wanted text: the page may be learned from. */
  readonly sure: boolean;
  readonly wanted: string;
  readonly title: number;
}

/** Lines of fewer words are right only where the whole line stands in the wanted text among right neighbours. */
const SHORT = 8;

function isRight(text: string, wanted: ReadonlySet<string>): boolean {
  const shingles = shinglesOf(text);
  return shingles.filter((shingle) => wanted.has(shingle)).length * 2 >= shingles.length;
}

const keyOf = (text: string): string => tokensOf(text).join(" ");

/** The run of lines that holds most right words, where gaps cost half as much. */
function bestRun(lines: readonly Line[], right: Uint8Array): readonly [number, number] {
  let best = { from: 0, to: 0, sum: 0 };
  let run = { from: 0, sum: 0 };
  for (const [at, line] of lines.entries()) {
    const gain = right[at] ? line.words : -Math.min(line.words, 12) / 2;
    run =
      run.sum + gain > 0
        ? { from: run.sum > 0 ? run.from : at, sum: run.sum + gain }
        : { from: at + 1, sum: 0 };
    if (run.sum > best.sum) best = { from: run.from, to: at + 1, sum: run.sum };
  }
  return [best.from, best.to];
}

/** Marks the lines that the wanted text holds. */
function rightLines(lines: readonly Line[], wanted: string): Uint8Array {
  const shingles = new Set(shinglesOf(wanted));
  const whole = new Set(wanted.split("\n").map(keyOf));
  const spaced = ` ${keyOf(wanted)} `;
  const long = Uint8Array.from(lines, ({ text, words }) =>
    words >= SHORT && isRight(text, shingles) ? 1 : 0,
  );
  const [from, to] = bestRun(lines, long);
  const within = new Set(lines.slice(from, to).map((line) => keyOf(line.text)));
  const seen = new Set<string>();
  return long.map((right, at) => {
    const { text = "", words = 0 } = lines[at] ?? {};
    const key = keyOf(text);
    const inside = at >= from - 3 && at < to + 3;
    const short =
      inside &&
      words < SHORT &&
      key !== "" &&
      (whole.has(key) || (at >= from && at < to && spaced.includes(` ${key} `)));
    const first = !seen.has(key) && (inside || !within.has(key));
    if ((right || short) && first) seen.add(key);
    return (right || short) && first ? 1 : 0;
  });
}

/** Where the marked lines make less of the wanted text, as token F1, it stands not on the page or in other words. */
const SURE = 0.85;

const DULL_WORDS = 5;
const FAR_OFF = 3;

/** A known page as plain lines, measured and marked. */
export function learningPage({ name, text, wanted }: FlattenedPage, share: number): LearningPage | null {
  if (text === "") return null;
  const decoded = decodePage({ bytes: new TextEncoder().encode(text), source: `${name}.txt`, kind: "text" });
  const lexicon = lexiconOf(packOf(decoded.page.language ?? "vi").article, world);
  const lines = linesOf(decoded);
  const signs = signsOf(lines, lexicon);
  const title = findTitle(lines, signs, null, lexicon);
  const view = viewOf(lines, signs, title);
  const right = rightLines(lines, wanted);
  const marked = lines.filter((_, at) => right[at] === 1).map((line) => line.text);
  return {
    name,
    part: foldOf(name, PARTS),
    share,
    lines: lines.map((line) => line.text),
    words: lines.map((line) => line.words),
    dull: lines.map(
      ({ words }, at) =>
        words <= DULL_WORDS && (view.sinceProse[at] ?? 0) > FAR_OFF && (view.untilProse[at] ?? 0) > FAR_OFF,
    ),
    values: measure(view),
    right,
    sure: tokenRates(wanted, marked.join("\n")).f1 >= SURE,
    wanted,
    title,
  };
}
