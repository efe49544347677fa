import { isParagraph, type Line } from "../line.ts";

/** Words too frequent to tell stories apart, in lower case. */
type Common = ReadonlySet<string>;

/** Distinct words of a line that tell what it is about. */
function contentWords(line: Line, common: Common): Set<string> {
  const words = new Set<string>();
  for (const { kind, lower } of line.tokens)
    if (kind === "word" && lower.length > 1 && !common.has(lower)) words.add(lower);
  return words;
}

/** Signs after which a capital opens a sentence rather than a name. */
const OPENERS = new Set([".", "!", "?", ":", "“", '"', "(", "–", "—", "-"]);

const remembered = new WeakMap<Line, ReadonlySet<string>>();

/** Capitalised words inside sentences: names, by which stories differ most. The first word of a sentence is none. */
function names(line: Line): ReadonlySet<string> {
  const known = remembered.get(line);
  if (known) return known;
  const found = new Set<string>();
  let before: string | undefined;
  for (const token of line.tokens) {
    if (token.capital && before !== undefined && !OPENERS.has(before)) found.add(token.lower);
    before = token.text;
  }
  remembered.set(line, found);
  return found;
}

const share = (of: ReadonlySet<string>, among: ReadonlySet<string>): number => {
  let hits = 0;
  for (const word of of) if (among.has(word)) hits++;
  return hits / of.size;
};

/** Compares headlines with paragraphs; the words of a paragraph are gathered once, for all headlines above it. */
export class HeadlineJudge {
  readonly #words = new Map<Line, ReadonlySet<string>>();
  readonly #common: Common;

  constructor(common: Common) {
    this.#common = common;
  }

  #wordsOf(line: Line): ReadonlySet<string> {
    const words = this.#words.get(line) ?? contentWords(line, this.#common);
    this.#words.set(line, words);
    return words;
  }

  /** Share of a headline's words that the paragraphs after it take up, 0 to 1. */
  overlap(headline: Line, paragraphs: readonly Line[]): number {
    const own = contentWords(headline, this.#common);
    if (own.size === 0) return 0;
    let taken = 0;
    for (const word of own) if (paragraphs.some((line) => this.#wordsOf(line).has(word))) taken++;
    return taken / own.size;
  }
}

/** The names of a story as it is read, to tell whether further lines belong to it. */
export class Story {
  readonly #names = new Set<string>();

  add(line: Line): void {
    for (const name of names(line)) this.#names.add(name);
    const first = line.tokens[0];
    if (first?.capital) this.#names.add(first.lower);
  }

  /** Share of the line's names that the story has named, 0 to 1; null when the line has too few to judge. */
  affinity(line: Line): number | null {
    const own = names(line);
    return own.size < 2 ? null : share(own, this.#names);
  }
}

/** A paragraph below this is another story's: its names are strange but for chance. */
export const STRANGE = 0.15;

/** The next `count` paragraphs after a line. */
export function paragraphsAfter(lines: readonly Line[], index: number, count: number): Line[] {
  const found: Line[] = [];
  for (let at = index + 1; at < lines.length && found.length < count; at++) {
    const line = lines[at];
    if (line && isParagraph(line)) found.push(line);
  }
  return found;
}
