import { isSubject, mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";

/** How far right of a contact word its own complements may stand, in items. */
const REACH = 40;

const isDash = (item: Item | undefined): boolean =>
  item?.lower === "," || item?.lower === "-" || item?.lower === "–";

/** A verb of saying, or the comma before a new subject, ends what belongs to the contact word. */
function closes(sentence: ReadSentence, at: number, parties: ReadonlySet<number>): boolean {
  const item = sentence.items[at];
  if (!item) return true;
  if (item.lower === ";" || item.lower === ":" || isWord(item, "after-event", "but")) return true;
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
  // "bị phía Nga hủy": who does what is done to the contact.
  if (isWord(sentence.items[at - 1], "passive")) return false;
  return (
    mention !== undefined && !parties.has(at) && mention.actors.length > 0 && isSubject(sentence, mention)
  );
}

/** Index behind the last item that may belong to the contact word at `at`: its complements, day and place. */
export function windowEnd(sentence: ReadSentence, at: number, parties: ReadonlySet<number>): number {
  const limit = Math.min(sentence.items.length, at + REACH);
  for (let index = at + 1; index < limit; index++) {
    // "gặp nhau tại hội nghị G20 cuối tháng 6": where the contact takes place, not another one.
    const isOther =
      senseOf(sentence.items[index], "contact") !== undefined && !isWord(sentence.items[index - 1], "venue");
    if (isOther || closes(sentence, index, parties)) return index;
  }
  return limit;
}

/** Index of the first item of the clause in which `at` stands: behind the last verb of saying, "rằng" or colon. */
export function clauseStart(sentence: ReadSentence, at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const item = sentence.items[index];
    const cue = senseOf(item, "cue");
    const isSaying =
      cue !== undefined &&
      cue.cue.complement === "clause" &&
      !isWord(sentence.items[index - 1], "determiner");
    if (isSaying || isWord(item, "that") || item?.lower === ":" || item?.lower === ";") return index + 1;
  }
  return 0;
}
