import { codeUnitAt } from "./code-units.ts";

/** What a token is made of. Syllables of Vietnamese are words of their own here; phrases join them. */
export type TokenKind = "word" | "number" | "punct";

/** One way in which a word, a number or a sign is written; tokens that are written alike share it. */
export interface Spelling {
  readonly text: string;
  /** In lower case, with the tone marks of the older spelling and the straight apostrophe: see Token. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** The first letter is a capital. */
  readonly capital: boolean;
  readonly hash: number;
  /** In code units. */
  readonly length: number;
  /** Number of `lower` among the words of phrases, and the last number given when it was looked up: see `numberOf`. */
  number: number;
  asked: number;
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

/** Spellings remembered: as many as the syllables of a language and the names of its news need, and no more. */
const SLOTS = 1 << 15;
/** Places looked at for one spelling; bounded, so that no choice of words makes looking up slow. */
const PROBES = 4;
/** Longer ones are rare, and not remembered: V8 keeps a whole text alive for a slice of more code units than these. */
const LONGEST = 12;

const slots: (Spelling | undefined)[] = new Array<Spelling | undefined>(SLOTS).fill(undefined);

function isAt(text: string, start: number, { text: spelling, length }: Spelling): boolean {
  for (let k = 0; k < length; k++) if (codeUnitAt(text, start + k) !== codeUnitAt(spelling, k)) return false;
  return true;
}

/** The curly apostrophe, which is one sign with the straight one: "l'accord", "l’accord". */
const CURLY = "’";

function made(text: string, kind: TokenKind, hash: number): Spelling {
  const lower = kind === "word" ? text.toLowerCase() : text === CURLY ? "'" : text;
  const capital = text.charCodeAt(0) !== lower.charCodeAt(0);
  const { length } = text;
  return { text, lower: withOlderTone(lower), kind, capital, hash, length, number: 0, asked: -1 };
}

/**
 * The spelling of a stretch of text, which is cut out and put in lower case only when it is met for the first time:
 * text repeats its words. `hash` is reckoned from its code units.
 */
export function spellingAt(
  text: string,
  start: number,
  end: number,
  hash: number,
  kind: TokenKind,
): Spelling {
  const length = end - start;
  if (length > LONGEST) return made(text.slice(start, end), kind, hash);
  const home = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  let place = home;
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = (home + probe) & (SLOTS - 1);
    const known = slots[slot];
    if (!known) {
      place = slot;
      break;
    }
    if (known.hash === hash && known.length === length && isAt(text, start, known)) return known;
  }
  const spelling = made(text.slice(start, end), kind, hash);
  slots[place] = spelling;
  return spelling;
}

/** Numbers of the words that phrases are made of, from 1. They grow with the phrase tables, never with the texts read. */
const numbers = new Map<string, number>();
let last = 0;

/** The number of a word (as `lower` of its spelling), given to it if it has none. */
export function numbered(lower: string): number {
  const known = numbers.get(lower);
  if (known !== undefined) return known;
  numbers.set(lower, ++last);
  return last;
}

/** The number of a spelling's word among those of all phrases; 0 for words that no phrase has. */
export function numberOf(spelling: Spelling): number {
  if (spelling.asked !== last) {
    spelling.number = numbers.get(spelling.lower) ?? 0;
    spelling.asked = last;
  }
  return spelling.number;
}

/** What is known of words, by their numbers; nothing for most. */
export type WordTable<T> = readonly (T | undefined)[];

/** A table by the numbers of its words (as `lower` of their spellings). */
export function byNumber<T>(words: ReadonlyMap<string, T>): WordTable<T> {
  const values = new Map([...words].map(([word, value]) => [numbered(word), value]));
  const greatest = Math.max(0, ...values.keys());
  return Array.from({ length: greatest + 1 }, (_, number) => values.get(number));
}
