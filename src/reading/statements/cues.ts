import type { CueWord } from "../../language/reading-words.ts";
import { type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, indexesOf, isAbout, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { behindTold } from "./adjuncts.ts";
import { followingSubject } from "./following.ts";
import { opensWho, type Subject } from "./subject.ts";
import { gerundSubject, subjectOf } from "./subjects.ts";

/** A cue that is used as a verb, with its subject where one stands before it. */
export interface FoundCue {
  readonly at: number;
  readonly word: CueWord;
  readonly subject: Mention | null;
  /** The subject is somebody who has no name. */
  readonly unnamed: boolean;
  /** The subject is a paper whose authors were told before. */
  readonly paper: "own" | "shared" | null;
  /** First item of the subject; of the cue where it has none of its own. */
  readonly from: number;
  /** Index behind the cue, and behind its subject where that stands behind it. */
  readonly end: number;
  /** No subject of its own: a comma, "và", "đồng thời" joins it to the verb before. */
  readonly joint: boolean;
  /** Nothing but fillers stands between the subject and the cue. */
  readonly close: boolean;
}

/** "những người chỉ trích lại cho rằng": the first of two verbs parted by fillers tells who the subject is. */
function describesSubject(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (isWord(items[next], "auxiliary")) next++;
  return next > at + 1 && senseOf(items[next], "cue")?.cue.noun === false;
}

/** "lời kêu gọi", "một tuyên bố", "tuyên bố của": the word is a noun there. */
function isNoun(items: readonly Item[], at: number, word: CueWord): boolean {
  const after = items[at + 1];
  if (word.noun && (isWord(after, "of", "deictic", "passive") || describesSubject(items, at))) return true;
  const before = items[at - 1];
  if (isWord(before, "determiner", "of") || (senseOf(before, "speech") && !isWord(before, "document")))
    return true;
  // "các nguyên tắc và cam kết đối với …"
  if (word.noun && isWord(before, "and") && isAbout(after)) return true;
  // "bị bắt với cáo buộc …"; "cùng kêu gọi …" is a verb.
  if (word.noun && isWord(before, "with") && !isWord(before, "jointly")) return true;
  return word.noun && isWord(before, "inside", "between", "preposition", "document");
}

/** "was saying": the form of the verb that the words for a passive make, too, and which stands for the present or past. */
const isProgressive = ({ items }: ReadSentence, at: number): boolean =>
  senseOf(items[at], "cue")?.cue.gerund === true && isWord(items[at - 1], "passive");

/**
 * "được cho là", "bị cáo buộc": nobody is named who says it. "không nói rõ": nothing is said. "còn quá sớm để kết luận":
 * only a purpose is named. "cảm thấy lo lắng rằng": it is felt. "từ chối bình luận": it is refused. "như tuyên bố": it was said elsewhere. "cần lưu ý rằng": the outlet says it.
 */
function isUnsaid(sentence: ReadSentence, at: number): boolean {
  const { items } = sentence;
  if (isProgressive(sentence, at)) return isUnsaid(sentence, at - 1);
  if (senseOf(items[at - 1], "status")?.word.status === "refused") return true;
  const left = skipFillersLeft(sentence, at);
  if (isWord(items[left], "purpose", "relativizer", "should", "feels")) return true;
  return items
    .slice(Math.max(0, left), at)
    .some((item) => isWord(item, "passive", "undergoes", "negation", "modal"));
}

/** "accused of | saying", "without | warning": what is only named, and told by nobody. */
const isNamed = ({ items }: ReadSentence, at: number, word: CueWord): boolean =>
  word.gerund &&
  isWord(items[at - 1], "of", "preposition", "toward") &&
  !isWord(items[at - 1], "inside", "whereas");

/** "told to leave", "officials accused of …", "said to be …": whom others tell or ask is the subject, and says nothing. */
function lacksObject(items: readonly Item[], at: number, word: CueWord): boolean {
  const next = items[at + 1];
  if (word.complement === "clause" && isWord(next, "purpose")) return true;
  return word.object !== null && isWord(next, "of", "toward", "purpose", "agent");
}

/** "tuyên bố ngừng bắn", "thông báo thỏa thuận", "tuyên bố hủy cuộc gặp": the verb does something instead of saying something. */
function isDeed(items: readonly Item[], at: number, word: CueWord): boolean {
  const kind = senseOf(items[at + 1], "contact")?.contact.kind;
  if (word.deed && senseOf(items[at + 1], "status")?.word.status === "cancelled") return true;
  return word.deed && (kind === "ceasefire" || kind === "agreement");
}

/** ", người từ lâu phản đối …,": the verb belongs to the clause about the subject, not to the sentence. */
function inRelativeClause(sentence: ReadSentence, from: number, at: number): boolean {
  const lastComma = sentence.items.findLastIndex((item, index) => index < at && item.lower === ",");
  return lastComma >= from && isWord(sentence.items[lastComma + 1], "relative");
}

/** ", người cho rằng …": the clause about somebody tells what he said. */
const isWhoSays = ({ items }: ReadSentence, from: number, word: CueWord): boolean =>
  opensWho(items[from]) && word.complement === "clause";

/** "Theo văn bản được Điện Kremlin công bố, …": the verb tells where the words stand. */
function namesDocument(sentence: ReadSentence, at: number): boolean {
  if (sentence.items[at + 1]?.lower !== ",") return false;
  const comma = sentence.items.findLastIndex((item, index) => index < at && item.lower === ",");
  return sentence.items.slice(comma + 1, at).some((item) => isWord(item, "according"));
}

/** Most items between a noun of saying and the "của" behind it. */
const OWNER_REACH = 3;

/** ", tuyên bố cứng rắn của nước này": behind a comma the word may be a noun with adjectives. */
const namesOwner = (items: readonly Item[], at: number, word: CueWord): boolean =>
  word.noun &&
  items[at - 1]?.lower === "," &&
  items.slice(at + 1, at + 1 + OWNER_REACH).some((item) => isWord(item, "of"));

/** "lâu nay luôn phản đối các cuộc tập trận": an attitude, where no clause tells what was said. */
function isAttitude({ items }: ReadSentence, at: number, word: CueWord): boolean {
  if (word.stance !== "opposes" || isWord(items[at + 1], "that") || items[at + 1]?.lower === ":")
    return false;
  for (let left = at - 1; isWord(items[left], "auxiliary", "habitual"); left--)
    if (isWord(items[left], "habitual")) return true;
  return false;
}

/** "hứng chịu nhiều chỉ trích vì | cho rằng …": the reason is that of the noun's people, whom nobody names. */
function givesReasonOfNoun({ items }: ReadSentence, at: number): boolean {
  if (!isWord(items[at - 1], "subordinator")) return false;
  for (let left = at - 2; left >= 0 && items[left]?.lower !== ","; left--) {
    const word = senseOf(items[left], "cue")?.cue;
    if (word) return isNoun(items, left, word);
  }
  return false;
}

/** "về các cáo buộc A, và | cáo buộc B": a second noun beside the same one. */
function repeatsNoun({ items }: ReadSentence, at: number, word: CueWord): boolean {
  if (!word.noun || !isWord(items[at - 1], "and")) return false;
  const first = items.findIndex((item) => item.lower === items[at]?.lower);
  return first < at && isNoun(items, first, word);
}

function withSubject(
  sentence: ReadSentence,
  at: number,
  word: CueWord,
  subject: Exclude<Subject, { type: "none" }>,
): FoundCue {
  const end = word.object === "told" ? behindTold(sentence, at + 1) : at + 1;
  const told = { at, word, from: at, end };
  const none = { ...told, subject: null, unnamed: false, paper: null, joint: false, close: false };
  switch (subject.type) {
    case "joint":
      return { ...none, joint: true };
    case "paper":
      return { ...none, paper: subject.shared ? "shared" : "own", from: subject.from };
    case "unnamed":
      return { ...none, unnamed: true, from: subject.from, close: true };
    case "named":
      return { ...none, subject: subject.mention, from: subject.from, close: subject.close };
  }
}

/** "“…”, tuyên bố viết": the noun for a paper opens its clause. */
const opensWithPaper = ({ items }: ReadSentence, at: number): boolean =>
  isWord(items[at], "document") && (at === 0 || items[at - 1]?.kind === "sign");

/** "“…”, said Mr Lavrov": the verb with the subject behind it, as the language puts them behind what was said. */
function invertedSubject(sentence: ReadSentence, at: number, word: CueWord): FoundCue | null {
  const behind = word.inverts ? followingSubject(sentence, at) : null;
  if (!behind) return null;
  const { subject, end } = behind;
  const told = { at, word, from: at, end, paper: null, joint: false, close: true };
  return { ...told, subject, unnamed: subject === null };
}

/** Whoever was found before the verb says nothing with it. */
function isNoSpeaker(sentence: ReadSentence, at: number, word: CueWord, subject: Subject): boolean {
  const { items } = sentence;
  if (subject.type === "joint") return namesOwner(items, at, word) || isWord(items[at], "aside");
  if (subject.type !== "named") return false;
  // "…, điều mà Mỹ coi là …": how the outlet tells of it.
  if (word.complement === "as" && isWord(items[subject.from - 1], "comment")) return true;
  const isRelative = inRelativeClause(sentence, subject.mention.to, at);
  return isRelative && !isWhoSays(sentence, subject.from, word);
}

function foundCue(sentence: ReadSentence, at: number): FoundCue | null {
  const word = senseOf(sentence.items[at], "cue")?.cue;
  if (!word || (sentence.items[at]?.quote ?? -1) >= 0) return null;
  // "bày tỏ mong muốn": of two cues in a row the second is what the first says.
  const before = senseOf(sentence.items[at - 1], "cue")?.cue;
  if (before && before.complement !== "that" && !opensWithPaper(sentence, at - 1)) return null;
  const { items } = sentence;
  if (
    isNoun(items, at, word) ||
    isUnsaid(sentence, at) ||
    isNamed(sentence, at, word) ||
    lacksObject(items, at, word) ||
    isDeed(items, at, word) ||
    isAttitude(sentence, at, word) ||
    givesReasonOfNoun(sentence, at) ||
    repeatsNoun(sentence, at, word) ||
    namesDocument(sentence, at)
  )
    return null;
  const inverted = invertedSubject(sentence, at, word);
  if (inverted) return inverted;
  const isChain = before?.complement === "that";
  const subject =
    word.gerund && !isProgressive(sentence, at)
      ? gerundSubject(sentence, at)
      : subjectOf(sentence, isChain || word.gerund ? at - 1 : at, word.noun);
  if (subject.type === "none" || isNoSpeaker(sentence, at, word, subject)) return null;
  return withSubject(sentence, at, word, subject);
}

const isCue = (item: Item): boolean => senseOf(item, "cue") !== undefined;

/** The cues of a sentence that are verbs outside quotation marks, in order. */
export const findCues = (sentence: ReadSentence): FoundCue[] =>
  indexesOf(sentence.items, isCue).flatMap((at) => foundCue(sentence, at) ?? []);
