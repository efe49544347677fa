import { type Line, startsUpper } from "../line.ts";

/** What the signs and letters of a line tell, whatever its language. */
export interface Shape {
  /** Full stops, question and exclamation marks with more of the line behind them. */
  readonly sentences: number;
  readonly commas: number;
  /** Words after the first that begin with a capital, as a share of all words after the first. */
  readonly capitals: number;
  /** Numbers as a share of words and numbers. */
  readonly numbers: number;
  /** Signs as a share of all tokens. */
  readonly signs: number;
  /** The line begins with a small letter. */
  readonly lower: boolean;
  /** All its letters are capitals, and there are several. */
  readonly shouted: boolean;
  /** An address, an "@", "©", "|" or an arrow: what prose has not. */
  readonly foreign: boolean;
  readonly quoted: boolean;
}

const STOP = /^[.!?…。！？।۔؟]$/u;
const COMMA = /^[,;，、；،؛]$/u;
const FOREIGN = /[|©®@»›→▶•]|https?:|www\.|\.com\b/iu;
const QUOTED = /^[-–—"“”„«»‘'「『]/u;

/** Longer lines are prose and looked at no further for foreign signs and capitals. */
const LOOKED_AT = 240;

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** The shape of a line, from one pass over its tokens. */
export function shapeOf({ tokens, text }: Line): Shape {
  let [sentences, commas, words, capitals, numbers, signs] = [0, 0, 0, 0, 0, 0];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "number") numbers++;
    else if (token.kind === "word") {
      if (words > 0 && token.capital) capitals++;
      words++;
    } else {
      signs++;
      if (COMMA.test(token.text)) commas++;
      else if (STOP.test(token.text) && at < tokens.length - 2) sentences++;
    }
  }
  const first = tokens[0];
  const head = text.slice(0, LOOKED_AT);
  return {
    sentences,
    commas,
    capitals: shareOf(capitals, words - 1),
    numbers: shareOf(numbers, words + numbers),
    signs: shareOf(signs, tokens.length),
    lower: first?.kind === "word" && !startsUpper(first),
    shouted: words > 1 && head === head.toUpperCase() && head !== head.toLowerCase(),
    foreign: FOREIGN.test(head),
    quoted: QUOTED.test(text),
  };
}
