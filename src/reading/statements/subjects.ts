import {
  endsOpeningAdjunct,
  isJoint,
  isSubject,
  mentionEndingAt,
  type ReadSentence,
  skipFillersLeft,
} from "../clause.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { beforeAdjuncts, beforeDashes, beforeInsertion, beforeOpenApposition } from "./insertions.ts";
import { hasPassive, inPhrase, isSubordinate, leadsToPeople, phraseStart } from "./noun-phrases.ts";
import { isBarrier, JOINT, NONE, named, opensWho, REACH, type Subject } from "./subject.ts";

/** A verb right behind such a word shares the subject of the clause around it: "khi đề nghị", "sau khi tuyên bố". */
const opensSharedClause = (item: Item | undefined): boolean => isWord(item, "after-event", "subordinator");

/** "khẳng định …; | đề nghị …; mong muốn …": where verbs have no form of their own, a semicolon joins them, too. */
const partsVerbs = ({ items, grammar }: ReadSentence, at: number): boolean =>
  !grammar.finiteVerbs &&
  items[at]?.lower === ";" &&
  items[at]?.quote === -1 &&
  items
    .slice(items.findLastIndex((item, index) => index < at && item.lower === ":") + 1, at)
    .some(isPlainVerb);

const isPlainVerb = (item: Item): boolean => {
  const word = senseOf(item, "cue")?.cue;
  return word !== undefined && item.quote < 0 && word.complement !== "as";
};

/** Senses of a word behind which a state or body tells whose that is: "ngân sách quốc phòng Mỹ". */
const nouns: ReadonlySet<string> = new Set([
  "adjective",
  "bodyHead",
  "contact",
  "institution",
  "setting",
  "level",
]);

/** "chuyên gia X người | Trung Quốc": the person whom the state behind "người" tells more of. */
function beforeNationality(sentence: ReadSentence, { from }: Pick<Mention, "from">): Mention | undefined {
  const person = opensWho(sentence.items[from - 1]) ? mentionEndingAt(sentence, from - 1) : undefined;
  return person?.reference.type === "person" && person.actors.length > 0 ? person : undefined;
}

/** The state or body hangs on the noun before it, and is no subject of its own. */
function isOwner(sentence: ReadSentence, { from, reference }: Mention): boolean {
  // "em gái | ông X", "chuyên gia thuộc | Đại học Y": somebody else.
  if (isWord(sentence.items[from - 1], "relation", "member")) return true;
  // "một quan chức | bộ này"
  if (reference.type === "pronoun" && mentionEndingAt(sentence, from)?.reference.type === "unnamed")
    return true;
  if (reference.type !== "actor" && reference.type !== "institution") return false;
  if (beforeNationality(sentence, { from })) return true;
  if (endsOpeningAdjunct(sentence, from)) return false;
  const before = sentence.items[from - 1];
  // "quan hệ Trung - Triều": the second of a pair.
  if (isHyphen(before) && senseOf(sentence.items[from], "paired")) return true;
  if (isWord(before, "people") || before?.kind === "name") return true;
  return before?.kind === "phrase" && before.senses.every((sense) => nouns.has(sense.type));
}

/** "Ông X lần đầu tiên nói", "Ông X là người đầu tiên nói": the item before the words that say so. */
function beforeFirst(sentence: ReadSentence, first: number): number {
  let at = first - 1;
  while (isWord(sentence.items[at], "relative", "copula")) at--;
  return skipFillersLeft(sentence, at + 1);
}

/** What stands before the brackets that open at item `open` is a person, or tells more of one. */
function opensWithPerson(sentence: ReadSentence, open: number): boolean {
  const before = [mentionEndingAt(sentence, open), beforeAdjuncts(sentence, open - 1)];
  if (before.some((mention) => mention?.reference.type === "person")) return true;
  return beforeOpenApposition(sentence, open - 1) !== undefined;
}

