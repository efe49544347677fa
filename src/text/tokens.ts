import { codeUnitAt } from "./code-units.ts";
import type { Span } from "./span.ts";
import { type Spelling, spellingAt, type TokenKind } from "./spellings.ts";

export type { TokenKind };

/**
 * One token of a text. A run of letters, a run of digits, or one punctuation sign; white space is none.
 * `lower` is the text in lower case, by which phrases are looked up, with the tone mark of an open "oa", "oe", "uy" on
 * its first vowel: "thoả" and "thỏa" are one word, spelt by the newer and the older rule. Apostrophes are straight.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** What it shares with all tokens that are written alike. */
  readonly spelling: Spelling;
}

enum CharClass {
  Space,
  Letter,
  Digit,
  Other,
  /** Not met yet, or half of a character beyond the Basic Multilingual Plane. */
  Unknown,
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\p{Cf}]/u;
/** Classes of the code units of the Basic Multilingual Plane, filled as they are met. */
const basicClasses = new Uint8Array(0x10000).fill(CharClass.Unknown);

function classify(code: number): CharClass {
  const char = String.fromCodePoint(code);
  if (LETTER.test(char)) return CharClass.Letter;
  if (DIGIT.test(char)) return CharClass.Digit;
  return SPACE.test(char) ? CharClass.Space : CharClass.Other;
}

/** Class of the character at an offset by Unicode, remembered but for those of two code units. */
function classAt(text: string, at: number): CharClass {
  const code = text.codePointAt(at) ?? 0;
  const found = classify(code);
  if (code < 0xd800 || (code > 0xdfff && code < 0x10000)) basicClasses[code] = found;
  return found;
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

const kinds: readonly TokenKind[] = ["punct", "word", "number", "punct"];

function push(tokens: Token[], start: number, end: number, spelling: Spelling): void {
  const { text, lower, kind, capital } = spelling;
  tokens.push({ start, end, text, lower, kind, capital, spelling });
}

/**
 * Cuts a stretch of text into tokens whose offsets point into the whole text.
 * Linear in the length of the stretch; one loop, since every character of every page goes through it.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let [run, from, hash]: [CharClass, number, number] = [CharClass.Space, start, 0];
  let at = start;
  while (at < end) {
    const code = codeUnitAt(text, at);
    const known: CharClass = basicClasses[code] ?? CharClass.Unknown;
    const found = known === CharClass.Unknown ? classAt(text, at) : known;
    if (found !== run || found === CharClass.Other) {
      if (run !== CharClass.Space)
        push(tokens, from, at, spellingAt(text, from, at, hash, kinds[run] ?? "punct"));
      [run, from, hash] = [found, at, 0];
    }
    hash = (Math.imul(hash, 31) + code) | 0;
    at += known === CharClass.Unknown && isPair(text, at) ? 2 : 1;
  }
  if (run !== CharClass.Space)
    push(tokens, from, at, spellingAt(text, from, at, hash, kinds[run] ?? "punct"));
  return tokens;
}

/** True when no white space stands between the two neighbouring tokens. */
export const touching = (a: Span | undefined, b: Span | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;
