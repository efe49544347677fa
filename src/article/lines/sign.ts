import type { Lexicon } from "../lexicon.ts";
import { isParagraph, type Line } from "../line.ts";
import { bareSignature } from "../origin/bare-names.ts";
import { describesOutlet, isDomain, isDomainName, isMasthead, namesOutlet } from "../origin/masthead.ts";
import { isFollow } from "../origin/owner.ts";
import { type Signature, signatureOf } from "../origin/signature.ts";
import { authorsBeside, dateLine, type StatedTime } from "./date-line.ts";
import { type Glance, glanceAt, holdsAt } from "./glance.ts";
import { menuOf } from "./menu.ts";
import { isCaption, isPictureMaker, isPictureSigned, MAX_CAPTION_WORDS, tellsSides } from "./pictures.ts";
import { isCommentBox, isLabel, isTags, startSign } from "./starts.ts";

/** What a line is by its own words and shape, wherever it stands; `plain` when they tell nothing. */
export type Sign =
  | {
      readonly kind:
        | "junk"
        | "spam"
        | "image"
        | "turn"
        | "closer"
        | "furniture"
        | "imprint"
        | "tags"
        | "caption"
        | "section"
        | "crumb"
        | "menu"
        | "masthead"
        | "follow"
        | "plain";
    }
  | { readonly kind: "date"; readonly time: StatedTime; readonly authors: readonly string[] }
  | { readonly kind: "signature"; readonly signature: Signature };

const IMAGE_FILE = /^[\p{L}\p{N}_.()%-]+\.(?:jpe?g|png|gif|webp|bmp|svg|avif|mp4)$/iu;
const PLAYER = /^[\d\s:/.,|x%+-]*$/u;
const AGO = /(?:^|\s)\d+ (?:giây|phút|giờ|ngày|tuần|tháng)(?: trước| đọc|\s*[·•])$|^\d+ (?:phút|giây)$/iu;
/** Names and times of comments; longer lines that end so are headlines. */
const AGO_MAX_WORDS = 8;
const ADDRESS = /https?:\/\/\S|^\S[^\s@]*@\S[^\s.]*\.\S+$/iu;
/** Longer lines are neither spam nor an imprint. */
const SPAM_MAX_WORDS = 60;
const IMPRINT_WORDS = 60;
/** Imprints that quote the outlet's name ("Ghi rõ nguồn “…” khi phát hành lại …"); longer lines that quote are prose. */
const QUOTING_IMPRINT_WORDS = 20;

const hasLetters = (line: Line): boolean => line.tokens.some((token) => token.kind === "word");

/** So short a line that is no sentence tells by one word of an imprint. */
const IMPRINT_LABEL = 8;

/** Words of imprints that stand in sentences too: several, or one as a label of what follows. */
function hintsImprint(
  { tokens, text, words, stopped }: Line,
  places: readonly number[],
  lexicon: Lexicon,
): boolean {
  const hints = places.flatMap((at) => {
    const match = lexicon.anywhere.longestAt(tokens, at);
    return match?.values.includes("hint") ? [match] : [];
  });
  if (hints.length === 0) return false;
  if (hints.length > 1 || hints.some(({ to }) => tokens[to]?.text === ":")) return true;
  return !stopped && (words <= IMPRINT_LABEL || /\d/u.test(text));
}

