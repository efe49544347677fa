import { firstSubject, jointSubjects, mentionAt, type ReadSentence } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { addresseeOf, contentStart, cutAdjunct, cutBefore, quoteEndingBefore, quoteItems, sentenceEnd } from "./content.ts";
import { type FoundCue, findCues } from "./cues.ts";
import type { SpeechAct } from "./types.ts";

/** Tells whether an actor is a news medium: named as where a story was taken from, it is a credit and no source. */
export type IsMedia = (id: string) => boolean;

/** The fewest items that make a content. */
const MIN_ITEMS = 3;

/** "theo ông X," and "theo thông báo của X,": who is named, and the index behind. */
function attributionAt(sentence: ReadSentence, at: number): { mention: Mention; to: number } | null {
  if (!isWord(sentence.items[at], "according") || (sentence.items[at]?.quote ?? -1) >= 0) return null;
  let next = at + 1;
  while (senseOf(sentence.items[next], "speech") || isWord(sentence.items[next], "of", "determiner", "two")) next++;
  const mention = mentionAt(sentence, next);
  return mention && mention.actors.length > 0 ? { mention, to: mention.to } : null;
}

/** "hai nguồn thạo tin được Reuters trích dẫn": the medium behind "được". */
function quotingMedium(sentence: ReadSentence, at: number, isMedia: IsMedia): string | null {
  const medium = isWord(sentence.items[at], "passive") ? mentionAt(sentence, at + 1)?.actors[0] : undefined;
  return medium !== undefined && isMedia(medium) ? medium : null;
}

const commaFrom = (sentence: ReadSentence, from: number): number => {
  const at = sentence.items.findIndex((item, index) => index >= from && item.quote < 0 && (item.lower === "," || item.lower === ":"));
  return at >= 0 && at - from <= 8 ? at : -1;
};

/** Attributions: what follows the comma is the content; at the end of a sentence, what stands before it. */
function attributions(sentence: ReadSentence, isMedia: IsMedia): SpeechAct[] {
  return sentence.items.flatMap((_, at) => {
    const found = attributionAt(sentence, at);
    if (!found || found.mention.actors.some(isMedia)) return [];
    const comma = commaFrom(sentence, found.to);
    const end = sentenceEnd(sentence);
    const frame = { from: at, to: comma >= 0 ? comma : found.to };
    const via = quotingMedium(sentence, found.to, isMedia);
    const act = { cue: at, word: null, sources: found.mention.actors, via, joint: false, close: true, frame };
    if (comma >= 0 && comma + MIN_ITEMS < end) return [{ ...act, content: { from: comma + 1, to: cutAdjunct(sentence, comma + 1, end) } }];
    return at > MIN_ITEMS && found.to >= end && sentence.items[at - 1]?.lower === "," ? [{ ...act, content: contentBefore(sentence, at) }] : [];
  });
}

/** What stands before a closing "…, theo ông X": the quotation that ends there, else the sentence. */
function contentBefore(sentence: ReadSentence, at: number): SpeechAct["content"] {
  const quote = quoteEndingBefore(sentence, at);
  return quote >= 0 ? quoteItems(sentence, quote) : { from: 0, to: at - 1 };
}

/** "TASS dẫn lời ông Peskov: “…”": a relayed speaker without a verb of saying of his own. */
function relays(sentence: ReadSentence): SpeechAct[] {
  return sentence.items.flatMap((item, at) => {
    const mention = isWord(item, "relay") && item.quote < 0 ? mentionAt(sentence, at + 1) : undefined;
    if (!mention || mention.actors.length === 0) return [];
    const opener = sentence.items[mention.to];
    if (!isWord(opener, "that") && opener?.lower !== ":") return [];
    const content = { from: mention.to + 1, to: sentenceEnd(sentence) };
    const frame = { from: at, to: mention.to };
    const act = { cue: at, word: null, sources: mention.actors, via: relayer(sentence, mention), content, joint: false, close: true, frame };
    return rangeSize(content) >= MIN_ITEMS ? [act] : [];
  });
}

/** "Bloomberg dẫn các nguồn thạo tin": the medium that relays what the cue's subject says. */
function relayer(sentence: ReadSentence, subject: Mention): string | null {
  const relay = sentence.items.findLastIndex((item, at) => at < subject.from && isWord(item, "relay"));
  if (relay < 0 || subject.from - relay > 2) return null;
  const medium = sentence.mentions.findLast((mention) => mention.to <= relay && mention.actors.length === 1);
  return medium?.actors[0] ?? null;
}

/** "một nguồn tin tiết lộ với Reuters": the medium that was told passes it on. */
function toldMedium(sentence: ReadSentence, cue: FoundCue, isMedia: IsMedia): string | null {
  if (cue.subject?.reference.type !== "unnamed") return null;
  const told = addresseeOf(sentence, cue.at);
  return told !== null && isMedia(told) ? told : null;
}

const rangeSize = ({ from, to }: { from: number; to: number }): number => to - from;

