import type { Lexicon } from "../lexicon.ts";
import { isHeadlike, isParagraph, type Line } from "../line.ts";
import { leadMark } from "../origin/lead-mark.ts";
import type { Sign } from "./sign.ts";
import { STRANGE, Story } from "./vocabulary.ts";

/** How far the article reaches: it begins after the headline and ends before `end`; `boxes` are lines in between that carry other stories. */
export interface Extent {
  readonly end: number;
  readonly boxes: ReadonlySet<number>;
}

/** After such a box the article may go on within so many lines. */
const BOX_LINES = 12;

/** The first paragraphs are the story's own, whatever they name. */
const OPENING = 3;

type Stop = "strong" | "weak" | "story" | null;

/** Walks from the headline down and decides where the article turns into what follows it. */
class Walk {
  readonly #lines: readonly Line[];
  readonly #signs: readonly Sign[];
  readonly #lexicon: Lexicon;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #marks = new Map<number, boolean>();
  readonly #story = new Story();
  readonly #boxes = new Set<number>();
  readonly #title: number;
  #paragraphs = 0;

  constructor(
    lines: readonly Line[],
    signs: readonly Sign[],
    title: number,
    counts: ReadonlyMap<string, number>,
    lexicon: Lexicon,
  ) {
    this.#lines = lines;
    this.#counts = counts;
    this.#signs = signs;
    this.#lexicon = lexicon;
    this.#title = title;
    const headline = lines[title];
    if (headline) this.#story.add(headline);
  }

  run(): Extent {
    let at = this.#title + 1;
    while (at < this.#lines.length) {
      const stop = this.#stopAt(at);
      const next = stop ? this.#resumption(at, stop) : at + 1;
      if (next < 0) return { end: at, boxes: this.#boxes };
      for (let k = at; stop && k < next; k++) this.#boxes.add(k);
      if (!stop) this.#take(at);
      at = next;
    }
    return { end: this.#withoutStrangers(), boxes: this.#boxes };
  }

  #take(at: number): void {
    const line = this.#lines[at];
    if (!line || !this.#isProse(at)) return;
    this.#paragraphs++;
    this.#story.add(line);
  }

  #isProse(at: number): boolean {
    const line = this.#lines[at];
    return line !== undefined && this.#signs[at]?.kind === "plain" && isParagraph(line);
  }

  #isHead(at: number): boolean {
    const line = this.#lines[at];
    return line !== undefined && this.#signs[at]?.kind === "plain" && !this.#isProse(at) && isHeadlike(line);
  }

  #repeats(at: number): boolean {
    const key = this.#lines[at]?.key ?? "";
    return (this.#counts.get(key) ?? 0) > 1 && key !== this.#lines[this.#title]?.key;
  }

  #stopAt(at: number): Stop {
    if (this.#paragraphs === 0) return null;
    switch (this.#signs[at]?.kind) {
      case "turn":
      case "spam":
        return "weak";
      case "signature":
      case "tags":
      case "closer":
      case "follow":
      case "imprint":
        return this.#paragraphs >= 2 ? "strong" : null;
      default:
        return this.#startsStory(at) ? "story" : null;
    }
  }

  #hasMark(at: number): boolean {
    const seen = this.#marks.get(at);
    if (seen !== undefined) return seen;
    const line = this.#lines[at];
    const marked = line !== undefined && this.#isProse(at) && leadMark(line, this.#lexicon) !== null;
    this.#marks.set(at, marked);
    return marked;
  }

  /** Another story's headline or summary: twice there, signed like a lead, or one of a list. */
  #startsStory(at: number): boolean {
    if (this.#hasMark(at)) return true;
    if (!this.#isHead(at)) return false;
    if (this.#repeats(at)) return true;
    const following = [1, 2, 3].find((step) => !this.#isHead(at + step)) ?? 3;
    return following >= 3 || this.#hasMark(at + following);
  }

  /** Where the article goes on after the box that begins at `at`; -1 when it doesn't. */
  #resumption(at: number, stop: Stop): number {
    let headed = false;
    for (let k = at + 1; k < Math.min(this.#lines.length, at + BOX_LINES); k++) {
      const kind = this.#signs[k]?.kind;
      if (kind === "tags" || kind === "imprint" || (kind === "closer" && stop !== "strong")) return -1;
      if (this.#isHead(k)) headed = true;
      if (!this.#isProse(k)) continue;
      if (this.#belongs(k, headed)) return k;
      headed = false;
    }
    return -1;
  }

  /** Two paragraphs in a row about the same names, or a last one that is signed. */
  #belongs(at: number, headed: boolean): boolean {
    if (this.#strange(at) || this.#hasMark(at) || this.#repeats(at)) return false;
    let next = at + 1;
    while (["caption", "junk", "image", "furniture"].includes(this.#signs[next]?.kind ?? "")) next++;
    if (this.#signs[next]?.kind === "signature") return !headed;
    return this.#isProse(next) && !this.#strange(next) && !this.#hasMark(next);
  }

  #strange(at: number): boolean {
    const line = this.#lines[at];
    return line === undefined || (this.#story.affinity(line) ?? 1) < STRANGE;
  }

  /** "Tuy nhiên, …", "Đây là …": no lede begins so. */
  #goesOn({ tokens }: Line): boolean {
    return this.#lexicon.connectives.longestAt(tokens, 0) !== undefined;
  }

  /** The end without the bare ledes of other stories that a page may end with: two or more in a row. */
  #withoutStrangers(): number {
    const story = new Story();
    const headline = this.#lines[this.#title];
    if (headline) story.add(headline);
    let strangers: number[] = [];
    let paragraphs = 0;
    for (let at = this.#title + 1; at < this.#lines.length; at++) {
      const line = this.#lines[at];
      if (!line || !this.#isProse(at)) continue;
      paragraphs++;
      const affinity = paragraphs <= OPENING ? 1 : story.affinity(line);
      if (affinity !== null && affinity >= STRANGE) strangers = [];
      else if (affinity !== null && !this.#goesOn(line)) strangers.push(at);
      if (strangers.length === 0) story.add(line);
    }
    return strangers.length >= 2 ? (strangers[0] ?? this.#lines.length) : this.#lines.length;
  }
}

/** Finds the extent of the article whose headline stands at `title` (-1 when it has none). `counts`: how often each line occurs, by its key. */
export const findExtent = (
  lines: readonly Line[],
  signs: readonly Sign[],
  title: number,
  counts: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): Extent => new Walk(lines, signs, title, counts, lexicon).run();
