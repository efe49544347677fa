import { isSubject, mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { governorOf } from "./governor.ts";
import { qualifiersStart } from "./noun-phrase.ts";

/** How far right of a contact word its own complements may stand, in items. */
const REACH = 40;

const isDash = (item: Item | undefined): boolean =>
  item?.lower === "," || item?.lower === "-" || item?.lower === "–";

/** A verb of saying, or the comma before a new subject, ends what belongs to the contact word. */
function closes(sentence: ReadSentence, at: number, parties: ReadonlySet<number>): boolean {
  const item = sentence.items[at];
  if (!item) return true;
  if (item.lower === ";" || item.lower === ":" || isWord(item, "after-event", "but")) return true;
  // "held talks in Oman and will reconvene on 19 April": a second verb of the subject.
  if (isWord(item, "and") && isWord(sentence.items[at + 1], "clausal", "past")) return true;
  // "…, người từng gặp ông Kim hồi tháng 3": told of somebody, not of the contact.
  if (isWord(item, "relative") && isDash(sentence.items[at - 1])) return true;
  const cue = senseOf(item, "cue");
  // "tuyên bố chung công bố hôm nay": what is done with the paper, no verb of saying.
  if (cue && !cue.cue.noun && !isWord(item, "reaches")) return true;
  const mention = mentionAt(sentence, at);
  // "hội nghị thượng đỉnh G20": whose it is, not the subject of a new clause.
  if (senseOf(sentence.items[at - 1], "contact")) return false;
  // "nằm ở biên giới liên Triều": behind a plain word it tells whose that is.
  if (sentence.items[at - 1]?.kind === "word") return false;
  // "on the sidelines of the G20 summit": where, not who.
  if (isWord(sentence.items[at - 1], "venue")) return false;
  // "bị phía Nga hủy": who does what is done to the contact.
  if (isWord(sentence.items[at - 1], "passive")) return false;
  return (
    mention !== undefined && !parties.has(at) && mention.actors.length > 0 && isSubject(sentence, mention)
  );
}

/** "talks hosted by Turkey on Monday": who is host, no other contact. */
const isRole = ({ items }: ReadSentence, at: number): boolean =>
  isWord(items[at], "hosting") && isWord(items[at + 1], "agent");

/** How many items an insertion right behind the contact noun may take. */
const INSERTION_REACH = 14;

/** "A ceasefire, also negotiated in Minsk, was signed on 5 September": the item of the verb behind the insertion; else -1. */
function verbBehind({ items, grammar }: ReadSentence, at: number): number {
  if (!grammar.modifiersFirst || items[at + 1]?.lower !== ",") return -1;
  const end = items.findIndex((item, index) => index > at + 1 && item.lower === ",");
  const isVerb = isWord(items[end + 1], "auxiliary", "passive", "copula", "past", "holds", "reaches");
  return end > 0 && end - at <= INSERTION_REACH && isVerb ? end + 1 : -1;
}

/** Index behind the last item that may belong to the contact word at `at`: its complements, day and place. */
export function windowEnd(sentence: ReadSentence, at: number, parties: ReadonlySet<number>): number {
  const limit = Math.min(sentence.items.length, at + REACH);
  for (let index = Math.max(at, verbBehind(sentence, at)) + 1; index < limit; index++) {
    // "gặp nhau tại hội nghị G20 cuối tháng 6": where the contact takes place, not another one.
    const isOther =
      senseOf(sentence.items[index], "contact") !== undefined &&
      !isRole(sentence, index) &&
      !isWord(sentence.items[governorOf(sentence, index)], "venue");
    if (isOther) return Math.max(at + 1, qualifiersStart(sentence, index));
    if (closes(sentence, index, parties)) return index;
  }
  return limit;
}

/** "concluded two days of talks": here the verb takes a thing, and says nothing. */
const takesNoun = ({ items, grammar }: ReadSentence, at: number): boolean =>
  grammar.modifiersFirst && isWord(items[at], "holds", "reaches") && !isWord(items[at + 1], "that");

/** Index of the first item of the clause in which `at` stands: behind the last verb of saying, "rằng" or colon. */
export function clauseStart(sentence: ReadSentence, at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const item = sentence.items[index];
    const cue = senseOf(item, "cue");
    const isSaying =
      cue !== undefined &&
      cue.cue.complement === "clause" &&
      !takesNoun(sentence, index) &&
      !isWord(sentence.items[index - 1], "determiner");
    if (isSaying || isWord(item, "that") || item?.lower === ":" || item?.lower === ";") return index + 1;
  }
  return 0;
}
