import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isAbout, isWord, senseOf } from "../items.ts";
import { isVerbal, skipAdjuncts } from "./adjuncts.ts";
import { MIN_ITEMS } from "./content.ts";
import type { FoundCue } from "./cues.ts";
import { attributionStart, contentBefore } from "./inverted.ts";
import { opensQuotation, quoteEndingBefore } from "./quotation.ts";
import type { ItemRange } from "./types.ts";

/** Items looked through for the "là" or "rằng" that a cue needs. */
const COMPLEMENT_REACH = 12;

/** The cue takes its content only behind "là" or "rằng", and none stands there. */
export function lacksComplement(sentence: ReadSentence, { at, end, word, from, joint }: FoundCue): boolean {
  if (word.complement !== "as" && word.complement !== "name" && word.complement !== "that") return false;
  if (quoteEndingBefore(sentence, attributionStart(sentence, from)) >= 0) return false;
  // "bày tỏ tin tưởng …": the two are one verb.
  if (senseOf(sentence.items[at - 1], "cue") && !isWord(sentence.items[at - 1], "document")) return false;
  // "ra tuyên bố nêu rõ …": the second verb says it.
  if (word.complement === "that" && senseOf(sentence.items[at + 1], "cue")) return true;
  if (word.complement === "that" && sentence.grammar.finiteVerbs)
    return lacksThat(sentence, { end, word, from, joint });
  const near = sentence.items.slice(at + 1, at + 1 + COMPLEMENT_REACH);
  if (word.complement === "as") return !isDescribed(near);
  if (word.complement === "name") return !near.some((item) => item.quote >= 0);
  if (!joint && contentBefore(sentence, attributionStart(sentence, from), { end, word })) return false;
  if (opensClause(sentence, at + 1) || opensQuestion(sentence, at + 1)) return false;
  // "bày tỏ | sẵn sàng đàm phán …"
  if (senseOf(sentence.items[at + 1], "status")?.word.status === "proposed") return false;
  // "Khi báo giới hỏi lý do, bà đáp: “…”": what another verb brings in.
  const next = near.findIndex((item) => senseOf(item, "cue")?.cue.noun === false);
  const own = next < 0 || isWord(near[next + 1], "that") ? near : near.slice(0, next + 1);
  return !own.some((item) => isWord(item, "that") || item.lower === ":" || item.quote >= 0);
}

/** "là" or a quotation stands there, before any new clause. */
function isDescribed(near: readonly Item[]): boolean {
  const end = near.findIndex((item) => isWord(item, "if", "that", "but"));
  return (end < 0 ? near : near.slice(0, end)).some((item) => isWord(item, "as") || item.quote >= 0);
}

/** Neither "that" nor a colon or quotation follows the verb, nor was anything said before it. */
function lacksThat(
  sentence: ReadSentence,
  { end, word, from, joint }: Pick<FoundCue, "end" | "word" | "from" | "joint">,
): boolean {
  const { items } = sentence;
  if (isWord(items[end], "purpose")) return true;
  const start = skipAdjuncts(sentence, end);
  if (
    opensQuotation(sentence, items[start]?.lower === "," ? start + 1 : start) ||
    opensClause(sentence, start)
  )
    return false;
  if (!joint && contentBefore(sentence, attributionStart(sentence, from), { end, word })) return false;
  const near = items.slice(end, end + COMPLEMENT_REACH);
  const stop = near.findIndex((item) => item.lower === "," || item.quote >= 0);
  return !(stop < 0 ? near : near.slice(0, stop)).some((item) => isWord(item, "that") || item.lower === ":");
}

/** "bổ sung Nga sẽ …", "tin tưởng, hai bên sẽ …": somebody is named, and what he does. */
function opensClause(sentence: ReadSentence, at: number): boolean {
  const start = sentence.items[at]?.lower === "," ? at + 1 : at;
  const subject = mentionAt(sentence, start);
  return (
    subject !== undefined &&
    !subject.place &&
    isWord(sentence.items[subject.to], "auxiliary", "future", "negation", "should")
  );
}

/** "hỏi | liệu …", "đặt câu hỏi | vì sao …": what is asked. */
const opensQuestion = ({ items }: ReadSentence, at: number): boolean => isWord(items[at], "why");

/** Most items of an addressee between "với" and "về". */
const ADDRESSEE_REACH = 4;

/** "thông báo | về cuộc gặp", "nói | với báo chí về ý định": of what was spoken, right behind the verb. */
function tellsMatter(sentence: ReadSentence, from: number): boolean {
  const { items } = sentence;
  // "khẳng định bất chấp các lệnh trừng phạt, kinh tế Nga vẫn …": the clause may follow.
  if (!isWord(items[from], "with")) return isAbout(items[from]) && !isWord(items[from], "after-event");
  if (!isWord(items[from + 1], "people", "press") && !mentionAt(sentence, from + 1)) return false;
  const reach = items.slice(from + 1, from + 1 + ADDRESSEE_REACH);
  const end = reach.findIndex((item) => item.lower === "," || isWord(item, "that"));
  return (end < 0 ? reach : reach.slice(0, end)).some(isAbout);
}

/** "khẳng định như vậy | khi …", "nói điều này | trong cuộc phỏng vấn": when or where words told before were said. */
const opensOccasion = (item: Item | undefined): boolean =>
  item === undefined ||
  item.kind === "sign" ||
  item.kind === "time" ||
  isWord(item, "subordinator", "after-event", "inside", "at", "with");

