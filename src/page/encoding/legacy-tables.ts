/**
 * The three 8-bit encodings of Vietnamese that no `TextDecoder` knows, and windows-1258, which it knows, by the byte.
 * Each turns the bytes of one word (read as Latin-1 or windows-1252) into Unicode, not yet in NFC.
 */
import { toNfc } from "../../text/nfc.ts";
import { byteOf } from "./latin.ts";

/** Characters from a byte on, one for every byte; "·" where the encoding has none. */
function rows(spans: readonly (readonly [from: number, chars: string])[]): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  for (const [from, chars] of spans) {
    [...chars].forEach((char, k) => {
      if (char !== "·") table.set(from + k, char);
    });
  }
  return table;
}

/** TCVN 5712:1993, VN3 (the fonts named ".Vn…", also called ABC): no capitals with a tone, which are a font of their own. */
const TCVN3 = rows([
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ·"],
  [0xb5, "àảãáạ·ằẳẵắ"],
  [0xc6, "ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ"],
]);

/** VISCII 1.1, RFC 1456. Its six letters among the C0 controls are left out: pages lose them. */
const VISCII = rows([
  [0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"],
  [0xa0, "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"],
  [0xc0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"],
  [0xe0, "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"],
]);

/** windows-1258: letters, and the five tones as combining marks behind them. */
const WINDOWS_1258 = rows([
  [0xa0, new TextDecoder("windows-1258").decode(Uint8Array.from({ length: 0x60 }, (_, k) => 0xa0 + k))],
]);

/** VNI for Windows: letters of their own; every other marked letter is a base letter and one of the marks below. */
const VNI_LETTERS = new Map([
  ..."ñđ ÑĐ òị ÒỊ æỉ ÆỈ óĩ ÓĨ îỵ ÎỴ íí ÍÍ ìì ÌÌ ôơ ÔƠ öư ÖƯ"
    .split(" ")
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
]);

/** VNI for Windows: second characters, in lower case, with the combining marks that they stand for. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ["ø", "\u0300"],
  ["ù", "\u0301"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
  ["â", "\u0302"],
  ["à", "\u0302\u0300"],
  ["á", "\u0302\u0301"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
  ["ê", "\u0306"],
  ["è", "\u0306\u0300"],
  ["é", "\u0306\u0301"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
]);
const VNI_BASE = /[aeouyôö]/iu;

function byTable(word: string, table: ReadonlyMap<number, string>): string {
  let out = "";
  for (const char of word) out += table.get(byteOf(char) ?? 0) ?? char;
  return out;
}

function fromVni(word: string): string {
  let out = "";
  let before = "";
  for (const char of word) {
    const mark = VNI_BASE.test(before) ? VNI_MARKS.get(char.toLowerCase()) : undefined;
    out += mark ?? VNI_LETTERS.get(char) ?? char;
    before = mark ? "" : char;
  }
  return out;
}

/** An 8-bit encoding of Vietnamese. */
export interface Scheme {
  readonly name: "TCVN3" | "VNI" | "VISCII" | "windows-1258";
  /** Text in Latin-1 or windows-1252 characters to Unicode, in NFC; other characters stay. */
  readonly convert: (text: string) => string;
}

/** The encodings in question, the most used first. */
export const schemes: readonly Scheme[] = [
  { name: "TCVN3", convert: (text) => byTable(text, TCVN3) },
  { name: "VNI", convert: (text) => toNfc(fromVni(text)) },
  { name: "windows-1258", convert: (text) => toNfc(byTable(text, WINDOWS_1258)) },
  { name: "VISCII", convert: (text) => byTable(text, VISCII) },
];
