import type { CueWord } from "../../language/reading-words.ts";
import {
  isJoint,
  isSubject,
  mentionAt,
  mentionEndingAt,
  type ReadSentence,
  skipFillersLeft,
} from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { skipAdjuncts } from "./adjuncts.ts";
import type { FoundCue } from "./cues.ts";
import { isLink, opensQuotation } from "./quotation.ts";
import { opensWho } from "./subject.ts";
import type { ItemRange } from "./types.ts";

/** The fewest items that make a content. */
export const MIN_ITEMS = 3;

export const rangeSize = ({ from, to }: ItemRange): number => to - from;

/** Items looked through for "rằng" behind a cue. */
const THAT_REACH = 14;
const isClosing = (item: Item | undefined): boolean =>
  item?.kind === "sign" &&
  (item.lower === "." || item.lower === "!" || item.lower === "…" || item.lower === "/");

/** Index behind the last item of the sentence that is no final sign. */
export function sentenceEnd({ items }: ReadSentence): number {
  let end = items.length;
  while (end > 0 && isClosing(items[end - 1])) end--;
  return end;
}

/** Most items between a cue and the "cho rằng" of its object ("nhắc lại quan điểm cho rằng …"). */
const MAX_OPINION = 3;

/** "khẳng định Israel | cho rằng …": the opinion is another's, and all of it is told. */
function isOthersOpinion(sentence: ReadSentence, at: number): boolean {
  const holder = mentionEndingAt(sentence, at);
  return holder !== undefined && isSubject(sentence, holder);
}

const isComplementizer = (item: Item | undefined): boolean =>
  isWord(item, "that") || (item?.lower === ":" && item.quote < 0);

const opensAdjunct = (item: Item | undefined): boolean =>
  item?.kind === "time" || isWord(item, "with", "inside", "preposition", "at", "particle");

/** Where "rằng" or a colon stands behind a cue, before any other cue; -1 where there is none. */
function findComplementizer(sentence: ReadSentence, from: number, takesObject: boolean): number {
  if (isWord(sentence.items[from - 1], "that")) return -1;
  const hasAdjunct = opensAdjunct(sentence.items[from]);
  const told = mentionAt(sentence, from)?.to ?? from;
  for (let at = from; at < Math.min(sentence.items.length, from + THAT_REACH); at++) {
    const item = sentence.items[at];
    if (item?.lower === "," && at > from && (!hasAdjunct || sentence.grammar.toldBehindVerb)) return -1;
    // "cho rằng 105 tên lửa sẽ báo cho X rằng …": the second belongs to what is said.
    const isOpinion = senseOf(item, "cue") !== undefined && at <= from + MAX_OPINION;
    if (isWord(item, "that") && at > told && !hasAdjunct && !takesObject && !isOpinion) return -1;
    if (isOpinion && at > from && isOthersOpinion(sentence, at)) return -1;
    if (isComplementizer(item)) return at;
    if (senseOf(item, "cue") || (item?.quote ?? -1) >= 0) return -1;
  }
  return -1;
}

/** Passes over what stands between a cue and its content: "thêm", "là", a comma, "với báo giới", a time of saying. */
function skipParticles(sentence: ReadSentence, from: number): number {
  let at = from;
  while (at < sentence.items.length) {
    const item = sentence.items[at];
    const isParticle =
      isWord(item, "that", "copula") ||
      item?.lower === "," ||
      item?.lower === ":" ||
      isWord(item, "particle");
    if (!isParticle) break;
    at++;
  }
  return at;
}

