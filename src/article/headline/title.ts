import type { Lexicon } from "../lexicon.ts";
import { isHeadlike, isParagraph, type Line } from "../line.ts";
import type { Sign } from "../lines/sign.ts";
import { HeadlineJudge, paragraphsAfter } from "../lines/vocabulary.ts";

/** A headline stands before this many paragraphs at most; earlier ones are notices. */
const PARAGRAPHS_BEFORE = 3;
/** Longer menus than this stand before no headline; the bound keeps long lists linear. */
const MAX_CANDIDATES = 150;
/** A headline that its text takes up as well as the best, but for this share, and comes earlier, wins. */
const NEARLY = 0.7;
/** A headline is about the first so many paragraphs. */
const TEXT = 4;

/** What the title of a window adds to a headline: "<headline> | Báo …". */
const TAIL = /\s[-–—|]\s+(\p{L}[^-–—|]{0,58}[^-–—|\s])$/u;
const MAX_TAIL_WORDS = 6;

/** The last part of a line behind a free dash or bar, where it is as short as the name of an outlet; null when there is none. */
export function titleTail(text: string): string | null {
  const tail = TAIL.exec(text.slice(-80))?.[1] ?? null;
  return tail !== null && tail.split(/\s+/u).length <= MAX_TAIL_WORDS ? tail : null;
}

/** True for a line that is the headline and a short tail. */
export function repeatsWithTail(line: Line, headline: Line): boolean {
  if (line.key.length <= headline.key.length || !line.text.startsWith(headline.text)) return false;
  return /^\s+[-–—|]\s/u.test(line.text.slice(headline.text.length)) && titleTail(line.text) !== null;
}

/** Signs between a headline and the names of sections and outlets in the title of a window. */
const PARTS = /\s[-–—|·•»«:/]+\s|[|»｜_]|\s?[-–—]\s|\s[-–—]\s?/u;
const FEWEST_WORDS = 3;

/** Keys of the parts of a window's title; empty for lines that have one part only. */
function windowParts(line: Line): ReadonlySet<string> {
  const parts = line.words <= 40 ? line.text.split(PARTS) : [];
  return new Set(parts.length > 1 ? parts.map(keyOf).filter((part) => part !== "") : []);
}

/** A later line that is one part of the title of a window, or all of it but its last parts. */
function withoutWindow(line: Line, found: readonly Line[]): Line | undefined {
  const parts = windowParts(line);
  if (parts.size === 0) return undefined;
  const said = found.filter(
    (other) =>
      other.index > line.index &&
      other.words >= FEWEST_WORDS &&
      (repeatsWithTail(line, other) ||
        (parts.has(other.key) && other.words * 2 >= line.words) ||
        (line.key.startsWith(`${other.key} `) && other.words * 3 >= line.words * 2)),
  );
  // Names of outlets are said again as well; headlines are longer.
  return said.find((other) => said.every(({ words }) => words <= other.words));
}

const loosely = (line: Line): boolean => line.words >= 3 && line.words <= 40;

/** The title of a window is among the first lines of a page, and its headline among the next so many. */
const WINDOW_LINES = 3;
const HEADLINE_WITHIN = 400;

/** Lines that are no paragraphs, down to the first paragraphs. */
function beforeText(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let paragraphs = 0;
  for (const line of lines.slice(0, HEADLINE_WITHIN)) {
    if (!isParagraph(line)) found.push(line);
    else if (++paragraphs >= PARAGRAPHS_BEFORE) break;
  }
  return found;
}

/** The headline that the title of the window says too, -1 where none of the first lines is such a title. */
export function titleOfWindow(lines: readonly Line[]): number {
  const shown = beforeText(lines);
  for (const line of lines.slice(0, WINDOW_LINES)) {
    const found = withoutWindow(line, shown);
    if (found) return lines.indexOf(found);
  }
  return -1;
}

function candidates(lines: readonly Line[], signs: readonly Sign[], fits: (line: Line) => boolean): Line[] {
  const found: Line[] = [];
  let paragraphs = 0;
  for (const [at, line] of lines.entries()) {
    const plain = signs[at]?.kind === "plain";
    if (plain && fits(line) && !(isParagraph(line) && line.stopped)) found.push(line);
    else if (isParagraph(line)) paragraphs++;
    if (paragraphs >= PARAGRAPHS_BEFORE || found.length >= MAX_CANDIDATES) break;
  }
  return found;
}

