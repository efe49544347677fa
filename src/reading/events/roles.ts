import type { WordClass } from "../../language/reading-words.ts";
import { mentionAt, type ReadSentence } from "../clause.ts";
import { isWord, joinsParties, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";

/** What somebody who is no party does for a contact. */
export type OtherRole = "mediator" | "host" | "guarantor";

const roleWords: readonly (readonly [WordClass, OtherRole])[] = [
  ["mediating", "mediator"],
  ["hosting", "host"],
  ["guaranteeing", "guarantor"],
];

/** Mentions in a row that end before item `to`: "Nga, Pháp và Mỹ". */
function rowBefore(sentence: ReadSentence, to: number): Mention[] {
  const last = sentence.endingAt[to];
  if (!last) return [];
  const joint = sentence.items[last.from - 1];
  const joins = joinsParties(joint) && !isWord(joint, "with");
  return [...(joins || joint?.lower === "," ? rowBefore(sentence, last.from - 1) : []), last];
}

/** Mentions in a row from item `from`. */
function rowFrom(sentence: ReadSentence, from: number): Mention[] {
  const first = mentionAt(sentence, from);
  if (!first) return [];
  const joint = sentence.items[first.to];
  const joins = joinsParties(joint) && !isWord(joint, "with");
  return [first, ...(joins || joint?.lower === "," ? rowFrom(sentence, first.to + 1) : [])];
}

/** Who stands with a word of role: "do Qatar làm trung gian", "với vai trò trung gian của Oman". */
function bearers(sentence: ReadSentence, at: number): Mention[] {
  if (isWord(sentence.items[at + 1], "of")) return rowFrom(sentence, at + 2);
  let index = at;
  while (isWord(sentence.items[index - 1], "auxiliary") || senseOf(sentence.items[index - 1], "status"))
    index--;
  return rowBefore(sentence, index);
}

/** The mentions of a sentence that mediate, host or guarantee, by their first item. */
export function rolesIn(sentence: ReadSentence): ReadonlyMap<number, OtherRole> {
  const roles = new Map<number, OtherRole>();
  sentence.items.forEach((item, at) => {
    // Few words tell a role: one look at each is enough for all others.
    if (!isWord(item, "mediating", "hosting", "guaranteeing")) return;
    const role = roleWords.find(([word]) => isWord(item, word))?.[1];
    if (role) for (const mention of bearers(sentence, at)) roles.set(mention.from, role);
  });
  return roles;
}
