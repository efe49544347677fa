import type { Role } from "../../schema/index.ts";
import { contentOf } from "../content/index.ts";
import { findTitleAmong, repeatsWithTail, titleOfWindow } from "../headline/title.ts";
import type { Lexicon } from "../lexicon.ts";
import { isHeadlike, isParagraph, type Line } from "../line.ts";
import { isListItem, roleAfter, roleBefore, roleOfSign } from "./line-roles.ts";
import type { Sign } from "./sign.ts";

/** So many short lines before the headline are a menu. */
const MENU = 6;
const MENU_WORDS = 4;
const SUBHEAD_WORDS = 14;
/** A summary under the headline has more words than most texts of pictures. */
const SUMMARY_WORDS = 11;

/** What a line inside the text is nonetheless. */
const NO_TEXT = new Set<Sign["kind"]>(["spam", "date", "image", "junk"]);
/** What it is where it is short: in a longer line the words may stand in a sentence. */
const NO_SHORT_TEXT = new Set<Sign["kind"]>([
  "turn",
  "furniture",
  "follow",
  "imprint",
  "tags",
  "menu",
  "masthead",
  "closer",
  "caption",
  "signature",
]);
const SHORT = 8;

/** Signs of what follows an article and is none of it. */
const OPENS_OTHERS = new Set<Sign["kind"]>(["turn", "closer", "imprint", "follow", "menu"]);

const isNoText = ({ kind }: Sign, { words }: Line): boolean =>
  NO_TEXT.has(kind) || (words <= SHORT && NO_SHORT_TEXT.has(kind));

const PLAIN: Sign = { kind: "plain" };

class ShapeJudge {
  readonly #lines: readonly Line[];
  readonly #signs: readonly Sign[];
  readonly #inside: readonly boolean[];
  readonly #title: number;
  readonly #last: number;
  readonly #menu: boolean;
  #started = false;
  /** Behind the text: other stories have begun. */
  #other = false;

  constructor(lines: readonly Line[], signs: readonly Sign[], inside: readonly boolean[], title: number) {
    this.#lines = lines;
    this.#signs = signs;
    this.#inside = inside;
    this.#title = title;
    this.#last = inside.lastIndexOf(true);
    this.#menu = lines.slice(0, Math.max(0, title)).filter(({ words }) => words <= MENU_WORDS).length >= MENU;
  }

  run(): Role[] {
    return this.#lines.map((line, at) => this.#roleAt(line, at));
  }

  #roleAt(line: Line, at: number): Role {
    const sign = this.#signs[at] ?? PLAIN;
    const title = this.#lines[this.#title];
    if (title && (line.key === title.key || repeatsWithTail(line, title))) return "title";
    if (this.#inside[at]) return this.#textAt(line, at, sign);
    if (at < this.#title) return roleBefore(line, sign, this.#menu);
    return at > this.#last ? this.#roleAfter(line, at, sign) : this.#roleBetween(line, sign);
  }

  /** Credits, dates and tags stand behind the text before anything else does. */
  #roleAfter(line: Line, at: number, sign: Sign): Role {
    if (OPENS_OTHERS.has(sign.kind)) this.#other = true;
    const role = roleAfter(line, sign, this.#other, this.#lines[at + 1]);
    if (role === "teaser") this.#other = true;
    return role;
  }

  #textAt(line: Line, at: number, sign: Sign): Role {
    const own = isNoText(sign, line) ? roleOfSign(sign) : undefined;
    if (own) return own;
    const heads = !line.closed && line.words <= SUBHEAD_WORDS && !isListItem(line) && this.#inside[at + 1];
    if (this.#started && heads && this.#isProse(at + 1)) return "subhead";
    const role = this.#started ? "body" : "lead";
    this.#started ||= isParagraph(line);
    return role;
  }

  #isProse(at: number): boolean {
    const line = this.#lines[at];
    return line !== undefined && isParagraph(line);
  }

  /** Above the text: a summary right under the headline, the text of a picture, a label. */
  #roleAbove(line: Line): Role {
    if (line.words <= MENU_WORDS) return "topic";
    const under = line.index === this.#title + 1 && !line.markup && line.words >= SUMMARY_WORDS;
    return under ? "lead" : "caption";
  }

  /** Between headline and text, or in a gap of it. */
  #roleBetween(line: Line, sign: Sign): Role {
    const own = roleOfSign(sign);
    if (own) return own;
    if (!this.#started && !isParagraph(line)) return this.#roleAbove(line);
    return isParagraph(line) || isHeadlike(line) ? "teaser" : "furniture";
  }
}

/** A headline further above the text than this is more likely another's. */
const NEAR = 15;

/** The headline of the text that begins at line `first` (-1: there is none). */
function titleBefore(
  lines: readonly Line[],
  signs: readonly Sign[],
  first: number,
  guess: number,
  lexicon: Lexicon,
): number {
  if (first < 0 || (guess < first && guess >= first - NEAR)) return guess;
  if (guess >= 0 && guess < first && titleOfWindow(lines) === guess) return guess;
  const near = findTitleAmong(lines, signs, lexicon, Math.max(0, first - NEAR), first);
  if (near >= 0) return near;
  return guess < first ? guess : findTitleAmong(lines, signs, lexicon, 0, first);
}

/** Roles of the lines by what their shape and their neighbours tell, in any language; with the headline's position. */
export function judgeByShape(
  lines: readonly Line[],
  signs: readonly Sign[],
  guess: number,
  lexicon: Lexicon,
): { readonly roles: readonly Role[]; readonly title: number } {
  const { inside } = contentOf(lines, signs, guess);
  const title = titleBefore(lines, signs, inside.indexOf(true), guess, lexicon);
  return { roles: new ShapeJudge(lines, signs, inside, title).run(), title };
}
