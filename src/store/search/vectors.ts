import type { PassagePart, SearchDocument } from "./documents.ts";
import { quotedLexeme, wordsIn } from "./words.ts";

/** PostgreSQL keeps no positions beyond this, nor more of one word (its manual, "Limitations" of text search). */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
/** Longer words than PostgreSQL takes are no words (2 kB at most, up to 4 bytes a character). */
const LONGEST_WORD = 500;
/** Words between passages, so that none are in a row that stand in two passages. */
const GAP = 2;
/** PostgreSQL takes 1 MB of words and positions; what stands behind that in a page is hardly an article. */
const MOST_CODE_UNITS = 200_000;

/** PostgreSQL's classes of words, by which it ranks. */
const weights: Readonly<Record<PassagePart, string>> = { title: "A", lead: "B", text: "C" };
const NAMES_WEIGHT = "C";
const MARKS_WEIGHT = "D";

/** Where each word stands: its position and class, as a tsvector has them. */
class Positions {
  readonly #places = new Map<string, string[]>();
  #position = 0;
  #left = MOST_CODE_UNITS;

  #note(word: string, place: string): void {
    const known = this.#places.get(word);
    if (!known) this.#places.set(word, [place]);
    else if (known.length < MOST_POSITIONS) known.push(place);
  }

  add(text: string, weight: string): void {
    const words = wordsIn(text.slice(0, this.#left));
    this.#left -= Math.min(text.length, this.#left);
    for (const { exact, folded } of words) {
      this.#position++;
      if (exact.length > LONGEST_WORD) continue;
      const place = `${Math.min(this.#position, LAST_POSITION)}${weight}`;
      this.#note(folded, place);
      if (exact !== folded) this.#note(exact, place);
    }
    this.#position += GAP;
  }

  /** A mark is a word by itself, in no row with others. */
  addMark(mark: string, weight: string): void {
    this.#position += 1 + GAP;
    this.#note(mark, `${Math.min(this.#position, LAST_POSITION)}${weight}`);
  }

  texts(): string[] {
    return [...this.#places].map(([word, places]) => `${quotedLexeme(word)}:${places.join()}`);
  }
}

/**
 * A document as PostgreSQL's tsvector, written by hand: each word at its position, folded and, where that differs, as
 * it is. Independent of the server's dictionaries, and alike in the embedded database and on a server.
 */
export function documentVector({ passages, names, marks }: SearchDocument): string {
  const positions = new Positions();
  for (const { text, part } of passages) positions.add(text, weights[part]);
  for (const name of names) positions.add(name, NAMES_WEIGHT);
  for (const mark of marks) positions.addMark(mark, MARKS_WEIGHT);
  return positions.texts().join(" ");
}
