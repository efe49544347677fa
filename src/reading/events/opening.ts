import { type ReadSentence, skipFillersRight } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { governorOf } from "./governor.ts";

/** "Trong cuộc điện đàm với người đồng cấp Mỹ, | ông Tập | bày tỏ": behind an opening a comma and a verb make a subject, and no row. */
export function openingRow(sentence: ReadSentence, at: number, row: readonly Mention[]): readonly Mention[] {
  const { items } = sentence;
  const last = row.at(-1);
  const governor = items[governorOf(sentence, at)];
  const isSetting = governor === undefined || isWord(governor, "inside", "at", "afterwards", "beyond");
  if (row.length < 2 || !last || !isSetting || items[last.from - 1]?.lower !== ",") return row;
  const verb = items[skipFillersRight(sentence, last.to)];
  const isVerb =
    senseOf(verb, "cue")?.cue.noun === false ||
    senseOf(verb, "status") ||
    senseOf(verb, "contact") ||
    isWord(verb, "holds", "passive", "negation", "toward", "travels");
  return isVerb || isWord(items[last.to], "auxiliary") ? row.slice(0, -1) : row;
}
