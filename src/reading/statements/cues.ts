import type { CueWord } from "../../language/reading-words.ts";
import { isJoint, isSubject, mentionEndingAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, indexesOf, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";

/** A cue that is used as a verb, with its subject where one stands before it. */
export interface FoundCue {
  readonly at: number;
  readonly word: CueWord;
  readonly subject: Mention | null;
  /** No subject of its own: a comma, "và", "đồng thời" joins it to the verb before. */
  readonly joint: boolean;
  /** Nothing but fillers stands between the subject and the cue. */
  readonly close: boolean;
}

/** How far left of a cue its subject may stand, in items. */
const REACH = 30;

/** "lời kêu gọi", "một tuyên bố", "tuyên bố của": the word is a noun there. */
function isNoun(items: readonly Item[], at: number, word: CueWord): boolean {
  const after = items[at + 1];
  if (word.noun && isWord(after, "of", "deictic", "passive")) return true;
  const before = items[at - 1];
  return (
    isWord(before, "determiner", "inside", "between", "of", "preposition") ||
    senseOf(before, "speech") !== undefined
  );
}

/**
 * "được cho là", "bị cáo buộc": nobody is named who says it. "không nói rõ": nothing is said. "còn quá sớm để kết luận":
 * only a purpose is named. "từ chối bình luận": it is refused.
 */
const isUnsaid = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], "passive", "negation", "purpose") ||
  senseOf(items[at - 1], "status")?.word.status === "refused";

/** "tuyên bố ngừng bắn", "thông báo thỏa thuận": the verb does something instead of saying something. */
function isDeed(items: readonly Item[], at: number, word: CueWord): boolean {
  const kind = senseOf(items[at + 1], "contact")?.contact.kind;
  return word.noun && word.complement === "clause" && (kind === "ceasefire" || kind === "agreement");
}

/** True when a sign or word ends the search for a subject to the left. */
const isBarrier = (item: Item | undefined): boolean =>
  item === undefined || item.lower === ":" || item.lower === ";" || isWord(item, "that") || item.quote >= 0;

/** The nearest mention left of `at` that can be the subject of a verb there. */
function subjectLeft(sentence: ReadSentence, at: number): Mention | null {
  let index = at - 1;
  while (index >= 0 && at - index <= REACH) {
    if (isBarrier(sentence.items[index])) return null;
    const mention = mentionEndingAt(sentence, index + 1);
    if (mention && mention.actors.length > 0 && isSubject(sentence, mention)) return mention;
    index = mention ? mention.from - 1 : index - 1;
  }
  return null;
}

/** A mention right before the cue, with nothing but fillers between, that nobody's name resolves: its verb has no known source. */
function unresolvedSubject(sentence: ReadSentence, at: number): boolean {
  const before = mentionEndingAt(sentence, skipFillersLeft(sentence, at) + 1);
  return before !== undefined && before.actors.length === 0 && isSubject(sentence, before);
}

/** ", người từ lâu phản đối …,": the verb belongs to the clause about the subject, not to the sentence. */
function inRelativeClause(sentence: ReadSentence, from: number, at: number): boolean {
  const lastComma = sentence.items.findLastIndex((item, index) => index < at && item.lower === ",");
  return lastComma >= from && isWord(sentence.items[lastComma + 1], "relative");
}

/** "Theo văn bản được Điện Kremlin công bố, …": the verb tells where the words stand. */
function namesDocument(sentence: ReadSentence, at: number): boolean {
  if (sentence.items[at + 1]?.lower !== ",") return false;
  const comma = sentence.items.findLastIndex((item, index) => index < at && item.lower === ",");
  return sentence.items.slice(comma + 1, at).some((item) => isWord(item, "according"));
}

function foundCue(sentence: ReadSentence, at: number): FoundCue | null {
  const word = senseOf(sentence.items[at], "cue")?.cue;
  if (!word || (sentence.items[at]?.quote ?? -1) >= 0) return null;
  // "bày tỏ mong muốn": of two cues in a row the second is what the first says.
  const before = senseOf(sentence.items[at - 1], "cue")?.cue;
  if (before && before.complement !== "that") return null;
  if (
    isNoun(sentence.items, at, word) ||
    isUnsaid(sentence.items, at) ||
    isDeed(sentence.items, at, word) ||
    namesDocument(sentence, at) ||
    unresolvedSubject(sentence, at)
  )
    return null;
  const left = skipFillersLeft(sentence, at);
  const joint = left < 0 || isJoint(sentence.items[left]);
  const subject = joint ? null : subjectLeft(sentence, at);
  if (subject && inRelativeClause(sentence, subject.to, at)) return null;
  return { at, word, joint, subject, close: subject?.to === left + 1 };
}

const isCue = (item: Item): boolean => senseOf(item, "cue") !== undefined;

/** The cues of a sentence that are verbs outside quotation marks, in order. */
export const findCues = (sentence: ReadSentence): FoundCue[] =>
  indexesOf(sentence.items, isCue).flatMap((at) => foundCue(sentence, at) ?? []);
