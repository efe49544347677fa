import { plain } from "../../page/declared/plain.ts";
import type { DecodedPage, PageElement } from "../../page/types.ts";
import { exactlyWithoutNames, foldName, siteNames, surroundings } from "../../text/title-parts.ts";
import type { Line } from "../line.ts";
import { isInside } from "../markup/place.ts";
import { bareHeadline } from "./heading-text.ts";
import { type Heading, headingsOf, shownTitle, type Titles } from "./headings.ts";
import { bestDeclared, type Declared, declaredTitles, type Reading, readingOf, support } from "./titles.ts";

/** The headline of an HTML page as a reader sees it, with the line that shows it; null where only the head tells it. */
export interface Headline {
  readonly text: string;
  readonly line: Line | null;
}

/** Headings of fewer words are rather names of sections. */
const FEW_WORDS = 3;
/** Characters are words where no spaces part them. */
const FEW_LETTERS = 8;
/** A heading below this is another one: of a section, of the site, of a box. */
const ENOUGH = 0.55;
/** A heading below this stands back behind a block that says just what the page declares. */
const CERTAIN = 1;

/** Longer headings are headlines even where the declared title says it in quite other words. */
const OWN_WORDS = 5;

function scoreOf(heading: Heading, reading: Reading, declared: readonly Declared[]): number {
  const { line, h1, only, named, beside, paragraphsBefore } = heading;
  const supported = support(reading, declared);
  const comparable = declared.some(({ readings }) => readings.some(({ words }) => words.size > 1));
  let score = supported;
  if (h1) score += 0.35;
  if (only) score += 0.25;
  else score -= Math.min(3, paragraphsBefore) * 0.1;
  if (named) score += 0.15;
  if (beside) score -= 0.35;
  if (reading.words.size < FEW_WORDS) score -= 0.2;
  if (supported === 0 && comparable && reading.words.size < OWN_WORDS) score -= 0.3;
  if ((line.markup?.linkDensity ?? 0) > 0.5) score -= 0.15;
  return score;
}

function bestHeading(
  headings: readonly Heading[],
  declared: readonly Declared[],
): { readonly heading: Heading | null; readonly score: number } {
  let heading: Heading | null = null;
  let score = ENOUGH;
  for (const one of headings) {
    const own = scoreOf(one, readingOf(one.line.text), declared);
    if (own > score) [heading, score] = [one, own];
  }
  return { heading, score };
}

const isWithin = (line: Line, h1: PageElement): boolean =>
  line.markup !== null && isInside(line.markup.element, h1);

/** The declared title that all blocks of an h1 give together ("Climate" over ": Drilling for heat"); null when none. */
function joinedTitle(heading: Heading, lines: readonly Line[], declared: readonly Declared[]): string | null {
  const { h1, line } = heading;
  if (h1 === null) return null;
  const readings = declared.filter(({ window }) => !window).flatMap((one) => one.readings);
  const own = foldName(line.text);
  if (readings.some(({ folded }) => folded === own)) return null;
  const parts = lines.slice(Math.max(0, line.index - 4), line.index + 5).filter((one) => isWithin(one, h1));
  const whole = foldName(parts.map((one) => one.text).join(" "));
  return parts.length > 1 ? (readings.find(({ folded }) => folded === whole)?.text ?? null) : null;
}

/** What the headline's block leaves over from the kicker before it: ": Drilling for heat". */
const LEFTOVER = /^(?:[:|·–—-]\s*)+(?=["'«“„‘(¿¡]?\p{Lu})/u;

/** References that are left of a text which was escaped twice. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu;

function textOf(
  heading: Heading,
  lines: readonly Line[],
  declared: readonly Declared[],
  names: readonly string[],
): string {
  const joined = joinedTitle(heading, lines, declared);
  if (joined !== null) return joined;
  const shown = exactlyWithoutNames(heading.line.text, names);
  const unescaped = REFERENCE.test(shown) ? (plain(shown) ?? shown) : shown;
  return bareHeadline(unescaped, declared).replace(LEFTOVER, "");
}

/** Titles long enough that a block which gives just their words is no accident. */
function telling(declared: readonly Declared[]): Titles {
  const readings = declared
    .flatMap((one) => one.readings)
    .filter(
      ({ words, folded }) => folded.length >= FEW_LETTERS && (words.size >= FEW_WORDS || folded.length >= 12),
    );
  const begun = readings.filter(({ cut, words }) => cut && words.size > FEW_WORDS);
  return {
    whole: new Set(readings.map(({ folded }) => folded)),
    begun: begun.map(({ folded }) => folded),
  };
}

/**
 * The headline of an HTML page: the heading that the declared titles support best, as the page shows it. Where no
 * heading is certain, a block that shows just a declared title; where none does (it is a picture), the declared title
 * that most others agree with. Null where the page shows and declares none.
 */
export function findHeadline(decoded: DecodedPage, lines: readonly Line[]): Headline | null {
  const { metadata, page } = decoded;
  const outlets = metadata.candidates.outlet.map(({ value }) => value);
  const names = siteNames(outlets, page.url).map(foldName);
  const declared = declaredTitles(metadata, names);
  const around = surroundings(metadata.candidates.title.map(({ value }) => value)).map(foldName);
  const { heading, score } = bestHeading(headingsOf(lines, new Set([...names, ...around])), declared);
  const shown = score < CERTAIN ? shownTitle(lines, telling(declared)) : null;
  if (shown) return { text: shown.text, line: shown };
  if (heading) return { text: textOf(heading, lines, declared, names), line: heading.line };
  const text = bestDeclared(declared);
  return text === null ? null : { text, line: null };
}
