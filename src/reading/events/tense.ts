import type { ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { governorOf } from "./governor.ts";
import { clauseStart } from "./window.ts";

/** A word of mood, which takes the verb behind it out of the past: "would (have met)". */
const isMood = (item: Item | undefined): boolean => {
  const word = senseOf(item, "status")?.word;
  return word !== undefined && word.side !== "after" && word.status !== "held";
};

/** The form at `at` tells the past by itself: "met", "has met", "was received"; not "would have met", "to be held". */
function isPastForm({ items }: ReadSentence, at: number): boolean {
  if (!isWord(items[at], "past")) return false;
  let index = at - 1;
  while (!isMood(items[index]) && (isWord(items[index], "auxiliary") || items[index]?.kind === "time"))
    index--;
  if (isMood(items[index]) || isWord(items[index], "negation", "purpose")) return false;
  return !isWord(items[index], "passive") || isWord(items[index], "past");
}

/** "if they met": what is supposed is not told. */
const isSupposed = (sentence: ReadSentence, at: number): boolean =>
  sentence.items.slice(clauseStart(sentence, at), at).some((item) => isWord(item, "if"));

/** "met", "held talks": the contact word or the verb that takes it tells that the contact took place. */
export function isToldByForm(sentence: ReadSentence, at: number): boolean {
  const governor = governorOf(sentence, at);
  const isHeld =
    isPastForm(sentence, at) ||
    (isWord(sentence.items[governor], "holds", "reaches", "copula") && isPastForm(sentence, governor));
  return isHeld && !isSupposed(sentence, at);
}
