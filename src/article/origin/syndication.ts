import type { PageMetadata } from "../../page/types.ts";
import type { Syndicated } from "../../schema/index.ts";
import type { Span } from "../../text/span.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";
import { creditedAt } from "./credits.ts";
import type { Judged } from "./origin.ts";
import { hostOf, outletOfAddress } from "./origin.ts";

/** What the origin of a copy is told from, beside the lines. */
export interface SyndicationContext {
  /** Where the page was found; null when unknown. */
  readonly url: string | null;
  readonly metadata: PageMetadata;
  /** Who published the page; null when unknown. */
  readonly outlet: string | null;
  /** True of the names of the outlet itself: what it signs with them is no copy. */
  readonly isOwn: (name: string) => boolean;
  readonly lexicon: Lexicon;
}

interface Named extends Span {
  readonly name: string;
}

interface Mark extends Named {
  /** Token after the mark. */
  readonly to: number;
  /** An outlet's name without the word for a source: outlets sign their own stories so. */
  readonly signs: boolean;
}

/** Brackets in which agencies are named; TASS writes slashes. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["（", "）"],
  ["[", "]"],
  ["/", "/"],
]);
const DASHES = new Set(["-", "–", "—", "―"]);
const SENTENCE_ENDS = new Set([".", "!", "?", "…", "。", "”", '"', "»", "/"]);

/** Paragraphs at the head of which an agency may be named: a standfirst may stand before the dateline. */
const OPENING = 2;
/** Places and days before an agency's name in a dateline ("WASHINGTON, Nov. 18 (Reuters) -"). */
const DATELINE_TOKENS = 12;
/** Words of a dateline that begin with no capital ("ngày", "de"). */
const DATELINE_SMALL = 2;

/** The medium named by the tokens from `at`; null when they name none. */
function mediumAt(line: Line, at: number, lexicon: Lexicon): Mark | null {
  const found = lexicon.media.longestAt(line.tokens, at);
  const [first, last] = [line.tokens[at], line.tokens[(found?.to ?? 0) - 1]];
  if (!found || !first || !last) return null;
  const { start } = first;
  const { end } = last;
  const name = line.text.slice(start - line.start, end - line.start);
  return { name, start, end, to: found.to, signs: found.values.every(({ kind }) => kind === "outlet") };
}

/** "(Reuters)", "/TASS/", "(Theo TTXVN)": the medium in brackets that open at `at`. */
function bracketedAt(line: Line, at: number, lexicon: Lexicon): Mark | null {
  const opening = line.tokens[at];
  const closing = opening?.kind === "punct" ? CLOSING.get(opening.text) : undefined;
  if (closing === undefined) return null;
  const credited = creditedAt(line, at + 1, lexicon);
  const medium = mediumAt(line, credited?.from ?? at + 1, lexicon);
  if (!medium || line.tokens[medium.to]?.text !== closing) return null;
  return { ...medium, to: medium.to + 1, signs: medium.signs && credited === null };
}

const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text);

/** A dash with white space before it joins no word ("Reuters-style" has none). */
const isFreeDash = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at]) && (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0);

/** Places, months and figures, mostly in capitals: what stands before the agency in a dateline. */
function isDateline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word");
  return words[0]?.capital === true && words.filter((token) => !token.capital).length <= DATELINE_SMALL;
}

/** "(TTXVN) Ngày …", "AFP - …", "HÀ NỘI (AP) — …", "MOSCOW, July 9. /TASS/. …". */
function openingMark(line: Line, lexicon: Lexicon): Mark | null {
  const { tokens } = line;
  const bracketed = bracketedAt(line, 0, lexicon);
  if (bracketed) return bracketed;
  const bare = mediumAt(line, 0, lexicon);
  if (bare && isFreeDash(tokens, bare.to)) return bare;
  for (let at = 1; at < Math.min(tokens.length, DATELINE_TOKENS); at++) {
    const mark = bracketedAt(line, at, lexicon);
    const ends =
      mark && (isDash(tokens[mark.to]) || (tokens[at]?.text === "/" && tokens[mark.to]?.text === "."));
    if (mark && ends) return isDateline(tokens.slice(0, at)) ? mark : null;
  }
  return null;
}

/** Tokens in which a mark may end a paragraph. */
const LAST_TOKENS = 12;

const isClosing = (token: Token): boolean => token.kind === "punct";

