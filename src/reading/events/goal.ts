import { mentionAt, type ReadSentence } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";

/** How far behind a word of visiting its goal may stand, in items: "chuyến thăm chính thức hai ngày tới Pháp". */
const GOAL_REACH = 6;

/** The first place behind a word of visiting that "tới" or "tại" leads to. */
export function goalOf(sentence: ReadSentence, at: number): Mention | null {
  if (senseOf(sentence.items[at], "contact")?.contact.kind !== "visit") return null;
  for (let index = at + 1; index <= at + GOAL_REACH; index++) {
    const mention = mentionAt(sentence, index);
    if (sentence.items[index]?.lower === ",") return null;
    if (mention) return mention.place && isWord(sentence.items[index - 1], "toward", "at") ? mention : null;
  }
  return null;
}
