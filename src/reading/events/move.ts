import type { EventTime } from "../../schema/index.ts";
import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isAbout, isHyphen, isWord, senseOf } from "../items.ts";
import { timeOf } from "./contact-time.ts";
import { governorOf } from "./governor.ts";
import { isThought, takesDirectly, wordsBefore } from "./mood-words.ts";
import { isEarlier } from "./moved.ts";
import { results } from "./same.ts";
import type { Move } from "./types.ts";

/** Most plain words right behind the contact word, which say what contact it is: "đàm phán thương mại song phương". */
const KIND_WORDS = 3;

/** Most plain words that name what it is about: "đàm phán về tour du lịch núi Kim Cương". */
const TOPIC_WORDS = 8;

const isMoving = (item: Item | undefined): boolean => isWord(item, "puts-off", "moves");

/** "hoãn", "bị hoãn": without a new day, the contact is off for now. */
export const tellsPutOff = (sentence: ReadSentence): boolean =>
  sentence.items.some((item) => isWord(item, "puts-off"));

const isResult = (item: Item | undefined): boolean => {
  const kind = senseOf(item, "contact")?.contact.kind;
  return kind !== undefined && results.has(kind);
};

/** Another contact of the clause may be the one moved; what is agreed, or talked of, is none to be moved. */
const isOnlyContact = ({ items }: ReadSentence, at: number): boolean =>
  items.every((item, index) => {
    const use = senseOf(item, "contact")?.contact.use;
    if (index === at || use === undefined || use === "joint" || isResult(item)) return true;
    // "sẽ gặp ông Kim ngày 24/6, nhưng cuộc gặp bị lùi đến ngày 30/6"
    return items.slice(index + 1, at).some((between) => isWord(between, "but"));
  });

/** What may stand between a contact and its verb or its new day without telling of anything else. */
const isLink = (items: readonly Item[], index: number): boolean => {
  const item = items[index];
  return (
    isHyphen(item) ||
    item?.kind === "number" ||
    isWord(item, "with", "between", "and", "of", "at", "toward", "inside", "passive", "auxiliary") ||
    isWord(item, "deictic", "another", "ordinal", "first") ||
    senseOf(item, "status")?.word.status === "planned" ||
    senseOf(item, "level") !== undefined ||
    senseOf(item, "adjective") !== undefined ||
    (isResult(item) && isAbout(items[index - 1]))
  );
};

const isPlain = (item: Item | undefined): boolean => item?.kind === "word" || item?.kind === "name";

/** Whatever an insertion says of the contact, but for somebody's words or will: "ban đầu định vào 25/9". */
const mayBeInserted = (item: Item | undefined): boolean =>
  senseOf(item, "cue") === undefined && !isThought(senseOf(item, "status")?.word);

/** How many plain words may follow the item; below 0 where the item tells of something else than the contact. */
function plainLeft(items: readonly Item[], index: number, left: number): number {
  const item = items[index];
  if (isAbout(item)) return TOPIC_WORDS;
  if (isPlain(item)) return left - 1;
  return item?.kind === "time" || isLink(items, index) ? left : -1;
}

/** The times told from item `from` up to `to`; null where these tell of something else than the contact. `plain`: words allowed. */
function asides(sentence: ReadSentence, from: number, to: number, plain: number): EventTime[] | null {
  const { items } = sentence;
  let left = plain;
  let inserted = false;
  for (let index = from; index < to; index++) {
    const mention = mentionAt(sentence, index);
    if (mention) {
      index = mention.to - 1;
      left = 0;
    } else if (items[index]?.lower === ",") inserted = !inserted;
    else if (inserted) {
      if (!mayBeInserted(items[index])) return null;
    } else {
      left = plainLeft(items, index, left);
      if (left < 0) return null;
    }
  }
  return inserted ? null : items.slice(from, to).flatMap((item) => timeOf(item) ?? []);
}

/** Index of the time behind the first "sang", "đến" from item `from` on; -1 where there is none. */
function newDayIndex({ items }: ReadSentence, from: number): number {
  for (let index = from; index < items.length; index++)
    if (isWord(items[index], "moved-to") && timeOf(items[index + 1])) return index + 1;
  return -1;
}

/** "thay vì ngày 24/6", behind the new day. */
const dayInstead = ({ items }: ReadSentence, at: number): EventTime | null =>
  isWord(items[at + 1], "instead") ? (timeOf(items[at + 2]) ?? timeOf(items[at + 3])) : null;

/** "sang thứ năm": the weekday behind the publication's is not told to be the last or the next one. */
function isOpenWeekday({ time: resolved }: Item, today: string | null): boolean {
  const found = resolved?.found;
  const day = resolved?.time?.value ?? "";
  const isBare = found?.known.weekday !== undefined && found.known.day === undefined;
  return isBare && found.shift === null && found.direction === null && today !== null && day < today;
}

