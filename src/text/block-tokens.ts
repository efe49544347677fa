import type { Span } from "./span.ts";
import { type Token, tokenize } from "./tokens.ts";

interface PageTokens {
  readonly blocks: readonly Span[];
  /** Tokens of the blocks that were asked for, by their position. */
  readonly tokens: (readonly Token[] | undefined)[];
}

/** The page that was asked for last: the steps read one page after the other, and each the same blocks. */
let last: PageTokens = { blocks: [], tokens: [] };

/** Tokens of one of a page's blocks; cut once, however many steps of the page's reading ask for them. */
export function tokensOfBlock(text: string, blocks: readonly Span[], index: number): readonly Token[] {
  if (last.blocks !== blocks) last = { blocks, tokens: [] };
  const block = blocks[index];
  const tokens = last.tokens[index] ?? (block ? tokenize(text, block.start, block.end) : []);
  last.tokens[index] = tokens;
  return tokens;
}
