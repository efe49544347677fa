import { type Token, tokenize } from "../../text/tokens.ts";
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
/** With the words in front that say what it is ("Trang thông tin điện tử"). */
const MAX_WORDS = 10;

/** Where the words begin with which names of outlets end ("điện tử", "Online"); -1 where a row does not end so. */
export function closerAt(tokens: readonly Token[], lexicon: Lexicon): number {
  const size = [1, 2, 3].find((count) => {
    const found = lexicon.mastheads.longestAt(tokens, tokens.length - count);
    return found?.to === tokens.length && found.values.includes("closer") && count < tokens.length;
  });
  return size === undefined ? -1 : tokens.length - size;
}

const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && token.capital;

/** Words of a name in capitals from a token on; those of states, places and sections are none. */
function nameEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let to = from;
  while (isCapital(tokens[to])) to++;
  const key = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
  return lexicon.known.has(key) || lexicon.sections.has(key) ? from : to;
}

/** Where a name ends that begins like those of outlets, with two words of its own at least ("Đài Á Âu", "Tạp chí Bến Cảng"); 0 for others. */
export function openedName(tokens: readonly Token[], lexicon: Lexicon): number {
  const opener = lexicon.mastheads.longestAt(tokens, 0);
  if (!opener?.values.includes("opener") || !isCapital(tokens[0])) return 0;
  const to = nameEnd(tokens, opener.to, lexicon);
  return to - opener.to >= OWN_WORDS && nameEnd(tokens, 0, lexicon) !== 0 ? to : 0;
}

/** One word behind "Báo" or "Đài" is too often a state's or a place's. */
const OWN_WORDS = 2;

/** Where the row of capitalised words ends with which a line begins, when it names nothing known; 0 for others. */
export const bareName = (tokens: readonly Token[], lexicon: Lexicon): number => nameEnd(tokens, 0, lexicon);

/**
 * The name of an outlet alone on a line: "Tạp chí …", "baonao.vn"; with `loose` also what ends like one ("… Online"),
 * which lists of stories do as well.
 */
export function isMasthead(line: Line, lexicon: Lexicon, loose: boolean): boolean {
  if (line.words === 0 || line.words > MAX_WORDS || line.closed) return false;
  return isDomain(line.text) || isNameOfOutlet(line.tokens, lexicon, loose);
}

/** The same for a name in a title. */
export function isMastheadName(name: string, lexicon: Lexicon): boolean {
  const tokens = tokenize(name);
  const words = tokens.flatMap(({ kind, lower }) => (kind === "punct" ? [] : [lower]));
  if (words.length > MAX_WORDS || lexicon.sections.has(words.join(" "))) return false;
  return isNameOfOutlet(tokens, lexicon, true);
}

function isNameOfOutlet(tokens: readonly Token[], lexicon: Lexicon, loose: boolean): boolean {
  if (tokens[0]?.capital !== true || tokens.length < 2) return false;
  if (loose && tokens.length <= MAX_MASTHEAD_WORDS && closerAt(tokens, lexicon) > 0) return true;
  const opener = lexicon.mastheads.longestAt(tokens, 0);
  if (!opener?.values.includes("opener") || opener.to === tokens.length) return false;
  if (tokens.length - opener.to >= MAX_MASTHEAD_WORDS) return false;
  const lower = tokens.findIndex((token, at) => at >= opener.to && token.kind === "word" && !token.capital);
  return lower < 0 || lexicon.mastheads.longestAt(tokens, lower)?.to === tokens.length;
}

/** Three to five words, each with a capital, that name no person, place or section: sections and headlines are not written so. */
function isProperName(line: Line, lexicon: Lexicon): boolean {
  if (lexicon.words.titleCase) return false;
  if (line.words < 3 || line.words > 5 || line.tokens.length !== line.words) return false;
  const cased = line.tokens.every((token) => token.capital && token.text.slice(1) === token.lower.slice(1));
  return cased && !lexicon.known.has(line.key) && !lexicon.sections.has(line.key);
}

const DASHES = new Set(["-", "–", "—"]);

/** "Tiếng Nói Miền Biển - Cơ quan ngôn luận của …" at the head or the foot of a page: what an outlet says of itself behind its name. */
export function describesOutlet(lines: readonly Line[], at: number, lexicon: Lexicon): boolean {
  const line = lines[at];
  const atHead = at < EDGE_LINES;
  if (!line || (!atHead && at < lines.length - EDGE_LINES) || line.stopped) return false;
  const { tokens } = line;
  const dash = tokens.findIndex(({ text }) => DASHES.has(text));
  if (dash < 2 || !isCapital(tokens[0])) return false;
  if (lexicon.houses.longestAt(tokens, dash + 1)) return true;
  if (atHead) return false;
  const said = lexicon.anywhere.longestAt(tokens, dash + 1)?.values;
  return openedName(tokens, lexicon) > 0 && said !== undefined && !said.includes("spam");
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
