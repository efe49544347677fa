import { foldName } from "../../text/title-parts.ts";
import { writtenTimes } from "../../time/written/index.ts";
import { type Declared, type Reading, readingOf } from "./titles.ts";

/** Words of a kicker that stands in one line with the headline. */
const KICKER_WORDS = 5;
/** Fewer words begin and end many headlines. */
const FEW_WORDS = 3;
const OPENING = /["'«»“”„‘’(¿¡]/u;
const CLOSING = /["'«»“”„‘’)?!.…]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** A headline may begin so; scripts without capitals begin anyhow. */
const BEGINS = /^["'«“„‘(¿¡]*[^\p{Ll}\s]/u;

/** Where the end of a text begins that holds so many letters and digits, with the quotation mark before them. */
function tailAt(text: string, letters: number): number {
  let at = text.length;
  for (let left = letters; at > 0 && left > 0; ) if (LETTER.test(text.charAt(--at))) left--;
  while (at > 0 && OPENING.test(text.charAt(at - 1))) at--;
  return at;
}

/** Where the beginning of a text ends that holds so many letters and digits, with the signs that close it. */
function headTo(text: string, letters: number): number {
  let at = 0;
  for (let left = letters; at < text.length && left > 0; at++) if (LETTER.test(text.charAt(at))) left--;
  while (at < text.length && CLOSING.test(text.charAt(at))) at++;
  return at;
}

/** A declared title by whose letters a heading may be cut. */
interface Cut {
  readonly reading: Reading;
  /** Of the window's title and the others at least two, or all of the others, say the same. */
  readonly agreed: boolean;
  /** And so does each title that the page declares. */
  readonly unanimous: boolean;
}

function cutsOf(shown: Reading, declared: readonly Declared[]): Cut[] {
  const found = new Map<string, Cut>();
  const others = declared.filter(({ window }) => !window);
  const saying = (some: readonly Declared[], folded: string): number =>
    some.filter(({ readings }) => readings.some((one) => one.folded === folded)).length;
  for (const reading of declared.flatMap(({ readings }) => readings)) {
    const { folded, words } = reading;
    if (words.size < FEW_WORDS || folded.length >= shown.folded.length || found.has(folded)) continue;
    const [all, named] = [saying(declared, folded), saying(others, folded)];
    const agreed = all > 1 || (named > 0 && named === others.length);
    found.set(folded, { reading, agreed, unanimous: all > 1 || all === declared.length });
  }
  return [...found.values()];
}

const isDeclared = (shown: Reading, declared: readonly Declared[]): boolean =>
  declared.some(
    ({ whole, readings }) => whole === shown.folded || readings.some(({ folded }) => folded === shown.folded),
  );

/** A headline that ends so goes on behind the sign as often as not. */
const SENTENCE = /[.!?:;,…]["'”“»]?$/u;

const ending = (text: string): string => /[?!]["'”“»]?$/u.exec(text.trim())?.[0].charAt(0) ?? "";

/**
 * A kicker ends where a headline may begin, even where no space parts them; before a colon it belongs to the headline.
 * Where just a space parts them, the declared titles must agree that the headline stands alone.
 */
function partsAt(text: string, at: number, agreed: boolean): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (
    /[:,]\s+$/u.test(before) ||
    !BEGINS.test(text.slice(at, at + 4)) ||
    /^[\p{N}\s]*$/u.test(text.slice(0, at))
  )
    return false;
  if (/[\p{L}\p{N}]\s+$/u.test(before)) return agreed;
  return /[^\p{L}\p{M}]$/u.test(before) || /\p{Ll}$/u.test(before);
}

/** Numbers of comments, names behind a bar. */
const FURNITURE = /^(?:\(\d{1,5}\)|\|\s.*)$/u;
const LONGEST_NAME = 40;

/** True for what a heading holds behind its headline: a date, a number of comments, a flag or a summary. */
function isBehind(rest: string, agreed: boolean): boolean {
  const text = rest.trim();
  if (FURNITURE.test(text)) return text.length <= LONGEST_NAME;
  if (writtenTimes(text.slice(0, LONGEST_NAME), null, null)[0]?.start === 0)
    return text.length <= LONGEST_NAME;
  return agreed && /^\s["'«“„‘]?\p{Lu}/u.test(rest);
}

/** Icons before and behind a headline: triangles, squares, characters of icon fonts. */
const ICONS =
  /^(?:[\s\u25a0-\u25ff\ue000-\uf8ff]|\ufe0f)+|(?<![\s\u25a0-\u25ff\ue000-\uf8ff])[\s\u25a0-\u25ff\ue000-\uf8ff]+$/gu;

/**
 * The headline of a heading that holds more beside it: a kicker before it, or a date, a number, a flag or a summary
 * behind it, which no declared title has. The whole heading, without icons, where nothing tells.
 */
export function bareHeadline(heading: string, declared: readonly Declared[]): string {
  const text = heading.replace(ICONS, "") || heading;
  const shown = readingOf(text);
  if (isDeclared(shown, declared)) return text;
  for (const { reading, agreed, unanimous } of cutsOf(shown, declared)) {
    const { folded, words } = reading;
    if (shown.folded.endsWith(folded) && shown.words.size - words.size <= KICKER_WORDS) {
      const at = tailAt(text, folded.length);
      const known = agreed || isDeclared(readingOf(text.slice(0, at)), declared);
      if (ending(text) === ending(reading.text) && partsAt(text, at, known)) return text.slice(at);
    }
    if (shown.folded.startsWith(folded)) {
      const to = headTo(text, folded.length);
      const head = text.slice(0, to).trim();
      if (foldName(head) === folded && !SENTENCE.test(head) && isBehind(text.slice(to), unanimous))
        return head;
    }
  }
  return text;
}
