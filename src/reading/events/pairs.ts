import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";

/** Most words between a contact noun and the pair whose it is: "đàm phán | thương mại cấp cao | Mỹ - Trung". */
const PAIR_REACH = 5;

/** A word that says what kind of contact it is: none of those that hold a clause together, and no verb. */
const isKindWord = (item: Item): boolean =>
  (item.kind === "word" || item.kind === "phrase") &&
  item.senses.every(({ type }) => type !== "cue" && type !== "contact" && type !== "status") &&
  (!item.senses.some(({ type }) => type === "word") || isWord(item, "field", "qualifier", "first"));

/** "đối thoại an ninh | Mỹ - Trung", "đàm phán quân sự | liên Triều": two with a hyphen behind the noun are its parties. */
export function isPairOf(sentence: ReadSentence, at: number, index: number): boolean {
  const { items, grammar } = sentence;
  const use = senseOf(items[at], "contact")?.contact.use;
  const first = mentionAt(sentence, index);
  if (grammar.modifiersFirst || (use !== "noun" && use !== "both") || !first || index - at > PAIR_REACH)
    return false;
  const isPair =
    // "đàm phán đổ vỡ, hai bên …": behind a word that may be a verb a group may be a subject.
    (first.reference.type === "group" && use === "noun") ||
    (isHyphen(items[first.to]) && (mentionAt(sentence, first.to + 1)?.actors.length ?? 0) > 0);
  return isPair && items.slice(at + 1, index).every(isKindWord);
}
