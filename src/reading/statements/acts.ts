import { firstSubject, jointSubjects, mentionAt, type ReadSentence } from "../clause.ts";
import { indexesOf, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { attributions, type IsMedia, MIN_ITEMS, rangeSize, relayer, relays } from "./attributions.ts";
import {
  addresseeOf,
  contentStart,
  cutAdjunct,
  cutBefore,
  quoteEndingBefore,
  quoteItems,
  sentenceEnd,
} from "./content.ts";
import { type FoundCue, findCues } from "./cues.ts";
import type { SpeechAct } from "./types.ts";

/** "tiết lộ với Reuters", "nói với AFP": the medium that was told passes it on. */
function toldMedium(sentence: ReadSentence, cue: FoundCue, isMedia: IsMedia): string | null {
  const told = addresseeOf(sentence, cue.at);
  return told !== null && isMedia(told) ? told : null;
}

/** A joined verb, or one whose own subject "nhưng", "còn" or a semicolon brings in, ends the content before it. */
function startsAnew(sentence: ReadSentence, cue: FoundCue): boolean {
  if (!cue.subject) return cue.joint;
  const before = sentence.items[cue.subject.from - 1];
  return before?.lower === ";" || isWord(before, "but", "meanwhile");
}

function cueContent(
  sentence: ReadSentence,
  cue: FoundCue,
  next: FoundCue | undefined,
): SpeechAct["content"] | null {
  const subjectFrom = cue.subject?.from ?? cue.at;
  const quoted = quoteEndingBefore(sentence, subjectFrom);
  const end =
    next && startsAnew(sentence, next)
      ? cutBefore(sentence, next.subject?.from ?? next.at)
      : sentenceEnd(sentence);
  const start = contentStart(sentence, cue);
  const opensQuote =
    (sentence.items[start]?.quote ?? -1) >= 0 || /^["“«]$/u.test(sentence.items[start]?.lower ?? "");
  // “…”, ông X nói trong một cuộc phỏng vấn: what follows the verb is no content unless "rằng" or a quotation says so.
  if (quoted >= 0 && !opensQuote && !isWord(sentence.items[start - 1], "that"))
    return quoteItems(sentence, quoted);
  const content = { from: start, to: cutAdjunct(sentence, start, end) };
  // "bình luận về khả năng này" tells what was spoken about, not what was said.
  const isTopic = isWord(sentence.items[start], "preposition");
  return rangeSize(content) >= MIN_ITEMS && !isTopic ? content : null;
}

/** Items looked through for the "là" or "rằng" that a cue needs. */
const COMPLEMENT_REACH = 12;

/** The cue takes its content only behind "là" or "rằng", and none stands there. */
function lacksComplement(sentence: ReadSentence, { at, word, subject }: FoundCue): boolean {
  if (word.complement !== "as" && word.complement !== "that") return false;
  if (quoteEndingBefore(sentence, subject?.from ?? at) >= 0) return false;
  // "ra tuyên bố nêu rõ …": the second verb says it.
  if (word.complement === "that" && senseOf(sentence.items[at + 1], "cue")) return true;
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
  for (const [index, cue] of cues.entries()) {
    previous ??= attributionBefore(sentence, acts, cue);
    if (previous && isInnerVerb(sentence, cue, previous)) continue;
    const content = cueContent(sentence, cue, cues[index + 1]);
    const act = content && actOf(sentence, cue, { content, previous, isMedia });
    if (!act) continue;
    previous = act;
    acts.push(act);
  }
  return acts.sort((a, b) => a.frame.from - b.frame.from);
}

interface ActParts {
  readonly content: SpeechAct["content"];
  readonly previous: SpeechAct | undefined;
  readonly isMedia: IsMedia;
}

/** The act of a cue with its content; null where nobody can be named who speaks. */
function actOf(
  sentence: ReadSentence,
  cue: FoundCue,
  { content, previous, isMedia }: ActParts,
): SpeechAct | null {
  const subject = cue.subject ?? (previous ? null : firstSubjectBefore(sentence, cue.at));
  const own = subject ? jointSubjects(sentence, subject).flatMap((mention) => mention.actors) : [];
  const taken = cue.joint ? (previous?.sources ?? []) : [];
  const sources = own.length > 0 ? own : taken;
  if (sources.length === 0) return null;
  const via = subject
    ? (relayer(sentence, subject) ?? toldMedium(sentence, cue, isMedia))
    : (previous?.via ?? null);
  const frame = { from: subject?.from ?? cue.at, to: Math.max(cue.at + 1, content.from) };
  const joint = cue.joint && own.length === 0;
  return { cue: cue.at, word: cue.word, sources, via, content, joint, close: cue.close, frame };
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
function isInnerVerb(sentence: ReadSentence, cue: FoundCue, previous: SpeechAct): boolean {
  if (!cue.joint || !isWord(sentence.items[cutBefore(sentence, cue.at)], "and")) return false;
  const subject = firstSubject(sentence, previous.content.from);
  return subject !== undefined && subject.to <= cue.at;
}

/** The first subject of the sentence; "TASS dẫn lời ông X, chủ tịch Y, cho biết" has its relayed speaker for one. */
function firstSubjectBefore(sentence: ReadSentence, at: number): Mention | null {
  const [relay] = indexesOf(sentence.items, (item) => isWord(item, "relay"));
  const relayed = relay === undefined ? undefined : mentionAt(sentence, relay + 1);
  const subject = relayed && relayed.actors.length > 0 ? relayed : firstSubject(sentence);
  return subject && subject.to <= at ? subject : null;
}
