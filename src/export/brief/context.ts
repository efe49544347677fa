import type { Names, Words } from "../../labels/index.ts";
import { capitalised } from "../../labels/index.ts";
import type { Titled } from "../../labels/titles.ts";
import type { BriefSpan } from "./days.ts";
import type { BriefWords } from "./words/index.ts";

/** What the sentences of one brief are made with. */
export interface BriefContext {
  readonly say: BriefWords;
  /** Words for the values of fields. */
  readonly words: Words;
  readonly names: Names;
  /** Names with offices; bare names where none are given. */
  readonly titled: Titled;
  readonly span: BriefSpan;
  /** The address that links begin with. */
  readonly base: string;
}

/** A phrase as a sentence; one that ends with a quotation that has its own stop needs no second. */
export const sentence = (phrase: string): string =>
  `${capitalised(phrase)}${/[.!?…]”$/u.test(phrase) ? "" : "."}`;

/** Words of a page inside a sentence: on one line, and no longer than a reader takes in. */
export function quotedWords(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, "");
  const end = cut.lastIndexOf(" ");
  return `${end > LONGEST_QUOTE / 2 ? cut.slice(0, end) : cut} …`;
}

/** Longer quotations are cut; the source below has them whole. UTF-16 code units. */
const LONGEST_QUOTE = 280;
