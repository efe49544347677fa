import { isSubject, mentionAt, mentionEndingAt, type ReadSentence, skipFillersRight } from "../clause.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { isBarrier, REACH, subjectEndingBefore } from "./subject.ts";

const isAdjunctOpener = (item: Item | undefined): boolean =>
  isWord(item, "preposition", "inside", "at", "with", "toward", "purpose", "after-event", "member");

/** What stands between two commas behind a name tells more of the one who is named, or of the circumstances. */
function isInserted(sentence: ReadSentence, mention: Mention, from: number): boolean {
  const first = sentence.items[from];
  if (senseOf(first, "title") || first?.kind === "time" || mentionAt(sentence, from)) return true;
  if (isAdjunctOpener(first) || isWord(first, "relative", "determiner", "unnamed", "according")) return true;
  const before = sentence.items[mention.from - 1];
  return mention.reference.type === "person" && (before === undefined || before.kind === "sign");
}

/** "Ông X, nhà đàm phán Y, cho biết": the subject before the insertion that ends in front of item `end`. */
export function beforeInsertion(sentence: ReadSentence, last: number, end: number): Mention | undefined {
  for (let at = last; at >= Math.max(0, end - REACH); at--) {
    const item = sentence.items[at];
    if (isBarrier(item) || isWord(item, "relay")) return undefined;
    if (item?.lower !== ",") continue;
    // "Một thành viên của đoàn, ông X, nói": the name is the insertion.
    const name = at + 1 < end ? mentionAt(sentence, at + 1) : undefined;
    if (name?.reference.type === "person" && name.to === end && name.actors.length > 0) return name;
    const mention = subjectEndingBefore(sentence, at);
    if (mention && opensClauseOfOwn(sentence, at + 1)) return undefined;
    if (mention) return isInserted(sentence, mention, at + 1) ? holder(sentence, mention) : undefined;
  }
  return undefined;
}

/** "Sau cuộc gặp Mỹ - Triều, | ông X tuyên bố …": behind the comma somebody else speaks. */
function opensClauseOfOwn(sentence: ReadSentence, from: number): boolean {
  const subject = mentionAt(sentence, from);
  if (!subject || subject.actors.length === 0 || sentence.grammar.modifiersFirst) return false;
  const next = sentence.items[skipFillersRight(sentence, subject.to)];
  if (senseOf(next, "cue")) return true;
  return subject.reference.type === "person" && senseOf(next, "status") !== undefined;
}

/** "Ông X, giám đốc Y, Viện Z, Mỹ, cho biết": behind a comma the body belongs to the one who is named before. */
function holder(sentence: ReadSentence, mention: Mention): Mention {
  const isBody = mention.reference.type === "actor" || mention.reference.type === "body";
  if (!isBody || sentence.items[mention.from - 1]?.lower !== ",") return mention;
  const before = beforeInsertion(sentence, mention.from - 2, mention.from - 1);
  return before?.reference.type === "person" ? before : mention;
}

/** "Ông X – thí sinh giải nhì – chia sẻ": the person before the dash that opens what the dash at item `close` closes. */
export function beforeDashes(sentence: ReadSentence, close: number): Mention | undefined {
  for (let at = close - 1; at >= Math.max(0, close - REACH); at--) {
    const item = sentence.items[at];
    if (isBarrier(item) || senseOf(item, "cue")?.cue.noun === false) return undefined;
    if (!isHyphen(item)) continue;
    const person = subjectEndingBefore(sentence, at);
    return person?.reference.type === "person" ? person : undefined;
  }
  return undefined;
}

/** The person opens the clause: nothing governs the name. */
function opensClause({ items }: ReadSentence, { from, reference }: Mention): boolean {
  if (reference.type !== "person") return false;
  // "PGS | Nguyễn Văn A": a short form of a title that nothing is known of.
  const first = items[from - 1]?.kind === "name" ? from - 1 : from;
  const before = items[first - 1];
  return (
    before === undefined ||
    before.kind === "sign" ||
    before.kind === "time" ||
    isWord(before, "but", "meanwhile", "auxiliary")
  );
}

/** A word with which an apposition tells what somebody is. */
const tellsRole = (item: Item | undefined): boolean =>
  item?.kind === "word" ||
  isWord(item, "people") ||
  senseOf(item, "title") !== undefined ||
  senseOf(item, "adjective") !== undefined;

/** "Bà X, giáo sư tại trường Y cũng cho rằng": the person whose apposition runs up to the verb behind item `left`. */
export function beforeOpenApposition(sentence: ReadSentence, left: number): Mention | undefined {
  const { items } = sentence;
  for (let at = left; at > Math.max(0, left - REACH); at--) {
    const item = items[at];
    if (isBarrier(item) || senseOf(item, "cue")?.cue.noun === false) return undefined;
    if (item?.lower !== "," && !isHyphen(item)) continue;
    const person = subjectEndingBefore(sentence, at);
    // "Ông X, trưởng phòng Y (Z), cơ quan W nói": one comma further on.
    if (!person && sentence.items[at - 1]?.lower === ")") continue;
    if (!person || !opensClause(sentence, person)) return undefined;
    if (!tellsRole(items[at + 1])) return undefined;
    const last = mentionEndingAt(sentence, left + 1);
    const speaks = last && last.actors.length > 0 && (last.from === at + 1 || isHonoured(sentence, last));
    return speaks ? undefined : person;
  }
  return undefined;
}

/** "ông X", "ông": somebody who is named anew, as the subject. */
const isHonoured = (sentence: ReadSentence, mention: Mention): boolean =>
  isSubject(sentence, mention) &&
  (mention.reference.type === "pronoun" || senseOf(sentence.items[mention.from], "honorific") !== undefined);

/** "ở Bắc Kinh, | Trung Quốc": the comma between a place and the state that it lies in. */
const partsPlaces = (sentence: ReadSentence, comma: number): boolean =>
  !sentence.grammar.modifiersFirst &&
  mentionAt(sentence, comma + 1)?.place === true &&
  mentionEndingAt(sentence, comma)?.place === true;

/** "Ông X trong cuộc gặp với Y ở Z cho biết": the subject before the adjuncts that end at `left`. */
export function beforeAdjuncts(sentence: ReadSentence, left: number): Mention | undefined {
  for (let at = left; at >= Math.max(0, left - REACH); at--) {
    const item = sentence.items[at];
    if (isBarrier(item) || (item?.lower === "," && !partsPlaces(sentence, at))) return undefined;
    // "Mr X met a delegation | as talks pushed for …": another clause.
    if (sentence.grammar.finiteVerbs && isWord(item, "whereas")) return undefined;
    const mention = isAdjunctOpener(item) ? subjectEndingBefore(sentence, at) : undefined;
    // "tại Bắc Kinh, Trung Quốc ra tuyên bố": behind a place the state may speak itself, unless a person is told of.
    const hasComma = sentence.items.slice(at, left).some(({ lower }) => lower === ",");
    if (mention) return hasComma && mention.reference.type !== "person" ? undefined : mention;
  }
  return undefined;
}
