import { mentionAt, type ReadSentence } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import { windowEnd } from "./window.ts";

/** How far behind the noun of a paper the verb may stand that says who made it, in items. */
const DEED_REACH = 7;

/**
 * "thỏa thuận (mà) | hai bên đã | đạt được tại Paris", "hiệp ước được | ký năm 1987": the verb in the clause of the noun at
 * `at`, which tells that the paper was made; -1 where there is none.
 */
export function deedBehind(sentence: ReadSentence, at: number): number {
  const { items, grammar } = sentence;
  const contact = senseOf(items[at], "contact")?.contact;
  if (grammar.modifiersFirst || contact?.kind !== "agreement" || contact.use !== "noun") return -1;
  for (let index = at + 1; index <= at + DEED_REACH; index++) {
    const mention = mentionAt(sentence, index);
    const item = items[index];
    if (mention && mention.to > index) {
      index = mention.to - 1;
      continue;
    }
    if (isWord(item, "reaches")) return index;
    const status = senseOf(item, "status")?.word.status;
    const isMood = status !== undefined && status !== "held" && status !== "agreed";
    if (isWord(item, "and") && mentionAt(sentence, index + 1)) continue;
    const isOther = item?.kind === "sign" || isWord(item, "negation", "never", "but", "and", "or");
    if (item === undefined || isMood || isOther || senseOf(item, "cue") || senseOf(item, "contact"))
      return -1;
    if (status === "agreed") return index;
  }
  return -1;
}

/** The end of the contact's window; that of the verb that tells who made a paper, where there is one. */
export function stretched(sentence: ReadSentence, at: number, parties: ReadonlySet<number>): number {
  const end = windowEnd(sentence, at, parties);
  const deed = deedBehind(sentence, at);
  return deed < 0 ? end : Math.max(end, windowEnd(sentence, deed, parties));
}

/** How far before the contact the words may stand that say that it stands, in items: "vẫn sẽ | gặp". */
const STILL_REACH = 5;

/** "cuộc gặp vẫn sẽ diễn ra", "vẫn có thể gặp": a word of plan behind one that says that nothing changed. */
export function tellsThatItStands({ items }: ReadSentence, at: number, end: number): boolean {
  for (let index = Math.max(0, at - STILL_REACH); index < end; index++) {
    const status = senseOf(items[index + 1], "status")?.word.status;
    const isPlan = status === "planned" || status === "possible";
    if (!isWord(items[index], "still") || !isPlan) continue;
    // "vẫn sẽ thảo luận về cuộc gặp": what stands is the talk of it.
    return !items.slice(index, at).some((item) => isWord(item, "about") || senseOf(item, "contact"));
  }
  return false;
}
