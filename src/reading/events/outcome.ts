import type { Outcome } from "../../schema/index.ts";
import type { ReadSentence } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import { sentenceEnd } from "../statements/content.ts";

/** What came of a contact that the sentence tells as its setting ("trong cuộc điện đàm …, hai bên đã nhất trí …"). */
export function contactOutcome(sentence: ReadSentence, at: number): Outcome | null {
  const index = sentence.items.findIndex((item, k) => k > at && senseOf(item, "outcome") !== undefined);
  const item = sentence.items[index];
  const outcome = senseOf(item, "outcome");
  if (!item || !outcome) return null;
  const between = sentence.items.slice(at + 1, index);
  if (between.some((other) => senseOf(other, "contact") || isWord(other, "purpose", "if"))) return null;
  const last = sentence.items[sentenceEnd(sentence) - 1] ?? item;
  const span = { start: item.start, end: last.end };
  return { result: outcome.result, text: "", evidence: [span] };
}
