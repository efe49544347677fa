import type { StatusWord } from "../../language/reading-words.ts";
import type { EventKind, EventStatus, EventTime } from "../../schema/index.ts";
import { spanOfEdtf } from "../../time/edtf.ts";
import { isSubject, jointSubjects, mentionEndingAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import type { RuleId } from "../explain/rules.ts";
import { type Item, isWord, joinsParties, senseOf } from "../items.ts";
import { calledOff } from "./called-off.ts";
import { deedBehind } from "./deeds.ts";
import { governorOf } from "./governor.ts";
import { type Placed, wordsAfter, wordsBefore } from "./mood-words.ts";
import { qualifiersStart } from "./noun-phrase.ts";
import { isToldByForm } from "./tense.ts";

/** Days in the story's present, for telling what lies ahead: the publication day, YYYY-MM-DD; null when unknown. */
type Today = string | null;

/** `sure`: by words of tense or mood or by the day; not where the contact is only told as a setting ("tại cuộc gặp"). */
export interface FoundStatus {
  readonly status: EventStatus | null;
  readonly sure: boolean;
  /** The rule that told it; null where it stayed open. */
  readonly statusBy: RuleId | null;
}

const OPEN: FoundStatus = { status: null, sure: false, statusBy: null };

const sure = (status: EventStatus | null, rule: RuleId): FoundStatus =>
  status === null ? OPEN : { status, sure: true, statusBy: rule };

/** Words between "sau" and the contact: a determiner, a number, "hai ngày". */
const isMeasure = (item: Item | undefined): boolean =>
  isWord(item, "determiner", "two") || item?.kind === "number" || item?.time?.timex.type === "DURATION";

/** Index of the word that makes a setting of the contact: "Sau cuộc gặp", "Sau hai ngày đàm phán"; -1 where there is none. */
function settingOf(sentence: ReadSentence, at: number): number {
  let index = qualifiersStart(sentence, at) - 1;
  while (index >= 0 && isMeasure(sentence.items[index])) index--;
  const item = sentence.items[index];
  const isSetting = isWord(item, "inside", "since", "at", "afterwards") && !isWord(item, "occasion");
  return isSetting ? index : -1;
}

/** "will meet at a summit"; where moods stand right before the verb, "could meet at a summit" too. */
const isToComeBy = ({ grammar }: ReadSentence, { status, weak }: StatusWord): boolean =>
  !weak &&
  (status === "planned" || (grammar.modifiersFirst && (status === "possible" || status === "proposed")));

/** A setting of something still to come is to come as well: "sẽ nêu vấn đề trong cuộc gặp". */
function settingStatus(sentence: ReadSentence, index: number): FoundStatus {
  // "kể từ sau cuộc gặp": what follows it in time took place, and so did it.
  if (isWord(sentence.items[index], "since")) return sure("held", "status/setting");
  const isToCome =
    !isWord(sentence.items[index], "beyond") &&
    wordsBefore(sentence, index).some(({ word }) => isToComeBy(sentence, word));
  return { status: isToCome ? "planned" : "held", sure: false, statusBy: "status/setting" };
}

/** Index of the conjunction of the contact's clause: "sau khi ông gặp", "khi gặp"; -1 where there is none. */
export function conjunctionOf(sentence: ReadSentence, at: number): number {
  for (let index = at - 1; index >= 0; ) {
    if (isWord(sentence.items[index], "afterwards", "when")) return index;
    const passed = sentence.endingAt[index + 1];
    const item = sentence.items[index];
    const isPassed = passed || item?.kind === "time" || joinsParties(item);
    if (!isPassed && !isWord(item, "auxiliary", "holds", "determiner", "first")) return -1;
    index = passed ? passed.from - 1 : index - 1;
  }
  return -1;
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
function liesAhead(time: EventTime | null, today: Today): boolean | null {
  if (time === null || today === null) return null;
  if (time.precision !== "interval") return time.value.slice(0, 10) > today.slice(0, time.value.length);
  // "tuần trước": of several days those that are all gone by tell the past, others nothing.
  const last = spanOfEdtf(time.value)?.to ?? null;
  return last !== null && last < today ? false : null;
}

/** A day still to come. */
export const isAhead = (time: EventTime | null, today: Today): boolean => liesAhead(time, today) === true;

/** "thỏa thuận trao đổi tù nhân": what was agreed is still to be done. */
const isAgreed = (sentence: ReadSentence, at: number): boolean =>
  senseOf(sentence.items[at - 1], "contact")?.contact.kind === "agreement";

const plainStatus = (words: readonly StatusWord[]): EventStatus | null =>
  words.flatMap((word) => (word.status === "agreed" ? [] : [word.status]))[0] ?? null;

/** "đã gặp", "vừa có cuộc gặp": told as past by the word that governs the contact. */
const isPast = (sentence: ReadSentence, at: number, nearest: Placed | undefined): boolean =>
  nearest?.word.status === "held" && nearest.index >= governorOf(sentence, at) - 1;

/** Index of the comma that ends an opening ("Sau cuộc gặp, …"): what stands behind it is told of something else. */
function clauseEnd({ items }: ReadSentence, at: number, end: number): number {
  const comma = items.slice(at, end).findIndex((item) => item.lower === ",");
  return comma < 0 ? end : at + comma;
}

/** "trước thềm cuộc gặp", "trước khi gặp ông Kim", "trước khi diễn ra cuộc gặp". */
const isEve = ({ items }: ReadSentence, governor: number): boolean =>
  isWord(items[governor], "eve") ||
  (senseOf(items[governor], "status")?.word.side === "after" && isWord(items[governor - 1], "eve"));

/** "nêu hai yêu cầu trước cuộc gặp với ông Kim": the words of mood are of what was done before it. */
const isBefore = ({ items }: ReadSentence, governor: number): boolean =>
  isWord(items[governor], "beyond") && !isWord(items[governor], "inside", "since", "afterwards");

/** "công bố kết quả cuộc gặp", "ảnh chụp cuộc họp": what came of it is told of, and so it took place. */
const isRecorded = (sentence: ReadSentence, at: number): boolean =>
  !sentence.grammar.modifiersFirst && isWord(sentence.items[governorOf(sentence, at)], "record");

/** "tiếp tục các cuộc tiếp xúc trước đó": told as past right behind, whatever goes on now. */
const isOver = (
  { items }: ReadSentence,
  at: number,
  before: readonly StatusWord[],
  after: readonly StatusWord[],
): boolean =>
  after[0]?.status === "held" && isWord(items[at + 1], "another") && before.every(({ weak }) => weak);

function fromWords(sentence: ReadSentence, at: number, end: number, kind: EventKind): FoundStatus {
  if (isToldByForm(sentence, at)) return sure("held", "status/past-form");
  if (deedBehind(sentence, at) >= 0) return sure("held", "status/word-behind");
  if (isWord(sentence.items[at], "to-come")) return sure("planned", "status/past-form");
  if (isWord(sentence.items[at], "under-way")) return sure("ongoing", "status/past-form");
  const words = wordsBefore(sentence, at);
  const off = calledOff(sentence, at, words);
  if (off) return sure(off, "status/word-before");
  const setting = settingOf(sentence, at);
  const after = wordsAfter(sentence, at, setting < 0 ? end : clauseEnd(sentence, at, end));
  // "cuộc gặp dự kiến diễn ra tuần tới đã bị hủy": what is called off was planned.
  const mood =
    after.find((word) => word.status === "cancelled") ??
    after.find((word) => word.status !== "agreed" && moods.includes(word.status));
  if (mood) return sure(plainStatus([mood]), "status/word-behind");
  if (setting >= 0) return settingStatus(sentence, setting);
  if (isEve(sentence, governorOf(sentence, at)) || isBefore(sentence, governorOf(sentence, at)))
    return { status: "planned", sure: false, statusBy: "status/setting" };
  if (isRecorded(sentence, at)) return { status: "held", sure: false, statusBy: "status/setting" };
  const conjunction = conjunctionOf(sentence, at);
  if (isWord(sentence.items[conjunction], "afterwards")) return sure("held", "status/setting");
  if (conjunction >= 0) return settingStatus(sentence, conjunction);
  if (isPast(sentence, at, words[0])) return sure("held", "status/word-before");
  const before = words.map(({ word }) => word);
  const heavy = isOver(sentence, at, before, after) ? null : heaviest(before, kind);
  const behind = heavy === null ? plainStatus(after) : null;
  return behind
    ? sure(behind, "status/word-behind")
    : sure(heavy ?? plainStatus(before), "status/word-before");
}

/** "đã mời ông Kim thăm Nga": the visit is proposed, whatever the tense of inviting. */
export const INVITED: FoundStatus = {
  status: "proposed",
  sure: true,
  statusBy: "status/word-before",
};

/** "được hoãn sang tuần sau": it is to take place on the new day. */
export const MOVED: FoundStatus = { status: "planned", sure: true, statusBy: "status/moved" };

/** Of a day still to come, whatever is wished. */
export const AHEAD: FoundStatus = { status: "planned", sure: true, statusBy: "status/by-day" };

const TOLD: FoundStatus = { status: "held", sure: false, statusBy: "status/plain-verb" };

/** What may stand before the subject of a main clause. */
const opensClause = (item: Item | undefined): boolean =>
  item === undefined ||
  item.lower === "," ||
  item.kind === "time" ||
  isWord(item, "that", "but", "meanwhile");

/** "Chiều cùng ngày, ông Lavrov điện đàm với ông Vương": a main clause that tells it without a word of tense tells the past. */
function isTold(sentence: ReadSentence, at: number): boolean {
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  // "Tiếp Đại sứ Ấn Độ, Chủ tịch nước khẳng định …": an opening that tells when something was said.
  if (at === 0 && contact?.use === "verb" && !sentence.grammar.modifiersFirst) return true;
  const subject = mentionEndingAt(sentence, skipFillersLeft(sentence, at) + 1);
  if (contact?.use !== "verb" || !subject || !isSubject(sentence, subject)) return false;
  const first = jointSubjects(sentence, subject)[0] ?? subject;
  return opensClause(sentence.items[first.from - 1]);
}

/** "Đây là cuộc gặp đầu tiên giữa hai ông": what it is, is told of a contact that there was. */
const isNamed = (sentence: ReadSentence, at: number): boolean =>
  !sentence.grammar.modifiersFirst &&
  isWord(sentence.items[at + 1], "first") &&
  isWord(sentence.items[governorOf(sentence, at)], "copula");

/** What was agreed on is still to be done, but for a ceasefire, which stands as the agreement does. */
const agreedStatus = (sentence: ReadSentence, at: number, kind: EventKind): FoundStatus =>
  doneWhenAgreed.has(kind)
    ? sure(fromWords(sentence, at - 1, at, kind).status ?? "held", "status/agreed")
    : sure("planned", "status/agreed");

/** The status of the contact at `at` by words, tense and day; null where the sentence leaves it open. */
export function contactStatus(
  sentence: ReadSentence,
  at: number,
  end: number,
  { kind, time, today }: { kind: EventKind; time: EventTime | null; today: Today },
): FoundStatus {
  // "về việc Nga có đình chỉ đàm phán hay không": a question tells no status.
  if (sentence.items.some((item) => isWord(item, "whether"))) return OPEN;
  if (isWord(sentence.items[at - 1], "negation")) return sure("refused", "status/denied");
  const found = isAgreed(sentence, at)
    ? agreedStatus(sentence, at, kind)
    : fromWords(sentence, at, end, kind);
  const ahead = liesAhead(time, today);
  // "sẽ thực hiện tuyên bố của | hội nghị ngày 27/4": what is told of a contact of a day gone by leaves it held.
  const isOwner = isWord(sentence.items[governorOf(sentence, at)], "of");
  if (isOwner && ahead === false && time?.precision === "day" && time.value !== today)
    return sure("held", "status/by-day");
  if (found.status === "held" && ahead === true)
    return isRecorded(sentence, at) ? found : sure("planned", "status/by-day");
  // "trước thềm cuộc gặp ngày 12/6": an eve gone by.
  if (found.status === "planned" && !found.sure && ahead === false) return sure("held", "status/by-day");
  if (found.status !== null) return found.sure || ahead === null ? found : { ...found, sure: true };
  return ahead === null ? plainlyTold(sentence, at) : sure(ahead ? "planned" : "held", "status/by-day");
}

/** The status of a contact of which neither words nor day tell it. */
function plainlyTold(sentence: ReadSentence, at: number): FoundStatus {
  // "Mỹ và Nga nhất trí giảm quân": nobody agrees but in the past.
  if (senseOf(sentence.items[at], "contact")?.contact.use === "joint")
    return sure("held", "status/plain-verb");
  return isTold(sentence, at) || isNamed(sentence, at) ? TOLD : OPEN;
}
