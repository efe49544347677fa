import { isSyllable } from "../../page/encoding/syllable.ts";
import type { DecodedPage, PageBlock } from "../../page/types.ts";
import type { Token } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import { isParagraph, type Line, linesOf, partOf } from "../line.ts";
import { type Signature, signatureOf } from "../origin/signature.ts";
import { isScene, tellsSides } from "./pictures.ts";
import { isTurnMark, TURN_TOKENS, turnEnd } from "./starts.ts";

/** Signatures are no longer, in tokens; teasers go on to the end of the line. */
const SIGNATURE_TOKENS = 18;
/** Words of a sentence before them at least. */
const FEWEST_WORDS = 8;
/** Syllables of the name of an author at the end of a line. */
const NAME_SYLLABLES = { from: 2, to: 4 };

export const STOPS = new Set([".", "!", "?", "…"]);
const OPENING = new Set(["“", '"', "‘"]);
const CLOSING = new Set(["”", '"', "’", "'", "»", ")", "/"]);

/** "M.", "J.": one capital before a stop. */
const isInitial = (token: Token | undefined): boolean => token?.capital === true && token.text.length === 1;

/** A sentence ends before the token: a stop that is none of an initial, with what closes behind it. */
export function endsBefore(tokens: readonly Token[], at: number): boolean {
  let last = at - 1;
  while (last > 0 && CLOSING.has(tokens[last]?.text ?? "")) last--;
  return STOPS.has(tokens[last]?.text ?? "") && !isInitial(tokens[last - 1]);
}

/** Tokens at which a turn to another story stands inside a line: "… hai nước. Xem thêm: …", "Đọc thêm > > > …". */
function turnsIn({ tokens, text }: Line, { starts }: Lexicon): number[] {
  if (!/[:>»]/u.test(text)) return [];
  const found: number[] = [];
  for (let mark = 2; mark < tokens.length; mark++) {
    const sign = tokens[mark];
    if (!sign || !isTurnMark(sign) || isTurnMark(tokens[mark - 1])) continue;
    for (let at = mark - 2; at >= Math.max(0, mark - TURN_TOKENS); at--) {
      const turn = starts.longestAt(tokens, at);
      const opens = tokens[at]?.capital && (sign.text !== ":" || endsBefore(tokens, at));
      if (turn?.to === mark && turn.values[0] === "turn" && opens && at > 0) found.push(at);
    }
  }
  return found;
}

const isName = (name: string, { known }: Lexicon): boolean => {
  const words = name.split(/[\s.]+/u).filter((word) => word !== "");
  const isWhole = words.length >= NAME_SYLLABLES.from && words.length <= NAME_SYLLABLES.to;
  return (
    isWhole && words.every((word) => word.length === 1 || isSyllable(word)) && !known.has(name.toLowerCase())
  );
};

/** A name or a marked credit, and none of a picture. */
function isSure(part: Line, { authors, credits, marked }: Signature, lexicon: Lexicon): boolean {
  if (part.tokens.some((_, at) => lexicon.pictures.longestAt(part.tokens, at) !== undefined)) return false;
  if (authors.length > 0) return authors.every((name) => isName(name, lexicon));
  return credits.length > 0 ? part.text.startsWith("(") : marked;
}

/** An agency's mark alone ("… hai bên./. (TTXVN)") signs a paragraph as a part of it. */
const isMark = (line: Line, { authors, credits }: Signature): boolean =>
  authors.length === 0 && credits.length > 0 && isParagraph(line);

/** Where the signature begins that stands behind the last sentence of a line ("… hai nước. Hà Thu (Theo AFP)"); -1: none. */
function signatureIn(line: Line, lexicon: Lexicon): number {
  const { tokens } = line;
  for (let at = Math.max(FEWEST_WORDS, tokens.length - SIGNATURE_TOKENS); at < tokens.length; at++) {
    if (!tokens[at]?.capital && tokens[at]?.text !== "(") continue;
    if (!endsBefore(tokens, at)) continue;
    const part = partOf(line, at, tokens.length);
    const signature = signatureOf(part, lexicon);
    if (signature && isSure(part, signature, lexicon)) return isMark(line, signature) ? -1 : at;
  }
  return -1;
}

/** Capitals at the end of a headline in which a name may stand. */
const MAX_CAPITALS = 4;

