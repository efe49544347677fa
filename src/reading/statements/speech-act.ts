import {
  firstSubject,
  isSubject,
  mentionAt,
  mentionEndingAt,
  type ReadSentence,
  skipFillersRight,
} from "../clause.ts";
import type { RuleId } from "../explain/rules.ts";
import { type Item, indexesOf, isHyphen, isWord } from "../items.ts";
import { isAttributed } from "../mentions/govern.ts";
import type { Mention } from "../mentions/types.ts";
import { behindNounPhrase } from "./adjuncts.ts";
import { addresseeOf } from "./content.ts";
import type { FoundCue } from "./cues.ts";
import { relayer } from "./relays.ts";
import { type ActContext, authorsOf, type Carried, type ItemRange, type SpeechAct } from "./types.ts";

/** "tiết lộ với Reuters", "nói với báo X": the medium that was told passes it on. */
function toldMedium(sentence: ReadSentence, cue: FoundCue, isMedia: ActContext["isMedia"]): string | null {
  const agent = isWord(sentence.items[cue.end], "agent") ? mediumNear(sentence, cue.end + 1, isMedia) : null;
  if (agent !== null) return agent;
  const told = addresseeOf(sentence, cue);
  return told !== null && (isMedia(told) || isWord(sentence.items[cue.at + 2], "press")) ? told : null;
}

/** Most words before the name of a medium: "the state broadcaster RTS". */
const MEDIUM_REACH = 4;

/** "was quoted as saying by | TASS": the medium named right behind. */
function mediumNear(sentence: ReadSentence, from: number, isMedia: ActContext["isMedia"]): string | null {
  for (let at = from; at <= from + MEDIUM_REACH; at++) {
    const id = mentionAt(sentence, at)?.actors[0];
    if (id !== undefined) return isMedia(id) ? id : null;
  }
  return null;
}

/** What an act is made of besides its cue. */
export interface ActParts {
  readonly content: ItemRange;
  readonly previous: SpeechAct | undefined;
  readonly context: ActContext;
  readonly carried: Carried;
}

/** Speakers told together: "Tổng thống Nga và Tổng thống Ukraine", "Nga cùng Belarus". */
function together(sentence: ReadSentence, mention: Mention, isListed = false): readonly string[] {
  const link = sentence.items[mention.from - 1];
  const isLink = isWord(link, "and", "with") || (isListed && link?.lower === ",");
  // "ông X, cùng với ông Y"
  const isParted = isWord(link, "with") && sentence.items[mention.from - 2]?.lower === ",";
  const other = isLink ? mentionEndingAt(sentence, mention.from - (isParted ? 2 : 1)) : undefined;
  if (!other || other.place || other.actors.length === 0) return mention.actors;
  if (link?.lower === "," && !isSubject(sentence, other)) return mention.actors;
  // "UAE, Kuwait và Bahrain": before "và" a comma joins further names.
  return [...together(sentence, other, isListed || isWord(link, "and")), ...mention.actors];
}

/** Who speaks by the cue's own subject; empty where it has none. */
function ownSources(
  sentence: ReadSentence,
  cue: FoundCue,
  subject: Mention | null,
  { context, carried }: ActParts,
): readonly string[] {
  if (cue.paper) return authorsOf(carried, cue.paper === "shared");
  if (cue.unnamed) {
    const isBehind = cue.from === cue.at;
    return [
      context.unnamed(
        sentence,
        isBehind ? { from: cue.at + 1, to: cue.end } : { from: cue.from, to: cue.at },
      ),
    ];
  }
  // "Nga, Cuba và nhiều nước khác": more are counted behind the last name.
  return subject ? together(sentence, subject, isWord(sentence.items[subject.to], "and")) : [];
}

function ruleOf(cue: FoundCue, content: ItemRange): RuleId {
  if (cue.paper) return "speech/paper";
  if (cue.unnamed) return "speech/unnamed-speaker";
  if (content.to <= cue.at) return "speech/verb-behind";
  return cue.subject ? "speech/verb" : "speech/first-subject";
}

