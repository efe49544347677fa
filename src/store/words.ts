import { withoutMarks } from "../text/marks.ts";
import type { Span } from "../text/span.ts";
import { tokenize } from "../text/tokens.ts";

/** A word of a text: as it is written (lower case, marks in one style), and folded. */
export interface Word extends Span {
  readonly exact: string;
  readonly folded: string;
}

type Forms = Pick<Word, "exact" | "folded">;

/** Syllables recur: folding each of them once makes indexing a page several times as fast. */
const forms = new Map<string, Forms>();
/** Far more than Vietnamese has syllables; texts of other kinds must not fill the memory. */
const MOST_FORMS = 50_000;

function formsOf(lower: string): Forms {
  const known = forms.get(lower);
  if (known) return known;
  const found = { exact: lower, folded: withoutMarks(lower) };
  if (forms.size < MOST_FORMS) forms.set(lower, found);
  return found;
}

/** The words of a text, numbers included, punctuation left out. */
export function wordsIn(text: string): Word[] {
  return tokenize(text)
    .filter((token) => token.kind !== "punct")
    .map(({ start, end, lower }) => ({ start, end, ...formsOf(lower) }));
}

/** A name or phrase without marks, case and punctuation, words separated by one space. */
export const foldedText = (text: string): string =>
  wordsIn(text)
    .map((word) => word.folded)
    .join(" ");

/** PostgreSQL keeps no positions beyond this (its manual, "Limitations" of text search). */
const LAST_POSITION = 16_383;
/** Longer words than PostgreSQL takes are no words (2 kB at most, 4 bytes a character). */
const LONGEST_WORD = 500;

/**
 * A text as PostgreSQL's tsvector, written by hand: each word at its position, folded and, where that differs,
 * as it is. Independent of the server's dictionaries, and alike in the embedded database and on a server.
 */
export function vectorOf(text: string): string {
  const positions = new Map<string, number[]>();
  const note = (word: string, at: number): void => {
    const known = positions.get(word);
    if (known) known.push(at);
    else positions.set(word, [at]);
  };
  for (const [k, { exact, folded }] of wordsIn(text).entries()) {
    if (exact.length > LONGEST_WORD) continue;
    const at = Math.min(k + 1, LAST_POSITION);
    note(folded, at);
    if (exact !== folded) note(exact, at);
  }
  return [...positions].map(([word, at]) => `'${word}':${at.slice(0, 255).join()}`).join(" ");
}

/** What a search asks for: one lexeme for each word, exact for words with marks, folded for those without. */
export function lexemesOf(words: string): string[] {
  return wordsIn(words).map(({ exact, folded }) => (exact === folded ? folded : exact));
}

/** True when the word is one that the lexeme stands for. */
export const matches = (word: Word, lexeme: string): boolean =>
  word.folded === lexeme || word.exact === lexeme;
