import { isSubject, mentionAt, mentionEndingAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { beforeInsertion } from "./insertions.ts";
import { issuerOf, listedBefore } from "./issuers.ts";
import { isBarrier, JOINT, NONE, named, REACH, type Subject, subjectEndingBefore } from "./subject.ts";

/** Most unknown words between a subject and its verb ("đã hoan hỉ cho biết"). */
const MAX_ADVERBS = 3;

/** A verb of saying that is no noun as well. */
const isPlainCue = (item: Item | undefined): boolean => senseOf(item, "cue")?.cue.noun === false;

/** Where a noun phrase before a verb begins at the latest. */
const isPhraseEdge = (item: Item | undefined): boolean =>
  isBarrier(item) ||
  item?.kind === "sign" ||
  senseOf(item, "cue") !== undefined ||
  isWord(
    item,
    "but",
    "meanwhile",
    "after-event",
    "subordinator",
    "relativizer",
    "whereas",
    "relay",
    "according",
    "if",
  );

/** Most items between a noun of saying and the "của" behind it. */
const OWNER_REACH = 3;

/** "khẳng định sự hiện diện của X đe dọa …": a word that far from "của" is a verb. "báo cáo X gửi Y" has no "của" at all. */
function hasNearOwner(items: readonly Item[], at: number): boolean {
  const of = items.findIndex((item, index) => index > at && isWord(item, "of"));
  return of < 0 || of - at <= OWNER_REACH || isWord(items[at], "document");
}

/** "Tuyên bố của hai bên": the noun of saying at item `at` has no verb's place. */
function isPaperHead({ items }: ReadSentence, at: number): boolean {
  if (!senseOf(items[at], "cue")?.cue.noun || !hasNearOwner(items, at)) return false;
  const before = items[at - 1];
  return (
    before === undefined || before.kind === "sign" || isWord(before, "relay", "inside", "plural", "some")
  );
}

/** "sách trắng do chính phủ X công bố": the verb belongs to the noun before. */
function isAgentVerb(sentence: ReadSentence, at: number): boolean {
  const agent =
    senseOf(sentence.items[at], "cue") && mentionEndingAt(sentence, skipFillersLeft(sentence, at) + 1);
  return agent !== undefined && isWord(sentence.items[agent.from - 1], "agent");
}

/** Index of the first item of the phrase that ends at `left`. */
export function phraseStart(sentence: ReadSentence, left: number): number {
  let at = left;
  while (at >= 0 && left - at < REACH && (!isPhraseEdge(sentence.items[at]) || isAgentVerb(sentence, at)))
    at--;
  // "tuyên bố của X": a noun of saying at the head of the phrase belongs to it.
  let from = isPaperHead(sentence, at) ? at : at + 1;
  while (from < left && (sentence.items[from]?.kind === "time" || isWord(sentence.items[from], "auxiliary")))
    from++;
  return from;
}

/** "senior Western officials in Kyiv": where what qualifies a noun stands before it, people are named before any adjunct. */
export function leadsToPeople({ items, grammar }: ReadSentence, from: number, left: number): boolean {
  if (!grammar.modifiersFirst) return false;
  for (let at = from; at <= left && !opensModifier(items[at]); at++)
    if (isPeople(items[at]) && (at === left || endsHead(items[at + 1]))) return true;
  return false;
}

/** "officials", "two officials": people who have no name. */
function isPeople(item: Item | undefined): boolean {
  const group = senseOf(item, "group")?.word;
  return isWord(item, "people", "unnamed") || (group?.of === "persons" && group.role === null);
}

/** A noun phrase has told its noun before such an item. */
const endsHead = (item: Item | undefined): boolean =>
  item?.kind === "time" ||
  opensModifier(item) ||
  senseOf(item, "adjective") !== undefined ||
  isWord(item, "auxiliary", "describes", "and");

/** What follows tells more of a noun before, or is a clause. */
const opensModifier = (item: Item | undefined): boolean =>
  item?.kind === "sign" || isWord(item, "of", "preposition", "inside", "at", "with", "clausal", "relative");

/** "một nhà quan sát", "những người biểu tình", "truyền thông": the phrase means people, and no paper. */
function meansPeople(sentence: ReadSentence, from: number, left: number): boolean {
  const { items } = sentence;
  // "Cựu | nhân viên tình báo": a word that nothing is known of stands before.
  const first = ["name", "word"].includes(items[from]?.kind ?? "sign") && from < left ? from + 1 : from;
  if (isWord(items[first], "people", "unnamed") || leadsToPeople(sentence, from, left)) return true;
  const isDetermined = isWord(items[from], "plural", "some", "two");
  return (
    isDetermined && !isWord(items[from + 1], "document", "comment", "why") && !senseOf(items[from + 1], "cue")
  );
}

const isPaper = (item: Item | undefined): boolean =>
  isWord(item, "document") ||
  senseOf(item, "cue")?.cue.noun === true ||
  senseOf(item, "speech") !== undefined;

/** "a | statement": the paper behind its article, where the language has articles. */
const paperHead = ({ items, grammar }: ReadSentence, from: number): number =>
  grammar.modifiersFirst && isWord(items[from], "determiner") && isPaper(items[from + 1]) ? from + 1 : from;

/** "Tuyên bố chung của hai bên", "báo cáo của IAEA": whose paper the phrase names. */
function authorOf(sentence: ReadSentence, from: number, to: number): Mention | undefined {
  const { items, mentions } = sentence;
  const head = paperHead(sentence, from);
  const owner = sentence.grammar.modifiersFirst ? ownerBefore(sentence, head, to) : undefined;
  if (owner) return owner;
  if (!isPaper(items[head]) && !isWord(items[head], "side")) return undefined;
  return mentions.find(
    (mention) =>
      mention.from > head &&
      mention.to <= to &&
      mention.actors.length > 0 &&
      (mention.actors.length > 1 || isWord(items[mention.from - 1], "of", "agent", "author")),
  );
}

/** "the Kremlin's statement", "a Hamas statement": whoever stands before a paper that ends the phrase. */
function ownerBefore(sentence: ReadSentence, from: number, to: number): Mention | undefined {
  const owner = mentionAt(sentence, from);
  if (!owner || owner.actors.length === 0 || owner.to >= to || !isWord(sentence.items[to - 1], "document"))
    return undefined;
  const between = sentence.items.slice(owner.to, to - 1);
  return between.every((item) => item.kind === "word" || isWord(item, "possessive")) ? owner : undefined;
}

/** "bị ông X cáo buộc", "việc ông X tuyên bố", "những điều mà ông X tuyên bố": the verb says nothing of its own here. "Như ông X nói, …" says it. */
export const isSubordinate = (sentence: ReadSentence, from: number): boolean =>
  isWord(sentence.items[from - 1], "undergoes", "purpose") ||
  (isWord(sentence.items[from - 1], "nominalizer") && !isWord(sentence.items[from - 2], "with", "copula")) ||
  (from > 1 && isWord(sentence.items[from - 1], "relativizer")) ||
  (isWord(sentence.items[from - 1], "comment") && isWord(sentence.items[from - 2], "plural", "determiner")) ||
  (isWord(sentence.items[from - 1], "conjunction") && isWord(sentence.items[from - 2], "undergoes"));

/** "các nghị sĩ bất bình trước | việc | ông X gián tiếp phủ nhận": the verb is somebody's in a clause that is made a noun. */
const hasClauseNoun = (sentence: ReadSentence, from: number, left: number): boolean =>
  sentence.items.some(
    (item, at) => at > from && at <= left && isWord(item, "nominalizer") && mentionAt(sentence, at + 1),
  );

/** A passive verb, whose agent stands behind it, is among the items from `from` up to `to`. */
export const hasPassive = ({ items }: ReadSentence, from: number, to: number): boolean =>
  items.slice(from, to).some((item) => isWord(item, "undergoes"));

/** "Bản tuyên bố", "tuyên bố chung phát đi đêm qua": a paper that opens its clause, of which no author is told. */
function isPaperAlone(sentence: ReadSentence, from: number, left: number): boolean {
  const { items } = sentence;
  const before = items[from - 1];
  const opens = before === undefined || before.kind === "sign" || isWord(before, "but", "meanwhile");
  const head = paperHead(sentence, from);
  if (!opens || !isPaper(items[head]) || hasPassive(sentence, from, left + 1)) return false;
  return (
    isWord(items[head], "joint-document") ||
    items.slice(head + 1, left + 1).every((item) => isWord(item, "deictic", "of"))
  );
}

const isNamedPerson = ({ reference, actors }: Mention): boolean =>
  reference.type === "person" && actors.length > 0;

/** "Hãng thông tấn KCNA của Triều Tiên": the index behind a mention and whose it is. */
function behindOwner(sentence: ReadSentence, mention: Mention): number {
  const owner = isWord(sentence.items[mention.to], "of") ? mentionAt(sentence, mention.to + 1) : undefined;
  return owner?.to ?? mention.to;
}

const isAdverb = (item: Item): boolean =>
  item.kind === "word" || item.kind === "time" || isWord(item, "auxiliary", "conjunction", "asserts");

/** The mention that opens the phrase and is its subject: a few adverbs part it from its verb. */
function openingMention(sentence: ReadSentence, { from, at, noun }: Phrase): Mention | undefined {
  const first = mentionAt(sentence, from);
  if (!first || first.actors.length === 0) return undefined;
  if (isNamedPerson(first) && isWord(sentence.items[from], "people")) return first;
  const between = sentence.items.slice(behindOwner(sentence, first), at);
  return !noun && between.length <= MAX_ADVERBS && between.every(isAdverb) ? first : undefined;
}

/** "Quan chức X dẫn báo cáo mật cho biết": who cites a paper says it. */
function citerOf(sentence: ReadSentence, { from }: Phrase): Mention | undefined {
  const isCited = isWord(sentence.items[from - 1], "relay") && isWord(sentence.items[from], "document");
  return isCited ? subjectEndingBefore(sentence, from - 1) : undefined;
}

/** A noun phrase from item `from` to `left`, before the verb at `at`; `noun`: the verb is a noun as well. */
interface Phrase {
  readonly from: number;
  readonly left: number;
  readonly at: number;
  readonly noun: boolean;
}

function unnamedIn(sentence: ReadSentence, { from, left, at }: Phrase): Subject {
  if (!meansPeople(sentence, from, left) || hasPassive(sentence, from, from + 1)) return NONE;
  const apposed = beforeInsertion(sentence, from - 1, at);
  return apposed ? named(apposed, at, left) : { type: "unnamed", from };
}

/** "đăng trên | Twitter | khẳng định …": where it was said stands between two verbs, of which the first ends at `left`. */
const isParted = ({ items }: ReadSentence, left: number, at: number): boolean =>
  isPlainCue(items[left]) && items.slice(left + 1, at).some((item) => senseOf(item, "setting") !== undefined);

/** The subject in the noun phrase that ends at `left`, right before the verb. */
export function inPhrase(sentence: ReadSentence, at: number, left: number, noun: boolean): Subject {
  const from = phraseStart(sentence, left);
  const phrase = { from, left, at, noun };
  const listed = listedBefore(sentence, left);
  if (listed) return { ...named(listed, at, left), close: true };
  const issuer = issuerOf(sentence, left);
  if (issuer) return named(issuer, at, left);
  // "Ông X nói trước báo giới cho hay …": two verbs, one subject.
  if (isPlainCue(sentence.items[from - 1]))
    return (noun && !isParted(sentence, left, at)) || isWord(sentence.items[from - 2], "undergoes")
      ? NONE
      : JOINT;
  if (from > left || isSubordinate(sentence, from) || hasClauseNoun(sentence, from, left)) return NONE;
  const first = openingMention(sentence, phrase);
  if (first) return isSubject(sentence, first) ? named(first, at, left) : NONE;
  const author = authorOf(sentence, from, left + 1);
  if (author) return { type: "named", mention: author, from, close: true };
  if (isPaperAlone(sentence, from, left))
    return { type: "paper", from, shared: isWord(sentence.items[from], "joint-document") };
  const citer = citerOf(sentence, phrase);
  return citer ? { ...named(citer, at, left), close: true } : unnamedIn(sentence, phrase);
}