/** "… hai bên./. (TTXVN)", "… he said. — Reuters", "… (Theo AFP)": a mark behind the last sentence. */
function closingMark(line: Line, lexicon: Lexicon): Mark | null {
  const { tokens } = line;
  for (let at = Math.max(1, tokens.length - LAST_TOKENS); at < tokens.length; at++) {
    const behind = SENTENCE_ENDS.has(tokens[at - 1]?.text ?? "");
    const dashed = behind && isFreeDash(tokens, at) ? mediumAt(line, at + 1, lexicon) : null;
    const bracketed = bracketedAt(line, at, lexicon);
    const credits = bracketed !== null && (behind || creditedAt(line, at + 1, lexicon) !== null);
    const mark = dashed ?? (credits ? bracketed : null);
    if (mark && tokens.slice(mark.to).every(isClosing)) return mark;
  }
  return null;
}

function proseOf({ lines, roles }: Judged): Line[] {
  return lines.filter((line) => roles[line.index] === "lead" || roles[line.index] === "body");
}

/** Where the outlet is unknown, the name of an outlet may be its own. */
const isForeign = ({ name, signs }: Mark, { outlet, isOwn }: SyndicationContext): boolean =>
  !isOwn(name) && !(signs && outlet === null);

function markedBy(prose: readonly Line[], context: SyndicationContext): Mark | null {
  const opening = prose.slice(0, OPENING).map((line) => openingMark(line, context.lexicon));
  const last = prose.at(-1);
  const marks = [...opening, last ? closingMark(last, context.lexicon) : null];
  return marks.find((mark): mark is Mark => mark !== null && isForeign(mark, context)) ?? null;
}

/** One name for the spellings of a medium, so that "AP" and "Associated Press" credit one. */
function mediumOf(name: string, lexicon: Lexicon): string {
  const tokens = tokenize(name);
  const found = lexicon.media.longestAt(tokens, 0);
  return found?.to === tokens.length ? (found.values[0]?.name ?? name) : name.toLowerCase();
}

/** The one medium that lines before or behind the text credit ("Theo Reuters", "Nguồn: …"); several make no copy of one. */
function creditedBy(judged: Judged, prose: readonly Line[], context: SyndicationContext): Named | null {
  const [first, last] = [prose[0]?.index ?? 0, prose.at(-1)?.index ?? 0];
  const found = judged.lines.flatMap((line): Named[] => {
    const role = judged.roles[line.index];
    const sign = judged.signs[line.index];
    const inside = line.index > first && line.index < last;
    if (inside || sign?.kind !== "signature" || (role !== "byline" && role !== "credit")) return [];
    return sign.signature.credits.map((name) => ({ name, start: line.start, end: line.end }));
  });
  const foreign = found.filter(({ name }) => !context.isOwn(name));
  const media = new Set(foreign.map(({ name }) => mediumOf(name, context.lexicon)));
  return media.size === 1 ? (foreign[0] ?? null) : null;
}

/** The agency that the head of the page names as its only author. */
function declaredBy({ metadata, isOwn, lexicon }: SyndicationContext): string | null {
  const [author, ...others] = metadata.authors;
  if (author === undefined || others.length > 0 || isOwn(author)) return null;
  const tokens = tokenize(author);
  return lexicon.media.longestAt(tokens, 0)?.to === tokens.length ? author : null;
}

/** Addresses at which pages of others are kept as they are: there the canonical address is the page's own. */
const MIRRORS =
  /(?:^|\.)(?:archive\.(?:org|ph|is|today|md)|googleusercontent\.com|ampproject\.org|translate\.goog|google\.com)$/u;

/** The outlet of the canonical address, where the page itself was found with another one that is known too. */
function canonicalOutlet({ url, metadata, lexicon, isOwn }: SyndicationContext): string | null {
  const host = hostOf(url);
  if (host === null || MIRRORS.test(host) || metadata.canonical === null) return null;
  const [here, there] = [outletOfAddress(url, lexicon), outletOfAddress(metadata.canonical, lexicon)];
  return here !== null && there !== null && here !== there && !isOwn(there) ? there : null;
}

/**
 * Where an article that its outlet took over whole comes from: an agency's mark at the head or end of its text, the
 * one medium credited beside the text, or a canonical address at another known outlet. Names inside the text tell who
 * said one thing and count for nothing. Null when unknown or when it is the outlet's own.
 */
export function syndicationOf(judged: Judged, context: SyndicationContext): Syndicated | null {
  const prose = proseOf(judged);
  const mark = markedBy(prose, context);
  if (mark) return { from: mark.name, basis: "mark", evidence: [{ start: mark.start, end: mark.end }] };
  const credit = creditedBy(judged, prose, context);
  if (credit)
    return { from: credit.name, basis: "credit", evidence: [{ start: credit.start, end: credit.end }] };
  const author = declaredBy(context);
  if (author !== null) return { from: author, basis: "credit", evidence: [] };
  const outlet = canonicalOutlet(context);
  return outlet === null ? null : { from: outlet, basis: "canonical", evidence: [] };
}
