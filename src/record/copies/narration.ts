import type { Reading } from "../../schema/index.ts";
import { tokensOfBlock } from "../../text/block-tokens.ts";
import { findQuotes } from "../../text/quotes.ts";
import { type Token, tokenize } from "../../text/tokens.ts";

/** Shorter quotations are names and terms, and belong to the words around them. */
const QUOTATION_TOKENS = 9;

const wordsIn = (tokens: readonly Token[]): string[] =>
  tokens.filter((token) => token.kind !== "punct").map((token) => token.lower);

/** Words in lower case, without punctuation. */
export const wordsOf = (text: string): string[] => wordsIn(tokenize(text));

/** Longer quotations in a row of tokens, from the first behind the opening mark to the closing one. */
const quotations = (tokens: readonly Token[]): { open: number; close: number }[] =>
  findQuotes(tokens).filter(({ open, close }) => close - open >= QUOTATION_TOKENS);

/** The tokens that stand in quotations: those that a paragraph closes, and those that run over paragraphs. */
function quotedTokens(paragraphs: readonly (readonly Token[])[]): Set<Token> {
  const rows = [...paragraphs, paragraphs.flat()];
  return new Set(
    rows.flatMap((tokens) =>
      quotations(tokens).flatMap(({ open, close }) => tokens.slice(Math.max(0, open), close)),
    ),
  );
}

/** An article's words in runs: all of them, and those that are its own, outside longer quotations. */
export interface Narration {
  readonly all: readonly (readonly string[])[];
  readonly own: readonly (readonly string[])[];
}

function runsOutside(tokens: readonly Token[], quoted: ReadonlySet<Token>): Token[][] {
  const runs: Token[][] = [[]];
  for (const token of tokens)
    if (!quoted.has(token)) runs.at(-1)?.push(token);
    else if (runs.at(-1)?.length) runs.push([]);
  return runs;
}

/** Takes the words of an article's paragraphs: what else stands on the page is none of its text. */
export function narrationOf({ page, article: { blocks } }: Reading): Narration {
  const paragraphs = blocks.flatMap(({ role }, index) =>
    role === "lead" || role === "body" ? [tokensOfBlock(page.text, blocks, index)] : [],
  );
  const tokens = paragraphs.flat();
  return {
    all: [wordsIn(tokens)],
    own: runsOutside(tokens, quotedTokens(paragraphs)).map(wordsIn),
  };
}
