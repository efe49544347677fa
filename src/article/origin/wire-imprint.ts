import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";

/** Tokens of a sign, a year and an agency's name. */
const MAX_TOKENS = 6;

/**
 * "© 2020 Reuters" and nothing more: others print so under what they took from a news agency, whose own pages say whose
 * rights are reserved. The agency's name as it stands there; null for other lines.
 */
export function wireAlone({ tokens, text, start }: Line, { media }: Lexicon): string | null {
  if (tokens.length > MAX_TOKENS || tokens[0]?.text !== "©") return null;
  const at = tokens.findIndex(({ kind }) => kind === "word");
  const found = media.longestAt(tokens, at);
  const isWhole = found?.to === tokens.length && found.values.some(({ wire }) => wire);
  const first = tokens[at];
  const last = tokens.at(-1);
  return isWhole && first && last ? text.slice(first.start - start, last.end - start) : null;
}
