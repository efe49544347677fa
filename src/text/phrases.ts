import { numbered, numberOf } from "./spellings.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A phrase found in a row of tokens: from token `from` up to and without token `to`. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
  /** The phrase itself: its tokens in lower case with a space between each two. */
  readonly phrase: string;
}

interface Stored<T> {
  readonly value: T;
  /** Which tokens of the phrase must begin with a capital; undefined when letter case does not matter. */
  readonly capitals: readonly boolean[] | undefined;
}

/** A phrase as it was added. */
interface Added<T> {
  readonly phrase: string;
  readonly value: T;
  readonly cased: boolean;
}

/** Numbers of first words by how phrases begin up to the first space: many names share their first words. */
const beginnings = new Map<string, number>();

/** The number of a phrase's first word; 0 where it has none. */
function firstWord(phrase: string): number {
  const space = phrase.indexOf(" ");
  const beginning = space < 0 ? phrase : phrase.slice(0, space);
  const known = beginnings.get(beginning);
  if (known !== undefined) return known;
  const [token] = tokenize(beginning.normalize("NFC"));
  if (!token) return space < 0 ? 0 : firstWord(phrase.slice(space + 1));
  const word = numbered(token.lower);
  beginnings.set(beginning, word);
  return word;
}

/** Where phrases end. */
interface Ending<T> {
  readonly phrase: string;
  readonly stored: Stored<T>[];
  /** Letter case matters to none of them; then `values` holds them all. */
  anyCase: boolean;
  readonly values: T[];
}

/** Values of the phrases that end here and whose capitals the text has; undefined where there are none. */
function valuesAt<T>(ending: Ending<T>, tokens: readonly Token[], from: number): readonly T[] | undefined {
  if (ending.anyCase) return ending.values;
  const values: T[] = [];
  for (const { value, capitals } of ending.stored) if (fits(capitals, tokens, from)) values.push(value);
  return values.length > 0 ? values : undefined;
}

function fits(capitals: readonly boolean[] | undefined, tokens: readonly Token[], from: number): boolean {
  if (capitals === undefined) return true;
  for (let k = 0; k < capitals.length; k++)
    if (capitals[k] && tokens[from + k]?.capital !== true) return false;
  return true;
}

/** Edges of a trie: the node behind a node and a word, both by number; a hash table over integers. */
class Edges {
  /** Node, word and node behind of each edge; a place without an edge has node 0, from which none leads. */
  #places = new Int32Array(3 * 64);
  #mask = 63;
  #size = 0;

  /** The node behind; 0 where there is none. */
  get(node: number, word: number): number {
    const places = this.#places;
    const at = this.#placeOf(node, word);
    return places[at] === node ? (places[at + 2] ?? 0) : 0;
  }

  add(node: number, word: number, behind: number): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    const at = this.#placeOf(node, word);
    this.#places[at] = node;
    this.#places[at + 1] = word;
    this.#places[at + 2] = behind;
    this.#size++;
  }

  #placeOf(node: number, word: number): number {
    const places = this.#places;
    let slot = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b);
    for (slot ^= slot >>> 15; ; slot++) {
      const at = 3 * (slot & this.#mask);
      if (places[at] === 0 || (places[at] === node && places[at + 1] === word)) return at;
    }
  }

  #grow(): void {
    const old = this.#places;
    this.#mask = 2 * this.#mask + 1;
    this.#places = new Int32Array(3 * (this.#mask + 1));
    this.#size = 0;
    for (let at = 0; at < old.length; at += 3) {
      const [node = 0, word = 0, behind = 0] = [old[at], old[at + 1], old[at + 2]];
      if (node > 0) this.add(node, word, behind);
    }
  }
}

/** What a node is, as bits. They stand apart from its values, so that most nodes cost one look into a small array. */
const GOES_ON = 1;
const ENDS = 2;

/** In the place of a first word's node: its phrases wait. */
const WAIT = -1;

/**
 * Phrases of one or more tokens, looked up at a place in a row of tokens; the longest match wins.
 * Looking up costs the length of the longest phrase at most, so a pass over a text is linear; where no phrase begins
 * with the word, it costs one look into an array. Phrases wait until a text has their first word: who reads one page
 * needs few of them, and putting all into the trie would take longer than reading the page.
 */
