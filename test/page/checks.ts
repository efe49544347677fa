import { expect } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { decodePage } from "../../src/page/index.ts";
import type { DecodedPage, PageInput } from "../../src/page/types.ts";

const encoder = new TextEncoder();

/** A page of a text; null where it is refused with an error of ours. Any other error fails the test. */
export function decodeOrRefuse(input: PageInput): DecodedPage | null {
  try {
    return decodePage(input);
  } catch (error) {
    if (error instanceof ParleyError) return null;
    throw error;
  }
}

export const pageOf = (text: string, kind: "html" | "text"): DecodedPage | null =>
  decodeOrRefuse({ bytes: encoder.encode(text), source: "page", kind });

/** White space, and what is as good as white space at the edges of lines: controls and zero-width characters. */
const BLANK = /^[\s\p{Cc}\u200b-\u200f\u2060\ufeff]*$/u;

const isNotBlank = (text: string): boolean => !BLANK.test(text);

/**
 * Blocks are in the order of the text, apart from each other and inside it; none is empty or begins or ends with
 * white space; and outside of them stands nothing but white space. The text is in NFC.
 */
export function expectWholeBlocks({ page, blocks }: DecodedPage): void {
  const { text } = page;
  const problems: string[] = [];
  let end = 0;
  for (const block of [...blocks, { start: text.length, end: text.length }]) {
    if (block.start < end || block.end < block.start) problems.push(`disorder at ${block.start}`);
    if (isNotBlank(text.slice(end, block.start))) problems.push(`text outside of blocks at ${end}`);
    end = block.end;
  }
  for (const block of blocks) {
    const own = text.slice(block.start, block.end);
    if (own.trim() === "" || own !== own.trim()) problems.push(`white space at ${block.start}`);
  }
  expect(problems.slice(0, 3)).toEqual([]);
  expect(blocks.length).toBeGreaterThan(0);
  expect(text === text.normalize("NFC")).toBe(true);
}
