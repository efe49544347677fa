import type { PageMetadata } from "../page/types.ts";
import { beginnings, foldName, withoutNames } from "../text/title-parts.ts";

/** A reading of a title with what it is compared by. */
export interface Reading {
  readonly text: string;
  /** Letters and digits alone, in lower case. */
  readonly folded: string;
  readonly words: ReadonlySet<string>;
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

/** Longer values are summaries. */
const MAX_LENGTH = 400;

/** A text as a title that can be compared with others. */
export const readingOf = (text: string): Reading => ({
  text,
  folded: foldName(text),
  words: new Set(text.toLowerCase().match(WORDS)),
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

/** Likeness of two titles, 0 to 1: the share of words that they have in common (F1), 1 only for the same letters. */
function likeness(one: Reading, other: Reading): number {
  if (one.folded === other.folded) return one.folded === "" ? 0 : 1;
  if (one.words.size === 0 || other.words.size === 0) return 0;
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared++;
  return (0.95 * 2 * shared) / (one.words.size + other.words.size);
}

/** From here on two titles are one, but for a word or a sign. */
const AGREES = 0.9;

/** How well declared titles support a reading: the best likeness, and 0.05 more for each of three that agree with it. */
export function support(reading: Reading, declared: readonly Declared[]): number {
  const all = declared.map(({ readings }) => Math.max(0, ...readings.map((one) => likeness(reading, one))));
  const agreeing = all.filter((one) => one > AGREES).length;
  return Math.max(0, ...all) + Math.min(3, agreeing) * 0.05;
}

/** The declared title that the others support best, without what only it adds behind one of them; null when there is none. */
export function bestDeclared(declared: readonly Declared[]): string | null {
  let best: string | null = null;
  let most = -1;
  for (const one of declared) {
    const others = declared.filter((other) => other !== one);
    // A single word is the name of the site or of a section.
    for (const reading of one.readings.filter(({ words }) => words.size > 1)) {
      const score = support(reading, others);
      if (score > most) [best, most] = [reading.text, score];
    }
  }
  const known = new Set(declared.flatMap(({ readings }) => readings).map(({ folded }) => folded));
  return best === null ? null : (beginnings(best).findLast((one) => known.has(foldName(one))) ?? best);
}

/** Words of a kicker that stands in one line with the headline. */
const KICKER_WORDS = 5;
/** Fewer words end many headlines. */
const FEW_WORDS = 3;
const OPENING = /["'«»“”„‘’(¿¡]/u;

/** Where the end of a text begins that holds so many letters and digits, with the quotation mark before them. */
function tailAt(text: string, letters: number): number {
  let at = text.length;
  for (let left = letters; at > 0 && left > 0; ) if (/[\p{L}\p{N}]/u.test(text.charAt(--at))) left--;
  while (at > 0 && OPENING.test(text.charAt(at - 1))) at--;
  return at;
}

/** A kicker ends where a headline may begin, even where no space parts them; before a colon it belongs to the headline. */
function partsAt(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (/:\s+$/u.test(before)) return false;
  return (
    /[^\p{L}\p{M}]$/u.test(before) ||
    (/\p{Ll}$/u.test(before) && /^["'«“„‘(¿¡]?\p{Lu}/u.test(text.slice(at, at + 2)))
  );
}

/** The headline of a heading that shows a kicker before it which no declared title has; else the whole heading. */
export function withoutKicker(text: string, declared: readonly Declared[]): string {
  const shown = readingOf(text);
  const readings = declared.flatMap((one) => one.readings);
  if ([...declared.map(({ whole }) => whole), ...readings.map(({ folded }) => folded)].includes(shown.folded))
    return text;
  for (const { folded, words } of readings) {
    const more = shown.words.size - words.size;
    if (words.size < FEW_WORDS || more > KICKER_WORDS || !shown.folded.endsWith(folded)) continue;
    const at = tailAt(text, folded.length);
    if (partsAt(text, at)) return text.slice(at);
  }
  return text;
}
