import { mentionEndingAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";

/** Words that may stand between "người" and what that person does: "người | hồi tháng 3 còn | gọi điện". */
const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === "time" || senseOf(item, "status") !== undefined || isWord(item, "auxiliary", "negation");

/** How far before "người" the name of who is meant may stand, in items: an apposition may stand between. */
const ANTECEDENT_REACH = 12;

/** "ông Trump - người từng gọi điện cho ông Putin", "ông Kim, người đã gặp …": who is meant stands before "người"; else undefined. */
export function antecedent(sentence: ReadSentence, at: number): Mention | undefined {
  const { items } = sentence;
  let index = at - 1;
  while (isAdverb(items[index])) index--;
  return isWord(items[index], "relative") ? personBefore(sentence, index) : undefined;
}

/** The person named before "người" at item `index`, which a comma or dash parts from the name. */
function personBefore(sentence: ReadSentence, index: number): Mention | undefined {
  const before = sentence.items[index - 1];
  if (before?.lower !== "," && !isHyphen(before)) return undefined;
  return sentence.mentions.findLast(
    ({ to, actors, reference }) =>
      to < index && to >= index - ANTECEDENT_REACH && actors.length === 1 && reference.type === "person",
  );
}

/** "ông Kim Jong-un, người mà | ông | từng gặp hồi tháng 4": whom the subject right before the verb met; else undefined. */
export function metBefore(
  sentence: ReadSentence,
  at: number,
): { readonly complements: readonly Mention[]; readonly subject: readonly Mention[] } | undefined {
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  const subject = mentionEndingAt(sentence, skipFillersLeft(sentence, at) + 1);
  if (contact?.use !== "verb" || subject?.actors.length !== 1) return undefined;
  const isRelative =
    isWord(sentence.items[subject.from - 1], "relativizer") &&
    isWord(sentence.items[subject.from - 2], "relative");
  const met = isRelative ? personBefore(sentence, subject.from - 2) : undefined;
  return met && met.actors[0] !== subject.actors[0] ? { complements: [met], subject: [subject] } : undefined;
}
