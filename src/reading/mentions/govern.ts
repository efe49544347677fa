import { type Item, isWord, senseOf } from "../items.ts";

/** "theo ông X", "theo lời bà Y": the words around are theirs. */
export function isAttributed(items: readonly Item[], from: number): boolean {
  let at = from - 1;
  while (senseOf(items[at], "speech")) at--;
  return isWord(items[at], "according");
}

/** The mention hangs on a preposition or a noun before it, so it is no subject ("với Nga", "của ông Putin"). */
export const isGoverned = (items: readonly Item[], from: number): boolean => {
  const before = items[from - 1];
  return isWord(before, "of", "with", "between", "preposition", "toward", "inside", "agent");
};

/** The words before make a place of it: "tại Nga", "tới Moskva", "ở Kiev". */
export const isPlaceGoverned = (items: readonly Item[], from: number): boolean => {
  const before = items[from - 1];
  return isWord(before, "toward", "at");
};

/**
 * A clause may begin at the item, so that what is named there is its subject: "cho biết | Nga", "rằng | Nga". Behind a
 * word that the lexicon does not know, or a verb with an object, it is none.
 */
export function isSubjectPosition(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (!before || before.kind === "sign" || before.kind === "time") return true;
  // "Dù Triều Tiên": one word opens the sentence.
  if (before.kind === "word" && (from === 1 || items[from - 2]?.kind === "sign")) return true;
  const cue = senseOf(before, "cue")?.cue;
  if (cue) return cue.complement !== "any";
  return isWord(
    before,
    "that",
    "conjunction",
    "but",
    "and",
    "meanwhile",
    "after-event",
    "if",
    "whether",
    "copula",
    "relativizer",
    "according",
  );
}