/** The move to the time at item `day`, from one of the times told before it; null where the order of days belies it. */
function moveTo(
  sentence: ReadSentence,
  { verb, day, told }: { verb: number; day: number; told: readonly EventTime[] },
  today: string | null,
): Move | null {
  const item = sentence.items[day];
  const to = timeOf(item);
  if (!item || !to) return null;
  if (isOpenWeekday(item, today)) return { to: null, from: null, verb };
  const [old = dayInstead(sentence, day), ...more] = told;
  if (old === null || more.length > 0) return { to, from: null, verb };
  const isForward = isEarlier(to, old);
  // What was put off is later.
  if (isForward && isWord(sentence.items[verb], "puts-off")) return null;
  return { to, from: isForward || isEarlier(old, to) ? old : null, verb };
}

/** How far left of the verb a word of negation or duty may stand, in items. */
const MOOD_REACH = 2;

/** "không hoãn", "nên dời", "muốn lùi": it is moved in thought alone. `from`: the first item that may say so. */
function isUndone(sentence: ReadSentence, verb: number, at: number): boolean {
  const near = sentence.items.slice(Math.max(0, verb - MOOD_REACH), verb);
  return (
    near.some((item) => isWord(item, "negation", "should")) ||
    [...wordsBefore(sentence, verb), ...wordsBefore(sentence, at)].some(({ word }) => isThought(word)) ||
    sentence.items.some((item) => isWord(item, "whether"))
  );
}

/** "hoãn cuộc gặp với ông Kim từ ngày 4/6 sang ngày 9/6": the verb takes the contact. */
function movedByVerb(sentence: ReadSentence, at: number, today: string | null): Move | null {
  let verb = governorOf(sentence, at);
  while (verb >= 0 && !isMoving(sentence.items[verb]) && takesDirectly(sentence, verb, at)) verb--;
  if (!isMoving(sentence.items[verb]) || !takesDirectly(sentence, verb, at)) return null;
  const day = newDayIndex(sentence, at + 1);
  // "hoãn chuyến thăm từ ngày 4 đến ngày 9/6": the visit was to last so long.
  const isRange = sentence.items[day]?.time?.found.joined === "range";
  const told = day < 0 || isRange ? null : asides(sentence, at + 1, day - 1, KIND_WORDS);
  return told && !isUndone(sentence, verb, at) ? moveTo(sentence, { verb, day, told }, today) : null;
}

/** The contact may be the subject of its clause: nothing governs it but a verb. */
function mayBeSubject(sentence: ReadSentence, at: number): boolean {
  const use = senseOf(sentence.items[at], "contact")?.contact.use;
  const governor = sentence.items[governorOf(sentence, at)];
  const isGoverned =
    isWord(governor, "inside", "beyond", "since", "at", "preposition", "toward", "of", "with", "eve") ||
    isWord(governor, "when", "afterwards", "about", "purpose", "venue", "after-event");
  return (use === "noun" || use === "both") && !isGoverned;
}

/** "cuộc gặp dự kiến ngày 4/6 được lùi sang ngày 9/6": the verb says what becomes of the contact before it. */
function movedBehind(sentence: ReadSentence, at: number, today: string | null): Move | null {
  const verb = sentence.items.findIndex((item, index) => index > at && isMoving(item));
  if (verb < 0 || !mayBeSubject(sentence, at)) return null;
  const holdsTo = isWord(sentence.items[verb], "moved-to");
  const day = holdsTo ? verb + 1 : newDayIndex(sentence, verb + 1);
  if (day < 0 || !timeOf(sentence.items[day])) return null;
  const before = asides(sentence, at + 1, verb, KIND_WORDS);
  const behind = asides(sentence, verb + 1, day - 1, 0);
  if (!before || !behind || isUndone(sentence, verb, at)) return null;
  return moveTo(sentence, { verb, day, told: behind.length > 0 ? behind : before }, today);
}

/**
 * The move of the contact at item `at` to a day that its sentence tells ("hoãn", "lùi", "dời", "đẩy sớm"); null where
 * it was not moved, was only to be moved, or where another contact of the sentence may be the one. `today`: the
 * publication day, YYYY-MM-DD, or null.
 */
export function moveOf(sentence: ReadSentence, at: number, today: string | null): Move | null {
  const use = senseOf(sentence.items[at], "contact")?.contact.use;
  if (use === "joint" || !sentence.items.some(isMoving) || !isOnlyContact(sentence, at)) return null;
  return movedByVerb(sentence, at, today) ?? movedBehind(sentence, at, today);
}
