import { type Item, isHyphen, isWord, senseOf } from "../items.ts";

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

/** How long the place, day and agency before the dash of a date line may be, in items. */
const DATELINE_REACH = 9;

/** What a date line holds before its dash. */
const isInDatelines = (item: Item): boolean =>
  item.kind === "time" ||
  item.kind === "name" ||
  item.kind === "sign" ||
  item.kind === "number" ||
  senseOf(item, "place") !== undefined ||
  senseOf(item, "state") !== undefined ||
  senseOf(item, "body") !== undefined;

/** "DOHA, Qatar (AP) — The United States": a place before the dash with which a text begins. */
export function isInDateline(items: readonly Item[], from: number): boolean {
  const [first] = items;
  if (from >= DATELINE_REACH || (first?.kind !== "name" && !senseOf(first, "place"))) return false;
  for (let at = 0; at < DATELINE_REACH; at++) {
    const item = items[at];
    if (!item || !isInDatelines(item)) return false;
    const isApart = item.lower !== "-" || (items[at - 1]?.end ?? item.start) < item.start;
    if ((isHyphen(item) || item.lower === "—") && isApart) return at > from;
  }
  return false;
}

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
