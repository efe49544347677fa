import type { EventKind, EventTime } from "../../schema/index.ts";
import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { isApart, isOfJourney, isOpening } from "./adjuncts.ts";
import { governorOf } from "./governor.ts";
import { qualifiersStart } from "./noun-phrase.ts";
import { results } from "./same.ts";
import { clauseStart } from "./window.ts";

/** The stretch of the calendar that the item tells; null for other items, durations and vague times. */
export const timeOf = (item: Item | undefined): EventTime | null => {
  const time = item?.time?.time ?? null;
  return time && item?.time?.timex.type !== "DURATION" ? time : null;
};

const rank: Record<EventTime["precision"], number> = { minute: 5, day: 4, interval: 3, month: 2, year: 1 };

/** The most exact of the times. */
const mostExact = (times: readonly EventTime[]): EventTime | null =>
  times.reduce<EventTime | null>(
    (best, time) => (best && rank[best.precision] >= rank[time.precision] ? best : time),
    null,
  );

/** "the 1994 ceasefire", "Friday's talks": the time that belongs to the noun. */
export function timeWithin(sentence: ReadSentence, at: number): EventTime | null {
  if (!sentence.grammar.modifiersFirst) return null;
  const within = sentence.items.slice(qualifiersStart(sentence, at), at);
  return within.flatMap((item) => timeOf(item) ?? [])[0] ?? null;
}

/** When the contact takes place: a time to its right, else one to its left in the same clause. */
export function contactTime(sentence: ReadSentence, at: number, end: number): EventTime | null {
  const own = timeWithin(sentence, at);
  if (own) return own;
  const right = timesRight(sentence, at, end);
  // "nhất trí hoãn tới tháng 5": the time behind is that of what was agreed on.
  const isJoint = senseOf(sentence.items[at], "contact")?.contact.use === "joint";
  if (right.length > 0 && !isJoint) return mostExact(right.slice(0, 2));
  const near = isJoint ? timeBeside(sentence, at) : null;
  if (near) return near;
  return timeLeft(sentence, at);
}

/** How far apart two times of one contact may stand, in items: "on Friday at 10 a.m.". */
const NEXT_TIME = 4;

/** The same where a day may be told behind its place: "hôm thứ Sáu tại Paris (5/6)". */
const NEXT_DATE = 6;

/** Times to its right; where what qualifies a word stands before it, a second one further off is that of another verb. */
function timesRight(sentence: ReadSentence, at: number, end: number): readonly EventTime[] {
  const { items, grammar } = sentence;
  const found = items.slice(at + 1, end).flatMap((item, k) => {
    const time = isLimit(items, at + 1 + k) ? null : timeOf(item);
    return time ? [{ time, index: at + 1 + k }] : [];
  });
  const first = found[0]?.index ?? 0;
  return found
    .filter(({ index }) => index - first <= (grammar.modifiersFirst ? NEXT_TIME : NEXT_DATE))
    .map(({ time }) => time);
}

/** "agreed in Paris on Friday to …": before what is agreed on stand only a place and the day of agreeing. */
function timeBeside(sentence: ReadSentence, at: number): EventTime | null {
  for (let index = at + 1; index < sentence.items.length; index++) {
    const item = sentence.items[index];
    const time = timeOf(item);
    if (time) return isLimit(sentence.items, index) ? null : time;
    const mention = mentionAt(sentence, index);
    if (mention?.place) index = mention.to - 1;
    else if (!isWord(item, "at") && !isWord(item, "about")) return null;
  }
  return null;
}

/** "đến ngày 30/6", "kể từ năm 2013": a day until or since which something is so is not that on which it takes place. */
const isLimit = (items: readonly Item[], at: number): boolean =>
  (isWord(items[at - 1], "toward") && items[at]?.time?.found.range === null) ||
  isWord(items[at - 1], "since");

/** "Trong một phát biểu hôm qua, …": the day of speaking. */
const isSpeech = (item: Item | undefined): boolean =>
  senseOf(item, "setting") !== undefined ||
  senseOf(item, "speech") !== undefined ||
  senseOf(item, "cue") !== undefined;

/** Kinds that are there on the day on which they are agreed. */
const doneWhenAgreed: ReadonlySet<EventKind | undefined> = new Set(["agreement", "ceasefire"]);

/** "Hôm 5/6, Nga đề nghị gặp": the day before a word of will is the day of that word. */
function isWill(item: Item | undefined, kind: EventKind | undefined): boolean {
  const status = senseOf(item, "status")?.word.status;
  if (status === "agreed") return !doneWhenAgreed.has(kind);
  return status === "proposed" || status === "refused" || status === "cancelled";
}

/** "sau cuộc gặp", "nói về cuộc gặp": the clause is about something else, which has a day of its own. */
const isTold = (governor: Item | undefined): boolean =>
  isWord(governor, "beyond", "aside") ||
  (isWord(governor, "preposition", "toward") && !isWord(governor, "at")) ||
  senseOf(governor, "none") !== undefined;

