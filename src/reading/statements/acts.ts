import { firstSubject, mentionAt, mentionEndingAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import type { RuleId } from "../explain/rules.ts";
import { indexesOf, isWord } from "../items.ts";
import { isAttributed } from "../mentions/govern.ts";
import type { Mention } from "../mentions/types.ts";
import { attributions } from "./attributions.ts";
import { bareAttributions } from "./bare.ts";
import { lacksComplement, tellsNothing } from "./complement.ts";
import {
  addresseeOf,
  clauseEnd,
  contentStart,
  cutAdjunct,
  cutBefore,
  cutTurn,
  MIN_ITEMS,
  opensQuotation,
  quoteItems,
  rangeSize,
  sentenceEnd,
} from "./content.ts";
import { type FoundCue, findCues } from "./cues.ts";
import { attributionStart, contentBefore } from "./inverted.ts";
import { nounActs } from "./noun-acts.ts";
import { isOpeningMark } from "./quotation.ts";
import { type IsMedia, relayer, relays } from "./relays.ts";
import { authorsOf, type Carried, type ItemRange, type SpeechAct } from "./types.ts";

/** What finding acts needs besides the sentence. */
export interface ActContext {
  readonly isMedia: IsMedia;
  /** The actor that stands for speakers without a name, told by the words from one item of the sentence up to another. */
  readonly unnamed: (sentence: ReadSentence, words: ItemRange) => string;
}

/** "tiết lộ với Reuters", "nói với báo X": the medium that was told passes it on. */
function toldMedium(sentence: ReadSentence, cue: FoundCue, isMedia: IsMedia): string | null {
  const told = addresseeOf(sentence, cue.at);
  return told !== null && (isMedia(told) || isWord(sentence.items[cue.at + 2], "press")) ? told : null;
}

/** "sai lầm khi hy vọng …": no speech of its own, unless "rằng" tells what was said ("khi nói rằng"). */
const tellsCircumstance = ({ items }: ReadSentence, left: number, { at, joint }: FoundCue): boolean =>
  joint &&
  isWord(items[left], "subordinator", "after-event") &&
  !isWord(items[at], "that") &&
  !isWord(items[at + 1], "that");

/** A joined verb, or one whose own subject "nhưng", "còn" or a semicolon brings in, ends the content before it. */
function startsAnew(sentence: ReadSentence, cue: FoundCue): boolean {
  if (cue.joint) return true;
  const before = sentence.items[cue.from - 1];
  if (before?.lower === ";" || isWord(before, "but", "meanwhile", "whereas")) return true;
  // "Trong khi ông X nói …, ông Y nói …"
  return before?.lower === "," && isWord(sentence.items[0], "whereas");
}

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
    !belongsToContent(sentence, next, { from: start, sources: cue.subject?.actors ?? [] });
  const end = isCut ? cutBefore(sentence, next.from) : sentenceEnd(sentence);
  // “…”, ông X nói trong một cuộc phỏng vấn: what follows the verb is no content unless "rằng" or a quotation says so.
  if (inverted && !opensQuotation(sentence, start) && !isWord(sentence.items[start - 1], "that")) return null;
  // "mô tả chuyến đi “rất thành công” và …": without "là" the quotation alone is what was said.
  if (cue.word.complement === "as" && !isWord(sentence.items[start - 1], "copula"))
    return quotedAt(sentence, start);
  const cut = cutAdjunct(sentence, start, clauseEnd(sentence, cue, start, end));
  const content = { from: start, to: cue.word.complement === "any" ? cutTurn(sentence, start, cut) : cut };
  return rangeSize(content) >= MIN_ITEMS && !tellsNothing(sentence, cue, content) ? content : null;
}

/** The quotation that opens at item `at`. */
function quotedAt(sentence: ReadSentence, at: number): ItemRange | null {
  const quote = sentence.items[isOpeningMark(sentence.items[at]) ? at + 1 : at]?.quote ?? -1;
  return quote >= 0 ? quoteItems(sentence, quote) : null;
}

/** What a cue says: before its speaker, behind itself, or a quotation on both sides. */
function contentsOf(sentence: ReadSentence, cue: FoundCue, next: FoundCue | undefined): ItemRange[] {
  const before = cue.joint ? null : contentBefore(sentence, attributionStart(sentence, cue.from), cue);
  const behind = contentBehind(sentence, cue, next, before !== null);
  return [before, behind].flatMap((content) => content ?? []);
}

/**
 * The acts of speech of one sentence, in order. A joined cue takes the subject of the act before it; where none is, the
 * sentence's first subject.
 */
export function findActs(sentence: ReadSentence, context: ActContext, carried: Carried): SpeechAct[] {
  if (isQuestion(sentence)) return [];
  const acts: SpeechAct[] = [...attributions(sentence, context.isMedia, carried), ...relays(sentence)];
  const nouns = nounActs(sentence, context.isMedia);
  const cues = findCues(sentence).filter(
    (cue) =>
      !lacksComplement(sentence, cue) && !tellsCircumstance(sentence, skipFillersLeft(sentence, cue.at), cue),
  );
  let previous: SpeechAct | undefined;
  for (const [index, cue] of cues.entries()) {
    previous ??= attributionBefore(sentence, acts, cue);
    if (previous && isInnerVerb(sentence, cue, previous)) continue;
    for (const content of contentsOf(sentence, cue, cues[index + 1])) {
      const act = actOf(sentence, cue, { content, previous, context, carried });
      if (!act) continue;
      previous = act;
      acts.push(act);
    }
  }
  const all = [...acts, ...nouns, ...bareAttributions(sentence, acts)];
  return all.sort((a, b) => a.frame.from - b.frame.from);
}

