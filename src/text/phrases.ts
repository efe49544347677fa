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
  /** All values, where letter case matters to none of them. */
  values: T[] | undefined;
}

const newNode = <T>(): Node<T> => ({ next: undefined, stored: undefined, values: undefined });

/** Values of the phrases that end at the node and whose capitals the text has; undefined where there are none. */
function valuesAt<T>(node: Node<T>, tokens: readonly Token[], from: number): readonly T[] | undefined {
  if (!node.stored || node.values) return node.values;
  const values = node.stored
    .filter((stored) => fits(stored.capitals, tokens, from))
    .map((stored) => stored.value);
  return values.length > 0 ? values : undefined;
}

const fits = (capitals: readonly boolean[] | undefined, tokens: readonly Token[], from: number): boolean =>
  capitals === undefined || capitals.every((needed, k) => !needed || tokens[from + k]?.capital === true);

/**
 * Phrases of one or more tokens, looked up at a place in a row of tokens; the longest match wins.
 * Looking up costs the length of the longest phrase at most, so a pass over a text is linear.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = newNode();

  /** Adds a phrase. `cased`: tokens that are capitalised in the phrase must be so in the text ("Nga", not "nga"). */
  add(phrase: string, value: T, cased = false): void {
    const tokens = tokenize(phrase.normalize("NFC"));
    let node = this.#root;
    for (const token of tokens) {
      node.next ??= new Map();
      let child = node.next.get(token.lower);
      if (!child) {
        child = newNode();
        node.next.set(token.lower, child);
      }
      node = child;
    }
    if (node === this.#root) throw new RangeError(`a phrase needs at least one token: "${phrase}"`);
    node.stored ??= [];
    node.stored.push({ value, capitals: cased ? tokens.map((t) => t.capital) : undefined });
    node.values = node.stored.some((stored) => stored.capitals)
      ? undefined
      : node.stored.map((stored) => stored.value);
  }

  /** The longest phrase that begins at token `from`, or undefined. Values of equal phrases come in the order of adding. */
  longestAt(tokens: readonly Token[], from: number): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let best: PhraseMatch<T> | undefined;
    for (let at = from; at < tokens.length; at++) {
      const token: Token | undefined = tokens[at];
      node = token && node?.next?.get(token.lower);
      if (!node) break;
      const values = valuesAt(node, tokens, from);
      if (values) best = { from, to: at + 1, values };
    }
    return best;
  }
}