/** A time before the contact in the same clause, unless another contact stands between, to which it belongs. */
function timeLeft(sentence: ReadSentence, at: number): EventTime | null {
  // "về nước ngày 27/4, sau cuộc gặp với …": the day is that of what came after.
  const governor = governorOf(sentence, at);
  if (isTold(sentence.items[governor]) || isWord(sentence.items[governor - 1], "eve")) return null;
  const start = clauseStart(sentence, at);
  const kind = senseOf(sentence.items[at], "contact")?.contact.kind;
  for (let index = at - 1; index >= start; index--) {
    const item = sentence.items[index];
    // "hai ngày trước cuộc gặp": the day told is another's.
    const isDistance =
      item?.time?.timex.type === "DURATION" &&
      isWord(sentence.items[index + 1], "preposition", "inside", "beyond");
    // "… diễn ra từ tháng 3, nhưng hai bên nhất trí": the day is that of the clause before.
    const isOther =
      isOtherContact(sentence, index, at) || isWord(item, "but") || endsOpening(sentence, start, index, at);
    if (isOther || isDistance || isWill(item, kind) || isSpeech(item)) return null;
    const time = timeOf(item);
    if (!time) continue;
    const isNot =
      isOfSaying(sentence, index) || isLoose(sentence, start, index, at) || isOfFormer(sentence, index, at);
    return isNot ? null : time;
  }
  return null;
}

/** "So với lần gặp hôm 3/6, cuộc gặp lần này …": the day of a contact told before the comma, not of this one. */
function isOfFormer({ items, grammar }: ReadSentence, time: number, at: number): boolean {
  const kind = senseOf(items[at], "contact")?.contact.kind;
  const isApart = items.slice(time, at).some(({ lower }) => lower === ",");
  if (grammar.modifiersFirst || !isApart || !kind || results.has(kind)) return false;
  for (let index = time - 1; index >= 0 && items[index]?.lower !== ","; index--) {
    const contact = senseOf(items[index], "contact")?.contact;
    if (contact) return contact.use === "noun" && contact.kind !== "visit";
  }
  return false;
}

/** Another contact, to which the time before it belongs; of a visit, it is that of whom they meet there as well. */
function isOtherContact(sentence: ReadSentence, index: number, at: number): boolean {
  const contact = senseOf(sentence.items[index], "contact")?.contact;
  return contact !== undefined && !(contact.kind === "visit" && isOfJourney(sentence, index, at));
}

/** "nghi án bầu cử năm 2016 …, trong cuộc gặp": the time belongs to something else that the clause tells. */
function isLoose(sentence: ReadSentence, start: number, index: number, at: number): boolean {
  if (isApart(sentence, start, { from: index, to: index + 1 }, at)) return true;
  // "trước hội nghị tại Helsinki (16/7), ông Netanyahu thăm Moscow": a day in brackets is that of the word before them.
  if (sentence.items[index - 1]?.lower === "(" && sentence.items[index - 2]?.kind !== "time") return true;
  const isYear = timeOf(sentence.items[index])?.precision === "year";
  return isYear && !sentence.grammar.modifiersFirst && isOfNoun(sentence, start, index);
}

/** "chính sách đề ra năm 1979": a year behind a noun or a verb with an object, which neither opens the clause nor stands before its verb. */
const isOfNoun = (sentence: ReadSentence, start: number, index: number): boolean =>
  !isOpening(sentence, start, index) && !senseOf(sentence.items[index + 1], "status");

/** "Ahead of talks with Iran on Friday, Mr Lammy spoke to …": the comma ends an opening that tells of another contact. */
const endsOpening = (sentence: ReadSentence, start: number, index: number, at: number): boolean =>
  sentence.grammar.modifiersFirst &&
  sentence.items[index]?.lower === "," &&
  sentence.mentions.some(({ from, to }) => from > index && to <= at) &&
  sentence.items.slice(start, index).some((item) => senseOf(item, "contact") !== undefined);

/** "said in March it would open talks": the day of speaking. */
function isOfSaying({ items }: ReadSentence, at: number): boolean {
  const before = isWord(items[at - 1], "preposition", "at", "inside") ? at - 2 : at - 1;
  return senseOf(items[before], "cue") !== undefined;
}

/** All days that a list names right of the contact: "lần lượt vào ngày 12/2 và ngày 18/3". */
export function listedDays(sentence: ReadSentence, at: number): EventTime[] {
  const listing = sentence.items.findIndex((item, index) => index > at && isWord(item, "listing"));
  if (listing < 0) return [];
  return sentence.items.slice(listing).flatMap((item) => {
    const time = timeOf(item);
    return time?.precision === "day" ? [time] : [];
  });
}