/** "Ông đánh giá thế nào về …?": what is asked is said by nobody whom the sentence names. */
const isQuestion = ({ items, quotes }: ReadSentence): boolean =>
  quotes.size === 0 && items.at(-1)?.lower === "?" && !items.some((item) => item.lower === ":");

interface ActParts {
  readonly content: ItemRange;
  readonly previous: SpeechAct | undefined;
  readonly context: ActContext;
  readonly carried: Carried;
}

/** Speakers told together: "Tổng thống Nga và Tổng thống Ukraine", "Nga cùng Belarus". */
function together(sentence: ReadSentence, mention: Mention): readonly string[] {
  const isLink = isWord(sentence.items[mention.from - 1], "and", "with");
  const other = isLink ? mentionEndingAt(sentence, mention.from - 1) : undefined;
  if (!other || other.place || other.actors.length === 0) return mention.actors;
  return [...together(sentence, other), ...mention.actors];
}

/** Who speaks by the cue's own subject; empty where it has none. */
function ownSources(
  sentence: ReadSentence,
  cue: FoundCue,
  subject: Mention | null,
  { context, carried }: ActParts,
): readonly string[] {
  if (cue.paper) return authorsOf(carried, cue.paper === "shared");
  if (cue.unnamed) return [context.unnamed(sentence, { from: cue.from, to: cue.at })];
  return subject ? together(sentence, subject) : [];
}

function ruleOf(cue: FoundCue, content: ItemRange): RuleId {
  if (cue.paper) return "speech/paper";
  if (cue.unnamed) return "speech/unnamed-speaker";
  if (content.to <= cue.at) return "speech/verb-behind";
  return cue.subject ? "speech/verb" : "speech/first-subject";
}

/** The act of a cue with its content; null where nobody can be named who speaks. */
function actOf(sentence: ReadSentence, cue: FoundCue, parts: ActParts): SpeechAct | null {
  const { content, previous, context } = parts;
  const isTold = cue.unnamed || cue.paper !== null;
  const subject = cue.subject ?? (previous || isTold ? null : firstSubjectBefore(sentence, cue.at));
  const own = ownSources(sentence, cue, subject, parts);
  const taken = cue.joint ? (previous?.sources ?? []) : [];
  const sources = own.length > 0 ? own : taken;
  // "cũng như kỳ vọng": without speech before it, what "và" joins is a noun.
  const isJoinedNoun = cue.joint && cue.word.weak && !previous && isWord(sentence.items[cue.at - 1], "and");
  if (sources.length === 0 || isJoinedNoun) return null;
  const from = subject?.from ?? cue.from;
  const via =
    own.length > 0
      ? (relayer(sentence, from) ?? toldMedium(sentence, cue, context.isMedia))
      : (previous?.via ?? null);
  const frame = { from, to: Math.max(cue.at + 1, content.from) };
  const joint = cue.joint && own.length === 0;
  const rule = joint ? "speech/joined-verb" : ruleOf(cue, content);
  return { cue: cue.at, rule, word: cue.word, sources, via, content, joint, close: cue.close, frame };
}

/** "Theo ông X, …, nhưng nhấn mạnh rằng …": the joined verb has the subject of the attribution, whose content ends before it. */
function attributionBefore(sentence: ReadSentence, acts: SpeechAct[], cue: FoundCue): SpeechAct | undefined {
  const index = cue.joint
    ? acts.findIndex((act) => act.content.from < cue.at && cue.at < act.content.to)
    : -1;
  const act = acts[index];
  if (!act || !(cue.at > act.content.from + MIN_ITEMS)) return undefined;
  const cut = { ...act, content: { from: act.content.from, to: cutBefore(sentence, cue.at) } };
  if (isInnerVerb(sentence, cue, cut)) return undefined;
  acts[index] = cut;
  return cut;
}

/** "…Nga sẽ ngừng bắn và kêu gọi Ukraine …": behind a bare "và" the verb belongs to the subject of what is said. */
function belongsToContent(
  sentence: ReadSentence,
  cue: FoundCue,
  said: { readonly from: number; readonly sources: readonly string[] },
): boolean {
  if (!cue.joint || !isWord(sentence.items[cutBefore(sentence, cue.at)], "and")) return false;
  const subject = firstSubject(sentence, said.from);
  // "Ông X nói ông sẵn sàng và khẳng định …": both are the speaker's.
  return (
    subject !== undefined && subject.to <= cue.at && !subject.actors.some((id) => said.sources.includes(id))
  );
}

/** The verb belongs to what the act before it says, which stands behind its own verb. */
const isInnerVerb = (sentence: ReadSentence, cue: FoundCue, before: SpeechAct): boolean =>
  before.content.to > before.cue &&
  belongsToContent(sentence, cue, { from: before.content.from, sources: before.sources });

/** The first subject of the sentence; "TASS dẫn lời ông X, chủ tịch Y, cho biết" has its relayed speaker for one. */
function firstSubjectBefore(sentence: ReadSentence, at: number): Mention | null {
  const [relay] = indexesOf(sentence.items, (item) => isWord(item, "relay"));
  const relayed = relay === undefined ? undefined : mentionAt(sentence, relay + 1);
  const subject = relayed && relayed.actors.length > 0 ? relayed : firstSubject(sentence);
  if (!subject || subject.to > at || isAttributed(sentence.items, subject.from)) return null;
  return isWord(sentence.items[subject.from - 1], "passive", "purpose") ? null : subject;
}
