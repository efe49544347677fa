import { languages } from "../../language/index.ts";
import { codeUnitAt } from "../../text/code-units.ts";
import { PhraseTable } from "../../text/phrases.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import type { SideName } from "./side-names.ts";

/** Code units behind the beginning of a name that are looked at, and before it; the longest name has some 60. */
const AHEAD = 160;
const BEHIND = 48;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;

/** What the code units of the Basic Multilingual Plane are, as tokens are cut: 1 letters and marks, 2 digits, 0 others. */
const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const char = String.fromCharCode(code);
  return LETTER.test(char) ? 1 : DIGIT.test(char) ? 2 : 0;
});

const classAt = (text: string, at: number): number => classes[codeUnitAt(text, at)] ?? 0;

/** Signs between the short forms of two states: "Mỹ-Trung", "Mỹ, Nhật và Hàn". */
const JOINTS: ReadonlySet<string> = new Set(["-", "–", ","]);

/** Words of all languages that join two sides, and last words of titles and honorifics: "ông", "Chủ tịch". */
interface Companions {
  readonly joints: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

/** A row of tokens down to its last word, with the dot of an abbreviation: "của ông" to "ông", "by Mr." to "mr.". */
function lastWordOf(tokens: readonly Token[]): string {
  const [last, before] = tokens.slice(-2).reverse();
  if (last?.lower === "." && before) return `${before.lower}.`;
  return last?.lower ?? "";
}

const lastWord = (phrase: string): string => lastWordOf(tokenize(phrase.normalize("NFC")));

function companions(): Companions {
  const packs = [...languages.values()].map(({ reading }) => reading);
  const titles = packs.flatMap(({ titles, pluralTitles, honorifics }) => [
    ...titles,
    ...pluralTitles,
    ...honorifics,
  ]);
  const joints = packs.flatMap(({ words }) => [...(words.and ?? []), ...(words.with ?? [])]);
  return {
    joints: new Set([...JOINTS, ...joints.map(lastWord)]),
    titles: new Set(titles.map(({ phrase }) => lastWord(phrase))),
  };
}

/** True where what the name needs stands beside it: `before` and `behind` are the words there. */
function isBacked(
  { needs }: SideName,
  { joints, titles }: Companions,
  before: string,
  behind: string,
): boolean {
  if (needs === null) return true;
  return needs === "title" ? titles.has(before) : joints.has(before) || joints.has(behind);
}

/** First words of names by how they begin: for each first letter a bit for each length. */
interface Beginnings {
  readonly lengths: Int32Array;
  readonly words: ReadonlySet<string>;
}

/** Longer words share one bit. */
const lengthBit = (length: number): number => 1 << Math.min(length, 31);

function beginningsOf(names: readonly SideName[]): Beginnings {
  const lengths = new Int32Array(0x10000);
  const words = new Set<string>();
  for (const { phrase } of names) {
    const [first] = tokenize(phrase.normalize("NFC"));
    if (!first || first.kind === "punct") throw new RangeError(`a name begins with a word: "${phrase}"`);
    words.add(first.lower);
    // A capital counts where the name has one; a small letter stands for both.
    for (const letter of new Set([first.text.charAt(0), first.text.charAt(0).toUpperCase()])) {
      const code = letter.charCodeAt(0);
      lengths[code] = (lengths[code] ?? 0) | lengthBit(first.text.length);
    }
  }
  return { lengths, words };
}

/** Names of sides compiled for one pass over a text. */
export class SideFinder {
  readonly #table = new PhraseTable<SideName>();
  readonly #beginnings: Beginnings;
  readonly #beside = companions();

  /** Throws RangeError for a name that begins with no word. */
  constructor(names: readonly SideName[]) {
    for (const name of names) this.#table.add(name.phrase, name, true);
    this.#beginnings = beginningsOf(names);
  }

  /**
   * Adds the sides that a text in NFC names to `found`, until these are enough. Names are met as the reading meets
   * them: token by token, with capitals where the name has them. Linear in the length of the text: only where a word
   * begins as a name does, a stretch of bounded length is looked at.
   */
  find(text: string, found: Set<string>, isEnough: (found: ReadonlySet<string>) => boolean): void {
    const { lengths } = this.#beginnings;
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const start = at;
      const kind = classAt(text, at);
      if (kind === 0) continue;
      while (at + 1 < length && classAt(text, at + 1) === kind) at++;
      if (((lengths[codeUnitAt(text, start)] ?? 0) & lengthBit(at + 1 - start)) === 0) continue;
      this.#look(text, start, at + 1, found);
      if (isEnough(found)) return;
    }
  }

  #look(text: string, at: number, end: number, found: Set<string>): void {
    const word = tokenize(text, at, end)[0]?.lower ?? "";
    if (!this.#beginnings.words.has(word)) return;
    const tokens = tokenize(text, at, Math.min(text.length, at + AHEAD));
    const match = this.#table.longestAt(tokens, 0);
    if (!match) return;
    const before = lastWordOf(tokenize(text, Math.max(0, at - BEHIND), at));
    const behind = tokens[match.to]?.lower ?? "";
    for (const name of match.values) if (isBacked(name, this.#beside, before, behind)) found.add(name.side);
  }
}
