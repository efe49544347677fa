import type { ContactWord } from "../../language/reading-words.ts";
import type { EventKind } from "../../schema/index.ts";
import { mentionEndingAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { timeWithin } from "./contact-time.ts";
import { governorOf, isDone } from "./governor.ts";
import { qualifiersStart } from "./noun-phrase.ts";
import type { FoundParties } from "./parties.ts";
import { results } from "./same.ts";
import type { ContactMention } from "./types.ts";

const actorCount = (found: FoundParties): number =>
  new Set([...found.complements, ...found.subject].flatMap(({ actors }) => actors)).size;

/** "Nga đàm phán với …", "sẵn sàng đàm phán": the word is a verb here. */
function isVerb(sentence: ReadSentence, at: number): boolean {
  const before = skipFillersLeft(sentence, at);
  return mentionEndingAt(sentence, before + 1) !== undefined || isDone(sentence, at);
}

/** How far from a paper's name the verb that makes it one may stand, in items. */
const DEED_REACH = 8;

/** "đạt được một thỏa thuận", "hiệp định ký năm 1994": the paper is told of as reached or signed. */
function isReached({ items }: ReadSentence, at: number): boolean {
  const near = items.slice(Math.max(0, at - DEED_REACH), at + DEED_REACH);
  return near.some((item) => isWord(item, "reaches") || senseOf(item, "status")?.word.status === "agreed");
}

/** "hiệp định Nga - Mỹ"; "tuyên bố chung với ông Moon tháng trước": with whom, and when, are told. */
const isOfBoth = (found: FoundParties, { sure, status, time }: Told): boolean =>
  sure &&
  (isBetween(found) ||
    (status === "held" && time !== null && found.complements.length > 0 && actorCount(found) > 1));

/** "thỏa thuận hôm 12/6": a day gone by right behind the paper's name is that on which it was made. */
const isDated = (sentence: ReadSentence, at: number, { status, time }: Told): boolean =>
  status === "held" &&
  ((sentence.items[at + 1]?.kind === "time" && time?.precision === "day") ||
    timeWithin(sentence, at) !== null);

/** How far before the contact "chưa từng" may stand, in items. */
const NEVER_REACH = 4;

type Told = Pick<ContactMention, "time" | "place" | "ordinal" | "status" | "sure" | "kind" | "statusBy">;

/** The sentence says when, where or the how manieth: it tells the contact apart from all others. */
const isApart = ({ time, place, ordinal }: Told): boolean =>
  time !== null || place !== null || ordinal !== null;

/** "Negotiations are to begin in the coming weeks": the word behind tells of a contact still to come. */
const isToCome = ({ kind, status, statusBy }: Told): boolean =>
  kind === "talks" && status === "planned" && statusBy === "status/word-behind";

/** "Mr Trump and Mr Xi agreed … after talks in Busan": those who do something afterwards took part. */
const isPastSetting = (sentence: ReadSentence, at: number, told: Told): boolean => {
  const governor = sentence.items[governorOf(sentence, at)];
  // "ông Trump và ông Tập đạt thỏa thuận sau cuộc gặp tại Nhật Bản": here a place must tell it apart.
  return sentence.grammar.modifiersFirst
    ? isWord(governor, "afterwards")
    : isWord(governor, "beyond", "inside") && told.status === "held" && isApart(told);
};

/** "After a second round of talks": of rounds that took place, the number alone tells one. */
const isCounted = ({ grammar }: ReadSentence, { kind, status, ordinal }: Told): boolean =>
  grammar.modifiersFirst && kind === "talks" && status === "held" && ordinal !== null;

/** "Mr Trump revealed the talks on Monday": the day is that of a verb which no lexicon knows. */
function isOtherObject(sentence: ReadSentence, at: number, { statusBy }: Told): boolean {
  const isBehind = statusBy === "status/word-behind";
  const governor = sentence.items[governorOf(sentence, at)];
  const isVerb = governor?.kind === "word" && governor.senses.length === 0;
  return sentence.grammar.modifiersFirst && (isVerb || (senseOf(governor, "cue") !== undefined && !isBehind));
}

/** "Sau hai ngày đàm phán", "hơn 7 giờ thương lượng": what lasted took place. */
const isMeasured = (sentence: ReadSentence, at: number): boolean =>
  sentence.items
    .slice(Math.min(at - 1, qualifiersStart(sentence, at)), at)
    .some((item) => item.time?.timex.type === "DURATION");

/** "đàm phán về ngừng bắn": what talks are about, unless an agreement is about it, which then is it. */
function isTopic(sentence: ReadSentence, at: number): boolean {
  const governor = governorOf(sentence, at);
  const before = senseOf(sentence.items[governor - 1], "contact")?.contact;
  return (
    isWord(sentence.items[governor], "preposition") &&
    (before?.kind === "talks" || before?.kind === "meeting")
  );
}

/** "đàm phán giữa Nga và Ukraine", "hiệp định Nga - Mỹ": both parties stand with the word itself. */
const isBetween = ({ complements }: FoundParties): boolean =>
  complements.flatMap(({ actors }) => actors).length > 1;

/** "cử một phái đoàn tới Minsk để đàm phán": what a delegation is sent for. */
const isErrand = ({ items }: ReadSentence, at: number): boolean =>
  isWord(items[at - 1], "purpose") && items.some((item) => isWord(item, "delegation"));

/** A word of contact that may be only talked of counts where it is done by named parties. */
function isActivityDone(sentence: ReadSentence, at: number, found: FoundParties, told: Told): boolean {
  if (isErrand(sentence, at)) return true;
  // One side alone may do it: the other is the page's other main side, or the mention makes no contact.
  if (isVerb(sentence, at) && (told.sure || actorCount(found) > 1)) return true;
  if (isMeasured(sentence, at) && actorCount(found) > 1) return true;
  // "sẵn sàng cho đàm phán với Iran": with whom, and who, are told.
  const isWith = found.complements.length > 0 && actorCount(found) > 1;
  return (isWith || isBetween(found)) && told.sure;
}

const isUnderWay = ({ status }: Told): boolean =>
  status === "ongoing" || status === "planned" || status === "proposed";

/** "handed a reply to Mr Ali": a verb of sending takes it. */
const isSent = (sentence: ReadSentence, at: number): boolean => {
  const governor = governorOf(sentence, at);
  const verb = isWord(sentence.items[governor], "whose") ? governor - 1 : governor;
  return isWord(sentence.items[verb], "holds", "passive");
};

/** A session may be one of a single body: it must say with whom, or who of two sides meet. */
function isSessionOfTwo(
  sentence: ReadSentence,
  at: number,
  found: FoundParties,
  { use, told }: { readonly use: ContactWord["use"]; readonly told: Told },
): boolean {
  // "A swap is to take place by January 20"
  if (told.kind === "exchange" && told.sure && told.time !== null) return true;
  // "handed its reply to the mediators": a word that is sent only where it is told so.
  if (told.kind === "message") return actorCount(found) > 1 && isSent(sentence, at);
  if ((found.complements.length > 0 || found.goal) && !(use === "verb" && told.kind === "talks")) return true;
  // "Washington và Bắc Kinh đang thảo luận …"; what they have discussed, they did in a contact told with it.
  if (use === "verb" && told.kind === "talks") return actorCount(found) > 1 && told.sure && isUnderWay(told);
  return use === "noun" && actorCount(found) > 1 && (isDone(sentence, at) || (told.sure && isApart(told)));
}

/**
 * Whether a mention tells enough to be a contact of its own. What only alludes to one ("tại cuộc gặp", "quá trình đàm
 * phán", "theo thỏa thuận") belongs to a contact told elsewhere, or to none.
 */
export function isGround(
  sentence: ReadSentence,
  at: number,
  contact: ContactWord,
  found: FoundParties,
  told: Told,
): boolean {
  // "Hàn Quốc và Nhật Bản ký hiệp định": two who sign have signed.
  const isSigned = contact.use === "verb" && actorCount(found) > 1 && told.statusBy === "status/plain-verb";
  const isOpen = told.status === "held" && !told.sure && !isSigned;
  if (results.has(contact.kind) && (isOpen || isTopic(sentence, at))) return false;
  const isNoun = contact.use === "noun";
  if (contact.tells === "activity") return isActivityDone(sentence, at, found, told);
  if (contact.tells === "session") return isSessionOfTwo(sentence, at, found, { use: contact.use, told });
  if (contact.tells === "deed")
    return isReached(sentence, at) || isOfBoth(found, told) || isDated(sentence, at, told);
  if (!isNoun || found.complements.length > 0 || found.goal || isDone(sentence, at)) return true;
  if (isPastSetting(sentence, at, told) && actorCount(found) > 1) return true;
  if (isCounted(sentence, told)) return true;
  return told.sure && !isOtherObject(sentence, at, told) && (isApart(told) || isToCome(told));
}

/** "kết thúc mà không (có)", "chưa đạt được". */
const endsInNothing = (item: Item | undefined): boolean => senseOf(item, "outcome")?.result === "none";

/** "chưa từng gặp", "không đạt được thỏa thuận": the sentence says that there was none. */
export function isDenied(sentence: ReadSentence, at: number, kind: EventKind): boolean {
  const index = governorOf(sentence, at);
  if (kind === "agreement" && senseOf(sentence.items[index], "outcome")?.result === "none") return true;
  if (results.has(kind) && isFailed(sentence, at)) return true;
  const before = sentence.items[index - 1];
  // "will not take part in talks": a refusal, which is told as one.
  const isRefused = sentence.grammar.modifiersFirst && senseOf(before, "status")?.word.status === "refused";
  const isUndone = (isWord(before, "negation") && !isRefused) || endsInNothing(before);
  if (isWord(sentence.items[index], "holds", "reaches") && isUndone) return true;
  return isNoneSince(sentence, at) || isNever(sentence, at);
}

/** "failed to agree to a full ceasefire": what nothing came of stands shortly before its noun. */
const isFailed = (sentence: ReadSentence, at: number): boolean => {
  const governor = governorOf(sentence, at);
  const before = isWord(sentence.items[governor], "toward", "at", "about") ? governor - 1 : governor;
  return sentence.grammar.modifiersFirst && endsInNothing(sentence.items[before]);
};

const isNever = ({ items }: ReadSentence, at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - NEVER_REACH); index--) {
    // "không đạt được thỏa thuận tại | cuộc họp": there was a session, but no agreement.
    if (senseOf(items[index], "contact")) return false;
    if (isWord(items[index], "never")) return true;
  }
  return false;
};

/** How far behind the contact "kể từ" may stand, in items. */
const SINCE_REACH = 5;

/** "không gặp nhau kể từ thượng đỉnh Bắc Kinh": nobody refused, there was none. */
const isNoneSince = ({ items }: ReadSentence, at: number): boolean =>
  isWord(items[at - 1], "negation") &&
  items.slice(at + 1, at + 1 + SINCE_REACH).some((item) => isWord(item, "since"));