/** The index at which the content of a cue begins. */
export function contentStart(sentence: ReadSentence, cue: FoundCue): number {
  const { items, grammar } = sentence;
  const { complement, noun, object } = cue.word;
  if (complement === "as" || complement === "name") return nameStart(sentence, cue);
  const takesObject = complement !== "any" && (complement === "that" || noun || object === "told");
  const that = findComplementizer(sentence, cue.end, takesObject);
  if (that >= 0) return skipParticles(sentence, that);
  const told = skipAddressee(sentence, cue.end);
  const behind = complement === "any" || !grammar.toldBehindVerb ? told : skipAdjuncts(sentence, told);
  if (grammar.toldBehindVerb && items[behind]?.lower === "," && !opensQuotation(sentence, behind + 1))
    return items.length;
  const start = skipParticles(sentence, behind);
  // "cảnh báo về nguy cơ …", "bày tỏ lo ngại trước việc …"
  return complement === "any" && isWord(items[start], "preposition") ? start + 1 : start;
}

/** Where the words begin by which something is called: behind "là", or in quotation marks. */
function nameStart(sentence: ReadSentence, { at, word }: FoundCue): number {
  const isName = (item: Item): boolean => item.quote >= 0 || (word.complement === "as" && isWord(item, "as"));
  const name = sentence.items.findIndex((item, index) => index > at && isName(item));
  return isWord(sentence.items[name], "as") ? skipParticles(sentence, name + 1) : name;
}

/** "nói với các phóng viên", "nói với ông Trump": who is spoken to belongs to the cue. */
function skipAddressee(sentence: ReadSentence, from: number): number {
  if (!isWord(sentence.items[from], "with")) return from;
  return mentionAt(sentence, from + 1)?.to ?? from;
}

const joinsClauses = (item: Item | undefined): boolean =>
  isJoint(item) || item?.lower === ";" || isWord(item, "whereas", "subordinator", "after-event");

/** Where a joined cue cuts the content before it: in front of the comma or "đồng thời" that joins it. */
export function cutBefore(sentence: ReadSentence, cueAt: number): number {
  let at = skipFillersLeft(sentence, cueAt) + 1;
  while (at > 0 && joinsClauses(sentence.items[at - 1])) at--;
  return at;
}

/** "nhưng từ chối bình luận", "và không tiết lộ thêm": the telling goes on, of what was not said. */
function tellsOfSilence({ items, grammar }: ReadSentence, at: number): boolean {
  const isBehindComma = items[at]?.lower === "," && isWord(items[at + 1], "but");
  if (!isWord(items[at], "but", "and") && !isBehindComma) return false;
  // "though | he | declined to elaborate"
  const isSpeaker = grammar.finiteVerbs && senseOf(items[at + 1], "pronoun") !== undefined;
  const isPassedOver = isSpeaker || isWord(items[at + 1], "but", "auxiliary");
  const next = isPassedOver ? at + 2 : at + 1;
  const refused = senseOf(items[next], "status")?.word.status === "refused";
  if (!refused && !isWord(items[next], "negation")) return false;
  return [items[next + 1], items[next + 2]].some((item) => senseOf(item, "cue") || isWord(item, "aside"));
}

/** "khi trả lời báo giới", "khi được hỏi": the telling goes on, of when it was said. */
const tellsOfOccasion = ({ items }: ReadSentence, at: number): boolean =>
  isWord(items[at], "subordinator") &&
  (senseOf(items[at + 1], "setting") !== undefined ||
    senseOf(items[at + 1], "cue")?.cue.complement === "that");

/** Most items of a credit at the end of a sentence ("theo đài truyền hình X của Nga"). */
const MAX_CREDIT = 7;

/** "theo AFP", "AFP hôm nay đưa tin" as the last words of a stretch. */
function isClosingCredit(sentence: ReadSentence, at: number, to: number): boolean {
  const { items } = sentence;
  const named = isWord(items[at], "according") ? at + 1 : at;
  if (to - at > MAX_CREDIT || items.slice(at, to).some((item) => item.lower === ",")) return false;
  const isMedium = isWord(items[named], "press") || mentionAt(sentence, named) !== undefined;
  if (named > at) return isMedium || items[named]?.kind === "name";
  return isMedium && senseOf(items[to - 1], "cue") !== undefined;
}

/** "một ngày sau khi …", "điều này …", "ám chỉ …" behind a comma: no longer what was said. */
function turnsAway({ items }: ReadSentence, at: number): boolean {
  const first = items[at]?.kind === "time" ? at + 1 : at;
  if (isWord(items[first], "after-event", "aside")) return true;
  return isWord(items[first], "comment") && !opensPoint(items, first);
}

