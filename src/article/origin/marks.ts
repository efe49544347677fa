import type { PhraseMatch } from "../../text/phrases.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { Lexicon, Medium } from "../lexicon.ts";
import type { Line } from "../line.ts";

/** The medium that follows a credit opener at `at` ("Theo hãng tin Reuters"), or null. */
export function creditedAt(line: Line, at: number, lexicon: Lexicon): PhraseMatch<Medium> | null {
  const opener = lexicon.openers.longestAt(line.tokens, at);
  if (!opener?.values.includes("credit")) return null;
  const noun = lexicon.openers.longestAt(line.tokens, opener.to);
  const from = noun?.values.includes("noun") ? noun.to : opener.to;
  return (
    lexicon.media.longestAt(line.tokens, from) ?? lexicon.media.longestAt(line.tokens, opener.to) ?? null
  );
}

/** A medium as a line names it. */
export interface Named extends Span {
  readonly name: string;
}

/** A medium that signs a paragraph. */
export interface Mark extends Named {
  /** Token after the mark. */
  readonly to: number;
  /** An outlet's name without the word for a source: outlets sign their own stories so. */
  readonly signs: boolean;
}

/** Brackets in which agencies are named; TASS writes slashes. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["（", "）"],
  ["[", "]"],
  ["/", "/"],
]);
const DASHES = new Set(["-", "–", "—", "―"]);
const SENTENCE_ENDS = new Set([".", "!", "?", "…", "。", "”", '"', "»", "/"]);

/** Paragraphs at the head of which an agency may be named: a standfirst may stand before the dateline. */
const OPENING = 2;
/** Places and days before an agency's name in a dateline ("WASHINGTON, Nov. 18 (Reuters) -"). */
const DATELINE_TOKENS = 12;
/** Words of a dateline that begin with no capital ("ngày", "de"). */
const DATELINE_SMALL = 2;

/** The medium named by the tokens from `at`; null when they name none. */
function mediumAt(line: Line, at: number, lexicon: Lexicon): Mark | null {
  const found = lexicon.media.longestAt(line.tokens, at);
  const [first, last] = [line.tokens[at], line.tokens[(found?.to ?? 0) - 1]];
  if (!found || !first || !last) return null;
  const { start } = first;
  const { end } = last;
  const name = line.text.slice(start - line.start, end - line.start);
  return { name, start, end, to: found.to, signs: found.values.every(({ kind }) => kind === "outlet") };
}

/** "(Reuters)", "/TASS/", "(Theo TTXVN)": the medium in brackets that open at `at`. */
function bracketedAt(line: Line, at: number, lexicon: Lexicon): Mark | null {
  const opening = line.tokens[at];
  const closing = opening?.kind === "punct" ? CLOSING.get(opening.text) : undefined;
  if (closing === undefined) return null;
  const credited = creditedAt(line, at + 1, lexicon);
  const medium = mediumAt(line, credited?.from ?? at + 1, lexicon);
  if (!medium || line.tokens[medium.to]?.text !== closing) return null;
  return { ...medium, to: medium.to + 1, signs: medium.signs && credited === null };
}

const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text);

/** A dash with white space before it joins no word ("Reuters-style" has none). */
const isFreeDash = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at]) && (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0);

/** Places, months and figures, mostly in capitals: what stands before the agency in a dateline. */
function isDateline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word");
  return words[0]?.capital === true && words.filter((token) => !token.capital).length <= DATELINE_SMALL;
}

/** "(TTXVN) Ngày …", "AFP - …", "HÀ NỘI (AP) — …", "MOSCOW, July 9. /TASS/. …". */
function openingMark(line: Line, lexicon: Lexicon): Mark | null {
  const { tokens } = line;
  const bracketed = bracketedAt(line, 0, lexicon);
  if (bracketed) return bracketed;
  const bare = mediumAt(line, 0, lexicon);
  if (bare && isFreeDash(tokens, bare.to)) return bare;
  for (let at = 1; at < Math.min(tokens.length, DATELINE_TOKENS); at++) {
    const mark = bracketedAt(line, at, lexicon);
    const ends =
      mark && (isDash(tokens[mark.to]) || (tokens[at]?.text === "/" && tokens[mark.to]?.text === "."));
    if (mark && ends) return isDateline(tokens.slice(0, at)) ? mark : null;
  }
  return null;
}

/** Tokens in which a mark may end a paragraph. */
const LAST_TOKENS = 12;

const isClosing = (token: Token): boolean => token.kind === "punct";

/** "… hai bên./. (TTXVN)", "… he said. — Reuters", "… (Theo AFP)": a mark behind the last sentence. */
function closingMark(line: Line, lexicon: Lexicon): Mark | null {
  const { tokens } = line;
  for (let at = Math.max(1, tokens.length - LAST_TOKENS); at < tokens.length; at++) {
    const behind = SENTENCE_ENDS.has(tokens[at - 1]?.text ?? "");
    const dashed = behind && isFreeDash(tokens, at) ? mediumAt(line, at + 1, lexicon) : null;
    const bracketed = bracketedAt(line, at, lexicon);
    const credits = bracketed !== null && (behind || creditedAt(line, at + 1, lexicon) !== null);
    const mark = dashed ?? (credits ? bracketed : null);
    if (mark && tokens.slice(mark.to).every(isClosing)) return mark;
  }
  return null;
}

/** The marks at the head of the first paragraphs and behind the last sentence, in their order. */
export function marksIn(prose: readonly Line[], lexicon: Lexicon): Mark[] {
  const opening = prose.slice(0, OPENING).map((line) => openingMark(line, lexicon));
  const last = prose.at(-1);
  const marks = [...opening, last ? closingMark(last, lexicon) : null];
  return marks.filter((mark) => mark !== null);
}