function isImprint(line: Line, seen: Glance, lexicon: Lexicon): boolean {
  if (/[©®]/u.test(line.text)) return true;
  if (line.words > IMPRINT_WORDS) return false;
  const quoting = /["“”]/u.test(line.text);
  if (holdsAt(lexicon, line.tokens, seen.anywhere, "imprint"))
    return !quoting || line.words <= QUOTING_IMPRINT_WORDS;
  return !quoting && hintsImprint(line, seen.anywhere, lexicon);
}

/** Prose is looked at for captions only; nothing else is as long. */
const PROSE_WORDS = 62;

const isPictured = (line: Line, seen: Glance, lexicon: Lexicon): boolean =>
  isCaption(line, seen.pictures, lexicon) || isPictureSigned(line, lexicon) || tellsSides(line, lexicon);

function wordSign(line: Line, seen: Glance, lexicon: Lexicon): Sign {
  const pictured = isPictured(line, seen, lexicon);
  if (line.words > PROSE_WORDS) return { kind: pictured ? "caption" : "plain" };
  if (lexicon.sections.has(line.key)) return { kind: "section" };
  if (isFollow(line, seen.platforms, lexicon)) return { kind: "follow" };
  const menu = menuOf(line, lexicon);
  if (menu) return { kind: menu };
  const started = startSign(line, lexicon);
  if (started) return { kind: started };
  if (isTags(line, lexicon)) return { kind: "tags" };
  if (pictured || isPictureMaker(line, lexicon)) return { kind: "caption" };
  if (isDomainName(line, lexicon) || isLabel(line, lexicon)) return { kind: "furniture" };
  const signature = signatureOf(line, lexicon);
  if (signature) return { kind: "signature", signature };
  return { kind: isImprint(line, seen, lexicon) ? "imprint" : "plain" };
}

/** Players, counters, single letters: a line that says nothing. */
const isJunk = (line: Line): boolean =>
  !hasLetters(line) ||
  line.text.length === 1 ||
  (line.words < 14 && PLAYER.test(line.text)) ||
  (line.words <= AGO_MAX_WORDS && AGO.test(line.text));

/** An address, with a few words before it. */
const MAX_ADDRESS_WORDS = 40;
const MAX_ADDRESS_LENGTH = 600;

const holdsAddress = ({ text, words }: Line): boolean =>
  words <= MAX_ADDRESS_WORDS &&
  text.length <= MAX_ADDRESS_LENGTH &&
  (text.includes("://") || text.includes("@")) &&
  ADDRESS.test(text);

/** "Nguồn Báo …: https://…" credits a story; other lines with an address are furniture. */
function addressSign(line: Line, lexicon: Lexicon): Sign {
  const head = line.text.slice(0, line.text.search(ADDRESS)).replace(/(?<![\s:|–—-])[\s:|–—-]+$/u, "");
  const tokens = line.tokens.filter((token) => token.end <= line.start + head.length);
  const { index, start, end, markup, key, closed, stopped } = line;
  const words = tokens.filter((token) => token.kind !== "punct").length;
  const own = { index, start, end, line: line.line, markup, key, closed, stopped, text: head, tokens, words };
  if (isMasthead(own, lexicon, true)) return { kind: "masthead" };
  const signature = signatureOf(own, lexicon);
  const phrased = lexicon.words.bylines.heads.length > 0 && (signature?.authors.length ?? 0) > 0;
  if (signature?.marked && (signature.credits.length > 0 || phrased)) return { kind: "signature", signature };
  return own.words > MAX_HEAD_WORDS ? { kind: "plain" } : { kind: "furniture" };
}
const MAX_HEAD_WORDS = 6;

/** Judges a line by itself. */
function signOf(line: Line, lexicon: Lexicon): Sign {
  if (line.words <= 30 && line.text.includes(".") && IMAGE_FILE.test(line.text)) return { kind: "image" };
  const time = dateLine(line, lexicon);
  if (time) return { kind: "date", time, authors: authorsBeside(line, lexicon) };
  if (isJunk(line)) return { kind: "junk" };
  if (holdsAddress(line)) return addressSign(line, lexicon);
  if (line.words > MAX_CAPTION_WORDS) return { kind: "plain" };
  const seen = glanceAt(line.tokens, lexicon);
  const spam = line.words <= SPAM_MAX_WORDS && holdsAt(lexicon, line.tokens, seen.anywhere, "spam");
  return spam ? { kind: "spam" } : wordSign(line, seen, lexicon);
}

/** "Nguồn: X" under a picture is its credit; where no prose follows, it is the article's. */
function sourceOf(line: Line, next: Line | undefined, lexicon: Lexicon): Sign | null {
  if (line.words > 8 || (next && isParagraph(next))) return null;
  if (!lexicon.openers.longestAt(line.tokens, 0)?.values.includes("credit")) return null;
  const signature = signatureOf(line, lexicon);
  return signature ? { kind: "signature", signature } : null;
}

/** Names of outlets look like bylines, credits and addresses. */
const mayBeName = ({ kind }: Sign, { text }: Line): boolean =>
  kind === "plain" || kind === "signature" || (kind === "furniture" && isDomain(text));

/** After so many paragraphs a word that also names a section is a comment box. */
const READ = 3;

const PLAIN: Sign = { kind: "plain" };

/** Names of authors stand above the text, or between a summary and the text. */
const SUMMARY = 1;

/** What the lines beside it say of a line that tells nothing by itself. */
function plainSign(lines: readonly Line[], at: number, paragraphs: number, lexicon: Lexicon): Sign {
  const signature = paragraphs <= SUMMARY ? bareSignature(lines, at, lexicon) : null;
  if (signature) return { kind: "signature", signature };
  return describesOutlet(lines, at, lexicon) ? { kind: "imprint" } : PLAIN;
}

/**
 * Judges every line by its own words and shape, and by how far down it stands. Lines that are not `wanted` are plain,
 * unread: menus and footers far from the article of an HTML page.
 */
export function signsOf(
  lines: readonly Line[],
  lexicon: Lexicon,
  wanted: (at: number) => boolean = () => true,
): Sign[] {
  let paragraphs = 0;
  return lines.map((line, at) => {
    if (!wanted(at)) return PLAIN;
    const sign = signOf(line, lexicon);
    if (isParagraph(line)) paragraphs++;
    if (sign.kind === "section" && paragraphs >= READ && isCommentBox(line, lexicon))
      return { kind: "closer" };
    if (mayBeName(sign, line) && namesOutlet(lines, at, lexicon)) return { kind: "masthead" };
    if (sign.kind === "plain") return plainSign(lines, at, paragraphs, lexicon);
    return sign.kind === "caption" ? (sourceOf(line, lines[at + 1], lexicon) ?? sign) : sign;
  });
}
