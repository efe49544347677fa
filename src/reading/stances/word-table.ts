import { tokenize } from "../../text/tokens.ts";
import type { ReadSentence } from "../clause.ts";

/** The words of a sentence one by one, each with the item that it stands in; what stands inside names is left out. */
export interface WordRow {
  readonly words: readonly string[];
  readonly items: readonly number[];
}

/** A phrase found in a row of words; `item` and `endItem` (exclusive) are items of the sentence. */
export interface WordMatch<T> {
  readonly item: number;
  readonly endItem: number;
  /** It begins with its item, not inside it. */
  readonly whole: boolean;
  readonly value: T;
}

/** The words of the items `from` up to and without `to`. */
export function wordRow(sentence: ReadSentence, from = 0, to = sentence.items.length): WordRow {
  const words: string[] = [];
  const items: number[] = [];
  for (let at = from; at < to; at++) {
    const item = sentence.items[at];
    if (!item) break;
    // Most items are one word, for which no list of words is made.
    const { kind, lower } = item;
    const several = kind === "name" || !lower.includes(" ") ? undefined : lower.split(" ");
    if (!several) words.push(kind === "name" ? "" : lower);
    else words.push(...several);
    for (let k = several?.length ?? 1; k > 0; k--) items.push(at);
  }
  return { words, items };
}

/**
 * Phrases over the words of a sentence. Apart from the lexicon of the reading, whose items end where names, times and
 * verbs of contact do: a topic or a verb of stance may run over these and must not change them.
 */
export class WordTable<T> {
  readonly #byFirst = new Map<string, { words: readonly string[]; value: T }[]>();

  add(phrase: string, value: T): void {
    const words = tokenize(phrase.normalize("NFC")).map(({ lower }) => lower);
    const first = words[0] ?? "";
    const known = this.#byFirst.get(first) ?? [];
    known.push({ words, value });
    known.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first, known);
  }

  /** All phrases of the row from left to right; the longest wins, and none begins inside another. */
  matches({ words, items }: WordRow): WordMatch<T>[] {
    const found: WordMatch<T>[] = [];
    for (let at = 0; at < words.length; at++) {
      const best = this.#byFirst
        .get(words[at] ?? "")
        ?.find((entry) => entry.words.every((word, k) => words[at + k] === word));
      if (!best) continue;
      const last = at + best.words.length - 1;
      const item = items[at] ?? 0;
      found.push({ item, endItem: (items[last] ?? 0) + 1, whole: items[at - 1] !== item, value: best.value });
      at = last;
    }
    return found;
  }
}
