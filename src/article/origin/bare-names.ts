import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";
import { mayHoldDate } from "../lines/date-line.ts";
import { bareBylineOf, inSmall, nameEnd, type Run, textOfRun } from "./byline.ts";
import type { Signature } from "./signature.ts";

/** Lines that tell what an author is have no more words. */
const JOB_WORDS = 10;
const SHORT_NAME = 2;
const LONG_NAME = 4;

/** Two to four words with capitals and nothing else, that name no place, person or section. */
function isName({ tokens, words, key }: Line, lexicon: Lexicon): boolean {
  if (words < SHORT_NAME || words > LONG_NAME || nameEnd(tokens, 0, lexicon) !== tokens.length) return false;
  if (lexicon.bylines.longestAt(tokens, 0)) return false;
  return !lexicon.known.has(key) && !lexicon.sections.has(key);
}

/** "Diplomatic correspondent", "Russia editor, BBC News". */
const tellsJob = ({ tokens, words, closed }: Line, { bylines }: Lexicon): boolean =>
  words <= JOB_WORDS &&
  !closed &&
  tokens[0]?.capital === true &&
  tokens.some((_, at) => bylines.longestAt(tokens, at)?.values.includes("job") === true);

/** "By" on a line of its own. */
function isHead({ tokens }: Line, { bylines }: Lexicon): boolean {
  const found = bylines.longestAt(tokens, 0);
  return (
    found?.values.includes("head") === true && tokens.slice(found.to).every(({ kind }) => kind === "punct")
  );
}

/**
 * A name alone on its line is its author's where the lines beside it say so: "By" above it, what the author is under
 * it; where headlines and subheads look like names, nothing less tells.
 */
function isBareName(lines: readonly Line[], at: number, lexicon: Lexicon): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || !isName(line, lexicon)) return false;
  if (before && isHead(before, lexicon)) return true;
  if (!next || next.words > JOB_WORDS) return false;
  return mayHoldDate(next.text) || tellsJob(next, lexicon);
}

/** A headline stands so near above the names of its authors, and has so many words. */
const HEADLINE_WITHIN = 5;
const HEADLINE_WORDS = 5;

const isUnderHeadline = (lines: readonly Line[], at: number): boolean =>
  lines.slice(Math.max(0, at - HEADLINE_WITHIN), at).some(({ words }) => words >= HEADLINE_WORDS);

/** The signature of a line above the text that names its authors without a word for it, in languages of `titleCase`; null for others. */
export function bareSignature(lines: readonly Line[], at: number, lexicon: Lexicon): Signature | null {
  const line = lines[at];
  if (!line || !lexicon.words.titleCase || line.closed) return null;
  const signed = { marked: true, sure: true, closing: false };
  if (isBareName(lines, at, lexicon)) return { ...signed, authors: [inSmall(line.text)], credits: [] };
  const byline = isUnderHeadline(lines, at) ? bareBylineOf(line.tokens, lexicon) : null;
  if (!byline) return null;
  const named = (runs: readonly Run[]): string[] => runs.map((run) => textOfRun(line, run));
  return { ...signed, authors: named(byline.authors).map(inSmall), credits: named(byline.media) };
}
