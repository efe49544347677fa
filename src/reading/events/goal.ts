import { mentionAt, type ReadSentence } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { mentionsInRow } from "./links.ts";

/** How far behind a word of visiting its goal may stand, in items: "chuyến thăm chính thức hai ngày tới Pháp". */
const GOAL_REACH = 6;

/** The first place behind a word of visiting that "tới" or "tại" leads to. */
export function goalOf(sentence: ReadSentence, at: number): Mention | null {
  if (senseOf(sentence.items[at], "contact")?.contact.kind !== "visit") return null;
  for (let index = at + 1; index <= at + GOAL_REACH; index++) {
    const mention = mentionAt(sentence, index);
    if (sentence.items[index]?.lower === ",") return null;
    if (mention) return mention.place && isWord(sentence.items[index - 1], "toward", "at") ? mention : null;
  }
  return null;
}

/** "tới Trung Quốc, Nhật Bản và Malaysia": the states behind the first that the visit leads to as well. */
export function furtherGoals(sentence: ReadSentence, goal: Mention | null): Mention[] {
  if (goal === null || sentence.grammar.modifiersFirst) return [];
  const row = mentionsInRow(sentence, goal.from).slice(1);
  const last = row.at(-1);
  // "tới Trung Quốc, Nhật Bản tuyên bố": behind one comma alone a new clause may begin.
  const isList = row.length > 1 || (last !== undefined && isWord(sentence.items[last.from - 1], "and"));
  return isList && row.every(({ reference }) => reference.type === "actor") ? row : [];
}