/** A line that the page's own date follows, or the first of all before a paragraph, is its headline rather than a subhead. */
const LEADS_IN = 0.2;

function leadsIn(lines: readonly Line[], signs: readonly Sign[], at: number): boolean {
  const next = lines[at + 1];
  if (at === 0 && next && isParagraph(next)) return true;
  return signs[at + 1]?.kind === "date" && signs.findIndex(({ kind }) => kind === "date") === at + 1;
}

function bestOf(
  lines: readonly Line[],
  signs: readonly Sign[],
  found: readonly Line[],
  lexicon: Lexicon,
): number {
  const judge = new HeadlineJudge(lexicon.common);
  const scored = found.map((line) => {
    const at = lines.findIndex((other) => other.key === line.key);
    const repeated = lines.slice(at + 1, at + 12).some((other) => other.key === line.key);
    const overlap = judge.overlap(line, paragraphsAfter(lines, at, TEXT));
    return { at, score: overlap + (repeated ? 0.1 : 0) + (leadsIn(lines, signs, at) ? LEADS_IN : 0) };
  });
  const best = Math.max(0, ...scored.map((one) => one.score));
  const at = scored.find((one) => one.score >= best * NEARLY)?.at ?? -1;
  const line = lines[at];
  const bare = line && withoutWindow(line, found);
  return bare ? lines.indexOf(bare) : at;
}

const sameHeadline = (line: Line, declared: string): boolean =>
  line.key.length > 8 && (declared.startsWith(line.key) || line.key.startsWith(declared));

const keyOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? []).join(" ");

/** Longer lines are no headlines. */
const MAX_TITLE = 40;
/** Share of words by which a line is the declared title in other words. */
const LIKE = 0.6;

function resembles(line: Line, declared: ReadonlySet<string>): boolean {
  const own = new Set(line.key.split(" "));
  const shared = [...own].filter((word) => declared.has(word)).length;
  return shared >= LIKE * Math.max(own.size, declared.size);
}

/** The first line that shows the declared title, else the first that resembles it; -1 when none does. */
function declaredAt(lines: readonly Line[], declared: string): number {
  const key = keyOf(declared);
  const shown = key === "" ? -1 : lines.findIndex((line) => sameHeadline(line, key));
  const words = new Set(key.split(" "));
  return shown >= 0 ? shown : lines.findIndex((line) => line.words <= MAX_TITLE && resembles(line, words));
}

/**
 * Position of the earliest headline whose words the following paragraphs take up, from line `from` up to and without
 * `to`; -1 for none.
 */
export function findTitleAmong(
  lines: readonly Line[],
  signs: readonly Sign[],
  lexicon: Lexicon,
  from = 0,
  to = lines.length,
): number {
  const best = (fits: (line: Line) => boolean): number =>
    bestOf(lines, signs, candidates(lines.slice(from, to), signs.slice(from, to), fits), lexicon);
  const strict = best(isHeadlike);
  const found = strict >= 0 ? strict : best(loosely);
  return found < 0 && from === 0 && isDated(lines, signs) ? 0 : found;
}

/** The first line, of two sentences, with the page's date or its author right below. */
function isDated([first]: readonly Line[], [own, below]: readonly Sign[]): boolean {
  const told = below?.kind === "date" || below?.kind === "signature";
  return first !== undefined && own?.kind === "plain" && first.words <= MAX_TITLE && told;
}

/**
 * Position of the headline in the rows of lines of a page without headings, or -1: the line that shows the declared
 * title, else the earliest headline whose words the following paragraphs take up.
 */
export function findTitle(
  lines: readonly Line[],
  signs: readonly Sign[],
  declared: string | null,
  lexicon: Lexicon,
): number {
  // A text that its container gives the headline of may come without it.
  if (declared !== null) return declaredAt(lines, declared);
  const window = titleOfWindow(lines);
  return window >= 0 ? window : findTitleAmong(lines, signs, lexicon);
}
