import { withoutMarks } from "../../text/marks.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import type { Sense } from "../lexicon.ts";
import { isFullName, startsCapital, wordsOf } from "./source.ts";

/** Senses before which the name of an organisation ends, capitalised or not. */
export const ends: ReadonlySet<Sense["type"]> = new Set<Sense["type"]>([
  "state",
  "paired",
  "place",
  "body",
  "person",
  "short",
  "institution",
  "title",
  "honorific",
  "pronoun",
  "group",
  "counterpart",
  "bodyHead",
]);

/** Unknown to the lexicon, or a word of it that is capitalised ("Giám sát", "Thống nhất" in a name). */
export const isCapital = (text: string, item: Item | undefined): boolean =>
  startsCapital(text, item) &&
  !isWord(item, "district") &&
  (item?.kind === "word" ||
    item?.kind === "name" ||
    (item?.kind === "phrase" && !item.senses.some(({ type }) => ends.has(type))));

/** A small word that names may hold: an unknown one, or one that says in what field somebody works. */
export const isSmall = (text: string, item: Item | undefined): boolean =>
  item?.kind === "word" ||
  (item?.kind === "phrase" &&
    !startsCapital(text, item) &&
    item.senses.every(
      ({ type }) =>
        type === "none" || type === "adjective" || isWord(item, "field", "press", "corps", "upkeep"),
    ));

/** Letters that Vietnamese alone has: a name without them is a foreign one. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** "Hội đồng Kinh tế Quốc gia | Gary Cohn": a foreign full name behind Vietnamese words is a person's. */
export const isPersonBehind = (text: string, items: readonly Item[], at: number): boolean =>
  senseOf(items[at], "person") !== undefined ||
  (isFullName(text, items[at]) && !VIETNAMESE.test(wordsOf(text, items[at])));

/** "ACB", "Huawei", "Talentnet": letters or several syllables written as one word, behind which no small word belongs to the name. */
export function isClosed(text: string, item: Item | undefined): boolean {
  const last = withoutMarks(wordsOf(text, item)).split(" ").at(-1) ?? "";
  return /\p{Lu}{2}$/u.test(last) || (last.match(/[aeiouy]+/giu)?.length ?? 0) > 1;
}