export class PhraseTable<T> {
  /** Nodes of the trie have numbers from 1; 0 stands for none. */
  #size = 0;
  #bits = new Uint8Array(64);
  readonly #endings: (Ending<T> | undefined)[] = [undefined];
  readonly #edges = new Edges();
  /** Node of each first word, by the word's number. */
  #first = new Int32Array(64);
  readonly #waiting = new Map<number, Added<T>[]>();

  /** Adds a phrase. `cased`: tokens that are capitalised in the phrase must be so in the text ("Nga", not "nga"). */
  add(phrase: string, value: T, cased = false): void {
    const added = { phrase, value, cased };
    const word = firstWord(phrase);
    if (word === 0) throw new RangeError(`a phrase needs at least one token: "${phrase}"`);
    const waiting = this.#waiting.get(word);
    if (waiting) waiting.push(added);
    else if ((this.#first[word] ?? 0) > 0) this.#insert(added);
    else {
      this.#waiting.set(word, [added]);
      this.#begin(word, WAIT);
    }
  }

  #insert({ phrase, value, cased }: Added<T>): void {
    const tokens = tokenize(phrase.normalize("NFC"));
    const capitals = cased ? tokens.map((token) => token.capital) : undefined;
    let node = 0;
    for (const { lower } of tokens) node = this.#behind(node, numbered(lower));
    const ending = this.#endingAt(node, tokens);
    ending.stored.push({ value, capitals });
    ending.anyCase &&= capitals === undefined;
    if (ending.anyCase) ending.values.push(value);
  }

  /** The longest phrase that begins at token `from`, or undefined. Values of equal phrases come in the order of adding. */
  longestAt(tokens: readonly Token[], from: number): PhraseMatch<T> | undefined {
    // Rules look back as well; an array asked for place -1 looks for a property of that name, slowly.
    const first = from < 0 ? undefined : tokens[from];
    let node = first ? this.#firstNode(numberOf(first.spelling)) : 0;
    let best: PhraseMatch<T> | undefined;
    for (let to = from + 1; node > 0; to++) {
      const bits = this.#bits[node] ?? 0;
      if (bits & ENDS) best = this.#matchAt(node, tokens, from, to) ?? best;
      const token = bits & GOES_ON ? tokens[to] : undefined;
      node = token ? this.#edges.get(node, numberOf(token.spelling)) : 0;
    }
    return best;
  }

  #matchAt(node: number, tokens: readonly Token[], from: number, to: number): PhraseMatch<T> | undefined {
    const ending = this.#endings[node];
    const values = ending && valuesAt(ending, tokens, from);
    return values && { from, to, values, phrase: ending.phrase };
  }

  #firstNode(word: number): number {
    const first = this.#first;
    const node = word < first.length ? (first[word] ?? 0) : 0;
    return node === WAIT ? this.#enter(word) : node;
  }

  /** Puts the phrases with that first word into the trie. */
  #enter(word: number): number {
    this.#begin(word, 0);
    const waiting = this.#waiting.get(word) ?? [];
    this.#waiting.delete(word);
    for (const added of waiting) this.#insert(added);
    return this.#first[word] ?? 0;
  }

  #endingAt(node: number, tokens: readonly Token[]): Ending<T> {
    const known = this.#endings[node];
    if (known) return known;
    const phrase = tokens.map((token) => token.lower).join(" ");
    const made: Ending<T> = { phrase, stored: [], anyCase: true, values: [] };
    this.#endings[node] = made;
    this.#mark(node, ENDS);
    return made;
  }

  /** The node behind a node (0: at the beginning of a phrase), made where there is none. */
  #behind(node: number, word: number): number {
    const known = node === 0 ? this.#firstNode(word) : this.#edges.get(node, word);
    if (known > 0) return known;
    const made = ++this.#size;
    this.#endings[made] = undefined;
    if (node === 0) this.#begin(word, made);
    else {
      this.#edges.add(node, word, made);
      this.#mark(node, GOES_ON);
    }
    return made;
  }

  #begin(word: number, node: number): void {
    if (word >= this.#first.length) {
      const grown = new Int32Array(2 * word);
      grown.set(this.#first);
      this.#first = grown;
    }
    this.#first[word] = node;
  }

  #mark(node: number, bit: number): void {
    if (node >= this.#bits.length) {
      const grown = new Uint8Array(2 * node);
      grown.set(this.#bits);
      this.#bits = grown;
    }
    this.#bits[node] = (this.#bits[node] ?? 0) | bit;
  }
}
