import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { holds, type Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";
import { openedName } from "./masthead.ts";

const YEAR = /^(?:19|20)\d\d$/u;
const MAX_NAME = 60;
const MAX_NAME_WORDS = 8;

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
  const opener = lexicon.mastheads.longestAt(line.tokens, from);
  const own = opener?.values.includes("opener") ? line.tokens[opener.to] : first;
  if (!first || !own?.capital || lexicon.firms.longestAt(line.tokens, from)) return null;
  const ends = (token: Token, at: number): boolean =>
    (token.kind === "punct" && endsName(line, token)) ||
    YEAR.test(token.text) ||
    (!token.capital && lexicon.follows.longestAt(line.tokens, at)?.values.includes("end") === true);
  const next = line.tokens.find((token, at) => at > from && ends(token, at));
  const to = next ? line.tokens.indexOf(next) : line.tokens.length;
  const end = withoutFirm(line.tokens, from, withoutForm(line.tokens, from, to, lexicon), lexicon);
  const last = end > from ? line.tokens[end - 1] : undefined;
  const name = last ? line.text.slice(first.start - line.start, last.end - line.start).trim() : "";
  return isNameSize(name) ? name : null;
}

/** Where a name ends without the legal form behind it ("Continental Times Limited"). */
function withoutForm(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  let end = to;
  while (end - 1 > from && tokens[end - 1]?.kind === "punct") end--;
  const form = lexicon.firmEnds.longestAt(tokens, end - 1);
  if (form === undefined || !form.values.includes("form") || end - 1 <= from) return to;
  return withoutForm(tokens, from, end - 1, lexicon);
}

const isFirmEnd = (tokens: readonly Token[], at: number, { firmEnds }: Lexicon): boolean =>
  firmEnds.longestAt(tokens, at)?.values.includes("firm") === true;

/** "Harbour Holdings" runs outlets and is none; in "The Standard-Bearer Group" stands the name of one. */
function withoutFirm(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  if (!isFirmEnd(tokens, to - 1, lexicon)) return to;
  const own = tokens
    .slice(from, to - 1)
    .filter(({ kind, lower }) => kind === "word" && lower !== lexicon.words.paper);
  const joined = tokens[to - 2]?.kind !== "word" || lexicon.bylines.longestAt(tokens, to - 2) !== undefined;
  return own.length < 2 || joined ? from : to - 1;
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

const QUOTE = /^["'“‘«]$/u;

/** "Bản quyền thuộc về Báo …", "Ghi rõ nguồn “Báo …”", "© 2020 Báo …": the owner as the line names it. */
export function ownerIn(line: Line, lexicon: Lexicon): string | null {
  for (const [at, token] of line.tokens.entries()) {
    const found = lexicon.owners.longestAt(line.tokens, at);
    const to = found && QUOTE.test(line.tokens[found.to]?.text ?? "") ? found.to + 1 : (found?.to ?? -1);
    const name = token.kind !== "punct" ? nameAt(line, to, lexicon) : null;
    if (name) return name;
  }
  return afterSign(line, lexicon);
}

const keyOf = (tokens: readonly Token[]): string =>
  tokens
    .filter((token) => token.kind !== "punct")
    .map((token) => token.lower)
    .join(" ");

/** "Báo Bến Cảng - Cơ quan của …", "Đài Sông Lớn không chịu trách nhiệm …": the name with which an imprint begins, or null. */
export function headOfImprint(line: Line, lexicon: Lexicon): string | null {
  const last = line.tokens[openedName(line.tokens, lexicon) - 1];
  return headBeforeSign(line, lexicon) ?? (last ? line.text.slice(0, last.end - line.start) : null);
}

function headBeforeSign(line: Line, lexicon: Lexicon): string | null {
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
  const name = nameAt(line, opener.to, lexicon);
  // "Get the Monitor's weekly newsletter": more than a name.
  const isMore = lexicon.words.titleCase && /\s(?!(?:of|the|and|for)\s)\p{Ll}/u.test(name ?? "");
  return isMore ? null : name;
}

const isPlatform = (line: Line, at: number, lexicon: Lexicon): boolean =>
  lexicon.follows.longestAt(line.tokens, at)?.values.includes("platform") === true;

/** "RFA Tiếng Việt trên Facebook": an outlet's page on a network. */
function isProfile(line: Line, places: readonly number[], lexicon: Lexicon): boolean {
  const at = places.find((place) => isPlatform(line, place, lexicon)) ?? -1;
  const before = lexicon.follows.longestAt(line.tokens, at - 1);
  return line.words <= 8 && at >= 2 && before?.values.includes("end") === true;
}

/** Words that ask for nothing else ("Mời quý độc giả theo dõi"); "Theo dõi" also opens sentences. */
const ASKING = 3;

/** A line that asks to follow an outlet, or names several networks. */
export function isFollow(line: Line, places: readonly number[], lexicon: Lexicon): boolean {
  if (line.words > 24 || line.stopped) return false;
  const platforms = places.filter((at) => isPlatform(line, at, lexicon)).length;
  const opener = lexicon.follows.longestAt(line.tokens, 0);
  if (!opener?.values.includes("opener"))
    return (platforms >= 3 && line.words <= platforms * 3) || isProfile(line, places, lexicon);
  const longest = opener.to >= ASKING ? 16 : 9;
  return platforms > 0 || (line.words <= longest && followedIn(line, lexicon) !== null);
}

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

/** True when a mark is the first letters of a name's words, with or without the word for a newspaper ("TSPN": "Thời Sự Phương Nam"). */
export function isInitials(mark: string, name: string, paper: string): boolean {
  const words = name.split(/\s+/u);
  const rest = words[0]?.toLowerCase() === paper ? words.slice(1) : words;
  const letters = mark.toUpperCase().replace(/[^\p{L}]/gu, "");
  return letters.length >= 2 && (initials(words) === letters || initials(rest) === letters);
}
