import type { StatusWord } from "../../language/reading-words.ts";
import { mentionAt, mentionEndingAt, type ReadSentence } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import { governorOf } from "./governor.ts";
import { results } from "./same.ts";
import { clauseStart } from "./window.ts";

/** A word of tense or mood and the item where it stands. */
export interface Placed {
  readonly word: StatusWord;
  readonly index: number;
}

const statusWord = (sentence: ReadSentence, at: number, side: "before" | "after"): StatusWord | null => {
  // "ông Tập (phải) gặp ông Moon (trái)": who stands where in a picture.
  if (sentence.items[at - 1]?.lower === "(") return null;
  for (const sense of sentence.items[at]?.senses ?? [])
    if (sense.type === "status" && (sense.word.side === side || sense.word.side === "both"))
      return sense.word;
  return null;
};

/** An opening of so few items before a comma is an adverb of the clause: "Theo kế hoạch, ông Trump …". */
const OPENING = 3;

/** A comma hides the words before it, but for an apposition ("Ngoại trưởng Nga, ông Lavrov, sẽ gặp") and a short opening. */
function isBarrier(sentence: ReadSentence, index: number, start: number): boolean {
  if (sentence.items[index]?.lower !== ",") return false;
  const isApposition = sentence.endingAt[index] !== undefined;
  return !mentionAt(sentence, index + 1) || !(isApposition || index - start <= OPENING);
}

/** Words quoted before the contact tell nothing of it, unless they are of one quotation. */
const isOtherQuote = ({ items }: ReadSentence, index: number, at: number): boolean =>
  (items[index]?.quote ?? -1) >= 0 && items[index]?.quote !== items[at]?.quote;

/** "đã cảnh báo về việc đàm phán": what was done is the warning; "đã ký tuyên bố về việc ngừng bắn": the ceasefire too. */
function isOtherDeed({ items }: ReadSentence, index: number, at: number): boolean {
  const kind = senseOf(items[at], "contact")?.contact.kind;
  return isWord(items[index], "nominalizer") && kind !== undefined && !results.has(kind);
}

/** "yêu cầu Syria tôn trọng hiệp định mà | hai bên đã thống nhất": what is told of a noun has moods of its own. */
const isRelative = (sentence: ReadSentence, index: number, at: number): boolean =>
  !sentence.grammar.modifiersFirst &&
  isWord(sentence.items[index], "relativizer") &&
  mentionAt(sentence, index + 1) !== undefined &&
  senseOf(sentence.items[at], "contact")?.contact.use !== "noun";

/** "muốn thắt chặt quan hệ với Nga | và cuộc gặp với ông Putin sẽ …": a contact told beside something else has moods of its own. */
const isBesides = (sentence: ReadSentence, index: number, at: number): boolean =>
  !sentence.grammar.modifiersFirst &&
  isWord(sentence.items[index], "and") &&
  index === governorOf(sentence, at) &&
  mentionEndingAt(sentence, index) !== undefined &&
  senseOf(sentence.items[at], "contact")?.contact.use === "noun";

/** "có thể gặp ông A | khi tới Paris dự hội nghị với ông B": moods of another contact, before the clause or journey that holds this one. */
function opensOther({ items, grammar }: ReadSentence, index: number, at: number): boolean {
  if (grammar.modifiersFirst) return false;
  const isJourney =
    isWord(items[index], "inside") && senseOf(items[index + 1], "contact")?.contact.kind === "visit";
  return (isWord(items[index], "when") || isJourney) && index + 1 < at && isAfterContact(items, index);
}

/** Another contact stands before item `index`. */
const isAfterContact = (items: ReadSentence["items"], index: number): boolean =>
  items.slice(0, index).some((item) => senseOf(item, "contact") !== undefined);

/** "tại Helsinki | sẽ diễn ra | cuộc gặp": what becomes of the contact is told right before it. */
const invertedWord = (sentence: ReadSentence, index: number, at: number): StatusWord | null => {
  const word = index === governorOf(sentence, at) ? statusWord(sentence, index, "after") : null;
  return word?.status === "planned" || word?.status === "possible" ? word : null;
};

/** The words of tense and mood before the contact, nearest first. */
export function wordsBefore(sentence: ReadSentence, at: number): Placed[] {
  const start = clauseStart(sentence, at);
  const words: Placed[] = [];
  let isThing = false;
  for (let index = at - 1; index >= start; index--) {
    if (isBarrier(sentence, index, start)) break;
    if (isRelative(sentence, index, at) || isBesides(sentence, index, at)) break;
    if (opensOther(sentence, index, at)) break;
    if (isOtherQuote(sentence, index, at)) continue;
    isThing ||= isOtherDeed(sentence, index, at);
    const word = statusWord(sentence, index, "before") ?? invertedWord(sentence, index, at);
    if (word?.status === "held" && isThing) continue;
    if (word && governs(sentence, word, index, at)) words.push({ word, index });
  }
  return words;
}

const thoughts: ReadonlySet<StatusWord["status"]> = new Set(["possible", "proposed", "refused"]);

