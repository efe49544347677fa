import { type Token, touching } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";
import { bylineOf, contributorsOf, inSmall, type Run, textOfRun } from "./byline.ts";

/** What a line that signs an article tells: who wrote it and where the story was taken from. */
export interface Signature {
  readonly authors: readonly string[];
  readonly credits: readonly string[];
  /** The line says which is which ("Theo", "Tác giả:", brackets); a bare name does not. */
  readonly marked: boolean;
  /** It is marked, or the labels of its language are known so well that a bare name is one. */
  readonly sure: boolean;
  /** It signs the story off behind the text: whom it names counts as author where no byline names one. */
  readonly closing: boolean;
}

/** Longer lines are prose. */
const MAX_WORDS = 14;
const SEPARATORS = new Set(["(", ")", "/", ",", "-", "–", "—", "|", ";", ":", "+", "&", "[", "]", "."]);

/** A longer word before a full stop is a whole name. */
const MAX_INITIAL = 2;

/** The full stop of an initial: "H.Giang"; with `spaced` also that of a short form before a space: "Ng. Hòa". */
const isInitialStop = (tokens: readonly Token[], at: number, spaced: boolean): boolean => {
  const [before, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (stop?.text !== "." || !touching(before, stop)) return false;
  return (
    touching(stop, next) || (spaced && (before?.text.length ?? 0) <= MAX_INITIAL && next?.capital === true)
  );
};

/** An outlet's mark behind the author ("Phạm Hà/TNMB"). */
const HOUSE_MARK = /^\p{Lu}{2,6}$/u;

/** A row of capitalised words, with initials (`spaced`: as above); empty when the token at `from` begins none. */
function nameRun(tokens: readonly Token[], from: number, spaced: boolean): Run {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    const goesOn = token?.kind === "word" && token.capital;
    if (goesOn || (to > from && isInitialStop(tokens, to, spaced))) to++;
    else break;
  }
  return { from, to };
}

const keyOf = (tokens: readonly Token[], run: Run): string =>
  tokens
    .slice(run.from, run.to)
    .filter((token) => token.kind === "word")
    .map((token) => token.lower)
    .join(" ");

const isAnd = (tokens: readonly Token[], at: number, { bylines }: Lexicon): boolean =>
  bylines.longestAt(tokens, at)?.values.includes("and") === true;

class SignatureReader {
  readonly authors: string[] = [];
  readonly credits: string[] = [];
  marked = false;
  /** Words such as "PV" or "Tổng hợp" stand in for a name. */
  noise = false;
  #crediting = false;
  readonly #line: Line;
  readonly #lexicon: Lexicon;

  constructor(line: Line, lexicon: Lexicon) {
    this.#line = line;
    this.#lexicon = lexicon;
  }

  /** Reads one part of the line; returns the token after it, or -1 when the line can't be a signature. */
  step(at: number): number {
    const { tokens } = this.#line;
    const token = tokens[at];
    if (!token) return -1;
    const medium = this.#lexicon.media.longestAt(tokens, at);
    if (medium) return this.#credit(medium);
    const opener = this.#lexicon.openers.longestAt(tokens, at);
    const named = this.#crediting && token.capital && tokens[at + 1]?.capital === true;
    const noun = opener?.values.includes("noun") === true;
    if (opener && (noun || !named) && this.#opens(opener.values, tokens[opener.to], at)) return opener.to;
    if (SEPARATORS.has(token.text) || isAnd(tokens, at, this.#lexicon)) return at + 1;
    return this.#name(at);
  }

  #credit(run: Run): number {
    this.credits.push(textOfRun(this.#line, run));
    return run.to;
  }

  #opens(kinds: readonly string[], next: Token | undefined, at: number): boolean {
    if (kinds.includes("credit")) {
      this.#crediting = true;
      this.marked = true;
      return true;
    }
    if (kinds.includes("byline") && (next?.text === ":" || at > 0)) {
      this.marked = true;
      return true;
    }
    if (kinds.includes("noise")) this.noise = true;
    return kinds.includes("noise") || (kinds.includes("noun") && this.#crediting);
  }

  #name(at: number): number {
    const { tokens } = this.#line;
    const run = nameRun(tokens, at, this.#lexicon.words.thorough);
    const size = run.to - run.from;
    if (size === 0 || size > 6) return -1;
    if (this.#crediting) return this.#unknownCredit(run);
    if (this.#isHouseMark(run)) return run.to;
    const key = keyOf(tokens, run);
    if (this.#lexicon.mastheads.longestAt(tokens, at)?.values.includes("opener") && size > 2)
      return this.#credit(run);
    if (size < 2 || this.#lexicon.known.has(key) || this.#lexicon.sections.has(key)) return -1;
    this.authors.push(textOfRun(this.#line, run));
    return run.to;
  }

  #isHouseMark({ from, to }: Run): boolean {
    const { tokens } = this.#line;
    const behind = this.authors.length > 0 && tokens[from - 1]?.text === "/";
    return behind && to - from === 1 && HOUSE_MARK.test(tokens[from]?.text ?? "");
  }

  /** Names of media may go on in lower case ("Báo Tin tức"). */
  #unknownCredit(run: Run): number {
    const { tokens } = this.#line;
    let to = run.to;
    while (to < tokens.length && to - run.to < 3 && tokens[to]?.kind === "word") to++;
    return this.#credit({ from: run.from, to });
  }
}

/** The signature of a line that is a byline in the words of its language, or names who helped with the story. */
function phrasedSignature(line: Line, lexicon: Lexicon): Signature | null {
  const { tokens } = line;
  const byline = bylineOf(tokens, lexicon);
  const media = byline?.media ?? contributorsOf(tokens, lexicon);
  if (!media) return null;
  const named = (runs: readonly Run[]): string[] => runs.map((run) => textOfRun(line, run));
  const authors = named(byline?.authors ?? []).map(inSmall);
  return { authors, credits: named(media), marked: true, sure: true, closing: byline?.closing ?? true };
}

/** The signature that a whole line is, or null. */
export function signatureOf(line: Line, lexicon: Lexicon): Signature | null {
  const phrased = phrasedSignature(line, lexicon);
  if (phrased) return phrased;
  if (line.words === 0 || line.words > MAX_WORDS) return null;
  const reader = new SignatureReader(line, lexicon);
  for (let at = 0; at < line.tokens.length; ) {
    at = reader.step(at);
    if (at < 0) return null;
  }
  const { authors, credits } = reader;
  if (authors.length + credits.length === 0 && !reader.noise) return null;
  const bracketed = line.text.startsWith("(");
  const marked = reader.marked || bracketed || credits.length > 0;
  // Where headlines have a capital in every word, subheads look like names.
  if (lexicon.words.titleCase && !marked && !reader.noise) return null;
  if (lexicon.words.titleCase)
    return { authors: authors.map(inSmall), credits, marked, sure: marked, closing: false };
  return { authors, credits, marked, sure: marked || lexicon.words.thorough, closing: false };
}
