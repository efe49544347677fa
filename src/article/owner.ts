import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { holds, type Lexicon } from "./lexicon.ts";
import type { Line } from "./line.ts";

const DOMAIN =
  /^(?:www\.)?[\p{L}\d-]+(?:\.(?:com|net|org|gov|edu|info))?\.(?:vn|com|net|org|info|tv|eu|de|fr|us)$/iu;
const YEAR = /^(?:19|20)\d\d$/u;
const MAX_NAME = 60;
const MAX_NAME_WORDS = 8;

/** An address such as "baonao.vn" alone. */
const isDomain = (text: string): boolean => DOMAIN.test(text);

/** Signs inside a name touch its words ("TP.HCM") or join them ("&"). */
function endsName(line: Line, sign: Span): boolean {
  const at = sign.start - line.start;
  const free = /\s/u.test(line.text.charAt(at - 1)) || /^\s?$/u.test(line.text.charAt(at + 1));
  return free && line.text.charAt(at) !== "&";
}

const isNameSize = (name: string): boolean =>
  name.length >= 2 && name.length <= MAX_NAME && name.split(/\s+/u).length <= MAX_NAME_WORDS;

/** The name that begins at a token and reaches to the next sign, year or word that ends names; null when none does. */
function nameAt(line: Line, from: number, lexicon: Lexicon): string | null {
  const first = line.tokens[from];
  if (!first?.capital) return null;
  const ends = (token: Token, at: number): boolean =>
    (token.kind === "punct" && endsName(line, token)) ||
    YEAR.test(token.text) ||
    (!token.capital && lexicon.follows.longestAt(line.tokens, at)?.values.includes("end") === true);
  const next = line.tokens.find((token, at) => at > from && ends(token, at));
  const name = line.text.slice(first.start - line.start, (next?.start ?? line.end) - line.start).trim();
  return isNameSize(name) ? name : null;
}

/** Signs and figures between "©" and the owner. */
const isFiller = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== "word" || /^(?:by|copyright|bởi)$/iu.test(token.text));

function afterSign(line: Line, lexicon: Lexicon): string | null {
  let at = line.tokens.findIndex(({ text, lower }) => text === "©" || lower === "copyright");
  if (at < 0) return null;
  while (isFiller(line.tokens[at])) at++;
  return holds(lexicon.anywhere, line.tokens.slice(at, at + 3), "imprint") ? null : nameAt(line, at, lexicon);
}

/** "Bản quyền thuộc về Báo …", "© 2020 Báo …": the owner as the line names it. */
export function ownerIn(line: Line, lexicon: Lexicon): string | null {
  for (const [at, token] of line.tokens.entries()) {
    const found = lexicon.owners.longestAt(line.tokens, at);
    const name = found && token.kind !== "punct" ? nameAt(line, found.to, lexicon) : null;
    if (name) return name;
  }
  return afterSign(line, lexicon);
}

const keyOf = (tokens: readonly Token[]): string =>
  tokens
    .filter((token) => token.kind !== "punct")
    .map((token) => token.lower)
    .join(" ");

/** "Báo Bến Cảng - Cơ quan của …": the name with which an imprint begins, or null. */
export function headOfImprint(line: Line, lexicon: Lexicon): string | null {
  const to = line.tokens.findIndex((token) => token.kind === "punct" && endsName(line, token));
  const head = line.tokens.slice(0, to < 0 ? 0 : to);
  const words = head.filter((token) => token.kind === "word");
  const capitals = words.filter((token) => token.capital).length;
  if (line.tokens[to]?.text === ":" || words.length < 2 || capitals * 2 < words.length) return null;
  if (holds(lexicon.anywhere, head, "imprint") || lexicon.starts.longestAt(head, 0)) return null;
  return lexicon.known.has(keyOf(head)) ? null : nameAt(line, 0, lexicon);
}

/** "Theo dõi Báo … trên Zalo": the outlet that a line asks to follow, or null. */
export function followedIn(line: Line, lexicon: Lexicon): string | null {
  const opener = lexicon.follows.longestAt(line.tokens, 0);
  if (!opener?.values.includes("opener")) return null;
  if (lexicon.follows.longestAt(line.tokens, opener.to)?.values.includes("platform")) return null;
  return nameAt(line, opener.to, lexicon);
}

/** A line that asks to follow an outlet, or names several networks. */
export function isFollow(line: Line, lexicon: Lexicon): boolean {
  if (line.words > 24 || line.stopped) return false;
  const platforms = line.tokens.filter((_, at) =>
    lexicon.follows.longestAt(line.tokens, at)?.values.includes("platform"),
  ).length;
  const opens = lexicon.follows.longestAt(line.tokens, 0)?.values.includes("opener") === true;
  return opens
    ? platforms > 0 || (line.words <= 9 && followedIn(line, lexicon) !== null)
    : platforms >= 3 && line.words <= platforms * 3;
}

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
  return tokens.slice(opener.to).every((token) => token.capital || token.kind === "number");
}

/** Three to five words, each with a capital, that name no person, place or section: sections and headlines are not written so. */
export function isProperName(line: Line, lexicon: Lexicon): boolean {
  if (line.words < 3 || line.words > 5 || line.tokens.length !== line.words) return false;
  const cased = line.tokens.every((token) => token.capital && token.text.slice(1) === token.lower.slice(1));
  return cased && !lexicon.known.has(line.key) && !lexicon.sections.has(line.key);
}

/** First letters of a name's words, in capitals ("Thời Sự Phương Nam": "TSPN"). */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
