import type { Quoted } from "../../schema/index.ts";
import type { ReadSentence } from "../clause.ts";
import type { ItemRange } from "./types.ts";

/** The words of some items of a sentence as they stand in the text; null where there are none. */
export function quotedItems(text: string, sentence: ReadSentence, { from, to }: ItemRange): Quoted | null {
  const start = sentence.items[from]?.start;
  const end = sentence.items[to - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end, text: text.slice(start, end) };
}
