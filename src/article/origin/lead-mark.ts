import type { Token } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";

/** A bar stands for the dash in some papers ("LĐO | …"). */
const DASHES = new Set(["-", "–", "—", "|"]);
const MAX_TOKENS = 9;

const isMarkWord = (token: Token): boolean =>
  token.kind === "word" && token.text === token.text.toUpperCase();

/** Place of the dash or colon that ends a mark beginning at the line's first token, or -1. */
function bracketed(tokens: readonly Token[]): number {
  const close = tokens.slice(0, MAX_TOKENS).findIndex(({ text }) => text === ")" || text === "]");
  if (close < 2) return -1;
  const after = tokens[close + 1]?.text ?? "";
  return DASHES.has(after) || after === ":" ? close + 1 : -1;
}

const isSmall = (token: Token | undefined): boolean => /^\p{Ll}/u.test(token?.text ?? "");

/** "TTO -", "VOV.VN -": capitals and dots before a dash that stands free; "CPRF - tổ chức …" goes on as a sentence. */
function bare(line: Line): number {
  const { tokens } = line;
  const dash = tokens.slice(0, 6).findIndex((token) => DASHES.has(token.text));
  if (dash < 1 || !tokens.slice(0, dash).every((t) => isMarkWord(t) || t.text === ".")) return -1;
  const before = tokens[dash - 1];
  const after = tokens[dash];
  return before && after && before.end < after.start && !isSmall(tokens[dash + 1]) ? dash : -1;
}

/** A known name may also be closed by a full stop ("Baoquocte.vn. Ngày …"). */
const endsMark = (tokens: readonly Token[], at: number): boolean =>
  DASHES.has(tokens[at]?.text ?? "") || (tokens[at]?.text === "." && tokens[at + 1]?.capital === true);

/** Brackets before a mark: "(TTO) -", "[TTO] -". */
export const opensBracket = ({ tokens: [first] }: Line): boolean =>
  first?.text === "(" || first?.text === "[";

/** The mark by which an outlet signs the first words of its stories ("(Ngày Nay) -", "VOV.VN -"), without brackets and dash; null when there is none. */
export function leadMark(line: Line, lexicon: Lexicon): string | null {
  const { tokens } = line;
  const opens = opensBracket(line);
  const known = lexicon.media.longestAt(tokens, 0);
  const dash = opens ? bracketed(tokens) : known && endsMark(tokens, known.to) ? known.to : bare(line);
  if (dash < 0) return null;
  const first = tokens[opens ? 1 : 0];
  const last = tokens[opens ? dash - 2 : dash - 1];
  return first && last ? line.text.slice(first.start - line.start, last.end - line.start) : null;
}
