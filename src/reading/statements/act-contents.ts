import type { CueWord } from "../../language/reading-words.ts";
import { firstSubject, mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isAbout, isWord, senseOf } from "../items.ts";
import { isVerbal, skipAdjuncts } from "./adjuncts.ts";
import { tellsNothing } from "./complement.ts";
import {
  clauseEnd,
  contentStart,
  cutAdjunct,
  cutBefore,
  cutTurn,
  MIN_ITEMS,
  rangeSize,
  sentenceEnd,
} from "./content.ts";
import type { FoundCue } from "./cues.ts";
import { attributionStart, contentBefore, startsWithAdjunct } from "./inverted.ts";
import { isOpeningMark, opensQuotation, quoteItems } from "./quotation.ts";
import type { ItemRange, SpeechAct } from "./types.ts";

/** A joined verb, or one whose own subject "nhưng", "còn" or a semicolon brings in, ends the content before it. */
function startsAnew(sentence: ReadSentence, cue: FoundCue): boolean {
  if (cue.joint) return true;
  const before = sentence.items[cue.from - 1];
  if (isWord(before, "topic")) return false;
  if (before?.lower === ";" || isWord(before, "but", "meanwhile", "whereas")) return true;
  // "Trong khi ông X nói …, ông Y nói …"
  return before?.lower === "," && isWord(sentence.items[0], "whereas");
}

/** What stands behind a verb of saying. `inverted`: something that was said stands before it, too. */
function contentBehind(
  sentence: ReadSentence,
  cue: FoundCue,
  next: FoundCue | undefined,
  inverted: boolean,
): ItemRange | null {
  const start = contentStart(sentence, cue);
  const isCut =
    next &&
    startsAnew(sentence, next) &&
    !belongsToContent(sentence, next, { from: start, sources: cue.subject?.actors ?? [], word: cue.word });
  const end = isCut ? cutBefore(sentence, next.from) : sentenceEnd(sentence);
  // “…”, ông X nói trong một cuộc phỏng vấn: what follows the verb is no content unless "rằng" or a quotation says so.
  if (namesSpeaker(sentence, cue, start)) return null;
  if (inverted && !opensQuotation(sentence, start) && !isWord(sentence.items[start - 1], "that")) return null;
  // "mô tả chuyến đi “rất thành công” và …": without "là" the quotation alone is what was said.
  const { complement } = cue.word;
  if (complement === "name" || (complement === "as" && !isWord(sentence.items[start - 1], "as")))
    return quotedAt(sentence, start);
  const cut = cutAdjunct(sentence, start, clauseEnd(sentence, cue, start, end));
  const content = { from: start, to: cue.word.complement === "any" ? cutTurn(sentence, start, cut) : cut };
  return rangeSize(content) >= MIN_ITEMS && !tellsNothing(sentence, cue, content) ? content : null;
}

/** "“…”, said | R. N. Burns, who …": a name that nobody is known by, behind the verb that closes what was said. */
const namesSpeaker = (
  { items, grammar }: ReadSentence,
  { at, joint, word }: FoundCue,
  start: number,
): boolean =>
  grammar.toldBehindVerb &&
  joint &&
  word.inverts &&
  start === at + 1 &&
  items[start]?.kind === "name" &&
  (items[start + 1]?.kind === "sign" || isWord(items[start + 1], "relative", "of"));

/** The quotation that opens at item `at`. */
function quotedAt(sentence: ReadSentence, at: number): ItemRange | null {
  const quote = sentence.items[isOpeningMark(sentence.items[at]) ? at + 1 : at]?.quote ?? -1;
  return quote >= 0 ? quoteItems(sentence, quote) : null;
}

/** "The talks, | he said, | would go on": a speaker between commas parts what was said, which is the whole sentence. */
function partedClause(sentence: ReadSentence, cue: FoundCue): ItemRange[] | null {
  const { items, grammar } = sentence;
  if (!grammar.toldBehindVerb || cue.joint || (cue.word.complement === "any" && !cue.word.inverts))
    return null;
  const before = items[cue.from - 1];
  const comma = skipAdjuncts(sentence, cue.end);
  if (before?.lower !== "," || before.quote >= 0 || items[comma]?.lower !== ",") return null;
  if (leavesClause(items[comma + 1])) return null;
  const end = sentenceEnd(sentence);
  const first = { from: 0, to: cue.from - 1 };
  const isClause = items.slice(0, first.to).some(isVerbal);
  if (rangeSize(first) < 2 || (startsWithAdjunct(sentence) && !isClause))
    return [{ from: comma + 1, to: end }];
  // "…, he said, but until then …": a second clause of its own.
  const isSecond = isWord(items[comma + 1], "but") && !opensQuotation(sentence, comma + 2);
  return isSecond ? [first, { from: comma + 2, to: end }] : [{ from: 0, to: end }];
}

