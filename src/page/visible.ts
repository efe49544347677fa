import type { BlockMarkup, PageBlock } from "./types.ts";

/** A block before it is known whether the hidden ones count. */
export interface FoundBlock {
  readonly text: string;
  readonly markup: BlockMarkup;
  readonly hidden: boolean;
}

/** Characters from which a block counts as prose where hidden and visible text are compared. */
const LONG = 80;
const MOST_LINKED = 0.5;
/** Pages that show less prose than this show their article by a script, and send it hidden. */
const LITTLE = 400;

function proseOf(found: readonly FoundBlock[], hidden: boolean): number {
  let sum = 0;
  for (const block of found) {
    const prose = block.text.length >= LONG && block.markup.linkDensity < MOST_LINKED;
    if (prose && block.hidden === hidden) sum += block.text.length;
  }
  return sum;
}

/** The page's text, its blocks joined by newlines. Hidden blocks count where the page shows hardly any prose. */
export function joinBlocks(found: readonly FoundBlock[]): {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
} {
  const shown = proseOf(found, false);
  const all = shown < LITTLE && proseOf(found, true) > 2 * shown;
  const blocks: PageBlock[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { text, markup, hidden } of found) {
    if (hidden && !all) continue;
    blocks.push({ start, end: start + text.length, line: null, markup });
    texts.push(text);
    start += text.length + 1;
  }
  return { text: texts.join("\n"), blocks };
}
