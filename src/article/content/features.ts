import { isHeadlike } from "../line.ts";
import type { Sign } from "../lines/sign.ts";
import { FAR, type View } from "./view.ts";

/** What is measured of a line, as a number; "neighbours" stand within the window that the name tells. */
type Measure = (view: View, at: number) => number;

const yes = (value: boolean | undefined): number => (value ? 1 : 0);

const wordsAt = (view: View, at: number): number => view.lines[at]?.words ?? 0;

const clamp = (view: View, at: number): number => Math.min(view.lines.length, Math.max(0, at));

/** Words of paragraphs from line `from` up to and without `to`. */
const proseIn = ({ proseBefore }: View, from: number, to: number): number =>
  (proseBefore[to] ?? 0) - (proseBefore[from] ?? 0);

/** Share of the words within `size` lines around that stand in paragraphs. */
function density(view: View, from: number, to: number): number {
  const [first, last] = [clamp(view, from), clamp(view, to)];
  const words = (view.wordsBefore[last] ?? 0) - (view.wordsBefore[first] ?? 0);
  return words > 0 ? proseIn(view, first, last) / words : 0;
}

const meanWords = (view: View, from: number, to: number): number => {
  const [first, last] = [clamp(view, from), clamp(view, to)];
  return last > first ? ((view.wordsBefore[last] ?? 0) - (view.wordsBefore[first] ?? 0)) / (last - first) : 0;
};

const isKind = (view: View, at: number, kinds: readonly Sign["kind"][]): number =>
  yes(kinds.includes(view.signs[at]?.kind ?? "plain"));

/** How much a sign alone speaks against the line being the article's text: 0 nothing, 1 it may stand inside, 2 after it. */
function against(view: View, at: number): number {
  switch (view.signs[at]?.kind) {
    case undefined:
    case "plain":
      return 0;
    case "turn":
    case "closer":
    case "imprint":
    case "tags":
    case "follow":
      return 2;
    default:
      return 1;
  }
}

/** In so many paragraphs a word belongs to the language or to the story: the share of the line's words that do. */
function familiar(view: View, at: number, least: number): number {
  const counts = view.spreads[at] ?? [];
  if (counts.length === 0) return 0;
  const needed = least + yes(view.prose[at]);
  let held = 0;
  for (const count of counts) if (count >= needed) held++;
  return held / counts.length;
}

/** Share of the line's words that the headline holds. */
function fromHeadline(view: View, at: number): number {
  const words = view.terms[at] ?? [];
  if (words.length === 0) return 0;
  let held = 0;
  for (const word of words) if (view.headline.has(word)) held++;
  return held / words.length;
}

/** Share of the capitalised words inside the line that the page's other paragraphs hold, -1 where it has none. */
function names(view: View, at: number): number {
  const own = yes(view.prose[at]);
  let [found, held, first] = [0, 0, true];
  for (const { capital, lower } of view.lines[at]?.tokens ?? []) {
    if (capital && !first) {
      found++;
      if ((view.spread.get(lower) ?? 0) > own) held++;
    }
    first = false;
  }
  return found > 0 ? held / found : -1;
}

/** How sentences and other lines look. */
const shape: Readonly<Record<string, Measure>> = {
  words: wordsAt,
  characters: (view, at) => view.lines[at]?.text.length ?? 0,
  "characters a word": (view, at) => (view.lines[at]?.text.length ?? 0) / Math.max(1, wordsAt(view, at)),
  closed: (view, at) => yes(view.lines[at]?.closed) + yes(view.lines[at]?.stopped),
  colon: (view, at) => yes(":：".includes(view.lines[at]?.text.at(-1) ?? "none")),
  sentences: (view, at) => view.shapes[at]?.sentences ?? 0,
  commas: (view, at) => view.shapes[at]?.commas ?? 0,
  capitals: (view, at) => view.shapes[at]?.capitals ?? 0,
  numbers: (view, at) => view.shapes[at]?.numbers ?? 0,
  signs: (view, at) => view.shapes[at]?.signs ?? 0,
  lower: (view, at) => yes(view.shapes[at]?.lower),
  shouted: (view, at) => yes(view.shapes[at]?.shouted),
  foreign: (view, at) => yes(view.shapes[at]?.foreign),
  quoted: (view, at) => yes(view.shapes[at]?.quoted),
  headlike: (view, at) => yes(view.lines[at] !== undefined && isHeadlike(view.lines[at])),
};

