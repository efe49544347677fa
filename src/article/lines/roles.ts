import type { Role } from "../../schema/index.ts";
import { findTitle, repeatsWithTail } from "../headline/title.ts";
import type { Lexicon } from "../lexicon.ts";
import { isParagraph, type Line } from "../line.ts";
import { type Extent, findExtent } from "./extent.ts";
import { isTagLike, roleAfter, roleBefore, roleInside, roleOfSign } from "./line-roles.ts";
import { isScene } from "./pictures.ts";
import { judgeByShape } from "./shape-roles.ts";
import type { Sign } from "./sign.ts";

/** So many short lines before the headline are a menu. */
const MENU = 6;

/** "Chủ đề liên quan"; longer lines hold tags themselves. */
const TAG_HEADING_WORDS = 4;

/** Longer lines above the field for an address are other stories. */
const NEWSLETTER_WORDS = 10;

const OPENS_OTHERS = new Set<Sign["kind"]>(["turn", "closer", "imprint"]);

class Judge {
  readonly #lines: readonly Line[];
  readonly #signs: readonly Sign[];
  readonly #title: number;
  readonly #extent: Extent;
  readonly #first = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  readonly #lexicon: Lexicon;
  readonly roles: Role[] = [];
  readonly #menu: boolean;
  #started = false;
  #other = false;
  #tagging = false;

  constructor(lines: readonly Line[], signs: readonly Sign[], title: number, lexicon: Lexicon) {
    this.#lines = lines;
    this.#signs = signs;
    this.#title = title;
    this.#lexicon = lexicon;
    this.#menu = lines.slice(0, Math.max(0, title)).filter((line) => line.words <= 4).length >= MENU;
    for (const line of lines) this.#counts.set(line.key, (this.#counts.get(line.key) ?? 0) + 1);
    this.#extent = findExtent(lines, signs, title, this.#counts, lexicon);
  }

  run(): Role[] {
    for (const [at, line] of this.#lines.entries()) {
      const role = this.#repetition(line) ?? this.#roleAt(at, line);
      if (role === "lead" || role === "body") this.#started = true;
      if (at >= this.#title && line.words >= 3 && !this.#first.has(line.key)) this.#first.set(line.key, at);
      this.roles.push(role);
    }
    return this.roles;
  }

  /** A repeated line has the role of the line that it repeats; what stands before the headline repeats it. */
  #repetition(line: Line): Role | undefined {
    const title = this.#lines[this.#title];
    if (title && (line.key === title.key || repeatsWithTail(line, title))) return "title";
    const first = this.#first.get(line.key);
    return first === undefined ? undefined : this.roles[first];
  }

