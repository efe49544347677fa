import type { PageBlock, PageElement } from "../../page/types.ts";
import { isHeading } from "./zones.ts";

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
  /** A heading that is a link: the headline of another story. */
  readonly story: boolean;
  /** Prose right under such a heading: its summary. */
  readonly summary: boolean;
}

/** One Chinese, Japanese or Korean character says as much as so many letters. */
const IDEOGRAPH = 2.5;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
/** Scripts that part no words and end no sentence: so many letters in a row are prose. */
const UNPARTED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{24}/u;
const STOPS = /[.!?…。！？؟۔।:;](?=[\s"'”’»)\]]|$)|[。！？]/u;
const END = /[.!?…。！？؟۔।:;][\s"'”’»)\]」』]*$/u;
/** The tail of a block holds its closing punctuation. */
const TAIL = 12;
/** Shorter blocks are labels as often as sentences. */
const PROSE = 70;
const MOST_LINKED = 0.4;

const NOWHERE: PageElement = { name: "", label: "", parent: null, depth: 0, asks: false };

const ALL_LINKED = 0.8;
/** A summary stands so many blocks below its heading; a date or a section may stand between. */
const BELOW = 2;

function weigh(block: PageBlock, page: string, sinceStory: number): Weighed {
  const text = page.slice(block.start, block.end);
  const weight = text.length + (text.match(IDEOGRAPHS)?.length ?? 0) * (IDEOGRAPH - 1);
  const linked = block.markup?.linkDensity ?? 0;
  const tag = block.markup?.tag ?? "";
  const prose = weight >= PROSE && linked <= MOST_LINKED && holdsSentence(text);
  return {
    block,
    element: block.markup?.element ?? NOWHERE,
    tag,
    text,
    weight,
    linked,
    prose,
    closed: END.test(text.slice(-TAIL)),
    story: isHeading(tag) && linked >= ALL_LINKED,
    summary: prose && sinceStory <= BELOW,
  };
}

/** Weighs the blocks of a page whose text is `page`, in their order. */
export function weighAll(blocks: readonly PageBlock[], page: string): Weighed[] {
  let sinceStory = Number.POSITIVE_INFINITY;
  return blocks.map((block) => {
    sinceStory++;
    const one = weigh(block, page, sinceStory);
    if (one.story) sinceStory = 0;
    else if (one.summary) sinceStory = BELOW;
    return one;
  });
}

const BOLD = 0.9;

/** True for a block that is bold as a whole. */
export const isBold = ({ block }: Weighed): boolean => (block.markup?.boldDensity ?? 0) >= BOLD;

/** True for text that holds a sentence, whatever its length. */
export const holdsSentence = (text: string): boolean => STOPS.test(text) || UNPARTED.test(text);
