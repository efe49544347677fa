/** A run of digits, a run of letters, or one sign of a written date. Offsets in UTF-16 code units of the text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Digits in ASCII, letters in lower case and without dots between them ("พ.ย." is one word), or the sign. */
  readonly text: string;
  readonly kind: "number" | "word" | "sign";
}

/** Code points of the zeros of the digits in use beside ASCII's: Arabic, Persian, Indic, Thai, Lao, Burmese, Khmer, wide. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];

function asciiDigit(char: string): string {
  const code = char.charCodeAt(0);
  const zero = ZEROS.find((one) => code >= one && code < one + 10);
  return zero === undefined ? char : String(code - zero);
}

/** The text with all digits in ASCII; offsets stay, since digits of the Basic Multilingual Plane are one code unit each. */
const withAsciiDigits = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what most texts are, and they need no second look
  /^[\x00-\x7f]*$/u.test(text) ? text : text.replace(/(?![0-9])\p{Nd}/gu, asciiDigit);

const PIECE = /[0-9]+|[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*|[^\s\p{Cf}]/gu;

/** Cuts a text into pieces; white space and signs of direction are none. Linear. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: found, index: start } of withAsciiDigits(text).matchAll(PIECE)) {
    const first = found.charCodeAt(0);
    const digit = first >= 0x30 && first <= 0x39;
    const kind = digit ? "number" : /[\p{L}\p{M}]/u.test(found) ? "word" : "sign";
    const plain = kind === "word" ? found.toLowerCase().replaceAll(".", "") : found;
    pieces.push({ start, end: start + found.length, text: plain, kind });
  }
  return pieces;
}

/** The value of a piece of so many digits at most; NaN for others. */
export function numberAt(pieces: readonly Piece[], at: number, digits: number): number {
  const piece = pieces[at];
  return piece?.kind === "number" && piece.text.length <= digits ? Number(piece.text) : Number.NaN;
}