/** Most items between "điều" and the "là" that tells what matters. */
const POINT_REACH = 3;

/** ", điều quan trọng | là …": what was said goes on. ", điều này là …", ", điều mà …" tell of it. */
const opensPoint = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.kind === "word" &&
  items.slice(at + 2, at + 2 + POINT_REACH).some((item) => isWord(item, "copula"));

/**
 * ", theo ông Peskov", ", một ngày sau khi …", ", ám chỉ …", "nhưng không nói rõ …" at the end belong to the telling, not
 * to what was said.
 */
export function cutAdjunct(sentence: ReadSentence, from: number, to: number): number {
  for (let at = from + MIN_ITEMS; at < to; at++) {
    const item = sentence.items[at];
    if (item === undefined || item.quote >= 0) continue;
    if (isWord(item, "silence") || tellsOfSilence(sentence, at))
      return sentence.items[at - 1]?.lower === "," ? at - 1 : at;
    if (opensCircumstance(sentence, at, to)) return at;
  }
  return to;
}

/** The telling goes on from item `at`, with how, when or in whose report it was said. */
const opensCircumstance = (sentence: ReadSentence, at: number, to: number): boolean =>
  tellsOfOccasion(sentence, at) ||
  (sentence.items[at]?.lower === "," && turnsAway(sentence, at + 1)) ||
  (isLink(sentence.items[at]) && isClosingCredit(sentence, at + 1, to));

/** "Dù ông X nói …": the cue stands in a clause that a subordinator opens before the main one. */
function isBeforeMain({ items }: ReadSentence, { from, joint }: FoundCue): boolean {
  const before = items[from - 2];
  const opens = before === undefined || before.kind === "sign" || isWord(before, "but");
  return opens && !joint && isWord(items[from - 1], "subordinator", "after-event");
}

/** "Dù ông X nói …, Nga vẫn …", "Ông X, người cho rằng …, đã …": a clause of its own ends before the main one goes on. */
export function clauseEnd(sentence: ReadSentence, cue: FoundCue, from: number, to: number): number {
  const { items } = sentence;
  if (!isBeforeMain(sentence, cue) && !(cue.subject && opensWho(items[cue.from]))) return to;
  const comma = items.findIndex(
    (item, at) => at >= from + MIN_ITEMS && at < to && item.lower === "," && item.quote < 0,
  );
  return comma < 0 ? to : comma;
}

/** "yêu cầu ngừng bắn, nhưng Nga vẫn …": behind what is asked for, "nhưng" with a subject of its own tells what became of it. */
export function cutTurn(sentence: ReadSentence, from: number, to: number): number {
  for (let at = from + MIN_ITEMS - 1; at < to; at++) {
    const item = sentence.items[at];
    if (item?.lower === "," && isWord(sentence.items[at + 1], "but") && mentionAt(sentence, at + 2))
      return at;
    if (sentence.grammar.finiteVerbs && item?.quote === -1 && endsObject(item)) return at;
  }
  return to;
}

/** "accused Iran of an attack | — in breach of …", "proposed talks; Iran replied …", "threatened to leave after …": the telling goes on. */
const endsObject = (item: Item): boolean =>
  item.lower === "—" || item.lower === ";" || isWord(item, "afterwards");

/** The person or body that a cue's "với" names, or that it has for its object ("told the BBC"). */
export function addresseeOf(
  sentence: ReadSentence,
  { at, word }: { readonly at: number; readonly word: CueWord | null },
): string | null {
  const from = word?.object === "told" ? at + 1 : isWord(sentence.items[at + 1], "with") ? at + 2 : -1;
  const after = mentionAt(sentence, from);
  // "told reporters": nobody who could be found again.
  if (after?.reference.type === "unnamed") return null;
  return after?.actors.length === 1 ? (after.actors[0] ?? null) : null;
}