/** Where the author's name begins behind the headline of another story, with nothing between; -1 where none surely does. */
function nameBehind({ tokens }: Line, from: number, { known, common }: Lexicon): number {
  const at = tokens.length - NAME_SYLLABLES.from;
  let run = tokens.length;
  while (run > from && tokens[run - 1]?.capital && isSyllable(tokens[run - 1]?.text ?? "")) run--;
  const key = (start: number, end: number): string =>
    tokens
      .slice(start, end)
      .map(({ lower }) => lower)
      .join(" ");
  if (run > at || tokens.length - run > MAX_CAPITALS) return -1;
  if (known.has(key(run, tokens.length)) || known.has(key(at, tokens.length))) return -1;
  const before = tokens[run - 1];
  if (run < at) return known.has(key(run, at)) ? at : -1;
  return before?.kind === "word" && common.has(before.lower) ? -1 : at;
}

/** Lines in which the text of a picture without a mark may stand before the prose: those about the lead. */
const PICTURE_LINES = { from: 2, to: 4 };

/** Tokens of a picture's credit behind its text ("… Ảnh: AFP."). */
const CREDIT_TOKENS = 8;

/** Token with which the next sentence begins behind one; -1 where none does. */
function nextSentence(tokens: readonly Token[], from: number): number {
  const to = tokens.findIndex((token, at) => at > from && token.kind !== "punct" && endsBefore(tokens, at));
  return to > 0 && OPENING.has(tokens[to - 1]?.text ?? "") ? to - 1 : to;
}

/** Token behind the credit of a picture that begins at one; the same where none does. */
function behindCredit(tokens: readonly Token[], at: number, { pictures }: Lexicon): number {
  if (!pictures.longestAt(tokens, at)?.values.includes("credit")) return at;
  const next = nextSentence(tokens, at);
  return next > 0 && next - at <= CREDIT_TOKENS ? next : at;
}

/** Token of the sentence behind the text of a picture with which a line begins; 0: none. */
function pictureIn(line: Line, lexicon: Lexicon): number {
  const { tokens, index } = line;
  const to = nextSentence(tokens, 0);
  const quoted = behindCredit(tokens, to, lexicon);
  if (to < 0 || tokens.length - quoted < FEWEST_WORDS) return 0;
  const part = partOf(line, 0, to);
  const early = index >= PICTURE_LINES.from && index <= PICTURE_LINES.to;
  return tellsSides(part, lexicon) || (early && isScene(part, lexicon)) ? quoted : 0;
}

/** Tokens at which a line falls apart behind its first words. */
function cutsOf(line: Line, next: Line | undefined, lexicon: Lexicon): number[] {
  const turns = turnsIn(line, lexicon);
  const linked = turns.length > 0 || turnEnd(line, lexicon) > 0;
  if (linked && next === undefined) {
    const name = nameBehind(line, (turns.at(-1) ?? 0) + 1, lexicon);
    return name > 0 ? [...turns, name] : turns;
  }
  const last = next === undefined || !isParagraph(next);
  if (linked || !last || line.words < FEWEST_WORDS) return turns;
  const signed = signatureIn(line, lexicon);
  return signed > 0 ? [signed] : [];
}

/** Where a line falls apart, and which of the parts is its text. */
interface Cuts {
  readonly at: readonly number[];
  readonly text: number;
}

/** The block in parts; the number of its line goes with its text. */
function partsOf(block: PageBlock, line: Line, { at, text }: Cuts): PageBlock[] {
  return [0, ...at].map((from, k) => {
    const part = partOf(line, from, at[k] ?? line.tokens.length);
    const [start, end] = [k === 0 ? block.start : part.start, k === at.length ? block.end : part.end];
    return { ...block, start, end, line: k === text ? block.line : null };
  });
}

/**
 * The page with lines of flattened text parted into what was glued together: prose, the signature behind its last
 * sentence, and the turns to other stories. The same page where there is nothing to part.
 */
export function withoutGlue(decoded: DecodedPage, lexicon: Lexicon): DecodedPage {
  if (decoded.page.kind !== "text" || !lexicon.words.thorough) return decoded;
  const lines = linesOf(decoded);
  const cuts = lines.map((line, at) => {
    const picture = pictureIn(line, lexicon);
    const behind = cutsOf(line, lines[at + 1], lexicon);
    return { at: picture > 0 ? [picture, ...behind] : behind, text: picture > 0 ? 1 : 0 };
  });
  if (cuts.every(({ at }) => at.length === 0)) return decoded;
  const blocks = decoded.blocks.flatMap((block, k) => {
    const [line, here] = [lines[k], cuts[k]];
    return line && here && here.at.length > 0 ? partsOf(block, line, here) : [block];
  });
  return { ...decoded, blocks };
}
