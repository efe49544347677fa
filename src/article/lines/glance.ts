import { numberOf } from "../../text/spellings.ts";
import type { Token } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";

/** Places in a row of tokens where phrases of the lexicon may begin, told by their first words in one pass. */
export interface Glance {
  readonly anywhere: readonly number[];
  readonly pictures: readonly number[];
  readonly platforms: readonly number[];
}

/** Looks over a row of tokens once, so that most phrases are never looked up. */
export function glanceAt(tokens: readonly Token[], { first }: Lexicon): Glance {
  const seen = { anywhere: [] as number[], pictures: [] as number[], platforms: [] as number[] };
  tokens.forEach((token, at) => {
    const tables = first[numberOf(token.spelling)];
    if (tables?.anywhere) seen.anywhere.push(at);
    if (tables?.pictures) seen.pictures.push(at);
    if (tables?.platforms) seen.platforms.push(at);
  });
  return seen;
}

/** True when a phrase of imprints (or of spam) begins at one of the places. */
export const holdsAt = (
  { anywhere }: Lexicon,
  tokens: readonly Token[],
  places: readonly number[],
  value: "imprint" | "spam",
): boolean => places.some((at) => anywhere.longestAt(tokens, at)?.values.includes(value) === true);
