import type { TimeRoles } from "../language/time-words.ts";
import { type Token, touching } from "../text/tokens.ts";
import { firstMet, type Met, type WordRoles } from "./lexicon.ts";

/** One line of tokens under the eyes of the rules. What lies beyond the line is not there. */
export class Reader {
  readonly tokens: readonly Token[];
  readonly #roles: readonly (WordRoles | undefined)[];
  readonly from: number;
  readonly end: number;

  constructor(
    tokens: readonly Token[],
    roles: readonly (WordRoles | undefined)[],
    from: number,
    end: number,
  ) {
    this.tokens = tokens;
    this.#roles = roles;
    this.from = from;
    this.end = end;
  }

  /** What may begin with the token; undefined for most. */
  rolesAt(index: number): WordRoles | undefined {
    return this.#roles[index];
  }

  at(index: number): Token | undefined {
    return index >= this.from && index < this.end ? this.tokens[index] : undefined;
  }

  /** The longest phrase of a role that begins at the token. */
  match<R extends keyof TimeRoles>(role: R, index: number): Met<TimeRoles[R]> | undefined {
    if (index < this.from || index >= this.end) return undefined;
    const entries = this.#roles[index]?.get(role);
    return entries && firstMet(entries, this.tokens, index, this.end);
  }

  /** Token after the phrase of the role at `index`, or `index` itself when there is none. */
  skip(role: keyof TimeRoles, index: number): number {
    return this.match(role, index)?.to ?? index;
  }

  /** True when a phrase of the role (of at most three tokens) ends right before the token. */
  precededBy(role: keyof TimeRoles, index: number): boolean {
    for (let length = 1; length <= 3; length++) {
      if (this.match(role, index - length)?.to === index) return true;
    }
    return false;
  }

  is(index: number, sign: string): boolean {
    return this.at(index)?.text === sign;
  }

  /** No white space stands between the token and the one before it. */
  touches(index: number): boolean {
    return touching(this.at(index - 1), this.at(index));
  }

  /** A run of digits as a number, when it has at most `width` digits. */
  digits(index: number, width = 2): number | undefined {
    const token = this.at(index);
    if (token?.kind !== "number" || token.text.length > width) return undefined;
    const value = Number(token.text);
    return Number.isNaN(value) ? undefined : value;
  }

  /** Four digits that can be a year of modern history, 1000 to 2199. */
  year(index: number): number | undefined {
    const token = this.at(index);
    if (token?.kind !== "number" || token.text.length !== 4) return undefined;
    const value = Number(token.text);
    return value >= 1000 && value < 2200 ? value : undefined;
  }

  /** The phrase may end before the token: a sign, the end of the line, or a word that goes on with the clause. */
  mayEndBefore(index: number): boolean {
    const token = this.at(index);
    return token === undefined || token.kind === "punct" || this.match("follower", index) !== undefined;
  }
}
