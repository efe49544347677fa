import { type Token, tokenize } from "./tokens.ts";

/** A phrase found in a row of tokens: from token `from` up to and without token `to`. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

interface Stored<T> {
  readonly value: T;
  /** Which tokens of the phrase must begin with a capital; undefined when letter case does not matter. */
  readonly capitals: readonly boolean[] | undefined;
}

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  stored: Stored<T>[] | undefined;
}

const fits = (capitals: readonly boolean[] | undefined, tokens: readonly Token[], from: number): boolean =>
  capitals === undefined || capitals.every((needed, k) => !needed || tokens[from + k]?.capital === true);

/**
 * Phrases of one or more tokens, looked up at a place in a row of tokens; the longest match wins.
 * Looking up costs the length of the longest phrase at most, so a pass over a text is linear.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: undefined, stored: undefined };

  /** Adds a phrase. `cased`: tokens that are capitalised in the phrase must be so in the text ("Nga", not "nga"). */
  add(phrase: string, value: T, cased = false): void {
    const tokens = tokenize(phrase.normalize("NFC"));
    let node = this.#root;
    for (const token of tokens) {
      node.next ??= new Map();
      let child = node.next.get(token.lower);
      if (!child) {
        child = { next: undefined, stored: undefined };
        node.next.set(token.lower, child);
      }
      node = child;
    }
    if (node === this.#root) throw new RangeError(`a phrase needs at least one token: "${phrase}"`);
    node.stored ??= [];
    node.stored.push({ value, capitals: cased ? tokens.map((t) => t.capital) : undefined });
  }

  /** The longest phrase that begins at token `from`, or undefined. Values of equal phrases come in the order of adding. */
  longestAt(tokens: readonly Token[], from: number): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let best: PhraseMatch<T> | undefined;
    for (let at = from; at < tokens.length; at++) {
      const token: Token | undefined = tokens[at];
      node = token && node?.next?.get(token.lower);
      if (!node) break;
      const values = node.stored?.filter((s) => fits(s.capitals, tokens, from)).map((s) => s.value);
      if (values?.length) best = { from, to: at + 1, values };
    }
    return best;
  }
}
