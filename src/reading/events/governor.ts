import type { ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { isCircumstance } from "./links.ts";
import { qualifiersStart } from "./noun-phrase.ts";

/** Words between a contact noun and what governs it: "một", "các", "hai", a quotation mark. */
const isBetween = (item: Item | undefined): boolean =>
  item !== undefined &&
  (isWord(item, "determiner", "two", "plural") ||
    item.kind === "number" ||
    item.lower === '"' ||
    item.lower === "“");

/** "ont conclu | mardi à Vienne | un accord": the index before the circumstances that end at `at`, where a verb stands there. */
function beforeCircumstances(sentence: ReadSentence, at: number): number {
  let index = at;
  while (index >= 0 && isCircumstance(sentence, index)) index--;
  return takesContact(sentence.items[index]) ? index : at;
}

/** Index of the item that governs the contact word at `at`: "đã tổ chức một cuộc gặp" gives "tổ chức"; -1 at the beginning. */
export function governorOf(sentence: ReadSentence, at: number): number {
  const noun = qualifiersStart(sentence, at) - 1;
  let index = noun;
  while (index >= 0 && isBetween(sentence.items[index])) index--;
  return index < noun ? beforeCircumstances(sentence, index) : index;
}

/** A word that takes the contact for its object: "tổ chức", "ký", "đề xuất". */
function takesContact(item: Item | undefined): boolean {
  const status = senseOf(item, "status")?.word;
  return isWord(item, "holds", "reaches") || (status !== undefined && status.side !== "after");
}

/** The contact is what the subject does, wants or calls off: "tổ chức cuộc gặp", "chuẩn bị cho cuộc gặp". */
export function isDone(sentence: ReadSentence, at: number): boolean {
  const governor = governorOf(sentence, at);
  const item = sentence.items[governor];
  const isLink = isWord(item, "preposition", "toward");
  return takesContact(item) || (isLink && takesContact(sentence.items[governor - 1]));
}