/** What the line's words tell, through word lists and through the page itself. */
const wording: Readonly<Record<string, Measure>> = {
  against,
  caption: (view, at) => isKind(view, at, ["caption", "image"]),
  signed: (view, at) => isKind(view, at, ["signature", "date"]),
  furniture: (view, at) => isKind(view, at, ["furniture", "menu", "junk"]),
  repeated: (view, at) => view.counts[at] ?? 1,
  alike: (view, at) => view.alike[at] ?? 1,
  // Words that several paragraphs hold are mostly those that no sentence does without, in any language.
  familiar: (view, at) => familiar(view, at, 3),
  seen: (view, at) => familiar(view, at, 1),
  names,
  headline: fromHeadline,
};

/** Where the line stands among the others. */
const place: Readonly<Record<string, Measure>> = {
  "after the headline": (view, at) => (view.title < 0 ? 0 : Math.max(-FAR, Math.min(FAR, at - view.title))),
  "since headline": (view, at) => view.sinceHeadline[at] ?? FAR,
  "turns since headline": (view, at) => view.turnsBefore[at] ?? 0,
  "dated lines 5 around": (view, at) =>
    (view.datedBefore[clamp(view, at + 6)] ?? 0) - (view.datedBefore[clamp(view, at - 5)] ?? 0),
  "patterns 6 around": (view, at) =>
    (view.patternsBefore[clamp(view, at + 7)] ?? 0) - (view.patternsBefore[clamp(view, at - 6)] ?? 0),
  "patterns since headline": (view, at) =>
    (view.patternsBefore[at] ?? 0) - (view.patternsBefore[Math.max(0, view.title)] ?? 0),
  "share of tight run": (view) =>
    proseIn(view, view.tight.from, view.tight.to) / Math.max(1, view.proseBefore.at(-1) ?? 0),
  "after tight run begins": (view, at) => at - view.tight.from,
  "before tight run ends": (view, at) => view.tight.to - at,
  "after loose run begins": (view, at) => at - view.loose.from,
  "before loose run ends": (view, at) => view.loose.to - at,
  "prose of the page": (view) => view.proseBefore.at(-1) ?? 0,
  "share of lines before": (view, at) => at / view.lines.length,
  "prose before": (view, at) => view.proseBefore[at] ?? 0,
  "prose after": (view, at) => proseIn(view, Math.min(view.lines.length, at + 1), view.lines.length),
  "share of prose before": (view, at) =>
    (view.proseBefore[at] ?? 0) / Math.max(1, view.proseBefore.at(-1) ?? 0),
  "since prose": (view, at) => view.sinceProse[at] ?? FAR,
  "until prose": (view, at) => view.untilProse[at] ?? FAR,
  "since turn": (view, at) => view.sinceTurn[at] ?? FAR,
  "until turn": (view, at) => view.untilTurn[at] ?? FAR,
};

/** What stands around it. */
const around: Readonly<Record<string, Measure>> = {
  "words 1 before": (view, at) => wordsAt(view, at - 1),
  "words 2 before": (view, at) => wordsAt(view, at - 2),
  "words 1 after": (view, at) => wordsAt(view, at + 1),
  "words 2 after": (view, at) => wordsAt(view, at + 2),
  "closed 1 before": (view, at) => yes(view.lines[at - 1]?.closed),
  "closed 1 after": (view, at) => yes(view.lines[at + 1]?.closed),
  "against 1 before": (view, at) => against(view, at - 1),
  "against 1 after": (view, at) => against(view, at + 1),
  "capitals 1 before": (view, at) => view.shapes[at - 1]?.capitals ?? 0,
  "capitals 1 after": (view, at) => view.shapes[at + 1]?.capitals ?? 0,
  "mean words 4 before": (view, at) => meanWords(view, at - 4, at),
  "mean words 4 after": (view, at) => meanWords(view, at + 1, at + 5),
  "mean words 10 before": (view, at) => meanWords(view, at - 10, at),
  "mean words 10 after": (view, at) => meanWords(view, at + 1, at + 11),
  "mean words 30 before": (view, at) => meanWords(view, at - 30, at),
  "mean words 30 after": (view, at) => meanWords(view, at + 1, at + 31),
  "prose 3 before": (view, at) => density(view, at - 3, at),
  "prose 3 after": (view, at) => density(view, at + 1, at + 4),
  "prose 10 before": (view, at) => density(view, at - 10, at),
  "prose 10 after": (view, at) => density(view, at + 1, at + 11),
};

/** All that is measured of a line, by name, in the order in which the model knows it. */
export const features: Readonly<Record<string, Measure>> = { ...shape, ...wording, ...place, ...around };

const measures = Object.values(features);

/** Every measure of every line, line after line. */
export function measure(view: View): Float64Array {
  const made = new Float64Array(view.lines.length * measures.length);
  for (let at = 0; at < view.lines.length; at++)
    for (let k = 0; k < measures.length; k++) made[at * measures.length + k] = measures[k]?.(view, at) ?? 0;
  return made;
}
