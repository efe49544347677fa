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

type RoleTable<V> = ReadonlyMap<string, readonly Entry<V>[]>;

/** The words of a language as tables by role and first syllable. */
export class Lexicon {
  readonly #tables: { readonly [R in keyof TimeRoles]: RoleTable<TimeRoles[R]> };

  constructor(words: TimeWords) {
    this.#tables = compileAll(words);
  }

  /** The words with which phrases of the role begin. */
  firstWords(role: keyof TimeRoles): string[] {
    return [...this.#tables[role].keys()];
  }

  /** The longest phrase of the role that begins at token `from` and ends before token `end`. */
  match<R extends keyof TimeRoles>(
    role: R,
    tokens: readonly Token[],
    from: number,
    end: number,
  ): Met<TimeRoles[R]> | undefined {
    const first = tokens[from];
    if (first === undefined || from >= end) return undefined;
    const table: RoleTable<TimeRoles[R]> = this.#tables[role];
    const found = table.get(first.lower)?.find((entry) => follows(entry.rest, tokens, from + 1, end));
    return found && { to: from + 1 + found.rest.length, value: found.value };
  }
}

function follows(rest: readonly string[], tokens: readonly Token[], from: number, end: number): boolean {
  if (from + rest.length > end) return false;
  for (let k = 0; k < rest.length; k++) if (tokens[from + k]?.lower !== rest[k]) return false;
  return true;
}

function compile<V>(words: readonly (readonly [string, V])[]): RoleTable<V> {
  const table = new Map<string, Entry<V>[]>();
  for (const [phrase, value] of words) {
    const [first, ...rest] = tokenize(phrase.normalize("NFC")).map((token) => token.lower);
    if (first === undefined) throw new RangeError("a word of time is empty");
    const entries = table.get(first) ?? [];
    entries.push({ rest, value });
    table.set(first, entries);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

function compileAll(words: TimeWords): { readonly [R in keyof TimeRoles]: RoleTable<TimeRoles[R]> } {
  const roles = Object.keys(words) as (keyof TimeRoles)[];
  const tables = Object.fromEntries(roles.map((role) => [role, compile<unknown>(words[role])]));
  return tables as { readonly [R in keyof TimeRoles]: RoleTable<TimeRoles[R]> };
}
