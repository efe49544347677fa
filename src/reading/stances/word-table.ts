import type { StanceWords } from "../../language/stance-words.ts";
import { tokenize } from "../../text/tokens.ts";
import type { ReadSentence } from "../clause.ts";

/** The words of a sentence one by one, each with the item that it stands in; what stands inside names is left out. */
interface WordRow {
  readonly words: readonly string[];
  readonly items: readonly number[];
  /** The first word of each item of the sentence. */
  readonly starts: readonly number[];
}

/** A phrase found in a row of words; `item` and `endItem` (exclusive) are items of the sentence. */
export interface WordMatch<T> {
  readonly item: number;
  readonly endItem: number;
  /** It begins with its item, not inside it. */
  readonly whole: boolean;
  readonly value: T;
}

function wordRow(sentence: ReadSentence): WordRow {
  const words: string[] = [];
  const items: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < sentence.items.length; at++) {
    const item = sentence.items[at];
    if (!item) break;
    starts.push(words.length);
    // Most items are one word, for which no list of words is made.
    const { kind, lower } = item;
    const several = kind === "name" || !lower.includes(" ") ? undefined : lower.split(" ");
    if (!several) words.push(kind === "name" ? "" : lower);
    else words.push(...several);
    for (let k = several?.length ?? 1; k > 0; k--) items.push(at);
  }
  return { words, items, starts };
}

const rows = new WeakMap<ReadSentence, WordRow>();

/** The words of a sentence, cut once for all tables and all stretches of it. */
function rowOf(sentence: ReadSentence): WordRow {
  const known = rows.get(sentence);
  if (known) return known;
  const row = wordRow(sentence);
  rows.set(sentence, row);
  return row;
}

function isAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let k = 1; k < phrase.length; k++) if (words[at + k] !== phrase[k]) return false;
  return true;
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

  /** All phrases of the items `from` up to `to`, left to right; the longest wins, and none begins inside another. */
  matches(sentence: ReadSentence, from = 0, to = sentence.items.length): WordMatch<T>[] {
    const { words, items, starts } = rowOf(sentence);
    const end = starts[to] ?? words.length;
    const found: WordMatch<T>[] = [];
    for (let at = starts[from] ?? end; at < end; at++) {
      const best = this.#byFirst
        .get(words[at] ?? "")
        ?.find((entry) => at + entry.words.length <= end && isAt(words, at, entry.words));
      if (!best) continue;
      const last = at + best.words.length - 1;
      const item = items[at] ?? 0;
      found.push({ item, endItem: (items[last] ?? 0) + 1, whole: items[at - 1] !== item, value: best.value });
      at = last;
    }
    return found;
  }
}

/** A table of a language's words, filled when it is first asked for. */
export function tableOf<T>(
  fill: (table: WordTable<T>, words: StanceWords) => void,
): (words: StanceWords) => WordTable<T> {
  const built = new WeakMap<StanceWords, WordTable<T>>();
  return (words) => {
    const known = built.get(words);
    if (known) return known;
    const table = new WordTable<T>();
    fill(table, words);
    built.set(words, table);
    return table;
  };
}
