import type { ReadingWords } from "../../language/reading-words.ts";
import type { EventKind, EventTime, Level, Ordinal } from "../../schema/index.ts";
import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { governorOf } from "./governor.ts";
import { qualifiersStart } from "./noun-phrase.ts";
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

/** Times to its right; where what qualifies a word stands before it, a second one further off is that of another verb. */
function timesRight(sentence: ReadSentence, at: number, end: number): readonly EventTime[] {
  const { items, grammar } = sentence;
  const found = items.slice(at + 1, end).flatMap((item, k) => {
    const time = isLimit(items, at + 1 + k) ? null : timeOf(item);
    return time ? [{ time, index: at + 1 + k }] : [];
  });
  const first = found[0]?.index ?? 0;
  return found
    .filter(({ index }) => !grammar.modifiersFirst || index - first <= NEXT_TIME)
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
      senseOf(item, "contact") !== undefined ||
      isWord(item, "but") ||
      endsOpening(sentence, start, index, at);
    if (isOther || isDistance || isWill(item, kind) || isSpeech(item)) return null;
    const time = timeOf(item);
    if (time) return isOfSaying(sentence, index) ? null : time;
  }
  return null;
}

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

/** "cấp chuyên gia" beside the contact word. */
export function contactLevel(sentence: ReadSentence, at: number, end: number): Level | null {
  for (const item of sentence.items.slice(at + 1, Math.min(end, at + 5))) {
    const level = senseOf(item, "level")?.level;
    if (level) return level;
  }
  return null;
}

const numberOf = (item: Item | undefined, words: ReadingWords): number | null => {
  if (!item) return null;
  const n = /^\d+$/u.test(item.lower) ? Number(item.lower) : words.numerals[item.lower];
  return n !== undefined && Number.isInteger(n) && n > 0 && n < 1000 ? n : null;
};

/** Where the count began: a dated landmark or a time behind "kể từ". */
function sinceOf(sentence: ReadSentence, from: number): string | null {
  const start = sentence.items[from]?.start ?? 0;
  const landmark = sentence.landmarks.find((candidate) => candidate.start >= start);
  if (landmark) return landmark.date;
  return sentence.items.slice(from).flatMap((item) => timeOf(item)?.value ?? [])[0] ?? null;
}

/** The numeral at item `at`: "đầu tiên", "lần đầu", "lần thứ hai", "thứ 4". */
function ordinalAt({ items, words }: ReadSentence, at: number): number | null {
  if (isWord(items[at], "first")) return 1;
  return isWord(items[at], "ordinal") ? (numberOf(items[at + 1], words) ?? numberOf(items[at], words)) : null;
}

/** How far behind the contact word, or behind the parties told with it, its number may stand, in items. */
const ORDINAL_REACH = 4;

/**
 * The place of the contact in its series: "thứ 4", "lần thứ hai", "đầu tiên" behind the contact word or behind the
 * parties told with it, "lần đầu" before a verb. "đầu tiên trong hơn 4 năm" counts no series.
 */
export function contactOrdinal(
  sentence: ReadSentence,
  at: number,
  parties: ReadonlySet<number>,
): Ordinal | null {
  const before = ordinalBefore(sentence, at);
  if (before) return before;
  for (let index = at + 1, near = 0; near < ORDINAL_REACH && index < sentence.items.length; index++) {
    const mention = mentionAt(sentence, index);
    const isOther = mention !== undefined && !parties.has(index) && index > at + 1;
    if (sentence.items[index]?.lower === ",") return ordinalApart(sentence, index + 1);
    if (isOther || senseOf(sentence.items[index], "contact")) return null;
    if (mention) index = mention.to - 1;
    else near++;
    const n = ordinalAt(sentence, index);
    if (n === null) continue;
    return countsNone(sentence, index, n) ? null : { n, since: sinceAt(sentence, index) };
  }
  return null;
}

/** "a phone call with Mr Xi on Tuesday, the fourth this year": its number in an apposition behind. */
function ordinalApart(sentence: ReadSentence, at: number): Ordinal | null {
  if (!isWord(sentence.items[at], "determiner") || !sentence.grammar.modifiersFirst) return null;
  const n = ordinalAt(sentence, at + 1);
  const isOfThese = sentence.items[at + 2]?.kind === "time" || sentence.items[at + 2]?.lower === ".";
  return n === null || !isOfThese || countsNone(sentence, at + 1, n) ? null : { n, since: null };
}

/** "their third phone call", "lần đầu gặp": its number before the contact word. */
function ordinalBefore(sentence: ReadSentence, at: number): Ordinal | null {
  if (qualifiersStart(sentence, at) === at)
    return isWord(sentence.items[at - 1], "first") ? { n: 1, since: null } : null;
  for (let index = qualifiersStart(sentence, at); index < at; index++) {
    const n = ordinalAt(sentence, index);
    if (n !== null) return countsNone(sentence, at, n) ? null : { n, since: sinceAt(sentence, at) };
  }
  return null;
}

/** How far behind "đầu tiên" it may be told since when, in items. */
const SINCE_REACH = 9;

/** "đầu tiên trong hơn 4 năm", "đầu tiên kể từ 2007", "lần đầu của một tổng thống Mỹ": the first for long, not of a series. */
const countsNone = ({ items }: ReadSentence, index: number, n: number): boolean =>
  n === 1 &&
  (isWord(items[index + 1], "since", "of") ||
    items.slice(index + 1, index + SINCE_REACH).some((other) => isWord(other, "since")) ||
    items.slice(index + 1, index + 4).some((other) => other.time?.timex.type === "DURATION"));

/** Where the count began, where the sentence says "kể từ" behind it. */
function sinceAt(sentence: ReadSentence, index: number): string | null {
  const since = sentence.items.findIndex((other, k) => k > index && isWord(other, "since"));
  return since >= 0 ? sinceOf(sentence, since) : null;
}

/** A count beside the contact word: "2 cuộc điện đàm", "đàm phán ba vòng". */
export const contactCount = ({ items, words }: ReadSentence, at: number): number | null =>
  numberOf(items[at - 1], words) ?? numberOf(items[at + 1], words);