/** "hãng thông tấn nhà nước (KCNA) cho biết": who is named in the brackets right before the verb. */
function inBrackets(sentence: ReadSentence, at: number): Mention | undefined {
  const close = skipFillersLeft(sentence, at);
  const mention = sentence.items[close]?.lower === ")" ? mentionEndingAt(sentence, close) : undefined;
  // "người phụ trách chương trình (Bộ Y tế) cho biết": what he belongs to.
  if (mention && senseOf(sentence.items[mention.from], "bodyHead")) return undefined;
  // "Báo X (Anh) đưa tin": whence the one before comes.
  if (mention && senseOf(sentence.items[mention.from], "state")) return undefined;
  const isWhole = mention !== undefined && sentence.items[mention.from - 1]?.lower === "(";
  // "Ông X (Bộ Y tế) nói", "ông X, cục trưởng Y (Bộ Y tế), nói": the body in the brackets is that of the person.
  if (isWhole && opensWithPerson(sentence, mention.from - 1)) return undefined;
  return isWhole && mention.actors.length === 1 && !mention.place && mention.from > 1 ? mention : undefined;
}

/** Index of the last item before the verb at `at` that is no filler and stands in no brackets ("(giờ địa phương)"). */
function lastBefore(sentence: ReadSentence, at: number): number {
  const { items } = sentence;
  // "…, | cùng | kêu gọi …": no preposition, right before a verb.
  const verb = isWord(items[at - 1], "jointly") && items[at - 2]?.lower === "," ? at - 1 : at;
  const filler = skipFillersLeft(sentence, verb);
  // "nhưng | đến ngày 27/5 lại | tuyên bố …"
  const isDated = isWord(items[filler], "toward", "preposition") && items[filler + 1]?.kind === "time";
  const nearest = isDated ? skipFillersLeft(sentence, filler) : filler;
  const last = isWord(sentence.items[nearest], "topic") ? skipFillersLeft(sentence, nearest) : nearest;
  const left = isWord(sentence.items[last], "first") ? beforeFirst(sentence, last) : last;
  if (sentence.items[left]?.lower !== ")") return left;
  const open = sentence.items.findLastIndex((item, index) => index < left && item.lower === "(");
  return open >= Math.max(0, left - REACH) ? skipFillersLeft(sentence, open) : left;
}

/** "two officials", "one trade expert": people of whom no actor is known. */
const meansSomebody = (sentence: ReadSentence, { from, to, reference }: Mention): boolean =>
  leadsToPeople(sentence, from, to - 1) ||
  (sentence.grammar.modifiersFirst &&
    reference.type === "group" &&
    reference.word.of === "persons" &&
    reference.word.role === null);

/** The mention right before the verb as its subject; NONE where it says nothing of its own. */
function directSubject(sentence: ReadSentence, mention: Mention, at: number, left: number): Subject {
  if (isSubordinate(sentence, mention.from)) return NONE;
  // "if Russia says …": nobody has said it yet.
  if (sentence.grammar.finiteVerbs && isWord(sentence.items[mention.from - 1], "if")) return NONE;
  if (mention.actors.length === 0)
    return meansSomebody(sentence, mention) ? { type: "unnamed", from: mention.from } : NONE;
  // "được hãng thông tấn KCNA đưa tin": the agent of a passive verb is no speaker of the sentence.
  if (hasPassive(sentence, clauseStart(sentence, mention.from), mention.from)) return NONE;
  return { ...named(mention, at, left), from: phraseFrom(sentence, mention) };
}

/** Where the clause of the item at `at` begins at the earliest: behind the "và" before it. */
function clauseStart(sentence: ReadSentence, at: number): number {
  const start = phraseStart(sentence, at);
  const and = sentence.items.findLastIndex(
    (item, index) => index >= start && index < at && isWord(item, "and"),
  );
  return Math.max(start, and);
}

/** "| an insurgent source": the words for somebody without a name begin with what qualifies the noun. */
function phraseFrom({ items, grammar }: ReadSentence, { from, reference }: Mention): number {
  if (!grammar.modifiersFirst || reference.type !== "unnamed") return from;
  let at = from;
  while (["word", "name"].includes(items[at - 1]?.kind ?? "") || senseOf(items[at - 1], "adjective")) at--;
  return isWord(items[at - 1], "determiner", "one", "several", "two") ? at - 1 : at;
}

