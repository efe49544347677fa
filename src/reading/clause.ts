import { type Item, isHyphen, isWord, joinsParties, type Sentence, senseOf } from "./items.ts";
import { isGoverned } from "./mentions/govern.ts";
import { isPossessive } from "./mentions/sides.ts";
import type { Mention } from "./mentions/types.ts";

/** A sentence with the mentions found in it. */
export interface ReadSentence extends Sentence {
  readonly mentions: readonly Mention[];
  /** Mentions by their first item, and by the item behind their last. */
  readonly startingAt: readonly (Mention | undefined)[];
  readonly endingAt: readonly (Mention | undefined)[];
}

/** A sentence with its mentions and the indexes over them. */
export function withMentions(sentence: Sentence, mentions: readonly Mention[]): ReadSentence {
  const startingAt: (Mention | undefined)[] = [];
  const endingAt: (Mention | undefined)[] = [];
  for (const mention of mentions) {
    startingAt[mention.from] = mention;
    endingAt[mention.to] = mention;
  }
  return { ...sentence, mentions, startingAt, endingAt };
}

/** The mention that ends right before item `at`, or undefined. */
export const mentionEndingAt = (sentence: ReadSentence, at: number): Mention | undefined =>
  sentence.endingAt[at];

/** The mention that begins at item `at`, or undefined. */
export const mentionAt = (sentence: ReadSentence, at: number): Mention | undefined => sentence.startingAt[at];

/** Longest parenthesis looked out of, in items. */
const PARENTHESIS_REACH = 25;

function inParentheses({ items }: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - PARENTHESIS_REACH); index--) {
    if (items[index]?.lower === ")") return false;
    if (items[index]?.lower === "(") return true;
  }
  return false;
}

/** Longest adjunct that opens a clause without a comma behind it, in items. */
const ADJUNCT_REACH = 8;

/** "In response | Russia said", "In a statement | Hamas said": an adjunct that opens its clause ends before item `from`. */
export function endsOpeningAdjunct({ items }: Sentence, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - ADJUNCT_REACH); at--) {
    const item = items[at];
    if (item?.kind === "sign" || isWord(item, "clausal", "that") || senseOf(item, "cue")?.cue.noun === false)
      return false;
    const before = items[at - 1];
    const opens = before === undefined || before.kind === "sign" || isWord(before, "but", "that", "and");
    if (opens && isWord(item, "around")) return true;
  }
  return false;
}

/** "học sinh Mỹ", "người dân Ukraine": a state or body behind an unknown noun tells whose that is. */
const isModifier = (sentence: Sentence, { from, reference }: Mention): boolean =>
  !sentence.grammar.modifiersFirst &&
  (reference.type === "actor" || reference.type === "institution") &&
  sentence.items[from - 1]?.kind === "word" &&
  !endsOpeningAdjunct(sentence, from);

/** "a | Russian | proposal", "| Mr Putin | 's visit", "| his | visit": it says whose something is. */
const isOwner = ({ items }: Sentence, { reference, to }: Mention): boolean =>
  reference.type === "modifier" || isPossessive(items, to) || isWord(items[to - 1], "whose");

/** The mention can be the subject of a clause: it names actors, no preposition governs it, and it is no place. */
export const isSubject = (sentence: ReadSentence, mention: Mention): boolean =>
  !mention.place &&
  !isGoverned(sentence.items, mention.from) &&
  mention.reference.type !== "place" &&
  !isOwner(sentence, mention) &&
  !isModifier(sentence, mention) &&
  !inParentheses(sentence, mention.from);

/** A word that joins a second verb to the subject of the first. */
export const isJoint = (item: Item | undefined): boolean =>
  item?.lower === "," || isHyphen(item) || isWord(item, "and", "but", "meanwhile");

/** Words between a subject and its verb that say nothing of either. */
const isFiller = (item: Item | undefined): boolean =>
  isWord(item, "auxiliary") || item?.kind === "time" || senseOf(item, "setting") !== undefined;

/** Index of the first item left of `at` that is no filler; -1 at the beginning. */
export function skipFillersLeft(sentence: ReadSentence, at: number): number {
  let index = at - 1;
  while (index >= 0 && isFiller(sentence.items[index])) index--;
  return index;
}

/** Index of the first item from `at` on that is no filler. */
export function skipFillersRight(sentence: ReadSentence, at: number): number {
  let index = at;
  while (index < sentence.items.length && isFiller(sentence.items[index])) index++;
  return index;
}

/** "Mr Lee, South Korea's envoy, and …": a mention with an apposition, which the comma at item `at` ends. */
function appositionEndingAt(sentence: ReadSentence, at: number): Mention | undefined {
  const mention = sentence.items[at]?.lower === "," ? mentionEndingAt(sentence, at) : undefined;
  const hasComma =
    mention && sentence.items.slice(mention.from, mention.to).some(({ lower }) => lower === ",");
  return hasComma ? mention : undefined;
}

/** Subjects told together: "Tổng thống Nga và Tổng thống Ukraine" before `mention` included. */
export function jointSubjects(sentence: ReadSentence, mention: Mention): Mention[] {
  const before = sentence.items[mention.from - 1];
  const previous = joinsParties(before)
    ? (mentionEndingAt(sentence, mention.from - 1) ?? appositionEndingAt(sentence, mention.from - 2))
    : undefined;
  if (!previous || previous.place || previous.actors.length === 0) return [mention];
  return [...jointSubjects(sentence, previous), mention];
}

/** The first subject of the sentence from item `from` on, or undefined. */
export const firstSubject = (sentence: ReadSentence, from = 0): Mention | undefined =>
  sentence.mentions.find(
    (mention) => mention.from >= from && mention.actors.length > 0 && isSubject(sentence, mention),
  );