/** The act of a cue with its content; null where nobody can be named who speaks. */
export function actOf(sentence: ReadSentence, cue: FoundCue, parts: ActParts): SpeechAct | null {
  const { content, previous, context } = parts;
  const isTold = cue.unnamed || cue.paper !== null;
  const subject = cue.subject ?? (previous || isTold ? null : clauseSubjectBefore(sentence, cue.at));
  const own = ownSources(sentence, cue, subject, parts);
  const sources = own.length > 0 ? own : takenSources(sentence, cue, parts);
  if (sources.length === 0 || isJoinedNoun(sentence, cue, previous)) return null;
  const from = cue.subject ? Math.min(cue.from, cue.subject.from) : (subject?.from ?? cue.from);
  const via =
    own.length > 0
      ? (relayer(sentence, from) ?? toldMedium(sentence, cue, context.isMedia))
      : (previous?.via ?? null);
  const frame = { from, to: Math.max(cue.at + 1, content.from) };
  const joint = cue.joint && own.length === 0;
  const rule = joint ? "speech/joined-verb" : ruleOf(cue, content);
  return { cue: cue.at, rule, word: cue.word, sources, via, content, joint, close: cue.close, frame };
}

/** Whose a joined verb is: of whoever spoke before, or of people without a name who open the sentence. */
function takenSources(
  sentence: ReadSentence,
  cue: FoundCue,
  { previous, context }: ActParts,
): readonly string[] {
  if (!cue.joint) return [];
  if (previous) return previous.sources;
  const people = openingPeople(sentence, cue.at);
  return people ? [context.unnamed(sentence, people)] : [];
}

/** "cũng như kỳ vọng", "tariffs and pledges to …": without speech before it, what "và" joins is a noun. */
const isJoinedNoun = (sentence: ReadSentence, { at, word, joint }: FoundCue, previous?: SpeechAct): boolean =>
  joint &&
  (word.weak || (word.noun && sentence.grammar.finiteVerbs)) &&
  !previous &&
  isWord(sentence.items[at - 1], "and");

/** "Opposition leaders spoke out, | but said …": people without a name who open the sentence. */
function openingPeople(sentence: ReadSentence, at: number): ItemRange | null {
  const opening = mentionAt(sentence, 0);
  if (!sentence.grammar.modifiersFirst) return null;
  if (opening && opening.actors.length > 0 && opening.reference.type !== "modifier") return null;
  const end = Math.min(at, behindNounPhrase(sentence, 0));
  const person = sentence.items.findIndex((item, index) => index < end && isWord(item, "people", "unnamed"));
  return person < 0 ? null : { from: 0, to: person + 1 };
}

/** Whose the clause around a joined verb is; "TASS dẫn lời ông X, chủ tịch Y, cho biết" has its relayed speaker for one. */
function clauseSubjectBefore(sentence: ReadSentence, at: number): Mention | null {
  const [relay] = indexesOf(sentence.items, (item) => isWord(item, "relay"));
  const relayed = relay === undefined ? undefined : mentionAt(sentence, relay + 1);
  const subject =
    relayed && relayed.actors.length > 0
      ? relayed
      : (lastClauseSubject(sentence, at) ?? firstSubject(sentence));
  if (!subject || subject.to > at || isAttributed(sentence.items, subject.from)) return null;
  return isWord(sentence.items[subject.from - 1], "passive", "purpose") ? null : subject;
}

/** "Sau cuộc gặp Mỹ - Triều, | ông X đã dừng tập trận, | nói rằng …": the last who opens a clause with a verb of its own. */
const lastClauseSubject = (sentence: ReadSentence, at: number): Mention | undefined =>
  sentence.mentions.findLast(
    (mention) =>
      mention.to < at &&
      mention.actors.length > 0 &&
      isSubject(sentence, mention) &&
      opensClause(sentence.items[mention.from - 1]) &&
      !isApposed(sentence, mention) &&
      opensPredicate(sentence.items[skipFillersRight(sentence, mention.to)]),
  );

/** "Ông X, | chính trị gia Áo …": what stands right behind a person and a comma tells more of him. */
const isApposed = (sentence: ReadSentence, { from, reference }: Mention): boolean =>
  sentence.items[from - 1]?.lower === "," &&
  reference.type === "office" &&
  mentionEndingAt(sentence, from - 1)?.reference.type === "person";

const opensClause = (before: Item | undefined): boolean =>
  before === undefined ||
  (before.kind === "sign" && !isHyphen(before)) ||
  before.kind === "time" ||
  isWord(before, "but", "meanwhile", "whereas");

/** What stands behind a subject is no further name of a list, and nothing that tells more of it. */
const opensPredicate = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind !== "sign" &&
  item.kind !== "name" &&
  !isWord(item, "and", "or", "of", "with", "preposition", "inside", "at", "relativizer");