/** The first word behind the verb opens no words that were said. */
function opensNoWords({ items }: ReadSentence, { word }: FoundCue, from: number): boolean {
  const first = items[from];
  if (isWord(first, "and", "or") || (isWord(first, "but") && !isWord(first, "auxiliary"))) return true;
  // "đáp lại bằng một nụ cười", "đưa tin, dựa vào tài liệu …": how it was said or known.
  if (isWord(first, "means", "reciprocal", "nothing", "describes") && !isWord(items[from - 1], "that"))
    return true;
  // "đe dọa chủ quyền": a deed does so.
  if (word.stance === "threatens" && isWord(first, "endangered")) return true;
  if (isWord(first, "thus") && opensOccasion(items[from + 1])) return true;
  // "bác bỏ khi đòi hỏi …": what is refused was told before.
  return word.complement === "any" && isWord(first, "subordinator", "after-event");
}

/** "bình luận về khả năng này", "nói tại Geneva": what follows tells of what was spoken, or where, not what was said. */
function isCircumstance(sentence: ReadSentence, cue: FoundCue, { from, to }: ItemRange): boolean {
  if (opensNoWords(sentence, cue, from)) return true;
  if (from === cue.at + 1 && tellsMatter(sentence, from)) return true;
  if (cue.word.weak && isAbout(sentence.items[cue.at + 1])) return true;
  const isJointVerb = isWord(sentence.items[from], "with") && !mentionAt(sentence, from + 1);
  if (isJointVerb || !isWord(sentence.items[from], "preposition", "inside", "at", "with", "after-event"))
    return false;
  if (isWord(sentence.items[from - 1], "that")) return false;
  const comma = sentence.items.findIndex((item, at) => at > from && item.lower === ",");
  return comma < 0 || comma + MIN_ITEMS > to;
}

/** Most words that tell how something was said. */
const MAX_MANNER = 2;

const isMannerWord = (item: Item | undefined): boolean =>
  item?.kind === "word" || isWord(item, "auxiliary", "endangered");

/** "tuyên bố cứng rắn về …", "nhận xét tích cực về …": how somebody spoke, and of what. */
function isManner({ items }: ReadSentence, cue: FoundCue, { from }: ItemRange): boolean {
  if (!cue.word.noun || cue.word.complement === "any" || from !== cue.at + 1) return false;
  let at = from;
  while (at <= from + MAX_MANNER && isMannerWord(items[at])) at++;
  return at > from && at <= from + MAX_MANNER && isAbout(items[at]);
}

/** "bác bỏ cáo buộc của Nga", "phủ nhận thông tin trên": words of others, of which nothing is told. */
function namesWords(sentence: ReadSentence, { from, to }: ItemRange): boolean {
  const { items } = sentence;
  const isWords = senseOf(items[from], "cue")?.cue.noun || isWord(items[from], "document");
  if (!isWords) return false;
  const owner = isWord(items[from + 1], "of") ? mentionAt(sentence, from + 2) : undefined;
  return owner !== undefined && owner.to >= to;
}

/** Most words between a paper and the "về" that tells of what it is. */
const MAX_KIND = 2;

/** "tiết lộ thông tin chi tiết về cuộc gặp": a paper and its matter, without any verb that would tell what it says. */
function namesMatter({ items }: ReadSentence, cue: FoundCue, { from, to }: ItemRange): boolean {
  if (from !== cue.at + 1 || !isWord(items[from], "document")) return false;
  let about = from + 1;
  while (about <= from + MAX_KIND && isMannerWord(items[about])) about++;
  const isClause = (item: Item) => item.lower === "," || isWord(item, "copula", "future", "negation");
  return isAbout(items[about]) && !items.slice(about, to).some(isClause);
}

/** "confirmed the visit", "claimed some of the credit": a thing, and no clause. */
function lacksVerb({ items, grammar }: ReadSentence, { word }: FoundCue, { from, to }: ItemRange): boolean {
  if (
    (word.complement !== "finite" && !word.needsWords) ||
    isWord(items[from - 1], "that") ||
    isWord(items[from], "purpose")
  )
    return false;
  const content = items.slice(from + 1, to);
  // One word in quotation marks is told with a distance, and quotes nobody.
  if (content.filter((item) => item.quote >= 0 && item.kind !== "sign").length > 1) return false;
  const comma = content.findIndex((item) => item.lower === ",");
  const isPredicate = grammar.finiteVerbs ? isVerbal : tellsPredicate;
  return !(comma < 0 ? content : content.slice(0, comma)).some(isPredicate);
}

/** Words of a predicate, where verbs have no form of their own: "sẽ", "không", "cần". */
const tellsPredicate = (item: Item): boolean =>
  isWord(item, "future", "negation", "should", "auxiliary", "copula");

/** The words behind a verb of saying are no words that were said. */
export const tellsNothing = (sentence: ReadSentence, cue: FoundCue, content: ItemRange): boolean =>
  lacksVerb(sentence, cue, content) ||
  isCircumstance(sentence, cue, content) ||
  isManner(sentence, cue, content) ||
  namesWords(sentence, content) ||
  namesMatter(sentence, cue, content);
