/** Signs that take no column: combining marks, joiners and other format signs, and control codes. */
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** First and last code points of the ranges that Unicode's East Asian Width (UAX 11) calls wide or fullwidth. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

const isWide = (code: number): boolean => WIDE.some(([first, last]) => code >= first && code <= last);

function columnsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x300) return code >= 0x20 && code !== 0x7f && !(code >= 0x80 && code < 0xa0) ? 1 : 0;
  if (ZERO.test(char)) return 0;
  return code >= 0x1100 && isWide(code) ? 2 : 1;
}

/** Columns that a text without escape sequences takes on a terminal. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const char of text) columns += columnsOf(char);
  return columns;
}

/** The longest beginning of the text that takes at most `columns`; offsets in UTF-16 code units. */
export function fitting(text: string, columns: number): number {
  let used = 0;
  let end = 0;
  for (const char of text) {
    used += columnsOf(char);
    if (used > columns) return end;
    end += char.length;
  }
  return end;
}

/** Signs that turn the direction of all that follows them, until something ends it (UAX 9). */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Text of a page made safe for a terminal: control codes could move its cursor or change its title, and turns of direction
 * could make other words out of what stands behind it.
 */
export const printable = (text: string): string => text.replace(/\p{Cc}+/gu, " ").replace(DIRECTIONS, "");
