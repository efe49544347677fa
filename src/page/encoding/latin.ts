/**
 * windows-1252 at 0x80 to 0x9F (WHATWG index-windows-1252); where it has no character, the C1 control of that number.
 */
const UPPER_HALF = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const BYTES: ReadonlyMap<string, number> = new Map([...UPPER_HALF].map((char, k) => [char, 0x80 + k]));
const BYTE_CODES: ReadonlySet<number> = new Set([...UPPER_HALF].map((char) => char.charCodeAt(0)));
const C1 = /[\u0080-\u009f]/gu;

/** Characters that stand for the bytes 0x80 to 0x9F in text read as windows-1252 or as ISO 8859-1, for a character class. */
export const C1_CLASS = `\\u0080-\\u009f${[...UPPER_HALF].filter((char) => char > "\u009f").join("")}`;

/** The byte that a character was read from, had the text been read as windows-1252 or ISO 8859-1; null where none. */
export function byteOf(char: string): number | null {
  const code = char.charCodeAt(0);
  return code < 0x100 ? code : (BYTES.get(char) ?? null);
}

/** Whether a code unit is the character of some byte. */
export const isByte = (code: number): boolean => code < 0x100 || BYTE_CODES.has(code);

/** The character that windows-1252 has for a byte. */
const latinOf = (byte: number): string => UPPER_HALF[byte - 0x80] ?? String.fromCharCode(byte);

/** C1 controls read as what windows-1252 has in their place: pages that declare ISO 8859-1 mean it (WHATWG Encoding). */
export const withoutC1 = (text: string): string => text.replace(C1, (char) => latinOf(char.charCodeAt(0)));
