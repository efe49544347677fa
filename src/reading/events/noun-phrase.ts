import { mentionAt, mentionEndingAt, type ReadSentence } from "../clause.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { bearersBefore } from "./links.ts";

/** A contact word that is no noun has nothing before it that qualifies it. */
function isVerb({ items }: ReadSentence, at: number): boolean {
  const use = senseOf(items[at], "contact")?.contact.use;
  return use === "verb" || use === "joint";
}

const isQuotationMark = (item: Item | undefined): boolean =>
  item !== undefined && ['"', "“", "”", "‘", "’"].includes(item.lower);

const isDuration = (item: Item | undefined): boolean => item?.time?.timex.type === "DURATION";

/** "bilateral", "third", "two-hour", "peace": what stands between the beginning of a noun phrase and its noun. */
const isQualifier = (item: Item | undefined): boolean =>
  isWord(item, "qualifier", "ordinal", "first", "another", "field") ||
  isHyphen(item) ||
  isQuotationMark(item) ||
  item?.kind === "number" ||
  senseOf(item, "level") !== undefined ||
  isDuration(item);

/** Most words that the lexicon does not know between a determiner and the noun: "a tense and lengthy meeting". */
const PLAIN_WORDS = 4;

const isPlain = (item: Item | undefined): boolean => item?.kind === "word" && item.senses.length === 0;

/** "EU-mediated | talks": who is named with a hyphen as the mediator. */
const mediatorBefore = (sentence: ReadSentence, at: number): Mention | undefined =>
  isWord(sentence.items[at - 1], "mediating") && isHyphen(sentence.items[at - 2])
    ? mentionEndingAt(sentence, at - 2)
    : undefined;

/**
 * Index of the first item that qualifies the noun at `at`, no parties among them: "face-to-face" in "face-to-face talks",
 * "ten hours" in "ten hours of talks".
 */
function adjectivesStart(sentence: ReadSentence, at: number): number {
  const { items } = sentence;
  let start = at;
  for (;;) {
    const mediator = mediatorBefore(sentence, start);
    if (mediator) start = mediator.from;
    else if (isQualifier(items[start - 1])) start--;
    else if (isWord(items[start - 1], "of") && isDuration(items[start - 2])) start -= 2;
    else if (isQuotationMark(items[start]) && isPlain(items[start - 1]) && isQuotationMark(items[start - 2]))
      start -= 2;
    else return start;
  }
}

/** Parties before the noun, as in "US-Russia nuclear talks"; those that qualify others are none. */
function rowEndingAt(sentence: ReadSentence, to: number): readonly Mention[] {
  const row = bearersBefore(sentence, to);
  return row.some(({ reference }) => reference.type === "pronoun") ? [] : row;
}

/** Parties named right before a contact noun where the language puts what qualifies it there; empty where there are none. */
export function partiesBefore(sentence: ReadSentence, at: number): readonly Mention[] {
  if (!sentence.grammar.modifiersFirst || isVerb(sentence, at)) return [];
  return rowEndingAt(sentence, adjectivesStart(sentence, at));
}

/** Behind plain words a determiner begins the phrase: "a tense and lengthy | meeting". Its index, else -1. */
function determinerBefore({ items }: ReadSentence, from: number): number {
  for (let index = from - 1; index >= Math.max(0, from - PLAIN_WORDS - 1); index--) {
    if (isWord(items[index], "determiner", "two", "plural") || items[index]?.kind === "number") return index;
    const isTime = items[index]?.kind === "time";
    if (!isTime && !isPlain(items[index]) && !isQualifier(items[index])) return -1;
  }
  return -1;
}

/** Index of the first item that belongs to the contact noun at `at` without determiner; `at` where such words stand behind it. */
export function qualifiersStart(sentence: ReadSentence, at: number): number {
  if (!sentence.grammar.modifiersFirst || isVerb(sentence, at)) return at;
  const row = partiesBefore(sentence, at);
  const start = adjectivesStart(sentence, row[0]?.from ?? adjectivesStart(sentence, at));
  // "Friday's talks": the day belongs to them.
  if (isWord(sentence.items[start - 1], "possessive") && sentence.items[start - 2]?.kind === "time")
    return start - 2;
  const determiner = determinerBefore(sentence, start);
  return determiner < 0 ? start : determiner + 1;
}

/** Whose contact it is, by what stands before its noun: "Mr Trump's meeting with …", "their talks". */
export function ownersOf(sentence: ReadSentence, at: number): readonly Mention[] {
  if (!sentence.grammar.modifiersFirst || isVerb(sentence, at)) return [];
  const start = qualifiersStart(sentence, at);
  if (isWord(sentence.items[start - 1], "possessive")) return bearersBefore(sentence, start - 1);
  const pronoun = isWord(sentence.items[start - 1], "whose") ? mentionAt(sentence, start - 1) : undefined;
  const owner = pronoun ?? mentionEndingAt(sentence, start);
  return owner && (pronoun || isWord(sentence.items[owner.to - 1], "possessive")) ? [owner] : [];
}
