import { folded } from "./text.ts";

/** A piece of a text; `shared`: the other text has its words too. */
export interface SharedPiece {
  readonly text: string;
  readonly shared: boolean;
}

/** Words shorter than this say little about whether two texts tell the same. */
const shortest = 3;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? [];

const says = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

/** Cuts a text into pieces by whether `other` has the same words, whatever their capitals; short words never count alone. */
export function sharedPieces(text: string, other: string): SharedPiece[] {
  const known = new Set(wordsOf(other).filter(says).map(folded));
  const pieces: { text: string; shared: boolean }[] = [];
  for (const word of wordsOf(text)) {
    const last = pieces.at(-1);
    const shared = says(word) ? word.length >= shortest && known.has(folded(word)) : false;
    if (last && last.shared === shared) last.text += word;
    else pieces.push({ text: word, shared });
  }
  return pieces;
}
