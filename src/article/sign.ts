import type { Token } from "../text/tokens.ts";
import { authorsBeside, dateLine, type StatedTime } from "./date-line.ts";
import { holds, type Lexicon } from "./lexicon.ts";
import { isParagraph, type Line } from "./line.ts";
import { menuOf } from "./menu.ts";
import { isFollow, isMasthead, isProperName } from "./owner.ts";
import { type Signature, signatureOf } from "./signature.ts";

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
const AGO = /^\d+ (?:giây|phút|giờ|ngày|tuần|tháng) trước$/iu;
const SPAM_MAX_WORDS = 60;

const startsPhrase = (before: Token | undefined): boolean =>
  before === undefined || /^[(.|/–—\-[;!?…]$/u.test(before.text);

/** Words after the colon of a picture credit: a photographer and an agency. */
const MAX_CREDIT_WORDS = 12;

/** "(Ảnh: X)", "Ảnh: X" or "(Ảnh X)" where only the credit follows. */
function isCaption(line: Line, lexicon: Lexicon): boolean {
  if (line.words > 90) return false;
  const { tokens } = line;
  if (lexicon.pictures.longestAt(tokens, 0)?.values.includes("opener")) return true;
  return tokens.some((token, at) => {
    if (!token.capital && tokens[at - 1]?.text !== "(") return false;
    const found = lexicon.pictures.longestAt(tokens, at);
    if (!found?.values.includes("credit") || !startsPhrase(tokens[at - 1])) return false;
    const rest = tokens.slice(found.to).filter((t) => t.kind !== "punct").length;
    if (tokens[found.to]?.text === ":") return rest <= MAX_CREDIT_WORDS || at === 0;
    return tokens[at - 1]?.text === "(" && rest > 0 && rest <= 5 && line.text.endsWith(")");
  });
}

/** "© AFP / Mandel Ngan", "© Sputnik / …": the maker of a picture; an outlet's own "© …" is its imprint. */
function isPictureMaker(line: Line, lexicon: Lexicon): boolean {
  if (line.tokens[0]?.text !== "©" || line.words > 10) return false;
  const maker = lexicon.media.longestAt(line.tokens, 1);
  if (!maker || /\.$/u.test(line.text)) return false;
  const parted = line.tokens.slice(maker.to).some((token) => token.text === "/" || token.text === ":");
  return parted || maker.values.every((medium) => medium.kind === "agency");
}

const isTags = (line: Line, lexicon: Lexicon): boolean => {
  if (line.text.startsWith("#")) return true;
  const opener = lexicon.openers.longestAt(line.tokens, 0);
  if (!opener?.values.includes("tag") || line.words > 60) return false;
  return opener.to === line.tokens.length || line.tokens[opener.to]?.text === ":";
};

/** Headlines may follow a turn on its own line ("Xem thêm: …"). */
const isTurn = (line: Line, to: number): boolean =>
  to === line.tokens.length ||
  line.tokens[to]?.text === ":" ||
  line.text.startsWith(">") ||
  (line.words <= to + 3 && !line.closed);

function startSign(line: Line, lexicon: Lexicon): Sign["kind"] | null {
  const first = line.tokens.findIndex((token) => token.kind !== "punct");
  const start = lexicon.starts.longestAt(line.tokens, 0) ?? lexicon.starts.longestAt(line.tokens, first);
  const kind = start?.values[0];
  if (!start || !kind) return null;
  if (kind === "turn") return isTurn(line, start.to) ? "turn" : null;
  if (kind === "closer") return line.words <= 32 && !(line.stopped && line.words > 18) ? "closer" : null;
  const rest = line.words - start.to;
  return rest <= 4 && !line.stopped ? "furniture" : null;
}

const hasLetters = (line: Line): boolean => line.tokens.some((token) => token.kind === "word");

function isImprint(line: Line, lexicon: Lexicon): boolean {
  if (/[©®]/u.test(line.text)) return true;
  return line.words <= 60 && !/["“”]/u.test(line.text) && holds(lexicon.anywhere, line.tokens, "imprint");
}

/** Prose is looked at for captions only; nothing else is as long. */
const PROSE_WORDS = 62;

function wordSign(line: Line, lexicon: Lexicon): Sign {
  if (line.words > PROSE_WORDS) return { kind: isCaption(line, lexicon) ? "caption" : "plain" };
  if (lexicon.sections.has(line.key)) return { kind: "section" };
  if (isFollow(line, lexicon)) return { kind: "follow" };
  const menu = menuOf(line, lexicon);
  if (menu) return { kind: menu };
  const started = startSign(line, lexicon);
  if (started) return { kind: started } as Sign;
  if (isTags(line, lexicon)) return { kind: "tags" };
  if (isCaption(line, lexicon) || isPictureMaker(line, lexicon)) return { kind: "caption" };
  const signature = signatureOf(line, lexicon);
  if (signature) return { kind: "signature", signature };
  return { kind: isImprint(line, lexicon) ? "imprint" : "plain" };
}

/** Judges a line by itself. */
function signOf(line: Line, lexicon: Lexicon): Sign {
  if (line.words <= 30 && IMAGE_FILE.test(line.text)) return { kind: "image" };
  const time = dateLine(line, lexicon);
  if (time) return { kind: "date", time, authors: authorsBeside(line, lexicon) };
  if (!hasLetters(line) || (line.words < 14 && (PLAYER.test(line.text) || AGO.test(line.text))))
    return { kind: "junk" };
  if (line.words <= SPAM_MAX_WORDS && holds(lexicon.anywhere, line.tokens, "spam")) return { kind: "spam" };
  return wordSign(line, lexicon);
}

/** "Nguồn: X" under a picture is its credit; where no prose follows, it is the article's. */
function sourceOf(line: Line, next: Line | undefined, lexicon: Lexicon): Sign | null {
  if (line.words > 8 || (next && isParagraph(next))) return null;
  if (!lexicon.openers.longestAt(line.tokens, 0)?.values.includes("credit")) return null;
  const signature = signatureOf(line, lexicon);
  return signature ? { kind: "signature", signature } : null;
}

/** Names of outlets stand alone among the first and the last lines only. */
const EDGE_LINES = 3;

const isNamePlain = (sign: Sign): boolean =>
  sign.kind === "plain" || (sign.kind === "signature" && !sign.signature.marked);

/** The name of the outlet alone on a line at the head or the foot of the page. */
function namesOutlet(lines: readonly Line[], at: number, lexicon: Lexicon): boolean {
  const line = lines[at];
  if (!line || (at >= EDGE_LINES && at < lines.length - EDGE_LINES)) return false;
  if (at === 0 && lines.length > EDGE_LINES && isProperName(line, lexicon)) return true;
  return isMasthead(line, lexicon, at < EDGE_LINES);
}

/** After so many paragraphs a word that also names a section is a comment box. */
const READ = 3;

const isCommentBox = (line: Line, lexicon: Lexicon): boolean => {
  const start = lexicon.starts.longestAt(line.tokens, 0);
  return start?.to === line.tokens.length && start.values.includes("closer");
};

/** Judges every line by its own words and shape, and by how far down it stands. */
export function signsOf(lines: readonly Line[], lexicon: Lexicon): Sign[] {
  let paragraphs = 0;
  return lines.map((line, at) => {
    const sign = signOf(line, lexicon);
    if (isParagraph(line)) paragraphs++;
    if (sign.kind === "section" && paragraphs >= READ && isCommentBox(line, lexicon))
      return { kind: "closer" };
    if (isNamePlain(sign) && namesOutlet(lines, at, lexicon)) return { kind: "masthead" };
    return sign.kind === "caption" ? (sourceOf(line, lines[at + 1], lexicon) ?? sign) : sign;
  });
}
