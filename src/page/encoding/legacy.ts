import { codeUnitAt } from "../../text/code-units.ts";
import { withCapitals } from "./capitals.ts";
import { isByte } from "./latin.ts";
import { type Scheme, schemes } from "./legacy-tables.ts";
import { isSyllable } from "./syllable.ts";

/** Different words with characters beyond ASCII that are looked at; an encoding shows in far fewer. */
const SAMPLE = 60;
/** Runs after which a text that shows no encoding is left alone. */
const FIRST = 16;
/** Code units of a run of words without a space; what is longer is no prose. */
const LONGEST = 64;
/** Words that only the encoding makes syllables: fewer are chance. */
const FEWEST = 4;
/** Share of the words that must become syllables; names and foreign words are the rest. */
const SHARE = 0.8;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const ASCII = /^[a-z]*$/iu;
const ASCII_LETTER = /[a-z]/iu;
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
const SEGMENT = /[^\n<>]+/gu;

/** Characters that end a run of text before it is known what its bytes mean: white space, markup, ASCII punctuation. */
const endsRun = (code: number): boolean =>
  code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0x80) || code === 0xa0;

/** Different runs of letters and characters beyond ASCII that could be single bytes, from the beginning of a text. */
function runsOf(text: string, most: number): string[] {
  const runs = new Set<string>();
  const { length } = text;
  for (let at = 0; at < length && runs.size < most; at++) {
    if (codeUnitAt(text, at) < 0x80) continue;
    let start = at;
    let end = at + 1;
    while (start > 0 && !endsRun(codeUnitAt(text, start - 1))) start--;
    while (end < length && !endsRun(codeUnitAt(text, end))) end++;
    runs.add(text.slice(start, end));
    at = end - 1;
  }
  return [...runs];
}

const isMarked = (word: string): boolean => !ASCII.test(word);

/** Whether a run's marked words, of which it has some, are syllables. */
const isVietnamese = (run: string): boolean => {
  const words = (run.match(WORD) ?? []).filter(isMarked);
  return words.length > 0 && words.every(isSyllable);
};

/** Whether an encoding makes Vietnamese of a run, with capitals where words have them; TCVN3 has none with tones. */
function makesVietnamese({ name, convert }: Scheme, run: string): boolean {
  const converted = convert(run);
  return isVietnamese(converted) && (name === "TCVN3" || !CAPITAL_INSIDE.test(converted));
}

function isSingleByte(run: string): boolean {
  for (let at = 0; at < run.length; at++) if (!isByte(run.charCodeAt(at))) return false;
  return true;
}

/** Signs alone, as "•" between spaces, say nothing; letters with something beyond ASCII among them do. */
const isTelling = (run: string): boolean =>
  run.length <= LONGEST && ASCII_LETTER.test(run) && isSingleByte(run);

interface Score {
  readonly scheme: Scheme;
  readonly made: number;
}

/** The encoding under which most of some wrong runs become Vietnamese, and how many. */
const bestOf = (wrong: readonly string[]): Score =>
  schemes
    .map((scheme) => ({ scheme, made: wrong.filter((run) => makesVietnamese(scheme, run)).length }))
    .reduce((best, score) => (score.made > best.made ? score : best));

/**
 * The 8-bit Vietnamese encoding that a text, read as Latin-1 or windows-1252, is really in; null where it is none.
 * Told by how many of its words only become Vietnamese syllables by it.
 */
export function recogniseScheme(text: string): Scheme | null {
  const isWrong = (run: string): boolean => isTelling(run) && !isVietnamese(run);
  const first = runsOf(text, FIRST).filter(isWrong);
  if (first.length > 0 && bestOf(first).made === 0) return null;
  const wrong = runsOf(text, SAMPLE).filter(isWrong);
  if (wrong.length < FEWEST) return null;
  const best = bestOf(wrong);
  return best.made >= FEWEST && best.made >= SHARE * wrong.length ? best.scheme : null;
}

/** A segment converted where that makes more syllables of its words; a page may mix its encoding with Unicode. */
function convertSegment(segment: string, scheme: Scheme): string {
  const runs = runsOf(segment, Number.POSITIVE_INFINITY).filter(isSingleByte);
  const converted = runs.filter((run) => makesVietnamese(scheme, run)).length;
  const asIs = runs.filter((run) => isVietnamese(run) && !CAPITAL_INSIDE.test(run)).length;
  if (converted <= asIs) return segment;
  const text = scheme.convert(segment);
  return scheme.name === "TCVN3" ? withCapitals(text) : text;
}

/** A text with its 8-bit Vietnamese (TCVN3, VNI, VISCII, windows-1258) turned into Unicode; itself where it has none. */
export function fromLegacyVietnamese(text: string): string {
  const scheme = recogniseScheme(text);
  return scheme ? text.replace(SEGMENT, (segment) => convertSegment(segment, scheme)) : text;
}
