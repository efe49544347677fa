import type { WordClass } from "../../language/reading-words.ts";
import type { ReadSentence } from "../clause.ts";
import { isHyphen, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { bearersBefore, bearersFrom } from "./links.ts";

/** What somebody who is no party does for a contact. */
export type OtherRole = "mediator" | "host" | "guarantor";

const roleWords: readonly (readonly [WordClass, OtherRole])[] = [
  ["mediating", "mediator"],
  ["hosting", "host"],
  ["guaranteeing", "guarantor"],
];

/**
 * Who stands with a word of role: "do Qatar làm trung gian", "với vai trò trung gian của Oman", "hosted by Turkey",
 * "Qatari-mediated".
 */
function bearers(sentence: ReadSentence, at: number): Mention[] {
  const { items } = sentence;
  const behind = isWord(items[at + 1], "of", "agent") ? bearersFrom(sentence, at + 2) : [];
  if (behind.length > 0) return behind;
  let index = at;
  while (isWord(items[index - 1], "auxiliary", "passive") || senseOf(items[index - 1], "status")) index--;
  return bearersBefore(sentence, isHyphen(items[index - 1]) ? index - 1 : index);
}

/** "hosted Mr Zelensky": whom it names is met, and nobody is only the host. */
const receives = (sentence: ReadSentence, at: number): boolean =>
  senseOf(sentence.items[at], "contact") !== undefined &&
  sentence.startingAt[at + 1]?.reference.type === "person";

/** The mentions of a sentence that mediate, host or guarantee, by their first item. */
export function rolesIn(sentence: ReadSentence): ReadonlyMap<number, OtherRole> {
  const roles = new Map<number, OtherRole>();
  sentence.items.forEach((item, at) => {
    // Few words tell a role: one look at each is enough for all others.
    if (!isWord(item, "mediating", "hosting", "guaranteeing")) return;
    const role = roleWords.find(([word]) => isWord(item, word))?.[1];
    if (role && !receives(sentence, at))
      for (const mention of bearers(sentence, at)) roles.set(mention.from, role);
  });
  return roles;
}
