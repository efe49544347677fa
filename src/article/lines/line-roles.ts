import type { Role } from "../../schema/index.ts";
import { isHeadlike, isParagraph, type Line } from "../line.ts";
import type { Sign } from "./sign.ts";

/** Roles that a line's own words give it wherever it stands; undefined when its place decides. */
export function roleOfSign(sign: Sign): Role | undefined {
  switch (sign.kind) {
    case "spam":
      return "spam";
    case "date":
      return "dateline";
    case "caption":
      return "caption";
    case "tags":
    case "crumb":
      return "topic";
    case "signature":
      if (sign.signature.closing) return "credit";
      return sign.signature.credits.length > 0 && sign.signature.authors.length === 0 ? "credit" : "byline";
    case "section":
    case "plain":
      return undefined;
    default:
      return "furniture";
  }
}

export function roleBefore(line: Line, sign: Sign, menu: boolean): Role {
  const own = roleOfSign(sign);
  if (own && own !== "byline" && own !== "credit" && own !== "caption") return own;
  if (sign.kind === "section") return menu ? "furniture" : "topic";
  if (line.words >= 6) return "teaser";
  return menu || own ? "furniture" : "topic";
}

/** A verbless line of names under a picture. */
function isNameplate(line: Line): boolean {
  const words = line.tokens.filter((token) => token.kind === "word");
  const capitals = words.filter((token) => token.capital).length;
  return line.words <= 12 && capitals / Math.max(1, words.length) >= 0.6;
}

const hasNumber = (line: Line): boolean => line.tokens.some((token) => token.kind === "number");

export const isListItem = (line: Line): boolean =>
  /^[-–—+•*.…"“\d]/u.test(line.text) || line.text.endsWith(":");

interface Inside {
  /** The lead has been met. */
  readonly started: boolean;
  readonly repeated: boolean;
  readonly next: Line | undefined;
}

const isHeading = (line: Line): boolean => line.markup !== null && /^h[2-6]$/u.test(line.markup.tag);

/** A short question between paragraphs is a subhead; other sentences are text. */
const isSentence = (line: Line): boolean =>
  line.closed && (line.words > 12 || line.stopped || isListItem(line));

/** A word or three that begin like no sentence, headline or name. */
export const isTagLike = (line: Line): boolean =>
  line.words <= 4 && line.tokens[0]?.kind === "word" && !line.tokens[0].capital && !line.closed;

/** Role of a short line that is no sentence, between the paragraphs of the article. */
function roleOfShort(line: Line, next: Line | undefined): Role {
  if (isTagLike(line)) return "topic";
  const dated = hasNumber(line) && line.words > 10;
  return line.words <= 14 && !dated && next !== undefined && isParagraph(next) ? "subhead" : "caption";
}

/** Role of a line without a sign inside the article. */
export function roleInside(line: Line, { started, repeated, next }: Inside): Role {
  const text = started ? "body" : "lead";
  if (isParagraph(line)) return text;
  if (isHeading(line)) return started ? "subhead" : "lead";
  if (repeated || (line.stopped && isNameplate(line))) return "caption";
  if (isSentence(line)) return text;
  if (isListItem(line) || line.markup?.tag === "li") return "body";
  if (started) return roleOfShort(line, next);
  if (isTagLike(line)) return "topic";
  return line.words >= 12 ? "lead" : "caption";
}

/** Role of a line after the article's end. `other`: another story, a turn or a comment box has come. */
export function roleAfter(line: Line, sign: Sign, other: boolean, next: Line | undefined): Role {
  const own = roleOfSign(sign);
  if (own === "caption") return other ? "teaser" : "caption";
  if (own && !(other && (own === "byline" || own === "credit" || own === "dateline"))) return own;
  if (own || sign.kind === "section") return other ? "furniture" : "topic";
  if (isParagraph(line) || isHeadlike(line) || line.words >= 7) return "teaser";
  if (line.words >= 3 && next && isParagraph(next)) return "teaser";
  return other ? "furniture" : "topic";
}
