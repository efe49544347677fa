import { withoutMarks } from "../../text/marks.ts";
import type { Span } from "../../text/span.ts";
import { tokenize } from "../../text/tokens.ts";

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

/** A word as it is written in a tsvector or a tsquery. */
export const quotedLexeme = (text: string): string =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
