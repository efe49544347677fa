import type { BlockMarkup, DecodedPage, PageBlock } from "../page/types.ts";
import { tokensOfBlock } from "../text/block-tokens.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";

/** A block with what its shape tells. */
export interface Line extends Span {
  /** Position among the page's blocks. */
  readonly index: number;
  /** Number of the line in a text page, null in HTML. */
  readonly line: number | null;
  readonly markup: BlockMarkup | null;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Number of words and numbers; reckoned from the length in scripts without spaces between words. */
  readonly words: number;
  /** Words in lower case without punctuation, by which repetitions are found. */
  readonly key: string;
  /** Ends as sentences end. */
  readonly closed: boolean;
  /** Ends in a full stop rather than in a question or exclamation mark. */
  readonly stopped: boolean;
}

/** Full stops of all scripts; Thai, which has none, ends no line so. */
const STOPS = ".…。．｡۔।॥։።";
const QUESTIONS = "!?！？؟\u037e՞፧";
const CLOSING = "”\"’'»)\\]」』）】》〉";
const END = new RegExp(
  `[${STOPS}${QUESTIONS}:：][${CLOSING}\\s]*$|[${STOPS}!?][${CLOSING}]*\\s*/\\.?\\s*$`,
  "u",
);
const FULL_STOP = new RegExp(`[${STOPS}][${CLOSING}\\s]*(?:/\\.?\\s*)?$|/\\.\\s*$`, "u");

/** The tail of a line holds its closing punctuation; looking at it alone keeps patterns from scanning long lines. */
const TAIL = 12;

/** Scripts written without spaces between words: first and last code unit, and the usual number of signs in a word. */
const UNSPACED = [
  { from: 0x0e00, to: 0x0eff, signs: 5 }, // Thai, Lao
  { from: 0x1000, to: 0x109f, signs: 5 }, // Burmese
  { from: 0x1780, to: 0x17ff, signs: 5 }, // Khmer
  { from: 0x3005, to: 0x9fff, signs: 2 }, // Japanese and Chinese
];

/** Words in a run of letters: one, but in scripts without spaces between words, where they are reckoned. */
function wordsIn(token: Token): number {
  const code = token.text.charCodeAt(0);
  const script = code < 0xe00 ? undefined : UNSPACED.find(({ from, to }) => code >= from && code <= to);
  return script ? Math.ceil(token.text.length / script.signs) : 1;
}

function countWords(tokens: readonly Token[]): number {
  let words = 0;
  for (const token of tokens) if (token.kind !== "punct") words += wordsIn(token);
  return words;
}

function keyOf(tokens: readonly Token[]): string {
  const words: string[] = [];
  for (const { kind, lower } of tokens) if (kind !== "punct") words.push(lower);
  return words.join(" ");
}

/** A line whose words are looked at when they are asked for: most lines of an HTML page are menus. */
class BlockLine implements Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly line: number | null;
  readonly markup: BlockMarkup | null;
  readonly #page: string;
  readonly #blocks: readonly PageBlock[];
  #text: string | undefined;
  #tokens: readonly Token[] | undefined;
  #words: number | undefined;
  #key: string | undefined;
  #closed: boolean | undefined;
  #stopped: boolean | undefined;

  constructor(page: string, blocks: readonly PageBlock[], block: PageBlock, index: number) {
    this.index = index;
    this.start = block.start;
    this.end = block.end;
    this.line = block.line;
    this.markup = block.markup;
    this.#page = page;
    this.#blocks = blocks;
  }

  get text(): string {
    this.#text ??= this.#page.slice(this.start, this.end);
    return this.#text;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOfBlock(this.#page, this.#blocks, this.index);
    return this.#tokens;
  }

  get words(): number {
    this.#words ??= countWords(this.tokens);
    return this.#words;
  }

  get key(): string {
    this.#key ??= keyOf(this.tokens);
    return this.#key;
  }

  get closed(): boolean {
    this.#closed ??= END.test(this.#tail());
    return this.#closed;
  }

  get stopped(): boolean {
    this.#stopped ??= FULL_STOP.test(this.#tail());
    return this.#stopped;
  }

  #tail(): string {
    return this.#page.slice(Math.max(this.start, this.end - TAIL), this.end);
  }
}

/** The tokens of a line from one up to another as a line of their own. */
export function partOf(line: Line, from: number, to: number): Line {
  const { index, line: number, markup } = line;
  const tokens = line.tokens.slice(from, to);
  const start = tokens[0]?.start ?? line.start;
  const end = tokens.at(-1)?.end ?? start;
  const text = line.text.slice(start - line.start, end - line.start);
  const tail = text.slice(-TAIL);
  const own = { index, start, end, line: number, markup, text, tokens };
  const [closed, stopped] = [END.test(tail), FULL_STOP.test(tail)];
  return { ...own, words: countWords(tokens), key: keyOf(tokens), closed, stopped };
}

/** The page's blocks as lines, in their order. Linear in the length of the page. */
export function linesOf({ page, blocks }: DecodedPage): Line[] {
  return blocks.map((block, index) => new BlockLine(page.text, blocks, block, index));
}

/** Full stops that stand nowhere but at the ends of sentences. */
const SURE_STOP = /^[。．｡۔।॥।։።！？]$/u;

/** The token begins with a capital, or with a letter of a script that has none. */
export const startsUpper = (token: Token): boolean =>
  token.capital || (token.kind === "word" && token.text > "\x7f" && /^\p{Lo}/u.test(token.text));

/** A full stop inside the line, before a capital or in a script without them: more than one sentence. */
export const hasSentences = (line: Line): boolean =>
  line.tokens.some((token, at) => {
    const next = line.tokens[at + 1];
    if (token.kind !== "punct" || next === undefined) return false;
    if (token.text === ".") return startsUpper(next) && next.start > token.end;
    return token.text > "\x7f" && SURE_STOP.test(token.text) && next.kind !== "punct";
  });

/** Code units of fourteen words at least, in any script; shorter lines need not be cut into words. */
const SHORTEST = 27;

/**
 * Prose: a sentence of some length, or a stretch that no headline reaches. A question is a headline as often as
 * not, unless other sentences stand before it.
 */
export const isParagraph = (line: Line): boolean =>
  line.end - line.start >= SHORTEST &&
  (line.words >= 32 || (line.words >= 14 && line.closed && (line.stopped || hasSentences(line))));

/** Longer lines of more than one sentence are captions and summaries, no headlines. */
const ONE_SENTENCE = 20;

/** The shape of a headline: neither a label nor a paragraph, with a capital, a figure or a quotation mark first. */
export function isHeadlike(line: Line): boolean {
  if (line.stopped || line.words < 5 || line.words > 31) return false;
  if (line.words > ONE_SENTENCE && hasSentences(line)) return false;
  const first = line.tokens[0];
  return first !== undefined && (startsUpper(first) || first.kind !== "word");
}
