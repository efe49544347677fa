import type { PageMetadata } from "../../page/types.ts";
import { beginnings, foldName, withoutNames } from "../../text/title-parts.ts";

/** A reading of a title with what it is compared by. */
export interface Reading {
  readonly text: string;
  /** Letters and digits alone, in lower case. */
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  /** Ends in dots, as titles do that were cut to a length. */
  readonly cut: boolean;
}

/** One title that the page declares. */
export interface Declared {
  /** Its letters and digits alone, names and all. */
  readonly whole: string;
  /** True for the window's title, which joins names, sections and kickers to the headline. */
  readonly window: boolean;
  /** All readings of it that leave out names and sections, best first. */
  readonly readings: readonly Reading[];
}

/** Words; single characters in scripts that set no spaces between words. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}]+|\p{N}+/gu;

const CUT = /\S\s?(?:…|\.{3})$/u;

/** Longer values are summaries. */
const MAX_LENGTH = 400;

/** A text as a title that can be compared with others. */
export const readingOf = (text: string): Reading => ({
  text,
  folded: foldName(text),
  words: new Set(text.toLowerCase().match(WORDS)),
  cut: CUT.test(text),
});

/** The titles that a page declares; `names` are folded names of its site. The window's title may hold sections besides. */
export const declaredTitles = (metadata: PageMetadata, names: readonly string[]): Declared[] =>
  metadata.candidates.title
    .filter(({ value }) => value.length <= MAX_LENGTH)
    .map(({ value, from }) => {
      const bare = withoutNames(value, names);
      const window = from === "window";
      const readings = (window ? beginnings(bare) : [bare]).map(readingOf);
      return { whole: foldName(value), window, readings };
    });

/** Titles in other letters are no more alike than this. */
const LIKE = 0.95;
/** Fewer letters begin too many titles. */
const FEWEST_LETTERS = 12;

/** True where a title is the beginning of a longer one that was cut to a length. */
const isBeginningOf = (cut: Reading, whole: Reading): boolean =>
  cut.cut &&
  cut.folded.length >= FEWEST_LETTERS &&
  whole.folded.length > cut.folded.length &&
  whole.folded.startsWith(cut.folded);

/** Likeness of two titles, 0 to 1: the share of words that they have in common (F1), 1 only for the same letters. */
function likeness(one: Reading, other: Reading): number {
  if (one.folded === other.folded) return one.folded === "" ? 0 : 1;
  if (one.words.size === 0 || other.words.size === 0) return 0;
  if (isBeginningOf(other, one)) return LIKE;
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared++;
  return (LIKE * 2 * shared) / (one.words.size + other.words.size);
}

/** From here on two titles are one, but for a word or a sign. */
const AGREES = 0.9;

/** How well declared titles support a reading: the best likeness, and 0.05 more for each of three that agree with it. */
export function support(reading: Reading, declared: readonly Declared[]): number {
  const all = declared.map(({ readings }) => Math.max(0, ...readings.map((one) => likeness(reading, one))));
  const agreeing = all.filter((one) => one > AGREES).length;
  return Math.max(0, ...all) + Math.min(3, agreeing) * 0.05;
}

/** Signs behind which only names of sites, sections and authors stand. */
const NAMES_BEHIND = /(?:(?<!\s)\s+)?(?:[|｜]|\s::\s).*$/su;
/** A title before such a sign has as many words. */
const ENOUGH_WORDS = 4;

/** A title without the names that a sign parts from it, where enough of it is left. */
function withoutLast(title: string): string {
  const bare = title.replace(NAMES_BEHIND, "");
  const size = readingOf(bare).words.size;
  return size >= ENOUGH_WORDS && bare.length * 2 > title.length ? bare : title;
}

/** The declared title that the others support best, without what only it adds behind one of them; null when there is none. */
export function bestDeclared(declared: readonly Declared[]): string | null {
  let best: string | null = null;
  let most = -1;
  const all = declared.flatMap(({ readings }) => readings);
  for (const one of declared) {
    const others = declared.filter((other) => other !== one);
    // A single word is the name of the site or of a section.
    for (const reading of one.readings.filter(({ words }) => words.size > 1)) {
      const score = all.some((other) => isBeginningOf(reading, other)) ? 0 : support(reading, others);
      if (score > most) [best, most] = [reading.text, score];
    }
  }
  const known = new Set(all.map(({ folded }) => folded));
  return best === null
    ? null
    : (beginnings(best).findLast((one) => known.has(foldName(one)) && one !== best) ?? withoutLast(best));
}
