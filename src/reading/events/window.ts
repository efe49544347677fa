import { isSubject, mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { governorOf } from "./governor.ts";
import { mentionsInRow } from "./links.ts";
import { qualifiersStart } from "./noun-phrase.ts";
import { results } from "./same.ts";

/** How far right of a contact word its own complements may stand, in items. */
const REACH = 40;

const isNoun = ({ items }: ReadSentence, at: number): boolean =>
  senseOf(items[at], "contact")?.contact.use === "noun";

const isDash = (item: Item | undefined): boolean =>
  item?.lower === "," || item?.lower === "-" || item?.lower === "–";

/** How far behind "bên lề" the name of the occasion may reach, in items. */
const OCCASION_REACH = 6;

/** "bên lề Hội nghị Bộ trưởng Ngoại giao | G20", "at | the G20 summit": the mention at `at` names the occasion. */
function isAtVenue({ items }: ReadSentence, at: number): boolean {
  if (isWord(items[at - 1], "venue")) return true;
  for (let index = at - 1; index >= Math.max(0, at - OCCASION_REACH); index--) {
    if (items[index]?.lower === ",") return false;
    if (isWord(items[index], "venue")) return !isWord(items[index], "at");
  }
  return false;
}

/** "Hiệp định | chia sẻ thông tin tình báo": what the paper is for, no verb of saying. */
const isPurposeOf = ({ items, grammar }: ReadSentence, at: number): boolean =>
  !grammar.modifiersFirst && senseOf(items[at - 1], "contact")?.contact.kind === "agreement";

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
  if (cue && !cue.cue.noun && !isWord(item, "reaches") && !isPurposeOf(sentence, at)) return true;
  const mention = mentionAt(sentence, at);
  // "hội nghị thượng đỉnh G20": whose it is, not the subject of a new clause.
  if (senseOf(sentence.items[at - 1], "contact")) return false;
  // "nằm ở biên giới liên Triều": behind a plain word it tells whose that is.
  if (sentence.items[at - 1]?.kind === "word") return false;
  // "on the sidelines of the G20 summit", "bên lề Hội nghị Bộ trưởng G20 tại Bonn": where, not who.
  if (isAtVenue(sentence, at)) return false;
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

/**
 * Index of the last item of the row right behind the contact noun, whose it is: "thượng đỉnh | Mỹ - Triều", "đàm phán
 * quân sự cấp cao | liên Triều".
 */
function ownersEnd(sentence: ReadSentence, at: number): number {
  if (sentence.grammar.modifiersFirst || !isNoun(sentence, at)) return at;
  let index = at + 1;
  while (isWord(sentence.items[index], "field") || senseOf(sentence.items[index], "level")) index++;
  const last = mentionsInRow(sentence, index).at(-1);
  return last ? last.to - 1 : at;
}

/** "thỏa thuận ngừng bắn ở Idlib tháng 9": the paper and what was agreed on are told with one place and day. */
const isAgreed = ({ items }: ReadSentence, at: number, index: number): boolean =>
  index === at + 1 &&
  senseOf(items[at], "contact")?.contact.kind === "agreement" &&
  results.has(senseOf(items[index], "contact")?.contact.kind ?? "meeting");

/** "bên lề | hội nghị G20", "nhân dịp dự | hội nghị cấp cao": the contact word at `at` tells on which occasion another took place. */
function isOccasion(sentence: ReadSentence, at: number): boolean {
  const governor = governorOf(sentence, at);
  if (isWord(sentence.items[governor], "venue")) return true;
  return isWord(sentence.items[governor], "holds") && isWord(sentence.items[governor - 1], "venue");
}

/** Index behind the last item that may belong to the contact word at `at`: its complements, day and place. */
export function windowEnd(sentence: ReadSentence, at: number, parties: ReadonlySet<number>): number {
  const limit = Math.min(sentence.items.length, at + REACH);
  const start = Math.max(verbBehind(sentence, at), ownersEnd(sentence, at));
  for (let index = start + 1; index < limit; index++) {
    // "gặp nhau tại hội nghị G20 cuối tháng 6": where the contact takes place, not another one.
    const isOther =
      senseOf(sentence.items[index], "contact") !== undefined &&
      !isRole(sentence, index) &&
      !isAgreed(sentence, at, index) &&
      !isOccasion(sentence, index);
    if (isOther) return Math.max(at + 1, qualifiersStart(sentence, index));
    if (closes(sentence, index, parties)) return index;
  }
  return limit;
}

/** "concluded two days of talks": here the verb takes a thing, and says nothing. */
const takesNoun = ({ items, grammar }: ReadSentence, at: number): boolean =>
  grammar.modifiersFirst && isWord(items[at], "holds", "reaches") && !isWord(items[at + 1], "that");

/** "gợi ý | gặp ông Kim": a verb of saying that is a mood of the contact right behind it has no clause of its own. */
const asksFor = ({ items, grammar }: ReadSentence, at: number, contact: number): boolean =>
  !grammar.modifiersFirst && senseOf(items[at], "status") !== undefined && contact === at + 1;

/** Index of the first item of the clause in which `at` stands: behind the last verb of saying, "rằng" or colon. */
export function clauseStart(sentence: ReadSentence, at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const item = sentence.items[index];
    const cue = senseOf(item, "cue");
    const isSaying =
      cue !== undefined &&
      cue.cue.complement === "clause" &&
      !takesNoun(sentence, index) &&
      !isWord(sentence.items[index - 1], "determiner") &&
      !asksFor(sentence, index, at);
    if (isSaying || isWord(item, "that") || item?.lower === ":" || item?.lower === ";") return index + 1;
  }
  return 0;
}
