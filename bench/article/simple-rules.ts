import { type Counts, commonOf, ratesOf, shinglesOf, tokensOf, wordCounts } from "./metric.ts";

/** Lines of more characters are prose, as the simple rules have it. */
const LONG = 80;
/** So many short lines in a row may stand inside an article. */
const BRIDGE = 5;

/** Chooses the lines of an article among all lines of a flattened page; some are shown the wanted text. */
export type LineRule = (lines: readonly string[], wanted: string) => readonly string[];

const isLong = (line: string): boolean => line.length > LONG;

/** From the first to the last of long lines between which no more than five short ones stand: the run with the most characters. */
function longestBridgedRun(lines: readonly string[]): readonly string[] {
  let best = { from: 0, to: 0, size: 0 };
  let run = { from: 0, to: -BRIDGE - 1, size: 0 };
  for (const [at, line] of lines.entries()) {
    if (!isLong(line)) continue;
    const continues = at - run.to <= BRIDGE;
    run = { from: continues ? run.from : at, to: at + 1, size: (continues ? run.size : 0) + line.length };
    if (run.size > best.size) best = run;
  }
  return lines.slice(best.from, best.to);
}

/** True of lines at least half of whose shingles stand in the wanted text; short lines must stand there as they are. */
function isRight(line: string, wanted: ReadonlySet<string>, spaced: string): boolean {
  const tokens = tokensOf(line);
  if (tokens.length === 0) return false;
  if (tokens.length < 4) return spaced.includes(` ${tokens.join(" ")} `);
  const shingles = shinglesOf(line);
  return shingles.filter((shingle) => wanted.has(shingle)).length * 2 >= shingles.length;
}

function rightLines(lines: readonly string[], wanted: string): boolean[] {
  const shingles = new Set(shinglesOf(wanted));
  const spaced = ` ${tokensOf(wanted).join(" ")} `;
  return lines.map((line) => isRight(line, shingles, spaced));
}

/** Each line that stands in the wanted text, the first time that it comes. */
function chooseRight(lines: readonly string[], wanted: string): readonly string[] {
  const right = rightLines(lines, wanted);
  const seen = new Set<string>();
  return lines.filter((line, at) => {
    if (!right[at] || seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}

const sizeOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Token F1 of every run that begins at a line, one line after the other, and the best of them. */
function bestFrom(
  from: number,
  counts: readonly Counts[],
  truth: Counts,
): { readonly to: number; readonly f1: number } {
  const left = new Map(truth);
  const wanted = sizeOf(truth);
  let best = { to: from, f1: 0 };
  let [found, right] = [0, 0];
  for (let at = from; at < counts.length; at++) {
    const line = counts[at] ?? new Map<string, number>();
    found += sizeOf(line);
    right += commonOf(line, left);
    for (const [word, count] of line)
      if (left.has(word)) left.set(word, Math.max(0, (left.get(word) ?? 0) - count));
    const { f1 } = ratesOf(right, found - right, wanted - right);
    if (f1 > best.f1) best = { to: at + 1, f1 };
  }
  return best;
}

/** The run of neighbouring lines with the highest token F1 that there is; it begins with a line of the wanted text. */
function bestRun(lines: readonly string[], wanted: string): readonly string[] {
  const right = rightLines(lines, wanted);
  const counts = lines.slice(0, right.lastIndexOf(true) + 1).map(wordCounts);
  const truth = wordCounts(wanted);
  let best = { from: 0, to: 0, f1: 0 };
  for (const from of counts.keys()) {
    if (!right[from]) continue;
    const run = bestFrom(from, counts, truth);
    if (run.f1 > best.f1) best = { from, ...run };
  }
  return lines.slice(best.from, best.to);
}

/** What an extractor of lines is to be measured against; the last two know the wanted text and bound what is possible. */
export const lineRules: Readonly<Record<string, LineRule>> = {
  "every line": (lines) => lines,
  "lines over 80 characters": (lines) => lines.filter(isLong),
  "longest run of such, bridging 5": longestBridgedRun,
  "best run that exists": bestRun,
  "the right lines": chooseRight,
};
