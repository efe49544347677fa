import type { Token } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";

const startsPhrase = (before: Token | undefined): boolean =>
  before === undefined || /^[(.|/–—\-[;!?…]$/u.test(before.text);

/** Longer lines are no texts of pictures. */
export const MAX_CAPTION_WORDS = 90;

/** Words after the colon of a picture credit: a photographer and an agency. */
const MAX_CREDIT_WORDS = 12;

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
    if (tokens[found.to]?.text === "." && lexicon.media.longestAt(tokens, found.to + 1)) return rest <= 6;
    return tokens[at - 1]?.text === "(" && rest > 0 && rest <= 5 && line.text.endsWith(")");
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
