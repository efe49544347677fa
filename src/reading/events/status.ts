import type { StatusWord } from "../../language/reading-words.ts";
import type { EventKind, EventStatus, EventTime } from "../../schema/index.ts";
import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { clauseStart } from "./window.ts";

/** Days in the story's present, for telling what lies ahead: the publication day, YYYY-MM-DD; null when unknown. */
type Today = string | null;

const statusWord = (sentence: ReadSentence, at: number, side: "before" | "after"): StatusWord | null => {
  const word = senseOf(sentence.items[at], "status")?.word;
  return word && (word.side === side || word.side === "both") ? word : null;
};

/** The words of tense and mood before the contact, nearest first. A comma hides those before it, but for an opening clause. */
function wordsBefore(sentence: ReadSentence, at: number): StatusWord[] {
  const start = clauseStart(sentence, at);
  const words: StatusWord[] = [];
  for (let index = at - 1; index >= start; index--) {
    if (sentence.items[index]?.lower === "," && !mentionAt(sentence, index + 1)) break;
    const word = statusWord(sentence, index, "before");
    if (word) words.push(word);
  }
  return words;
}

function wordsAfter(sentence: ReadSentence, at: number, end: number): StatusWord[] {
  const words: StatusWord[] = [];
  for (let index = at + 1; index < end; index++) {
    const word = statusWord(sentence, index, "after");
    if (word) words.push(word);
  }
  return words;
}

/** Words between "sau" and the contact: a determiner, a number, "hai ngày". */
const isMeasure = (item: Item | undefined): boolean =>
  isWord(item, "determiner", "two") || item?.kind === "number" || item?.time?.timex.type === "DURATION";

/** "Sau cuộc gặp", "Sau hai ngày đàm phán", "trong cuộc điện đàm": what is told of as a setting took place. */
function isSetting(sentence: ReadSentence, at: number): boolean {
  let index = at - 1;
  while (index >= 0 && isMeasure(sentence.items[index])) index--;
  return isWord(sentence.items[index], "inside") && !isWord(sentence.items[index], "occasion");
}

/**
 * Moods by weight: where several stand before a contact, the first of these counts. "hy vọng sẽ đạt được" is possible,
 * "đã từ chối gặp" a refusal, whatever the tense.
 */
const moods: readonly EventStatus[] = ["refused", "cancelled", "possible", "proposed", "planned"];

/** Kinds that are there once they are agreed on. */
const doneWhenAgreed: ReadonlySet<EventKind> = new Set(["agreement", "ceasefire"]);

function heaviest(words: readonly StatusWord[], kind: EventKind): EventStatus | null {
  const strong = words.filter((word) => !word.weak);
  const mood = moods.find((status) => strong.some((word) => word.status === status));
  if (mood) return mood;
  if (strong.some((word) => word.status === "agreed")) return doneWhenAgreed.has(kind) ? "held" : "planned";
  const weak = words.find((word) => word.weak);
  return weak && weak.status !== "agreed" ? weak.status : null;
}

/** Places a past or coming day beside the publication: a day ahead is none on which something was held. */
const liesAhead = (time: EventTime | null, today: Today): boolean | null =>
  time === null || today === null || time.precision === "interval"
    ? null
    : time.value.slice(0, 10) > today.slice(0, time.value.length);

/** "thỏa thuận trao đổi tù nhân": what was agreed is still to be done. */
const isAgreed = (sentence: ReadSentence, at: number): boolean =>
  senseOf(sentence.items[at - 1], "contact")?.contact.kind === "agreement";

const plainStatus = (words: readonly StatusWord[]): EventStatus | null =>
  words.flatMap((word) => (word.status === "agreed" ? [] : [word.status]))[0] ?? null;

function fromWords(sentence: ReadSentence, at: number, end: number, kind: EventKind): EventStatus | null {
  const after = wordsAfter(sentence, at, end);
  const mood = after.find((word) => word.status !== "agreed" && moods.includes(word.status));
  if (mood) return plainStatus([mood]);
  if (isSetting(sentence, at)) return "held";
  const before = wordsBefore(sentence, at);
  return heaviest(before, kind) ?? plainStatus(after) ?? plainStatus(before);
}

/** What was agreed on is still to be done, but for a ceasefire, which stands as the agreement does. */
const agreedStatus = (sentence: ReadSentence, at: number, kind: EventKind): EventStatus =>
  doneWhenAgreed.has(kind) ? (fromWords(sentence, at - 1, at, kind) ?? "held") : "planned";

/** The status of the contact at `at` by words, tense and day; null where the sentence leaves it open. */
export function contactStatus(
  sentence: ReadSentence,
  at: number,
  end: number,
  { kind, time, today }: { kind: EventKind; time: EventTime | null; today: Today },
): EventStatus | null {
  // "về việc Nga có đình chỉ đàm phán hay không": a question tells no status.
  if (sentence.items.some((item) => isWord(item, "whether"))) return null;
  const status = isAgreed(sentence, at)
    ? agreedStatus(sentence, at, kind)
    : fromWords(sentence, at, end, kind);
  const ahead = liesAhead(time, today);
  if (isWord(sentence.items[at - 1], "negation")) return "refused";
  if (status === "held" && ahead === true) return "planned";
  if (status !== null) return status;
  if (ahead === null) return null;
  return ahead ? "planned" : "held";
}
