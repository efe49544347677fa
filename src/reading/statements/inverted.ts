import type { CueWord } from "../../language/reading-words.ts";
import { mentionAt, mentionEndingAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { isVerbal, skipAdjuncts } from "./adjuncts.ts";
import { MIN_ITEMS, rangeSize, sentenceEnd } from "./content.ts";
import { quoteEndingBefore, quoteItems } from "./quotation.ts";
import type { ItemRange } from "./types.ts";

/** Words before a quotation that belong to what was said are taken with it up to this many items. */
const MAX_LEAD_IN = 12;

/** Where the words that name the speaker begin: in front of "TASS dẫn lời", where a medium relays him. */
export function attributionStart(sentence: ReadSentence, subject: number): number {
  const from = titleStart(sentence, paperStart(sentence, subject));
  if (!isWord(sentence.items[from - 1], "relay")) return from;
  const left = skipFillersLeft(sentence, from - 1) + 1;
  const relaying = mediumBefore(sentence, left);
  return relaying ? paperStart(sentence, relaying.from) : from;
}

/** "Hãng TASS", "Hãng TASS của Nga": the mention before item `at`, without its owner. */
export function mediumBefore(sentence: ReadSentence, at: number): Mention | undefined {
  const mention = mentionEndingAt(sentence, at);
  const isOwner = mention !== undefined && isWord(sentence.items[mention.from - 1], "of");
  return (isOwner ? mentionEndingAt(sentence, mention.from - 1) : undefined) ?? mention;
}

/** Most words of a title that nothing is known of. */
const MAX_TITLE = 5;

/** "…, | Senate Minority Leader Chuck Schumer said": words up to the comma before them belong to who is named. */
function titleStart(sentence: ReadSentence, from: number): number {
  const { items, grammar } = sentence;
  if (!grammar.modifiersFirst) return behindQuotation(sentence, from);
  let at = from;
  while (from - at < MAX_TITLE && isTitleWord(items[at - 1])) at--;
  const before = items[at - 1];
  return before?.quote === -1 && (before.lower === "," || before.kind === "sign") ? at : from;
}

/** Most items between a quotation and the name of its speaker. */
const ROLE_REACH = 14;

/** "… “dễ va chạm”, | trong khi ông X cảnh báo …": another clause, or circumstances. */
const leavesQuotation = (item: Item | undefined): boolean =>
  opensAdjunct(item) ||
  isWord(item, "whereas", "subordinator", "and", "or", "relativizer", "comment", "conjunction", "negation");

/** "“…”, | ủy viên phụ trách ngân sách của EU (…) X nói": from the comma on, the words tell more of who is named. */
function behindQuotation({ items }: ReadSentence, from: number): number {
  for (let at = from - 1; at > Math.max(1, from - ROLE_REACH); at--) {
    const item = items[at];
    if (item === undefined || item.quote >= 0 || senseOf(item, "cue") || isWord(item, "relay", "that")) break;
    if (item.lower !== ",") continue;
    const isQuoted = (items[at - 2]?.quote ?? -1) >= 0 && (items[at - 1]?.quote ?? 0) < 0;
    return isQuoted && at + 1 < from && !leavesQuotation(items[at + 1]) ? at + 1 : from;
  }
  return from;
}

const isTitleWord = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.quote < 0 &&
  (item.kind === "word" ||
    item.kind === "name" ||
    isWord(item, "determiner", "people") ||
    ["title", "adjective", "body", "institution"].some((type) =>
      item.senses.some((sense) => sense.type === type),
    ));

/** "thông cáo của phủ tổng thống": the words for a paper before its author, whose words begin at item `author`. */
export function paperStart({ items }: ReadSentence, author: number): number {
  let from = author;
  while (senseOf(items[from - 1], "speech") || isWord(items[from - 1], "of", "document", "plural", "some"))
    from--;
  return from;
}

const opensAdjunct = (item: Item | undefined): boolean =>
  item?.kind === "time" ||
  isWord(
    item,
    "preposition",
    "inside",
    "at",
    "after-event",
    "according",
    "purpose",
    "with",
    "but",
    "meanwhile",
  ) ||
  senseOf(item, "cue") !== undefined ||
  senseOf(item, "setting") !== undefined;

/** "Sau khi …,", "Ngay sau khi …,". "Tuy nhiên, Nga …" opens with none. */
export function startsWithAdjunct({ items, grammar }: ReadSentence): boolean {
  const from = behindTurn({ items, grammar });
  return (
    opensAdjunct(items[from]) || (isWord(items[from], "conjunction", "and") && opensAdjunct(items[from + 1]))
  );
}

/** ", and added …", ", adding …": the telling goes on. */
const goesOn = (item: Item | undefined): boolean =>
  isWord(item, "meanwhile", "and", "but", "aside") || senseOf(item, "cue")?.cue.gerund === true;

/** "nói tại Manila, | Philippines, | hôm nay, | theo Reuters": after a comma the circumstances go on. */
const goesOnTelling = (item: Item | undefined): boolean =>
  item?.kind === "time" ||
  isWord(item, "according", "inside", "at", "after-event", "relative") ||
  senseOf(item, "place") !== undefined ||
  senseOf(item, "state") !== undefined;

/** Most items of ", theo hãng tin X" at the end. */
const MAX_CREDIT = 8;

/** Nothing follows the attribution that ends before item `from` but circumstances of the telling. */
function closesSentence(sentence: ReadSentence, from: number): boolean {
  if (sentence.grammar.toldBehindVerb) {
    const behind = skipAdjuncts(sentence, from);
    const next = sentence.items[behind];
    return behind >= sentenceEnd(sentence) || next?.lower === "," || isWord(next, "relative", "silence");
  }
  const end = sentence.items.findIndex(
    (item, index) =>
      index >= from &&
      (isWord(item, "meanwhile") || (item.lower === "," && goesOn(sentence.items[index + 1]))),
  );
  const rest = sentence.items.slice(from, end >= 0 ? end : sentenceEnd(sentence));
  const [first] = rest;
  if (first === undefined) return true;
  // "…, ông X nói, | theo Sputnik"; "…, ông X phát biểu | như vậy …"
  if (first.lower === "," && isWord(rest[1], "according")) return rest.length <= MAX_CREDIT;
  if (isWord(first, "thus")) return rest.length === 1 || opensAdjunct(rest[1]);
  if (first.kind !== "time" && !isWord(first, "inside", "at", "with", "preposition")) return false;
  return rest.every(
    (item, at) =>
      item.lower !== ":" && !isWord(item, "that") && (item.lower !== "," || goesOnTelling(rest[at + 1])),
  );
}

/** "Hai bên sẽ gặp lại, ông X cho biết.": a whole clause before a comma, whose speaker ends the sentence. */
function clauseBefore(sentence: ReadSentence, from: number, end: number): ItemRange | null {
  const link = sentence.items[from - 1];
  if (link?.lower !== "," && !(isHyphen(link) && link?.quote === -1)) return null;
  if (from - 1 <= MIN_ITEMS - 1 || !closesSentence(sentence, end)) return null;
  const isClause = sentence.items.slice(0, from - 1).some(isVerbal);
  const isSetting =
    !senseOf(sentence.items[0], "cue") && !isWord(sentence.items[0], "after-event", "according");
  const isWhole = sentence.grammar.finiteVerbs ? isClause : holdsClause(sentence, from - 1);
  if (startsWithAdjunct(sentence) && !(isWhole && isSetting)) return null;
  return { from: behindTurn(sentence), to: from - 1 };
}

/** "Tuy nhiên, | lịch họp vẫn …, ông X nói": the word that joins the sentence to the one before is the outlet's. */
const behindTurn = ({ items, grammar }: Pick<ReadSentence, "items" | "grammar">): number =>
  !grammar.toldBehindVerb && isWord(items[0], "but", "meanwhile") && items[1]?.lower === "," ? 2 : 0;

/** "Sau cuộc gặp, | Nga sẽ rút quân, | ông X nói": a subject with its predicate stands behind the comma of an adjunct. */
function holdsClause(sentence: ReadSentence, to: number): boolean {
  const comma = sentence.items.findIndex((item, at) => at < to && item.lower === "," && item.quote < 0);
  const subject = comma < 0 ? undefined : mentionAt(sentence, comma + 1);
  if (!subject || subject.place || to - subject.to < MIN_ITEMS) return false;
  return isWord(sentence.items[subject.to], "auxiliary", "future", "negation", "should");
}

/** A quotation with the words before it that open its sentence: "Chúng ta “không thể chờ thêm”, ông X nói". */
function withLeadIn(sentence: ReadSentence, quote: number): ItemRange {
  const range = quoteItems(sentence, quote);
  const mark = range.from - 1;
  const before = sentence.items[mark - 1];
  const isFar = mark > MAX_LEAD_IN && !sentence.grammar.finiteVerbs;
  if (before === undefined || before.kind === "sign" || isFar) return range;
  const hasSpeaker = sentence.items.slice(0, mark).some((item) => senseOf(item, "cue") || item.lower === ":");
  return hasSpeaker ? range : { from: 0, to: range.to + 1 };
}

/** The verb of an attribution that stands behind what was said; `word` null where it has none. */
export interface ClosingCue {
  /** Index behind it, and behind its subject where that follows it. */
  readonly end: number;
  readonly word: CueWord | null;
}

/** What stands before its speaker, whose words begin at item `from`: a quotation or a clause; null where neither does. */
export function contentBefore(
  sentence: ReadSentence,
  from: number,
  { end, word }: ClosingCue,
): ItemRange | null {
  const quote = quoteEndingBefore(sentence, from);
  const takesClause = word === null || (word.complement !== "as" && word.complement !== "name" && !word.weak);
  const clause = takesClause ? clauseBefore(sentence, from, end) : null;
  const content = quote >= 0 ? withLeadIn(sentence, quote) : clause;
  return content && rangeSize(content) >= MIN_ITEMS ? content : null;
}