/** ", adding …", ", after a dinner …", ", a rare success": what follows tells more of the telling, and no clause goes on. */
const leavesClause = (item: Item | undefined): boolean =>
  senseOf(item, "cue")?.cue.gerund === true ||
  item?.kind === "word" ||
  isWord(
    item,
    "relative",
    "relativizer",
    "aside",
    "around",
    "preposition",
    "after-event",
    "whereas",
    "article",
    "one",
  );

/** "said that A, | and that B": a second clause behind "that" is told apart. */
function splitThat(sentence: ReadSentence, content: ItemRange): ItemRange[] {
  const { items, grammar } = sentence;
  if (!grammar.finiteVerbs) return [content];
  const at = items.findIndex(
    (item, index) =>
      index > content.from &&
      index + 1 < content.to &&
      item.quote < 0 &&
      isWord(item, "and", "but") &&
      isWord(items[index + 1], "that"),
  );
  if (at < 0 || content.to - at - 2 < MIN_ITEMS || at - content.from < MIN_ITEMS) return [content];
  return [{ from: content.from, to: at }, ...splitThat(sentence, { from: at + 2, to: content.to })];
}

/** What a cue says: before its speaker, behind itself, or a quotation on both sides. */
export function contentsOf(sentence: ReadSentence, cue: FoundCue, next: FoundCue | undefined): ItemRange[] {
  const parted = partedClause(sentence, cue);
  if (parted) return parted;
  const before = cue.joint ? null : contentBefore(sentence, attributionStart(sentence, cue.from), cue);
  const behind = contentBehind(sentence, cue, next, before !== null);
  return [...(before ? [before] : []), ...(behind ? splitThat(sentence, behind) : [])];
}

/** "…Nga sẽ ngừng bắn và kêu gọi Ukraine …": behind a bare "và" the verb belongs to the subject of what is said. */
function belongsToContent(
  sentence: ReadSentence,
  cue: FoundCue,
  said: { readonly from: number; readonly sources: readonly string[]; readonly word: CueWord | null },
): boolean {
  if (!cue.joint || sentence.grammar.finiteVerbs) return false;
  if (!isWord(sentence.items[cutBefore(sentence, cue.at)], "and")) return false;
  const subject = firstSubject(sentence, said.from);
  if (subject === undefined || subject.to > cue.at) return false;
  // "chỉ trích ông X và yêu cầu …": nothing tells what the one who is named would do.
  if (subject.to === cutBefore(sentence, cue.at) || isTellersOwn(sentence, cue, said.word)) return false;
  // "Ông X nói ông sẵn sàng và khẳng định …": both are the speaker's. "cáo buộc Mỹ … và yêu cầu Washington …": nobody asks himself.
  const asked = mentionAt(sentence, cue.end)?.actors ?? [];
  return !subject.actors.some((id) => said.sources.includes(id) || asked.includes(id));
}

/** "nói Nga sẽ … và khẳng định …", "thúc giục Nga … và cảnh báo …": the second verb of a sentence that tells is the speaker's, too. */
function isTellersOwn({ items }: ReadSentence, cue: FoundCue, outer: CueWord | null): boolean {
  const { complement, stance, weak } = cue.word;
  if (weak || isAbout(items[cue.end])) return false;
  if (outer !== null && outer.stance !== null) return true;
  // "… là “sai lầm” và đề nghị …"
  const quoteEnds = isClosingMark(items[cutBeforeFillers(items, cue.at)]);
  if (quoteEnds && stance !== null) return true;
  return stance === "threatens" || complement === "clause";
}

/** The item before the "và" in front of the verb at `at`. */
function cutBeforeFillers(items: readonly Item[], at: number): number {
  let and = at - 1;
  while (isWord(items[and], "auxiliary")) and--;
  return and - 1;
}

const isClosingMark = (item: Item | undefined): boolean =>
  item?.kind === "sign" && item.quote < 0 && item.lower !== ",";

/** The verb belongs to what the act before it says, which stands behind its own verb. */
export const isInnerVerb = (sentence: ReadSentence, cue: FoundCue, before: SpeechAct): boolean =>
  before.content.to > before.cue &&
  belongsToContent(sentence, cue, { from: before.content.from, sources: before.sources, word: before.word });