  #roleAt(at: number, line: Line): Role {
    const sign = this.#signs[at] ?? { kind: "plain" };
    if (at < this.#title) return roleBefore(line, sign, this.#menu);
    if (this.#headsSubscription(at, line, sign)) return "furniture";
    if (at >= this.#extent.end) return this.#after(at, line, sign);
    if (this.#extent.boxes.has(at)) return this.#inBox(at, line, sign);
    if (this.#isPicture(at, line) || this.#isSceneUnderLead(at, line)) return "caption";
    const own = roleOfSign(sign);
    if (own) return own;
    if (sign.kind === "section") return this.#started && !isTagLike(line) ? "subhead" : "topic";
    const repeated = (this.#counts.get(line.key) ?? 0) > 1 && line.words < 40 && !isParagraph(line);
    return roleInside(line, { started: this.#started, repeated, next: this.#lines[at + 1] });
  }

  /** The name of an agency alone under a picture's text. */
  #isBareAgency(at: number): boolean {
    const sign = this.#signs[at];
    if (sign?.kind !== "signature" || sign.signature.authors.length > 0) return false;
    return (this.#lines[at]?.words ?? 0) <= 3 && /^\p{Lu}/u.test(this.#lines[at]?.text ?? "");
  }

  /** A picture's text with the bare name of an agency under it: both are no text of the article. */
  #isPicture(at: number, line: Line): boolean {
    if (this.#isBareAgency(at)) return this.roles[at - 1] === "caption" && !this.#started;
    const plain = this.#signs[at]?.kind === "plain" && !isParagraph(line) && line.words >= 5;
    return plain && !line.stopped && !this.#started && this.#isBareAgency(at + 1);
  }

  /** The text of the picture between lead and body; further down a sentence without a verb may be the article's. */
  #isSceneUnderLead(at: number, line: Line): boolean {
    const next = this.#lines[at + 1];
    const between = this.roles[at - 1] === "lead" && next !== undefined && isParagraph(next);
    return between && this.#signs[at]?.kind === "plain" && isScene(line, this.#lexicon);
  }

  #inBox(at: number, line: Line, sign: Sign): Role {
    const own = roleOfSign(sign);
    if (sign.kind === "turn" && line.words >= 7) return "teaser";
    if (own) return own;
    return (this.#counts.get(line.key) ?? 0) > 1 && !isParagraph(line) && this.#signs[at - 1]?.kind !== "turn"
      ? "caption"
      : "teaser";
  }

  /** Tags stand one a line under "Từ khóa:". */
  #isTag(at: number, line: Line, sign: Sign): boolean {
    const before = this.#signs[at - 1];
    const heading = before?.kind === "tags" && (this.#lines[at - 1]?.words ?? 0) <= TAG_HEADING_WORDS;
    const isName = sign.kind === "plain" || sign.kind === "section";
    this.#tagging = (this.#tagging || heading) && isName && line.words <= 6 && !line.closed;
    return this.#tagging;
  }

  /** Short headlines stand in a list of others. */
  #inList(at: number, line: Line, sign: Sign): boolean {
    const listed = this.roles[at - 1] === "teaser" || this.#signs[at - 1]?.kind === "turn";
    return listed && sign.kind === "plain" && line.words >= 4 && line.tokens[0]?.capital === true;
  }

  /** The name of a newsletter, above the field for an address. */
  #headsSubscription(at: number, line: Line, sign: Sign): boolean {
    const next = this.#lines[at + 1];
    if (!next || sign.kind !== "plain" || line.words > NEWSLETTER_WORDS || line.stopped) return false;
    return this.#lexicon.subscriptions.longestAt(next.tokens, 0) !== undefined;
  }

  /** A turn that ends in the name of a player ("Xem thêm video"). */
  #isPlayer(at: number): boolean {
    const { tokens } = this.#lines[at] ?? { tokens: [] };
    const last = this.#lexicon.starts.longestAt(tokens, tokens.length - 1);
    return this.#signs[at]?.kind === "turn" && last?.values.includes("furniture") === true;
  }

  /** Papers sign behind the links to other stories too, which stand one a line with their turns. */
  #signsBehindTurns(at: number, sign: Sign): boolean {
    if (sign.kind !== "signature" || this.#other) return false;
    const between = this.#signs.slice(this.#extent.end, at);
    return between.length > 0 && between.every(({ kind }) => kind === "turn");
  }

  #after(at: number, line: Line, sign: Sign): Role {
    if (sign.kind === "turn" && line.words >= 7) return "teaser";
    if (this.#signsBehindTurns(at, sign)) return roleOfSign(sign) ?? "byline";
    if (this.#isPlayer(at) || (this.#isPlayer(at - 1) && sign.kind === "plain" && !this.#other))
      return "furniture";
    if (this.#isTag(at, line, sign)) return "topic";
    if (this.#inList(at, line, sign)) return "teaser";
    if (OPENS_OTHERS.has(sign.kind)) this.#other = true;
    const role = roleAfter(line, sign, this.#other, this.#lines[at + 1]);
    if (role === "teaser") this.#other = true;
    return role;
  }
}

const isText = (role: Role): boolean => role === "lead" || role === "body";

/**
 * Roles of the lines of a flattened page, in their order, and the position of the headline (-1 for none). Where the
 * words of the page's language are listed well enough to find the turns of articles, they lead; elsewhere, and where
 * they find no text, the shape of the page does.
 */
export function judgeLines(
  lines: readonly Line[],
  signs: readonly Sign[],
  declared: string | null,
  lexicon: Lexicon,
): { readonly roles: readonly Role[]; readonly title: number } {
  const title = findTitle(lines, signs, declared, lexicon);
  if (lexicon.words.thorough) {
    const roles = new Judge(lines, signs, title, lexicon).run();
    if (roles.some(isText)) return { roles, title };
  }
  return judgeByShape(lines, signs, title, lexicon);
}
