import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { isBarrier, REACH, subjectEndingBefore } from "./subject.ts";

const isAdjunctOpener = (item: Item | undefined): boolean =>
  isWord(item, "preposition", "inside", "at", "with", "toward", "purpose", "after-event");

/** What stands between two commas behind a name tells more of the one who is named, or of the circumstances. */
function isInserted(sentence: ReadSentence, mention: Mention, from: number): boolean {
  const first = sentence.items[from];
  if (senseOf(first, "title") || first?.kind === "time" || mentionAt(sentence, from)) return true;
  if (isAdjunctOpener(first) || isWord(first, "relative", "determiner", "unnamed")) return true;
  const before = sentence.items[mention.from - 1];
  return mention.reference.type === "person" && (before === undefined || before.kind === "sign");
}

/** "Ông X, nhà đàm phán Y, cho biết": the subject before the insertion that ends in front of item `end`. */
export function beforeInsertion(sentence: ReadSentence, last: number, end: number): Mention | undefined {
  for (let at = last; at >= Math.max(0, end - REACH); at--) {
    const item = sentence.items[at];
    if (isBarrier(item) || isWord(item, "relay")) return undefined;
    if (item?.lower !== ",") continue;
    // "Một thành viên của đoàn, ông X, nói": the name is the insertion.
    const name = at + 1 < end ? mentionAt(sentence, at + 1) : undefined;
    if (name?.reference.type === "person" && name.to === end && name.actors.length > 0) return name;
    const mention = subjectEndingBefore(sentence, at);
    if (mention) return isInserted(sentence, mention, at + 1) ? mention : undefined;
  }
  return undefined;
}

/** "Ông X trong cuộc gặp với Y ở Z cho biết": the subject before the adjuncts that end at `left`. */
export function beforeAdjuncts(sentence: ReadSentence, left: number): Mention | undefined {
  for (let at = left; at >= Math.max(0, left - REACH); at--) {
    const item = sentence.items[at];
    if (isBarrier(item) || item?.lower === ",") return undefined;
    const mention = isAdjunctOpener(item) ? subjectEndingBefore(sentence, at) : undefined;
    if (mention) return mention;
  }
  return undefined;
}