/** "China's foreign minister, Wang Yi, | said": a mention that holds its own apposition, up to the comma behind it. */
function closedByComma(sentence: ReadSentence, comma: number): Mention | undefined {
  const whole = mentionEndingAt(sentence, comma + 1) ?? mentionEndingAt(sentence, comma);
  const isApposed =
    whole && sentence.items.slice(whole.from, whole.to - 1).some((item) => item.lower === ",");
  return isApposed && whole.actors.length > 0 && isSubject(sentence, whole) ? whole : undefined;
}

function behindComma(sentence: ReadSentence, at: number, comma: number): Subject {
  const closed = sentence.grammar.modifiersFirst ? closedByComma(sentence, comma) : undefined;
  if (closed) return { ...named(closed, at, comma), close: true };
  const mention = beforeInsertion(sentence, comma - 1, comma);
  return mention ? { ...named(mention, at, comma), close: true } : JOINT;
}

/** What those are who may speak. */
const speaking: ReadonlySet<Mention["reference"]["type"]> = new Set(["pronoun", "unnamed", "office"]);

/** "…, người cho rằng …": the person before the comma, whom the clause behind it tells of. */
function beforeWho(sentence: ReadSentence, who: number): Mention | undefined {
  if (!opensWho(sentence.items[who]) || sentence.items[who - 1]?.lower !== ",") return undefined;
  const person = mentionEndingAt(sentence, who - 1);
  const isPerson =
    person?.reference.type === "person" ||
    (sentence.grammar.finiteVerbs && person !== undefined && speaking.has(person.reference.type));
  return isPerson && person.actors.length > 0 ? person : undefined;
}

/** "with Mr Peskov saying …", "…, adding …": a form without a subject has one right before it, or that of the clause around it. */
export function gerundSubject(sentence: ReadSentence, at: number): Subject {
  const left = skipFillersLeft(sentence, at);
  const mention = mentionEndingAt(sentence, left + 1);
  if (mention)
    return mention.actors.length > 0 && isWord(sentence.items[mention.from - 1], "with")
      ? named(mention, at, left)
      : NONE;
  const item = sentence.items[left];
  const isShared = isJoint(item) || opensSharedClause(item) || isWord(item, "whereas", "document");
  return left < 0 || isShared ? JOINT : NONE;
}

/** The subject of the verb at item `at`. `noun`: the verb is a noun as well, so that an unknown word before it makes it one. */
export function subjectOf(sentence: ReadSentence, at: number, noun: boolean): Subject {
  const left = lastBefore(sentence, at);
  const item = sentence.items[left];
  if (left < 0) return JOINT;
  if (item?.lower === ",") return behindComma(sentence, at, left);
  const mention = mentionEndingAt(sentence, left + 1);
  const told = beforeWho(sentence, left);
  if (told) return { ...named(told, at, left), from: left, close: true };
  const bracketed = inBrackets(sentence, at);
  if (bracketed) return { ...named(bracketed, at, left), from: mention?.from ?? left };
  const dashed = isHyphen(item) ? beforeDashes(sentence, left) : undefined;
  if (dashed) return { ...named(dashed, at, left), close: true };
  if (!mention && (isJoint(item) || isHyphen(item) || opensSharedClause(item) || partsVerbs(sentence, left)))
    return JOINT;
  if (isBarrier(item) || isWord(item, "relativizer", "or")) return NONE;
  const apposed = beforeOpenApposition(sentence, left);
  if (apposed) return { ...named(apposed, at, left), close: true };
  if (mention && isSubject(sentence, mention) && !isOwner(sentence, mention))
    return directSubject(sentence, mention, at, left);
  const before = (mention && beforeNationality(sentence, mention)) ?? beforeAdjuncts(sentence, left);
  if (before) return isSubordinate(sentence, before.from) ? NONE : named(before, at, left);
  return inPhrase(sentence, at, left, noun);
}
