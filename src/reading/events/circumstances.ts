import type { ReadingWords } from "../../language/reading-words.ts";
import type { Level, Ordinal } from "../../schema/index.ts";
import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { timeOf } from "./contact-time.ts";
import { qualifiersStart } from "./noun-phrase.ts";

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
