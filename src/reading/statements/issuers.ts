import type { ReadSentence } from "../clause.ts";
import { isWord } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { subjectEndingBefore } from "./subject.ts";

/** Most items of "nhiều quốc gia khác". */
const MAX_OTHERS = 4;

/** "Nga, Cuba | và nhiều nước khác | khẳng định …": who is named before those who are only counted. */
export function listedBefore(sentence: ReadSentence, left: number): Mention | undefined {
  const { items } = sentence;
  if (!isWord(items[left], "other")) return undefined;
  for (let at = left - 1; at > left - MAX_OTHERS; at--)
    if (isWord(items[at], "and"))
      return isWord(items[at + 1], "plural", "some") ? subjectEndingBefore(sentence, at) : undefined;
  return undefined;
}

/** Most words that tell what kind of paper it is: "báo cáo thường niên". */
const MAX_KIND = 2;

/** "Tờ X hôm qua có bài xã luận khẳng định …", "Bộ Y ra báo cáo thường niên cho biết …": who issues a paper says what it says. */
export function issuerOf(sentence: ReadSentence, left: number): Mention | undefined {
  const { items } = sentence;
  let paper = left;
  while (paper > left - MAX_KIND && !isWord(items[paper], "document")) paper--;
  if (!isWord(items[paper], "document")) return undefined;
  let verb = paper - 1;
  while (isWord(items[verb], "some", "plural")) verb--;
  return isWord(items[verb], "issues") ? subjectEndingBefore(sentence, verb) : undefined;
}
