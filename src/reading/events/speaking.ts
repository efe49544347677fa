import {
  mentionAt,
  mentionEndingAt,
  type ReadSentence,
  skipFillersLeft,
  skipFillersRight,
} from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { governorOf } from "./governor.ts";
import type { FoundParties } from "./parties.ts";

/** "Mr Blinken told | Mr Katz": whom the subject tells something, or undefined. */
function toldBehind(sentence: ReadSentence, { to }: Mention): Mention | undefined {
  const verb = skipFillersRight(sentence, to);
  if (senseOf(sentence.items[verb], "cue")?.cue.object !== "told") return undefined;
  const told = mentionAt(sentence, verb + 1);
  return told && told.actors.length > 0 ? told : undefined;
}

/** How far behind the subject whom it speaks with may stand, in items. */
const PARTNER_REACH = 14;

/** "Trong cuộc gặp, ông Putin nêu vấn đề này với | ông Trump": a person whom the subject speaks with; else undefined. */
function partnerBehind(sentence: ReadSentence, { to }: Mention): Mention | undefined {
  const { items, grammar } = sentence;
  const end = items.findIndex((item, index) => index >= to && (isWord(item, "that") || item.lower === ":"));
  if (grammar.modifiersFirst) return undefined;
  return sentence.mentions.find(
    ({ from, actors, reference }) =>
      from > to &&
      from <= to + PARTNER_REACH &&
      (end < 0 || from < end) &&
      actors.length === 1 &&
      (reference.type === "person" || reference.type === "counterpart") &&
      isWord(items[from - 1], "with") &&
      items[from]?.quote === -1 &&
      items.slice(to, from).some((item) => senseOf(item, "cue")),
  );
}

/** "Mrs Merkel told Mr Johnson in a phone call that …": who speaks and who is told both take part. */
export function withSpeaker(sentence: ReadSentence, at: number, found: FoundParties): FoundParties {
  const [only, ...others] = found.subject;
  const isSetting = isWord(sentence.items[governorOf(sentence, at)], "inside", "at");
  if (!only || others.length > 0 || found.complements.length > 0 || !isSetting) return found;
  // "In a phone call on Tuesday, Mr Blinken told Mr Katz that …"
  const told = toldBehind(sentence, only);
  const addressed = told ?? partnerBehind(sentence, only);
  if (addressed && only.from > at) return { ...found, subject: [only, addressed], speaker: false };
  if (senseOf(sentence.items[only.from - 1], "cue")?.cue.object !== "told") return found;
  const speaker = mentionEndingAt(sentence, skipFillersLeft(sentence, only.from - 1) + 1);
  return speaker ? { ...found, subject: [speaker, only], speaker: false } : found;
}

/** "ông Erdogan | với bà Merkel và ông Macron": who talks with each of the others; undefined where all are told alike. */
export function withEach(sentence: ReadSentence, row: readonly Mention[]): Partial<FoundParties> | undefined {
  const [first, second, ...others] = row;
  const isEach = second !== undefined && others.length > 0 && isWord(sentence.items[second.from - 1], "with");
  return first && isEach ? { complements: row.slice(1), subject: [first], each: true } : undefined;
}
