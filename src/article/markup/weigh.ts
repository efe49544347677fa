import type { PageBlock, PageElement } from "../../page/types.ts";

/** A block of HTML with what its text alone tells. */
export interface Weighed {
  readonly block: PageBlock;
  /** The innermost element that holds all its text. */
  readonly element: PageElement;
  /** Lower-case name of the innermost block element. */
  readonly tag: string;
  readonly text: string;
  /** Characters, those of scripts without spaces counted as several. */
  readonly weight: number;
  /** Share of the characters that stand inside links, 0 to 1. */
  readonly linked: number;
  /** True for sentences of some length that are not mostly links. */
  readonly prose: boolean;
  /** Ends as sentences end. */
  readonly closed: boolean;
}

/** One Chinese, Japanese or Korean character says as much as so many letters. */
const IDEOGRAPH = 2.5;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
const STOPS = /[.!?…。！？؟۔।:;](?=[\s"'”’»)\]]|$)|[。！？]/u;
const END = /[.!?…。！？؟۔।:;][\s"'”’»)\]」』]*$/u;
/** The tail of a block holds its closing punctuation. */
const TAIL = 12;
/** Shorter blocks are labels as often as sentences. */
const PROSE = 70;
const MOST_LINKED = 0.4;

const NOWHERE: PageElement = { name: "", label: "", parent: null, depth: 0 };

/** Weighs one block of a page whose text is `page`. */
export function weigh(block: PageBlock, page: string): Weighed {
  const text = page.slice(block.start, block.end);
  const weight = text.length + (text.match(IDEOGRAPHS)?.length ?? 0) * (IDEOGRAPH - 1);
  const linked = block.markup?.linkDensity ?? 0;
  return {
    block,
    element: block.markup?.element ?? NOWHERE,
    tag: block.markup?.tag ?? "",
    text,
    weight,
    linked,
    prose: weight >= PROSE && linked <= MOST_LINKED && STOPS.test(text),
    closed: END.test(text.slice(-TAIL)),
  };
}

/** True for text that holds a sentence, whatever its length. */
export const holdsSentence = (text: string): boolean => STOPS.test(text);
