import type { Span } from "../text/span.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** Lines that have lost their breaks: of so many characters at least, which are such a share of the page's. */
const GLUED: readonly { readonly length: number; readonly share: number }[] = [
  // No paragraph of a newspaper is as long.
  { length: 1500, share: 0.5 },
  // A paragraph of this length has at least a headline beside it.
  { length: 600, share: 0.9 },
];

const STOP = /^[.!?…]$/u;
/** Stops that nothing but a sentence ends with, in scripts without capitals. */
const SURE_STOP = /^[。．｡۔।॥։！？؟]$/u;
const CLOSER = /^[”"’'»)\]」』）】》/]$/u;
const OPENER = /^[“"‘'«([「『（【《—–-]$/u;

/** Shorter capitalised words before a full stop are abbreviations and initials ("Mr.", "J.", "Jan."). */
const ABBREVIATION = 3;

const begins = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "number" || token.capital || /^\p{Lo}/u.test(token.text);

const isAbbreviation = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && token.text.length <= ABBREVIATION;

/** Whether a sentence ends with the stop at `at`, behind which the token at `next` comes. */
function endsSentence(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, stop, last, after] = [tokens[at - 1], tokens[at], tokens[next - 1], tokens[next]];
  if (!stop || !last || SURE_STOP.test(stop.text)) return stop !== undefined;
  const opened = after && OPENER.test(after.text) ? tokens[next + 1] : after;
  if (!begins(opened)) return false;
  if (after && after.start === last.end) {
    // Breaks that left no space behind them ("…he said.Related"); "U.S" and "a.m" are none.
    const word = before?.kind === "word" && !before.capital && before.text.length > 2;
    return word && after.capital && after.text.length > 2;
  }
  return stop.text !== "." || !isAbbreviation(before);
}

/** Tokens after which sentences end, as the places behind them. */
function sentenceEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? "";
    if (!STOP.test(text) && !SURE_STOP.test(text)) continue;
    let next = at + 1;
    while (
      next < tokens.length &&
      (STOP.test(tokens[next]?.text ?? "") || CLOSER.test(tokens[next]?.text ?? ""))
    )
      next++;
    if (endsSentence(tokens, at, next)) ends.push(next);
    at = next - 1;
  }
  return ends;
}

/** What a token tells of a row of headings and labels (below 0) or of a sentence (above). */
const SMALL = 1;
const CAPITAL = -1.2;
const NUMBER = -0.5;
const PIPE = -2;

function proseOf(token: Token): number {
  if (token.kind === "number") return NUMBER;
  if (token.kind === "word") return token.capital ? CAPITAL : /^\p{Lo}/u.test(token.text) ? 0 : SMALL;
  return /^[|»›•·©]$/u.test(token.text) ? PIPE : 0;
}

/** So much must speak against what stands before a sentence for it to be cut off. */
const FURNITURE = -6;
/** Words with capitals that a sentence may begin with. */
const NAME_WORDS = 3;

/** A name or an opening sign, with which a sentence begins. */
const leads = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || OPENER.test(token.text));

/** Where the sentence begins in a piece before which labels are glued; `from` where none are. */
function sentenceStart(tokens: readonly Token[], from: number, to: number): number {
  let [sum, best, start] = [0, 0, to];
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    sum += token ? proseOf(token) : 0;
    if (sum >= best) [best, start] = [sum, at];
  }
  if (start === to || sum - best > FURNITURE) return from;
  for (let k = 0; k < NAME_WORDS && start > from && leads(tokens[start - 1]); k++) start--;
  return start;
}

/**
 * The parts of a line whose breaks were lost: its sentences, and the rows of labels glued before them. A line that is
 * no longer than a paragraph, or not most of the page, is one part. Linear.
 */
export function gluedParts(text: string, { start, end }: Span): Span[] {
  const size = end - start;
  if (!GLUED.some(({ length, share }) => size >= length && size >= text.length * share))
    return [{ start, end }];
  const tokens = tokenize(text, start, end);
  const cuts: number[] = [];
  let from = 0;
  for (const to of [...sentenceEnds(tokens), tokens.length]) {
    if (to <= from) continue;
    const begin = sentenceStart(tokens, from, to);
    if (begin > from) cuts.push(from);
    cuts.push(begin);
    from = to;
  }
  return cuts.map((cut, k) => ({
    start: tokens[cut]?.start ?? start,
    end: tokens[(cuts[k + 1] ?? tokens.length) - 1]?.end ?? end,
  }));
}
