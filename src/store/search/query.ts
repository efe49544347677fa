import { type Concept, LONGEST_PHRASE, type Meaning, noMeaning } from "./concepts.ts";
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

/** Rows all of which are looked for, wherever each stands. */
export type Together = readonly Row[];

/** What a search asks for; `all` is empty when it asks for nothing. */
export interface SearchQuery {
  /** Of each group one alternative at least. */
  readonly all: readonly (readonly Together[])[];
  /** None of these. */
  readonly without: readonly Row[];
  /** Several words, each typed by itself, as one row: where they stand so, they are most likely meant. Null else. */
  readonly whole: Row | null;
  /** The groups without other names and marks: what was typed; null where there are none. */
  readonly typed: readonly (readonly Together[])[] | null;
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
  /** It is sought as it is: between quotation marks, or as a beginning. */
  readonly isLiteral: boolean;
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
  if (written === "|" || written === "OR") return { kind: "or", row: rowIn(written), isLiteral: true };
  const row = rowIn(quoted ?? written);
  const isLiteral = quoted !== undefined || row.some(({ prefix }) => prefix);
  return { kind: written.startsWith("-") ? "without" : "row", row, isLiteral };
}

function piecesOf(words: string): Piece[] {
  const text = words.normalize("NFC").replace(TYPOGRAPHIC_QUOTES, '"');
  return [...text.matchAll(PIECE)]
    .slice(0, MOST_PIECES)
    .map((match) => pieceOf(match[0], match.groups?.quoted))
    .filter(({ kind, row }) => kind === "or" || row.length > 0);
}

/** The alternatives of each group; "OR" with nothing to choose between is the word itself. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let joins = false;
  for (const [k, piece] of pieces.entries()) {
    const { kind, row } = piece;
    const between = kind === "or" && pieces[k - 1]?.kind === "row" && pieces[k + 1]?.kind === "row";
    if (between) joins = true;
    else if (kind !== "without" && row.length > 0) {
      if (joins) groups.at(-1)?.push(piece);
      else groups.push([piece]);
      joins = false;
    }
  }
  return groups;
}

const typedIn = (row: Row): string[] => row.flatMap(({ forms }) => forms.slice(0, 1));

const textOf = (row: Row): string => ` ${typedIn(row).join(" ")} `;

/** Names of one thing that are looked for where another of them was typed; more make a query slow, and none better. */
const MOST_NAMES = 16;

/** Rows without those that hold the words typed, or another row: whatever is found by them is found by that. */
function needed(rows: readonly Row[], typed: readonly string[]): Row[] {
  const shorter = rows.toSorted((a, b) => a.length - b.length);
  const kept: string[] = [` ${typed.join(" ")} `];
  return shorter.filter((row) => {
    const text = textOf(row);
    if (kept.some((other) => text.includes(other))) return false;
    kept.push(text);
    return true;
  });
}

/** What else some words are sought by: other names, and marks of kinds and topics. */
function otherWays(typed: readonly string[], { marks, names }: Concept): Together[] {
  const rows = needed(
    names.map(rowIn).filter((row) => row.length > 0),
    typed,
  );
  const marked = marks.map((form): Row => [{ forms: [form], prefix: false }]);
  return [...rows.slice(0, MOST_NAMES), ...marked].map((row) => [row]);
}

/** A group that is one word as it was typed, which may be part of a phrase. */
const plain = (group: readonly Piece[] | undefined): Row | null => {
  const [piece, ...others] = group ?? [];
  return piece && others.length === 0 && !piece.isLiteral ? piece.row : null;
};

/** The longest phrase that begins with a group, with how many groups it takes; null where none does. */
function phraseAt(groups: readonly Piece[][], at: number, meaning: Meaning) {
  const rows: Row[] = [];
  for (
    let row = plain(groups[at]);
    row && rows.length < LONGEST_PHRASE;
    row = plain(groups[at + rows.length])
  )
    rows.push(row);
  for (; rows.length > 0; rows.pop()) {
    const typed = rows.flatMap(typedIn);
    const concept = meaning(typed);
    if (concept !== undefined) return { rows: [...rows], others: concept ? otherWays(typed, concept) : [] };
  }
  return null;
}

/** One alternative and its other ways. */
const alternatives = ({ row, isLiteral }: Piece, meaning: Meaning): Together[] => {
  const concept = isLiteral ? undefined : meaning(typedIn(row));
  return [[row], ...(concept ? otherWays(typedIn(row), concept) : [])];
};

/** Groups with all ways in which what they ask for may be told. */
function inAllWays(groups: readonly Piece[][], meaning: Meaning): Together[][] {
  const all: Together[][] = [];
  for (let k = 0; k < groups.length; ) {
    const phrase = phraseAt(groups, k, meaning);
    if (phrase && phrase.others.length > 0) all.push([phrase.rows, ...phrase.others]);
    else if (phrase) all.push(...phrase.rows.map((row) => [[row]]));
    else all.push((groups[k] ?? []).flatMap((piece) => alternatives(piece, meaning)));
    k += phrase?.rows.length ?? 1;
  }
  return all;
}

function wholeOf(groups: readonly Piece[][]): Row | null {
  const words = groups.flatMap((group) => (group.length === 1 ? (group[0]?.row ?? []) : []));
  const areSingle = groups.every((group) => group.length === 1 && group[0]?.row.length === 1);
  return areSingle && words.length > 1 ? words : null;
}

/** Reads what a user typed. Anything can be read; what only excludes is searched for. */
export function searchQuery(words: string, meaning: Meaning = noMeaning): SearchQuery {
  const pieces = piecesOf(words);
  const excluded = pieces.filter((piece) => piece.kind === "without");
  const groups = groupsOf(pieces);
  const asked = groups.length > 0 ? groups : excluded.map((piece) => [{ ...piece, isLiteral: true }]);
  const [all, typed] = [inAllWays(asked, meaning), inAllWays(asked, noMeaning)];
  return {
    all,
    typed: all.flat().length > typed.flat().length ? typed : null,
    without: groups.length > 0 ? excluded.map(({ row }) => row) : [],
    whole: wholeOf(asked),
  };
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

const togetherQuery = (rows: Together): string => joined(rows.map(rowQuery), "&");

const groupsQuery = (groups: SearchQuery["all"]): string[] =>
  groups.map((some) => joined(some.map(togetherQuery), "|"));

/** The query as PostgreSQL's tsquery. */
export const tsquery = ({ all, without }: SearchQuery): string =>
  [...groupsQuery(all), ...without.map((row) => `!${rowQuery(row)}`)].join(" & ");

/** What was typed alone, likewise; null where that is all that is looked for. */
export const typedQuery = ({ typed }: SearchQuery): string | null => typed && groupsQuery(typed).join(" & ");
