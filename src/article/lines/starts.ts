import type { Token } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";

/** "Tác giả:" alone: the name stands on the next line. */
export const isLabel = (line: Line, lexicon: Lexicon): boolean => {
  const opener = line.words <= 3 ? lexicon.openers.longestAt(line.tokens, 0) : undefined;
  const sign = opener && line.tokens[opener.to];
  return (
    opener?.values.includes("byline") === true &&
    opener.to === line.tokens.length - 1 &&
    sign?.kind === "punct"
  );
};

export const isTags = (line: Line, lexicon: Lexicon): boolean => {
  if (line.text.startsWith("#")) return true;
  const opener = lexicon.openers.longestAt(line.tokens, 0);
  if (!opener?.values.includes("tag") || line.words > 60) return false;
  return opener.to === line.tokens.length || isColon(line.tokens[opener.to]);
};

const isColon = (token: Token | undefined): boolean => token?.text === ":" || token?.text === "：";

/** Words of turns, in tokens. */
export const TURN_TOKENS = 6;

/** What stands between a turn and the headline to which it leads: "Xem thêm: …", "Đọc thêm > > > …". */
export const isTurnMark = (token: Token | undefined): boolean =>
  isColon(token) || token?.text === ">" || token?.text === "»";

/** Headlines may follow a turn on its own line ("Xem thêm: …"). */
const isTurn = (line: Line, to: number): boolean =>
  to === line.tokens.length ||
  isTurnMark(line.tokens[to]) ||
  line.text.startsWith(">") ||
  (line.words <= to + 3 && (!line.closed || isColon(line.tokens.at(-1))));

/** Token of the headline that stands behind turns on its line (">> Xem thêm: …"); 0 where the line begins with none. */
export function turnEnd({ tokens }: Line, { starts }: Lexicon): number {
  const first = tokens.findIndex(({ kind }) => kind !== "punct");
  let headline = first;
  for (;;) {
    const turn = starts.longestAt(tokens, headline);
    const to = turn?.values[0] === "turn" ? turn.to : tokens.length;
    const behind = tokens.findIndex((token, at) => at >= to && !isTurnMark(token));
    if (behind <= to) return headline > first ? headline : 0;
    headline = behind;
  }
}

/** "Kết thúc Đọc nhiều nhất": the edges of a box of other stories. */
function isBoxEdge(line: Line, lexicon: Lexicon): boolean {
  const edge = lexicon.edges.longestAt(line.tokens, 0);
  return edge !== undefined && lexicon.starts.longestAt(line.tokens, edge.to)?.values[0] === "turn";
}

/** "245 bình luận", "1,2K lượt thích": how often readers did what furniture asks for. */
function isCount(line: Line, lexicon: Lexicon): boolean {
  if (line.words > 5 || line.tokens[0]?.kind !== "number") return false;
  return line.tokens.some((token, at) => {
    const found = token.kind === "word" ? lexicon.starts.longestAt(line.tokens, at) : undefined;
    return found?.to === line.tokens.length && found.values[0] !== "turn";
  });
}

/** Words beside a closer of one word, which may open any sentence ("Comments by …"). */
const BESIDE_ONE_WORD = 3;

/** Longer lines close nothing; sentences that begin with two such words are as often the text's own. */
const MAX_WORDS = 32;
const MAX_IN_SENTENCE = 18;
const BESIDE_IN_SENTENCE = 4;

function isCloser(line: Line, to: number): boolean {
  if (to === 1) return line.words <= to + BESIDE_ONE_WORD;
  if (!line.stopped) return line.words <= MAX_WORDS;
  return line.words <= (to === 2 ? to + BESIDE_IN_SENTENCE : MAX_IN_SENTENCE);
}

/** Nothing but signs stands behind the token. */
const isWhole = ({ tokens }: Line, to: number): boolean =>
  tokens.slice(to).every((token) => token.kind === "punct");

/** What the words with which a line begins say of it; null when they say nothing. */
export function startSign(line: Line, lexicon: Lexicon): "turn" | "closer" | "furniture" | null {
  if (isBoxEdge(line, lexicon) || isCount(line, lexicon)) return "furniture";
  const first = line.tokens.findIndex((token) => token.kind !== "punct");
  const start = lexicon.starts.longestAt(line.tokens, 0) ?? lexicon.starts.longestAt(line.tokens, first);
  const kind = start?.values[0];
  if (!start || !kind) return null;
  if (kind === "label") return isWhole(line, start.to) ? "furniture" : null;
  if (kind === "turn") return isTurn(line, start.to) ? "turn" : null;
  if (kind === "closer") return isCloser(line, start.to) ? "closer" : null;
  const rest = line.words - start.to;
  return rest <= 4 && !line.stopped ? "furniture" : null;
}

/** A comment box whose word also names a section ("Bình luận"). */
export const isCommentBox = (line: Line, lexicon: Lexicon): boolean => {
  const start = lexicon.starts.longestAt(line.tokens, 0);
  return start?.to === line.tokens.length && start.values.includes("closer");
};