/** A joined verb, or one whose own subject "nhưng", "còn" or a semicolon brings in, ends the content before it. */
function startsAnew(sentence: ReadSentence, cue: FoundCue): boolean {
  if (!cue.subject) return cue.joint;
  const before = sentence.items[cue.subject.from - 1];
  return before?.lower === ";" || isWord(before, "but", "meanwhile");
}

function cueContent(sentence: ReadSentence, cue: FoundCue, next: FoundCue | undefined): SpeechAct["content"] | null {
  const subjectFrom = cue.subject?.from ?? cue.at;
  const quoted = quoteEndingBefore(sentence, subjectFrom);
  const end = next && startsAnew(sentence, next) ? cutBefore(sentence, next.subject?.from ?? next.at) : sentenceEnd(sentence);
  const start = contentStart(sentence, cue);
  const opensQuote = (sentence.items[start]?.quote ?? -1) >= 0 || /^["“«]$/u.test(sentence.items[start]?.lower ?? "");
  // “…”, ông X nói trong một cuộc phỏng vấn: what follows the verb is no content unless "rằng" or a quotation says so.
  if (quoted >= 0 && !opensQuote && !isWord(sentence.items[start - 1], "that")) return quoteItems(sentence, quoted);
  const content = { from: start, to: cutAdjunct(sentence, start, end) };
  // "bình luận về khả năng này" tells what was spoken about, not what was said.
  const isTopic = isWord(sentence.items[start], "preposition");
  return rangeSize(content) >= MIN_ITEMS && !isTopic ? content : null;
}

/** Items looked through for the "là" or "rằng" that a cue needs. */
const COMPLEMENT_REACH = 12;

/** The cue takes its content only behind "là" or "rằng", and none stands there. */
function lacksComplement(sentence: ReadSentence, { at, word }: FoundCue): boolean {
  if (word.complement !== "as" && word.complement !== "that") return false;
  const near = sentence.items.slice(at + 1, at + 1 + COMPLEMENT_REACH);
  if (word.complement === "as") return !near.some((item) => isWord(item, "copula") || item.quote >= 0);
  return !near.some((item) => isWord(item, "that") || item.lower === ":" || item.quote >= 0);
}

/**
 * The acts of speech of one sentence, in order. A joined cue takes the subject of the act before it; where none is, the
 * sentence's first subject.
 */
export function findActs(sentence: ReadSentence, isMedia: IsMedia): SpeechAct[] {
  const acts: SpeechAct[] = [...attributions(sentence, isMedia), ...relays(sentence)];
  const cues = findCues(sentence).filter((cue) => !lacksComplement(sentence, cue));
  let previous: SpeechAct | undefined;
  cues.forEach((cue, index) => {
    previous ??= attributionBefore(sentence, acts, cue);
    if (previous && isInnerVerb(sentence, cue, previous)) return;
    const subject = cue.subject ?? (previous ? null : firstSubjectBefore(sentence, cue.at));
    const own = subject ? jointSubjects(sentence, subject).flatMap((mention) => mention.actors) : [];
    const sources = own.length > 0 ? own : cue.joint ? (previous?.sources ?? []) : [];
    const content = cueContent(sentence, cue, cues[index + 1]);
    if (sources.length === 0 || !content) return;
    const via = subject ? (relayer(sentence, subject) ?? toldMedium(sentence, cue, isMedia)) : (previous?.via ?? null);
    const frame = { from: subject?.from ?? cue.at, to: Math.max(cue.at + 1, content.from) };
    const joint = cue.joint && own.length === 0;
    previous = { cue: cue.at, word: cue.word, sources, via, content, joint, close: cue.close, frame };
    acts.push(previous);
  });
  return acts.sort((a, b) => a.frame.from - b.frame.from);
}

/** "Theo ông X, …, nhưng nhấn mạnh rằng …": the joined verb has the subject of the attribution, whose content ends before it. */
function attributionBefore(sentence: ReadSentence, acts: SpeechAct[], cue: FoundCue): SpeechAct | undefined {
  const index = cue.joint ? acts.findIndex((act) => act.content.from < cue.at && cue.at < act.content.to) : -1;
  const act = acts[index];
  if (!act || !(cue.at > act.content.from + MIN_ITEMS)) return undefined;
  const cut = { ...act, content: { from: act.content.from, to: cutBefore(sentence, cue.at) } };
  if (isInnerVerb(sentence, cue, cut)) return undefined;
  acts[index] = cut;
  return cut;
}

/** "…Nga sẽ ngừng bắn và kêu gọi Ukraine …": behind a bare "và" the verb belongs to the subject of what is said. */
function isInnerVerb(sentence: ReadSentence, cue: FoundCue, previous: SpeechAct): boolean {
  if (!cue.joint || !isWord(sentence.items[cutBefore(sentence, cue.at)], "and")) return false;
  const subject = firstSubject(sentence, previous.content.from);
  return subject !== undefined && subject.to <= cue.at;
}

function firstSubjectBefore(sentence: ReadSentence, at: number): Mention | null {
  const subject = firstSubject(sentence);
  return subject && subject.to <= at ? subject : null;
}

