import type { ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";

/** Words between a contact noun and what governs it: "một", "các", "hai", a quotation mark. */
const isBetween = (item: Item | undefined): boolean =>
  item !== undefined &&
  (isWord(item, "determiner", "two", "plural") ||
    item.kind === "number" ||
    item.lower === '"' ||
    item.lower === "“");

/** Index of the item that governs the contact word at `at`: "đã tổ chức một cuộc gặp" gives "tổ chức"; -1 at the beginning. */
export function governorOf({ items }: ReadSentence, at: number): number {
  let index = at - 1;
  while (index >= 0 && isBetween(items[index])) index--;
  return index;
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
