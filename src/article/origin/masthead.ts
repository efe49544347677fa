import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";

const DOMAIN =
  /^(?:www\.)?[\p{L}\d-]+(?:\.(?:com|net|org|gov|edu|info))?\.(?:vn|com|net|org|info|tv|eu|de|fr|us)$/iu;
/** An address such as "baonao.vn" alone. */
export const isDomain = (text: string): boolean => DOMAIN.test(text);

/** "BAONAO.VN" under a shared story; one that the world knows is a credit. */
export const isDomainName = (line: Line, lexicon: Lexicon): boolean =>
  line.words <= 4 && isDomain(line.text) && lexicon.media.longestAt(line.tokens, 0) === undefined;

const MAX_MASTHEAD_WORDS = 6;

const closesAsMasthead = (line: Line, lexicon: Lexicon): boolean =>
  [1, 2, 3].some((size) => {
    const found = lexicon.mastheads.longestAt(line.tokens, line.tokens.length - size);
    return found?.to === line.tokens.length && found.values.includes("closer") && size < line.tokens.length;
  });

/**
 * The name of an outlet alone on a line: "Tạp chí …", "baonao.vn"; with `loose` also what ends like one ("… Online"),
 * which lists of stories do as well.
 */
export function isMasthead(line: Line, lexicon: Lexicon, loose: boolean): boolean {
  if (line.words === 0 || line.words > MAX_MASTHEAD_WORDS || line.closed) return false;
  if (isDomain(line.text)) return true;
  const { tokens } = line;
  if (tokens[0]?.capital !== true || tokens.length < 2) return false;
  if (loose && closesAsMasthead(line, lexicon)) return true;
  const opener = lexicon.mastheads.longestAt(tokens, 0);
  if (!opener?.values.includes("opener") || opener.to === tokens.length) return false;
  const lower = tokens.findIndex((token, at) => at >= opener.to && token.kind === "word" && !token.capital);
  return lower < 0 || lexicon.mastheads.longestAt(tokens, lower)?.to === tokens.length;
}

/** Three to five words, each with a capital, that name no person, place or section: sections and headlines are not written so. */
function isProperName(line: Line, lexicon: Lexicon): boolean {
  if (line.words < 3 || line.words > 5 || line.tokens.length !== line.words) return false;
  const cased = line.tokens.every((token) => token.capital && token.text.slice(1) === token.lower.slice(1));
  return cased && !lexicon.known.has(line.key) && !lexicon.sections.has(line.key);
}

/** Names of outlets stand alone among the first and the last lines only. */
const EDGE_LINES = 3;

/** The name of the outlet alone on a line at the head or the foot of the page. */
export function namesOutlet(lines: readonly Line[], at: number, lexicon: Lexicon): boolean {
  const line = lines[at];
  if (!line || (at >= EDGE_LINES && at < lines.length - EDGE_LINES)) return false;
  if (lexicon.openers.longestAt(line.tokens, 0)?.values.includes("credit") || line.text.startsWith("("))
    return false;
  if (at >= EDGE_LINES) return isMasthead(line, lexicon, false);
  if (lexicon.media.longestAt(line.tokens, 0)?.to === line.tokens.length) return lines.length > EDGE_LINES;
  if (at === 0 && lines.length > EDGE_LINES && isProperName(line, lexicon)) return true;
  return isMasthead(line, lexicon, true);
}
