import type { Token } from "../../text/tokens.ts";
import type { Line } from "../line.ts";
import type { Judged } from "../origin/origin.ts";

/** A line of the article's own text, with its place among them. */
export interface ProseLine {
  readonly line: Line;
  /** 0 for the lead. */
  readonly rank: number;
}

/** The ties of an article stand in its first paragraphs; whole books are no articles. */
const MAX_LINES = 150;

/** The lines from which the publication day may be inferred: the article's own, never those of other stories. */
export function proseOf(judged: Judged): ProseLine[] {
  const own = judged.lines.filter((line) => {
    const role = judged.roles[line.index];
    return role === "lead" || role === "body" || role === "subhead";
  });
  const distinct = [...new Map(own.map((line) => [line.key, line])).values()];
  return distinct.slice(0, MAX_LINES).map((line, rank) => ({ line, rank }));
}

const ends = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && /^[.!?…]$/u.test(token.text) && (next === undefined || next.start > token.end);

/** Tokens looked at on each side; text without full stops must not make the search quadratic. */
const LONGEST_SENTENCE = 250;

/** The sentence around a token: positions of its first token and of the one after its last. */
export function sentenceAround(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly to: number } {
  let from = at;
  while (from > 0 && at - from < LONGEST_SENTENCE && !ends(tokens[from - 1], tokens[from])) from--;
  let to = at + 1;
  while (to < tokens.length && to - at < LONGEST_SENTENCE && !ends(tokens[to - 1], tokens[to])) to++;
  return { from, to };
}
