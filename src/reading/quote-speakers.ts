import type { Token } from "../text/tokens.ts";
import type { Lexicon } from "./lexicon.ts";

/** How far behind a quotation the verb of whoever said it is looked for, in tokens. */
const SPEAKER_REACH = 8;

/** "“Why now?” | Mr Lavrov asked": a verb of saying that may close a quotation follows before any sign. */
export function namesSpeaker(tokens: readonly Token[], { phrases }: Lexicon, from: number): boolean {
  for (let at = from; at < from + SPEAKER_REACH; at++) {
    const token = tokens[at];
    if (!token || (token.kind === "punct" && token.text !== "-" && token.text !== ".")) return false;
    if (phrases.longestAt(tokens, at)?.values.some((sense) => sense.type === "cue" && sense.cue.inverts))
      return true;
  }
  return false;
}
