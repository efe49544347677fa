import type { StatusWord } from "../../language/reading-words.ts";
import type { EventStatus } from "../../schema/index.ts";
import type { ReadSentence } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import { MOOD_REACH, type Placed } from "./mood-words.ts";

/** Moods in which a contact that somebody speaks of calling off still stands. */
const thoughts: ReadonlySet<StatusWord["status"]> = new Set(["possible", "proposed"]);

/** How far before a verb of calling off its mood may stand, in items: "kêu gọi | ông Trump | nên hủy". */
const THOUGHT_REACH = 4;

/** "có thể hủy cuộc gặp", "nên hủy", "không hủy": it is called off in thought alone. `words`: nearest first. */
function isOnlyThought(sentence: ReadSentence, words: readonly Placed[], undone: number): boolean {
  const index = words[undone]?.index ?? 0;
  const isNot =
    isWord(sentence.items[index - 1], "negation") || isWord(sentence.items[index - 2], "negation");
  const reach = sentence.grammar.modifiersFirst ? MOOD_REACH : THOUGHT_REACH;
  const near = words.slice(undone + 1).filter((placed) => index - placed.index <= reach);
  return isNot || near.some(({ word }) => thoughts.has(word.status));
}

/** "hủy cuộc gặp nhưng sau đó lại nói nó vẫn sẽ diễn ra": what the sentence tells last is that it stands. */
function isOnAgain({ items, grammar }: ReadSentence, at: number): boolean {
  const but = items.findIndex((item, index) => index > at && isWord(item, "but"));
  if (but < 0 || grammar.modifiersFirst) return false;
  const behind = items.slice(but).flatMap((item) => senseOf(item, "status")?.word ?? []);
  return (
    behind.some(({ status, side }) => side === "after" && (status === "planned" || status === "possible")) &&
    behind.every(({ status }) => status !== "cancelled" && status !== "refused")
  );
}

/**
 * What becomes of a contact that the words before it call off: it stands where that is done in thought alone, or where the
 * sentence says so in the end. Null where they call nothing off. `words`: nearest first.
 */
export function calledOff(sentence: ReadSentence, at: number, words: readonly Placed[]): EventStatus | null {
  const undone = words.findIndex(({ word }) => word.status === "cancelled");
  if (undone < 0) return null;
  return isOnlyThought(sentence, words, undone) || isOnAgain(sentence, at) ? "planned" : "cancelled";
}
