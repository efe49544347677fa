import { quotedLexeme, type Word, wordsIn } from "./words.ts";

// The language is told to users in docs/search.md, whose examples are tests.

/** One word that is looked for. */
export interface Sought {
  /** Ways in which it may be written, one for all but beginnings; in the form of a Word's `exact` or `folded`. */
  readonly forms: readonly string[];
  /** Any word that begins so. */
  readonly prefix: boolean;
}

/** Words looked for in a row; a single word is a row of one. */
export type Row = readonly Sought[];

/** What a search asks for; `all` is empty when it asks for nothing. */
export interface SearchQuery {
  /** Of each group one row at least. */
  readonly all: readonly (readonly Row[])[];
  /** None of these. */
  readonly without: readonly Row[];
}

/** More is not looked for: a pasted article is no query. */
const MOST_PIECES = 64;
const LONGEST_ROW = 64;
/** Longer words are not in the index; cutting them only keeps PostgreSQL from refusing the query. */
const LONGEST_WORD = 501;

/** A quotation, a bar between alternatives, or anything else up to the next space or bar. */
const PIECE = /-?"(?<quoted>[^"]*)"|\||[^\s|]+/gu;
const TYPOGRAPHIC_QUOTES = /[“”„‟«»＂]/gu;

interface Piece {
  readonly kind: "row" | "without" | "or";
  readonly row: Row;
}

/** Words with marks are sought as they are; without, whatever marks they have in the text. */
function soughtWord(text: string, { start, end, exact, folded }: Word): Sought {
  const form = exact.slice(0, LONGEST_WORD);
  const prefix = text[end] === "*";
  // The beginning "hoà" of "hoàng" has its mark where the older rule, by which whole words are kept, would not put it.
  const typed = text.slice(start, end).toLowerCase().slice(0, LONGEST_WORD);
  return { forms: prefix && exact !== folded && typed !== form ? [form, typed] : [form], prefix };
}

const rowIn = (text: string): Row =>
  wordsIn(text)
    .slice(0, LONGEST_ROW)
    .map((word) => soughtWord(text, word));

function pieceOf(written: string, quoted: string | undefined): Piece {
  if (written === "|" || written === "OR") return { kind: "or", row: rowIn(written) };
  return { kind: written.startsWith("-") ? "without" : "row", row: rowIn(quoted ?? written) };
}

function piecesOf(words: string): Piece[] {
  const text = words.normalize("NFC").replace(TYPOGRAPHIC_QUOTES, '"');
  return [...text.matchAll(PIECE)]
    .slice(0, MOST_PIECES)
    .map((match) => pieceOf(match[0], match.groups?.quoted))
    .filter(({ kind, row }) => kind === "or" || row.length > 0);
}

/** The alternatives of each group; "OR" with nothing to choose between is the word itself. */
function groupsOf(pieces: readonly Piece[]): Row[][] {
  const groups: Row[][] = [];
  let joins = false;
  for (const [k, { kind, row }] of pieces.entries()) {
    const between = kind === "or" && pieces[k - 1]?.kind === "row" && pieces[k + 1]?.kind === "row";
    if (between) joins = true;
    else if (kind !== "without" && row.length > 0) {
      if (joins) groups.at(-1)?.push(row);
      else groups.push([row]);
      joins = false;
    }
  }
  return groups;
}

/** Reads what a user typed. Anything can be read; what only excludes is searched for. */
export function searchQuery(words: string): SearchQuery {
  const pieces = piecesOf(words);
  const without = pieces.filter((piece) => piece.kind === "without").map((piece) => piece.row);
  const all = groupsOf(pieces);
  return all.length > 0 ? { all, without } : { all: without.map((row) => [row]), without: [] };
}

const joined = (parts: readonly string[], operator: string): string =>
  parts.length === 1 ? parts.join() : `(${parts.join(` ${operator} `)})`;

const wordQuery = ({ forms, prefix }: Sought): string =>
  joined(
    forms.map((form) => `${quotedLexeme(form)}${prefix ? ":*" : ""}`),
    "|",
  );

/** A row as PostgreSQL's tsquery. */
export const rowQuery = (row: Row): string => joined(row.map(wordQuery), "<->");

/** The query as PostgreSQL's tsquery. */
export function tsquery({ all, without }: SearchQuery): string {
  const groups = all.map((rows) => joined(rows.map(rowQuery), "|"));
  return [...groups, ...without.map((row) => `!${rowQuery(row)}`)].join(" & ");
}

/** Several words, each asked for by itself, as one row: where they stand so, they are most likely meant. Null else. */
export function wholeRow({ all }: SearchQuery): Row | null {
  const rows = all.map((group) => (group.length === 1 ? group[0] : undefined));
  const words = rows.flatMap((row) => (row?.length === 1 ? row : []));
  return words.length > 1 && words.length === all.length ? words : null;
}
