import { mentionAt, type ReadSentence, skipFillersRight } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { behindNounPhrase, skipAdjuncts } from "./adjuncts.ts";
import { leadsToPeople } from "./noun-phrases.ts";
import { quoteEndingBefore } from "./quotation.ts";

/** A subject behind its verb: who is named, or null for somebody without a name, and the index behind. */
export interface FollowingSubject {
  readonly subject: Mention | null;
  readonly end: number;
}

/** Nothing follows but the end, an apposition or circumstances, so that what stands before was said. */
function closesClause({ items }: ReadSentence, end: number): boolean {
  const next = items[end];
  if (next === undefined || next.kind === "sign" || next.kind === "time") return true;
  return (
    isWord(next, "of", "around", "preposition", "inside", "at", "relative") ||
    senseOf(next, "cue")?.cue.gerund === true
  );
}

function subjectAt(sentence: ReadSentence, from: number): FollowingSubject | null {
  const named = isWord(sentence.items[from], "determiner") ? from + 1 : from;
  const mention = mentionAt(sentence, from) ?? mentionAt(sentence, named);
  const apposed =
    mention && sentence.items[mention.to]?.lower === "," ? mentionAt(sentence, mention.to + 1) : undefined;
  // "said a foreign ministry spokesman, | Geng Shuang"
  if (apposed?.reference.type === "person" && apposed.actors.length > 0)
    return { subject: apposed, end: apposed.to };
  if (mention) return mention.actors.length > 0 ? { subject: mention, end: mention.to } : null;
  const end = behindNounPhrase(sentence, from);
  return leadsToPeople(sentence, from, end - 1) ? { subject: null, end } : null;
}

/** "a assuré | de son côté | le ministre", "a déclaré | mardi à Moscou | le porte-parole". */
const subjectBehindAdjuncts = (sentence: ReadSentence, from: number): FollowingSubject | null =>
  subjectAt(sentence, skipFillersRight(sentence, from)) ?? subjectAt(sentence, skipAdjuncts(sentence, from));

/** "“…”, said | Mr Lavrov", "The talks are over, said | one diplomat": who stands behind a verb that closes what was said. */
export function followingSubject(sentence: ReadSentence, at: number): FollowingSubject | null {
  const isQuoted = quoteEndingBefore(sentence, at) >= 0;
  if (!isQuoted && sentence.items[at - 1]?.lower !== ",") return null;
  // "a déclaré | mercredi à Moscou | le porte-parole": circumstances may stand before it.
  const found =
    subjectAt(sentence, at + 1) ??
    (sentence.grammar.toldBehindVerb ? subjectBehindAdjuncts(sentence, at + 1) : null);
  return found && (isQuoted || closesClause(sentence, found.end)) ? found : null;
}
