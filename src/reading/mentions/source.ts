import type { Grammar } from "../../language/reading-words.ts";
import type { World } from "../../world/world.ts";
import type { Item } from "../items.ts";
import type { Reference } from "./types.ts";

/** What mentions are parsed from: the items of one sentence. Offsets of items point into `text`. */
export interface Source {
  readonly text: string;
  readonly items: readonly Item[];
  readonly world: World;
  readonly grammar: Grammar;
}

/** A reference found at an item and the index behind it. */
export interface Parsed {
  readonly reference: Reference;
  readonly to: number;
}

/** Finds one form of a mention at an item; null where there is none. */
export type Parser = (source: Source, at: number) => Parsed | null;

export const wordsOf = (text: string, item: Item | undefined): string =>
  item ? text.slice(item.start, item.end) : "";

/** A name of several words: "Ankit Panda", "Choe Son-hui". */
export const isFullName = (text: string, item: Item | undefined): boolean =>
  item?.kind === "name" && /[\s-]/u.test(wordsOf(text, item));

export const startsCapital = (text: string, item: Item | undefined): boolean =>
  item !== undefined && /^\p{Lu}/u.test(text.slice(item.start, item.start + 2));
