import type { TimeRoles, TimeWords } from "../language/time-words.ts";
import { byNumber, numberOf, type WordTable } from "../text/spellings.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** A word or phrase met in a row of tokens: it ends before token `to`. */
export interface Met<V> {
  readonly to: number;
  readonly value: V;
}

interface Entry<V> {
  readonly rest: readonly string[];
  readonly value: V;
}

/**
 * The phrases that begin with one word, by role, longest first. A map rather than an object: most of what is asked for
 * is not there, which objects of many shapes are slow to tell.
 */
export interface WordRoles {
  has(role: keyof TimeRoles): boolean;
  get<R extends keyof TimeRoles>(role: R): readonly Entry<TimeRoles[R]>[] | undefined;
}

/** The words of time of a language, by their first syllable. */
export class Lexicon {
  readonly #words: ReadonlyMap<string, WordRoles>;
  /** The same by the number of the word: looked up for each token of a text. */
  readonly #byNumber: WordTable<WordRoles>;

  constructor(words: TimeWords) {
    this.#words = compile(words);
    this.#byNumber = byNumber(this.#words);
  }

  /** What may begin with each token; undefined for those that have nothing to do with time. */
  rolesOf(tokens: readonly Token[]): (WordRoles | undefined)[] {
    const roles: (WordRoles | undefined)[] = [];
    for (const { kind, spelling } of tokens)
      roles.push(kind === "number" ? undefined : this.#byNumber[numberOf(spelling)]);
    return roles;
  }

  /** The words with which phrases of one of the roles begin. */
  firstWords(wanted: readonly (keyof TimeRoles)[]): string[] {
    return [...this.#words]
      .filter(([, roles]) => wanted.some((role) => roles.has(role)))
      .map(([word]) => word);
  }
}

/** The first of the phrases (longest first) whose other words stand behind token `from`, before token `end`. */
export function firstMet<V>(
  entries: readonly Entry<V>[],
  tokens: readonly Token[],
  from: number,
  end: number,
): Met<V> | undefined {
  for (const { rest, value } of entries) {
    if (follows(rest, tokens, from + 1, end)) return { to: from + 1 + rest.length, value };
  }
  return undefined;
}

function follows(rest: readonly string[], tokens: readonly Token[], from: number, end: number): boolean {
  if (from + rest.length > end) return false;
  for (let k = 0; k < rest.length; k++) if (tokens[from + k]?.lower !== rest[k]) return false;
  return true;
}

function compile(words: TimeWords): ReadonlyMap<string, WordRoles> {
  const table = new Map<string, Map<keyof TimeRoles, Entry<unknown>[]>>();
  for (const role of Object.keys(words) as (keyof TimeRoles)[]) {
    for (const [phrase, value] of words[role] ?? []) {
      const [first, ...rest] = tokenize(phrase.normalize("NFC")).map((token) => token.lower);
      if (first === undefined) throw new RangeError("a word of time is empty");
      const roles = table.get(first) ?? new Map<keyof TimeRoles, Entry<unknown>[]>();
      const entries = [...(roles.get(role) ?? []), { rest, value }];
      roles.set(
        role,
        entries.sort((a, b) => b.rest.length - a.rest.length),
      );
      table.set(first, roles);
    }
  }
  return table as ReadonlyMap<string, WordRoles>;
}
