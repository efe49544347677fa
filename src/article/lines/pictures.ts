import type { Token } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";

const startsPhrase = (before: Token | undefined): boolean =>
  before === undefined || /^[(.|/–—\-[;!?…]$/u.test(before.text);

/** Longer lines are no texts of pictures. */
export const MAX_CAPTION_WORDS = 90;

/** Words after the colon of a picture credit: a photographer and an agency. */
const MAX_CREDIT_WORDS = 12;
/** And in brackets. */
const MAX_BRACKETED_WORDS = 10;

/** "(Ảnh: X)", "Ảnh: X" or "(Ảnh X)" where only the credit follows. */
export function isCaption(line: Line, places: readonly number[], lexicon: Lexicon): boolean {
  if (line.words > MAX_CAPTION_WORDS) return false;
  const { tokens } = line;
  if (lexicon.pictures.longestAt(tokens, 0)?.values.includes("opener")) return true;
  return places.some((at) => {
    if (!tokens[at]?.capital && tokens[at - 1]?.text !== "(") return false;
    const found = lexicon.pictures.longestAt(tokens, at);
    if (!found?.values.includes("credit") || !startsPhrase(tokens[at - 1])) return false;
    const rest = tokens.slice(found.to).filter((t) => t.kind !== "punct").length;
    if (tokens[found.to]?.text === ":") return rest <= MAX_CREDIT_WORDS || at === 0;
    if (tokens[found.to]?.text === "/") return rest <= MAX_CREDIT_WORDS;
    if (tokens[found.to]?.text === "." && lexicon.media.longestAt(tokens, found.to + 1)) return rest <= 6;
    return tokens[at - 1]?.text === "(" && rest > 0 && rest <= MAX_BRACKETED_WORDS && line.text.endsWith(")");
  });
}

/** Before these a picture's credit begins. */
const EDGES = new Set([".", "!", "?", "(", ")", "[", "]", "|", "…", "\u201d", '"']);
/** Tokens of a picture's credit at most. */
const CREDIT_TOKENS = 16;

/** The last words of a line, from the sign before them on, without the signs at its end. */
function tailOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex(({ kind }) => kind === "word") + 1;
  const from = tokens.slice(0, end).findLastIndex(({ text }) => EDGES.has(text)) + 1;
  return end - from > CREDIT_TOKENS ? [] : tokens.slice(from, end);
}

/** Words before a bracket that names a picture's makers, and in a line that ends in one. */
const SHOWN_WORDS = 3;
const SHOWN_MAX_WORDS = 45;
const MAKERS = /[.!?”"]\s?[(（]\p{Lu}[\p{L}\p{M} .&'-]{1,40}\/\s?\p{Lu}[\p{L}\p{M} .&'-]{1,40}[)）]$/u;

/** "Delegates meet in Vienna. (Huaxing/Qian Bo)": a house and a photographer in brackets behind the sentence. */
const isSignedInBrackets = ({ words, text }: Line): boolean =>
  words >= SHOWN_WORDS && words <= SHOWN_MAX_WORDS && text.endsWith(")") && MAKERS.test(text.slice(-100));

/** "… in Geneva. REUTERS/Jane Doe", "(Jane Doe, Pool Photo via AP)": the end of a line signs a picture. */
export function isPictureSigned(line: Line, { houseSigns, words }: Lexicon): boolean {
  if (words.pictureHouses.length === 0) return false;
  if (isSignedInBrackets(line)) return true;
  const tokens = tailOf(line.tokens);
  const isSmall = (token: Token, at: number): boolean =>
    token.kind === "word" && !token.capital && houseSigns.longestAt(tokens, at) === undefined;
  if (tokens.length < 2 || tokens.some(isSmall)) return false;
  return tokens.some((_, at) => {
    const found = houseSigns.longestAt(tokens, at);
    if (!found?.values.includes("house")) return false;
    const relayed = tokens.some((_other, k) => {
      const relay = k < at ? houseSigns.longestAt(tokens, k) : undefined;
      return relay?.to === at && relay.values.includes("relay");
    });
    return relayed || tokens[at - 1]?.text === "/" || tokens[found.to]?.text === "/";
  });
}

/** "© AFP / Mandel Ngan", "© Sputnik / …": the maker of a picture; an outlet's own "© …" is its imprint. */
export function isPictureMaker(line: Line, lexicon: Lexicon): boolean {
  if (line.tokens[0]?.text !== "©" || line.words > 10) return false;
  const maker = lexicon.media.longestAt(line.tokens, 1);
  if (!maker || /\.$/u.test(line.text)) return false;
  const parted = line.tokens.slice(maker.to).some((token) => token.text === "/" || token.text === ":");
  return parted || maker.values.every((medium) => medium.kind === "agency");
}
