import type { TimeRoles, TimeWords } from "../language/time-words.ts";
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

/** The phrases that begin with one word, by role, longest first. */
export type WordRoles = { readonly [R in keyof TimeRoles]?: readonly Entry<TimeRoles[R]>[] };

/** The words of time of a language, by their first syllable. */
export class Lexicon {
  readonly #words: ReadonlyMap<string, WordRoles>;

  constructor(words: TimeWords) {
    this.#words = compile(words);
  }

  /** What may begin with the word; undefined for words that have nothing to do with time. */
  rolesOf(word: string): WordRoles | undefined {
    return this.#words.get(word);
  }

  /** The words with which phrases of the role begin. */
  firstWords(role: keyof TimeRoles): string[] {
    return [...this.#words].filter(([, roles]) => roles[role] !== undefined).map(([word]) => word);
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
  const table = new Map<string, Record<string, Entry<unknown>[]>>();
  for (const role of Object.keys(words) as (keyof TimeRoles)[]) {
    for (const [phrase, value] of words[role] ?? []) {
      const [first, ...rest] = tokenize(phrase.normalize("NFC")).map((token) => token.lower);
      if (first === undefined) throw new RangeError("a word of time is empty");
      const roles = table.get(first) ?? {};
      roles[role] = [...(roles[role] ?? []), { rest, value }].sort((a, b) => b.rest.length - a.rest.length);
      table.set(first, roles);
    }
  }
  return table as ReadonlyMap<string, WordRoles>;
}
