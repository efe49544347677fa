import type { Span } from "./span.ts";

/** What a token is made of. Syllables of Vietnamese are words of their own here; phrases join them. */
export type TokenKind = "word" | "number" | "punct";

/**
 * One token of a text. A run of letters, a run of digits, or one punctuation sign; white space is none.
 * `lower` is the text in lower case, by which phrases are looked up, with the tone mark of an open "oa", "oe", "uy" on
 * its first vowel: "thoả" and "thỏa" are one word, spelt by the newer and the older rule.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** The first letter is a capital. */
  readonly capital: boolean;
}

const olderTone: ReadonlyMap<string, string> = new Map(
  "oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy"
    .split(" ")
    .flatMap((pair, index, all) => (index % 2 === 0 ? [[pair, all[index + 1] ?? pair]] : [])),
);

/** Puts the tone mark where the older rule has it. "qu" is a consonant, so "quý" has one spelling. */
function withOlderTone(lower: string): string {
  const older = lower.length > 1 ? olderTone.get(lower.slice(-2)) : undefined;
  return older === undefined || lower.at(-3) === "q" ? lower : lower.slice(0, -2) + older;
}

enum CharClass {
  Space,
  Letter,
  Digit,
  Other,
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\p{Cf}]/u;
/** Classes of the code units of the Basic Multilingual Plane, filled as they are met; 255 stands for not yet known. */
const basicClasses = new Uint8Array(0x10000).fill(255);

function classify(code: number): CharClass {
  const char = String.fromCodePoint(code);
  if (LETTER.test(char)) return CharClass.Letter;
  if (DIGIT.test(char)) return CharClass.Digit;
  return SPACE.test(char) ? CharClass.Space : CharClass.Other;
}

/** Class of a code point by Unicode, remembered: tokenizing asks this for every character. */
function classOf(code: number): CharClass {
  const seen = basicClasses[code];
  if (seen === undefined) return classify(code);
  if (seen !== 255) return seen;
  const found = classify(code);
  basicClasses[code] = found;
  return found;
}

const kinds: Record<Exclude<CharClass, CharClass.Space>, TokenKind> = {
  [CharClass.Letter]: "word",
  [CharClass.Digit]: "number",
  [CharClass.Other]: "punct",
};

const width = (code: number): number => (code > 0xffff ? 2 : 1);

function runEnd(text: string, from: number, to: number, kind: CharClass): number {
  let at = from;
  while (at < to) {
    const code = text.codePointAt(at) ?? 0;
    if (classOf(code) !== kind) break;
    at += width(code);
  }
  return at;
}

/**
 * Cuts a stretch of text into tokens whose offsets point into the whole text.
 * Linear in the length of the stretch.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const code = text.codePointAt(at) ?? 0;
    const kind = classOf(code);
    const next = kind === CharClass.Other ? at + width(code) : runEnd(text, at, end, kind);
    if (kind !== CharClass.Space) tokens.push(makeToken(text, at, next, kinds[kind]));
    at = next;
  }
  return tokens;
}

function makeToken(text: string, start: number, end: number, kind: TokenKind): Token {
  const slice = text.slice(start, end);
  if (kind !== "word") return { start, end, text: slice, lower: slice, kind, capital: false };
  const lower = slice.toLowerCase();
  return {
    start,
    end,
    text: slice,
    lower: withOlderTone(lower),
    kind,
    capital: slice.charCodeAt(0) !== lower.charCodeAt(0),
  };
}

/** True when no white space stands between the two neighbouring tokens. */
export const touching = (a: Span | undefined, b: Span | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;