/** "có thể", "muốn", "từ chối": what it governs is not done. */
export const isThought = (word: StatusWord | undefined): boolean =>
  word !== undefined && !word.weak && thoughts.has(word.status);

/** Most items between a verb of refusing or agreeing and what is refused or agreed on. */
const WILL_REACH = 10;

/** Most plain words between "đình chỉ" and what it takes: "đình chỉ vô thời hạn đàm phán". */
const CALL_OFF_REACH = 3;

/** Nothing that has a meaning of its own stands between the verb and the contact. */
export function takesDirectly(sentence: ReadSentence, index: number, at: number): boolean {
  const governor = governorOf(sentence, at);
  const between = sentence.items.slice(index + 1, governor + 1);
  return (
    index <= governor &&
    between.length <= CALL_OFF_REACH &&
    between.every((item) => item.kind === "word" || senseOf(item, "adjective") !== undefined)
  );
}

/** "từ chối cung cấp chi tiết về cuộc gặp": what is refused is said of the contact, which stands as it is. */
const isOfMatter = ({ items, grammar }: ReadSentence, index: number, at: number): boolean =>
  !grammar.modifiersFirst &&
  items[index + 1]?.kind === "word" &&
  items.slice(index + 2, at).some((item) => isWord(item, "about"));

/** "đang suy nghĩ về cuộc gặp", "đang ở Paris để gặp": what goes on is something else that is done about the contact, or for it. */
const isOtherDoing = ({ items, grammar }: ReadSentence, index: number, at: number): boolean =>
  !grammar.modifiersFirst && items.slice(index + 1, at).some((item) => isWord(item, "about", "purpose"));

/** "ngừng", "hủy" take the contact itself; "từ chối" and "đồng ý" stand near; other moods hold for the whole clause. */
function governs(sentence: ReadSentence, word: StatusWord, index: number, at: number): boolean {
  const kind = senseOf(sentence.items[at], "contact")?.contact.kind;
  // "đạt được nhiều thành công khi tới Mỹ cho cuộc gặp": what is reached is no meeting.
  const isReached =
    !sentence.grammar.modifiersFirst && word.status === "agreed" && isWord(sentence.items[index], "reaches");
  if (isReached && kind !== undefined && !results.has(kind) && !takesDirectly(sentence, index, at))
    return false;
  if (word.status === "refused" && isOfMatter(sentence, index, at)) return false;
  if (word.status === "ongoing" && isOtherDoing(sentence, index, at)) return false;
  if (word.status === "cancelled") return takesDirectly(sentence, index, at);
  if (word.status !== "refused" && word.status !== "agreed") return true;
  const between = sentence.items.slice(index + 1, at);
  return (
    between.length <= WILL_REACH && !between.some((item) => senseOf(item, "contact") || isWord(item, "at"))
  );
}

/** How far before "diễn ra" its mood may stand, in items: "có thể sớm diễn ra". */
export const MOOD_REACH = 2;

/** The mood of a verb behind the contact: "cuộc gặp có thể sớm diễn ra", "vòng đàm phán sẽ lại diễn ra". */
function moodBefore(sentence: ReadSentence, index: number, at: number): StatusWord | null {
  for (let before = index - 1; before >= Math.max(at + 1, index - MOOD_REACH); before--) {
    const word = statusWord(sentence, before, "before");
    if (word && word.status !== "held") return word;
  }
  return null;
}

/** "dự kiến ngày 24/6 đã bị hủy": the plan before a verb of calling off is what it calls off, and no mood of it. */
function moodOf(sentence: ReadSentence, word: StatusWord, index: number, at: number): StatusWord | null {
  const mood = moodBefore(sentence, index, at);
  const isPlan = word.status === "cancelled" && sentence.items[index - 1]?.kind === "time";
  return isPlan && mood?.status === "planned" ? null : mood;
}

/** "cuộc gặp đã bị phía Nga hủy bỏ": a verb of calling off whose agent stands between it and the passive. */
function passiveWord(sentence: ReadSentence, index: number, at: number): StatusWord | null {
  const agent = sentence.endingAt[index];
  if (!agent || agent.from <= at || !isWord(sentence.items[agent.from - 1], "passive")) return null;
  const word = statusWord(sentence, index, "before");
  return word?.status === "cancelled" ? word : null;
}

/** The words behind the contact, up to item `end`, that tell what becomes of it, in the order of the text. */
export function wordsAfter(sentence: ReadSentence, at: number, end: number): StatusWord[] {
  const words: StatusWord[] = [];
  for (let index = at + 1; index < end; index++) {
    const word = statusWord(sentence, index, "after") ?? passiveWord(sentence, index, at);
    // "cuộc gặp sẽ không bị hủy"
    if (word?.status === "cancelled" && isWord(sentence.items[index - 1], "negation")) continue;
    if (word) words.push(moodOf(sentence, word, index, at) ?? word);
  }
  // "cuộc gặp dự kiến với …": a participle of the noun.
  const own = statusWord(sentence, at + 1, "before");
  return own?.status === "planned" ? [own, ...words] : words;
}
