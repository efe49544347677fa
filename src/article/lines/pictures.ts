import type { Token } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import { hasSentences, type Line } from "../line.ts";

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

/** Words of one sentence about a picture. */
const MAX_SHOWN_WORDS = 45;
/** And of one that names who is seen and where, without a verb. */
const MAX_SCENE_WORDS = 30;

/** "Ngoại trưởng X (trái) bắt tay …", "Từ trái sang: …": one sentence that tells where somebody stands in a picture. */
export function tellsSides(line: Line, { sides }: Lexicon): boolean {
  if (line.words > MAX_SHOWN_WORDS || hasSentences(line)) return false;
  const { tokens } = line;
  return tokens.some((token, at) => {
    const side = sides.longestAt(tokens, at);
    if (side?.values.includes("order")) return at === 0 || tokens[at - 1]?.text !== "đi";
    return (
      token.kind === "word" &&
      side !== undefined &&
      tokens[at - 1]?.text === "(" &&
      tokens[side.to]?.text === ")"
    );
  });
}

/** A name ends before the token: a capital, or the small second half of a name with a hyphen ("Jong-un"). */
function isBehindName(tokens: readonly Token[], at: number): boolean {
  const [first, hyphen, last] = tokens.slice(Math.max(0, at - 3), at);
  return last?.capital === true || (hyphen?.text === "-" && first?.capital === true && last?.kind === "word");
}

/** A capital, a sign, or a word for who somebody is: no verb. */
const isSeen = (tokens: readonly Token[], at: number, { seen }: Lexicon): boolean => {
  const token = tokens[at];
  if (token?.kind === "punct") return true;
  if (at === 0 || !token?.capital) return seen.has(token?.lower ?? "") || isBehindName(tokens, at + 1);
  return true;
};

/** "Chủ tịch X tại hội nghị ở Y hôm 5/6.": who is seen, where and when, in one sentence without a verb. */
export function isScene(line: Line, lexicon: Lexicon): boolean {
  const { tokens, words, stopped, text } = line;
  if (words > MAX_SCENE_WORDS || !stopped || /[“”":;]/u.test(text) || hasSentences(line)) return false;
  const kindsAt = (at: number) => lexicon.scenes.longestAt(tokens, at)?.values ?? [];
  const isPosed = (to: number): boolean =>
    tokens
      .slice(0, to)
      .some(
        (_, at) => at > 0 && lexicon.scenes.longestAt(tokens, at)?.to === to && kindsAt(at).includes("pose"),
      );
  const scene = tokens.findIndex((_, at) => at > 0 && kindsAt(at).includes("opener"));
  const to = scene < 0 ? tokens.findLastIndex(({ kind }) => kind === "word") + 1 : scene;
  if (to < 2 || !(isBehindName(tokens, to) || isPosed(to))) return false;
  if (!tokens.slice(0, to).every((_, at) => isSeen(tokens, at, lexicon))) return false;
  return !tokens.some((_, at) => at >= to && kindsAt(at).includes("predicate"));
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
