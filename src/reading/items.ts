import type { Grammar, ReadingWords, WordClass } from "../language/reading-words.ts";
import type { Span } from "../text/span.ts";
import type { ResolvedTime } from "../time/types.ts";
import type { Sense } from "./lexicon.ts";

/**
 * The smallest unit that rules look at: a phrase of the lexicon, a time expression, a run of capitalised words that
 * no lexicon knows, a number, a sign, or any other word.
 */
export interface Item extends Span {
  readonly kind: "phrase" | "time" | "name" | "number" | "sign" | "word";
  readonly lower: string;
  readonly senses: readonly Sense[];
  readonly time: ResolvedTime | null;
  /** The item stands inside quotation marks: the index of the quotation in its block, else -1. */
  readonly quote: number;
}

/** One sentence of the article as a row of items. Offsets point into `page.text`. */
export interface Sentence extends Span {
  readonly block: number;
  readonly role: "lead" | "body";
  readonly items: readonly Item[];
  /** The words of its language, and how it puts them together. */
  readonly words: ReadingWords;
  readonly grammar: Grammar;
  /** Quotations of the sentence, marks excluded, by their index in the block. */
  readonly quotes: ReadonlyMap<number, Span>;
  /**
   * Dated landmarks that the sentence names, by where they begin, looked up where it counts from one: "kể từ khi ông
   * Trump trở lại Nhà Trắng".
   */
  readonly landmarks: readonly { readonly start: number; readonly date: string }[];
}

/** The sense of that type, or undefined. */
export function senseOf<T extends Sense["type"]>(
  item: Item | undefined,
  type: T,
): Extract<Sense, { type: T }> | undefined {
  if (!item) return undefined;
  // A plain loop: this is asked many times for each word of a page.
  for (const sense of item.senses) if (sense.type === type) return sense as Extract<Sense, { type: T }>;
  return undefined;
}

/** True when the item is a function word of that class. */
export function isWord(item: Item | undefined, ...classes: readonly WordClass[]): boolean {
  if (!item) return false;
  for (const sense of item.senses)
    if (sense.type === "word") for (const word of classes) if (word === sense.word) return true;
  return false;
}

/** A hyphen or dash between words: "Nga-Mỹ", "thượng đỉnh - hội đàm". */
export const isHyphen = (item: Item | undefined): boolean => item?.lower === "-" || item?.lower === "–";

/** A word or sign that joins two parties: "Nga và Ukraine", "Trump với Putin", "Nga-Mỹ". */
export const joinsParties = (item: Item | undefined): boolean =>
  isWord(item, "and", "with") || isHyphen(item);

/** "về", "về việc": a preposition that brings in a matter and no place. */
export const isAbout = (item: Item | undefined): boolean =>
  isWord(item, "preposition") && !isWord(item, "at", "toward");

/** Indexes of the items for which the test holds. */
export function indexesOf(items: readonly Item[], test: (item: Item) => boolean): number[] {
  const found: number[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item !== undefined && item.senses.length > 0 && test(item)) found.push(at);
  }
  return found;
}
