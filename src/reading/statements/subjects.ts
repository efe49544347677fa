import { isJoint, isSubject, mentionEndingAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { beforeAdjuncts, beforeInsertion, beforeOpenApposition } from "./insertions.ts";
import { hasPassive, inPhrase, isSubordinate, phraseStart } from "./noun-phrases.ts";
import { isBarrier, JOINT, NONE, named, opensWho, REACH, type Subject } from "./subject.ts";

/** A verb right behind such a word shares the subject of the clause around it: "khi đề nghị", "sau khi tuyên bố". */
const opensSharedClause = (item: Item | undefined): boolean => isWord(item, "after-event", "subordinator");

/** Senses of a word behind which a state or body tells whose that is: "ngân sách quốc phòng Mỹ". */
const nouns: ReadonlySet<string> = new Set([
  "adjective",
  "bodyHead",
  "contact",
  "institution",
  "setting",
  "level",
]);

/** The state or body hangs on the noun before it, and is no subject of its own. */
function isOwner(sentence: ReadSentence, { from, reference }: Mention): boolean {
  if (reference.type !== "actor" && reference.type !== "institution") return false;
  const before = sentence.items[from - 1];
  // "quan hệ Trung - Triều": the second of a pair.
  if (isHyphen(before) && senseOf(sentence.items[from], "paired")) return true;
  if (isWord(before, "people") || before?.kind === "name") return true;
  return before?.kind === "phrase" && before.senses.every((sense) => nouns.has(sense.type));
}

/** "Ông X lần đầu tiên nói", "Ông X là người đầu tiên nói": the item before the words that say so. */
function beforeFirst(sentence: ReadSentence, first: number): number {
  let at = first - 1;
  while (isWord(sentence.items[at], "relative", "copula")) at--;
  return skipFillersLeft(sentence, at + 1);
}

/** "hãng thông tấn nhà nước (KCNA) cho biết": who is named in the brackets right before the verb. */
function inBrackets(sentence: ReadSentence, at: number): Mention | undefined {
  const close = skipFillersLeft(sentence, at);
  const mention = sentence.items[close]?.lower === ")" ? mentionEndingAt(sentence, close) : undefined;
  const isWhole = mention !== undefined && sentence.items[mention.from - 1]?.lower === "(";
  return isWhole && mention.actors.length === 1 && !mention.place && mention.from > 1 ? mention : undefined;
}

/** Index of the last item before the verb at `at` that is no filler and stands in no brackets ("(giờ địa phương)"). */
function lastBefore(sentence: ReadSentence, at: number): number {
  const nearest = skipFillersLeft(sentence, at);
  const last = isWord(sentence.items[nearest], "topic") ? skipFillersLeft(sentence, nearest) : nearest;
  const left = isWord(sentence.items[last], "first") ? beforeFirst(sentence, last) : last;
  if (sentence.items[left]?.lower !== ")") return left;
  const open = sentence.items.findLastIndex((item, index) => index < left && item.lower === "(");
  return open >= Math.max(0, left - REACH) ? skipFillersLeft(sentence, open) : left;
}

/** The mention right before the verb as its subject; NONE where it says nothing of its own. */
function directSubject(sentence: ReadSentence, mention: Mention, at: number, left: number): Subject {
  if (mention.actors.length === 0 || isSubordinate(sentence, mention.from)) return NONE;
  // "được hãng thông tấn KCNA đưa tin": the agent of a passive verb is no speaker of the sentence.
  if (hasPassive(sentence, phraseStart(sentence, mention.from), mention.from)) return NONE;
  return named(mention, at, left);
}

function behindComma(sentence: ReadSentence, at: number, comma: number): Subject {
  const mention = beforeInsertion(sentence, comma - 1, comma);
  return mention ? { ...named(mention, at, comma), close: true } : JOINT;
}

/** "…, người cho rằng …": the person before the comma, whom the clause behind it tells of. */
function beforeWho(sentence: ReadSentence, who: number): Mention | undefined {
  if (!opensWho(sentence.items[who]) || sentence.items[who - 1]?.lower !== ",") return undefined;
  const person = mentionEndingAt(sentence, who - 1);
  return person?.reference.type === "person" && person.actors.length > 0 ? person : undefined;
}

/** The subject of the verb at item `at`. `noun`: the verb is a noun as well, so that an unknown word before it makes it one. */
export function subjectOf(sentence: ReadSentence, at: number, noun: boolean): Subject {
  const left = lastBefore(sentence, at);
  const item = sentence.items[left];
  if (left < 0) return JOINT;
  if (item?.lower === ",") return behindComma(sentence, at, left);
  const mention = mentionEndingAt(sentence, left + 1);
  const told = beforeWho(sentence, left);
  if (told) return { ...named(told, at, left), from: left, close: true };
  const bracketed = inBrackets(sentence, at);
  if (bracketed) return { ...named(bracketed, at, left), from: mention?.from ?? left };
  if (!mention && (isJoint(item) || isHyphen(item) || opensSharedClause(item))) return JOINT;
  if (isBarrier(item) || isWord(item, "relativizer", "or")) return NONE;
  const apposed = beforeOpenApposition(sentence, left);
  if (apposed) return { ...named(apposed, at, left), close: true };
  if (mention && isSubject(sentence, mention) && !isOwner(sentence, mention))
    return directSubject(sentence, mention, at, left);
  const before = beforeAdjuncts(sentence, left);
  if (before) return isSubordinate(sentence, before.from) ? NONE : named(before, at, left);
  return inPhrase(sentence, at, left, noun);
}
