import { isSubject, jointSubjects, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { antecedent } from "./antecedents.ts";
import { mentionsInRow } from "./links.ts";
import { clauseStart } from "./window.ts";

/** Who does what a clause tells. `speaker`: they are known only from a verb of saying before it. */
export interface ClauseSubject {
  readonly subject: readonly Mention[];
  readonly speaker: boolean;
}

/** Subjects told together from the first of them on: "Washington và Bắc Kinh". */
const subjectsFrom = (sentence: ReadSentence, first: Mention): Mention[] => {
  const row = mentionsInRow(sentence, first.from);
  return row.filter((mention) => isSubject(sentence, mention) || mention === first);
};

/** A word of tense, mood, movement or contact behind the mention shows that it is the subject. */
function hasVerb({ items }: ReadSentence, { to }: Mention): boolean {
  const next = items[to]?.kind === "time" || items[to]?.lower === "," ? items[to + 1] : items[to];
  return (
    isWord(next, "auxiliary", "holds", "toward", "negation", "passive") ||
    senseOf(next, "status") !== undefined ||
    senseOf(next, "contact") !== undefined
  );
}

/** "Sau cuộc gặp …,": more than a determiner stands before the contact, so it is not the subject of the sentence itself. */
const isOpening = ({ items, grammar }: ReadSentence, at: number): boolean =>
  // "Gặp Thủ tướng Italy, ông Phúc …"
  (at === 0 && !grammar.modifiersFirst && senseOf(items[at], "contact")?.contact.use === "verb") ||
  items.slice(0, at).some((item) => !isWord(item, "determiner", "plural", "two") && item.kind !== "number");

/**
 * "đến thăm | Triều Tiên | gặp ông Kim", "thượng đỉnh | Hàn - Triều", "theo | ông Peskov |, tại cuộc gặp": whom another
 * contact takes, and who only tells of one, do not meet.
 */
function isElsewhere(sentence: ReadSentence, mention: Mention): boolean {
  const { items, grammar } = sentence;
  const before = items[(jointSubjects(sentence, mention)[0] ?? mention).from - 1];
  const contact = senseOf(before, "contact")?.contact;
  return (contact && (contact.use === "verb" || !grammar.modifiersFirst)) || isWord(before, "according");
}

/** The subject of the main clause: behind the comma that ends the opening, else the first behind the contact. */
function mainSubject(sentence: ReadSentence, { from, quote }: Behind): Mention | undefined {
  const comma = sentence.items.findIndex((item, index) => index >= from && item.lower === ",");
  const behind = comma >= 0 ? firstOf(sentence, { from: comma, quote }) : undefined;
  return behind ?? firstOf(sentence, { from, quote });
}

/** Where a subject is sought: from which item on, and in which quotation the contact stands, or -1. */
interface Behind {
  readonly from: number;
  readonly quote: number;
}

/** The first subject from item `from` on that another contact does not take. */
const firstOf = (sentence: ReadSentence, { from, quote }: Behind): Mention | undefined =>
  sentence.mentions.find(
    (mention) =>
      mention.from >= from &&
      // Who speaks stands outside the words that tell of the contact.
      (quote < 0 || sentence.items[mention.from]?.quote === quote) &&
      mention.actors.length > 0 &&
      isSubject(sentence, mention) &&
      !isElsewhere(sentence, mention),
  );

/** "với Ngoại trưởng Hàn Quốc | ở thăm Washington": who visits stands right before the verb, whatever governs the name. */
function guestBefore(sentence: ReadSentence, at: number): Mention | undefined {
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  if (contact?.kind !== "visit" || contact.use !== "verb" || sentence.grammar.modifiersFirst)
    return undefined;
  const guest = sentence.endingAt[skipFillersLeft(sentence, at) + 1];
  return guest && guest.actors.length === 1 && guest.reference.type === "person" ? guest : undefined;
}

/** How far behind the verb of saying the contact at which it was said may stand, in items: "nói trong một cuộc gặp". */
const SETTING_REACH = 4;

/** How far left of the contact its subject may stand, in items. */
const SUBJECT_REACH = 60;

/** Subjects told together, with those that a list names before: "Nhật Bản, Hàn Quốc và Trung Quốc". */
function listedSubjects(sentence: ReadSentence, last: Mention): Mention[] {
  const joint = jointSubjects(sentence, last);
  let [first] = joint;
  while (joint.length > 1 && first && sentence.items[first.from - 1]?.lower === ",") {
    const before: Mention | undefined = sentence.endingAt[first.from - 1];
    if (!before || before.actors.length === 0 || !isSubject(sentence, before)) break;
    joint.unshift(before);
    first = before;
  }
  return joint;
}

/** "ông Trump tuyên bố … sau khi gặp ông Kim": a clause without a subject has that of the clause which it belongs to. */
function subjectOfConjunction(sentence: ReadSentence, at: number): Mention | undefined {
  const before = skipFillersLeft(sentence, at);
  if (!isWord(sentence.items[before], "afterwards", "when", "beyond")) return undefined;
  return sentence.mentions.findLast(
    (mention) => mention.to <= before && mention.actors.length > 0 && isSubject(sentence, mention),
  );
}

/** "Zelensky and the leaders of France, who were gathered in Tirana, called …": the item at which the insertion begins; else -1. */
function insertionStart({ items }: ReadSentence, at: number): number {
  if (items[at]?.lower !== ",") return -1;
  const start = items.findLastIndex(
    (item, index) => index < at && item.lower === "," && isWord(items[index + 1], "relative", "relativizer"),
  );
  return start >= 0 && !items.slice(start + 1, at).some(({ lower }) => lower === ",") ? start : -1;
}

/** "tiết lộ rằng | đã gặp ông Macron": nothing but words of tense and mood stand before the verb, so who speaks does it. */
const isOwnDeed = (sentence: ReadSentence, start: number, at: number): boolean =>
  senseOf(sentence.items[at], "contact")?.contact.use === "verb" &&
  sentence.items
    .slice(start, at)
    .every(
      (item) => senseOf(item, "status") !== undefined || isWord(item, "auxiliary") || item.kind === "time",
    );

/**
 * "Ngoại trưởng Zarif nói | trong cuộc gặp với ông Abe": nothing is told between the verb of saying and the contact at
 * which it was said, so that the person who speaks took part.
 */
const isOwnSetting = (
  { items, grammar }: ReadSentence,
  start: number,
  at: number,
  { reference }: Mention,
): boolean =>
  !grammar.modifiersFirst &&
  (reference.type === "person" || reference.type === "office") &&
  senseOf(items[start - 1], "cue") !== undefined &&
  isWord(items[start], "inside", "when", "at", "afterwards") &&
  at - start <= SETTING_REACH &&
  senseOf(items[at], "contact") !== undefined &&
  !items.slice(at).some((item) => isWord(item, "that"));

/**
 * "ông Peskov cho biết trong cuộc điện đàm với ông Trump, | ông Putin | …": who does something at the contact took part,
 * and who only tells of it did where no other partner is named.
 */
function withMain(
  sentence: ReadSentence,
  speaker: Mention,
  { at, behind, quote }: { readonly at: number; readonly behind: number; readonly quote: number },
): readonly Mention[] {
  const comma = sentence.items.findIndex((item, index) => index >= behind && item.lower === ",");
  const main = comma < 0 ? undefined : firstOf(sentence, { from: comma, quote });
  if (main?.from !== comma + 1 || main.reference.type !== "person") return [speaker];
  return behind > at + 1 ? [main] : [speaker, main];
}

/** The subject of the contact's clause: left of it, else of the main clause behind an opening "Sau cuộc gặp với …,". */
export function clauseSubject(sentence: ReadSentence, at: number, behind: number): ClauseSubject {
  const own = antecedent(sentence, at) ?? guestBefore(sentence, at);
  if (own) return { subject: jointSubjects(sentence, own), speaker: false };
  const start = clauseStart(sentence, at);
  const low = Math.max(start, at - SUBJECT_REACH);
  const insertion = insertionStart(sentence, skipFillersLeft(sentence, at));
  const high = insertion < 0 ? at : insertion;
  const candidates = sentence.mentions.filter(
    (mention) =>
      mention.from >= low &&
      mention.to <= high &&
      mention.actors.length > 0 &&
      isSubject(sentence, mention) &&
      !isElsewhere(sentence, mention),
  );
  const left = candidates.findLast((mention) => hasVerb(sentence, mention)) ?? candidates.at(-1);
  if (left) return { subject: listedSubjects(sentence, left), speaker: false };
  const told = subjectOfConjunction(sentence, at);
  if (told) return { subject: jointSubjects(sentence, told), speaker: false };
  const quote = sentence.grammar.modifiersFirst ? -1 : (sentence.items[at]?.quote ?? -1);
  const right =
    start === 0 && isOpening(sentence, at) ? mainSubject(sentence, { from: behind, quote }) : undefined;
  if (right) return { subject: subjectsFrom(sentence, right), speaker: false };
  const speaker = sentence.mentions.findLast(
    (mention) => mention.to <= at && mention.actors.length > 0 && isSubject(sentence, mention),
  );
  if (!speaker) return { subject: [], speaker: false };
  if (isOwnSetting(sentence, start, at, speaker))
    return { subject: withMain(sentence, speaker, { at, behind, quote }), speaker: false };
  return { subject: [speaker], speaker: !isOwnDeed(sentence, start, at) };
}
