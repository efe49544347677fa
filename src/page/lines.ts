import { gluedParts } from "./glued.ts";
import type { PageBlock } from "./types.ts";

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** White space as `String.trim` knows it, and the zero-width characters that pages leave around lines. */
const BLANK = /^[\s\u200b-\u200f\u2060\ufeff]$/u;

const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code <= 32) return true;
  return code > 127 && BLANK.test(text.charAt(at));
};

function trimmed(text: string, from: number, to: number, line: number): PageBlock | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return start < end ? { start, end, line, markup: null } : null;
}

/**
 * Blocks of a flattened page: one for every line that is not empty, trimmed of white space; several for a line that
 * holds most of the page because its breaks were lost. Lines end at "\n"
 * (so that numbers agree with other tools; a "\r" before it is white space), or at "\r" where no "\n" occurs.
 */
export function lineBlocks(text: string): PageBlock[] {
  const separator = text.includes("\n") ? NEWLINE : CARRIAGE_RETURN;
  const mark = String.fromCharCode(separator);
  const blocks: PageBlock[] = [];
  let from = 0;
  for (let line = 1; from <= text.length; line++) {
    const next = text.indexOf(mark, from);
    const to = next < 0 ? text.length : next;
    const block = trimmed(text, from, to, line);
    if (block) for (const part of gluedParts(text, block)) blocks.push({ ...block, ...part });
    from = to + 1;
  }
  return blocks;
}
