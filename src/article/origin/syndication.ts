import type { PageMetadata } from "../../page/types.ts";
import type { Syndicated } from "../../schema/index.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";
import { type Mark, marksIn, type Named } from "./marks.ts";
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

function proseOf({ lines, roles }: Judged): Line[] {
  return lines.filter((line) => roles[line.index] === "lead" || roles[line.index] === "body");
}

/** Where the outlet is unknown, the name of an outlet may be its own. */
const isForeign = ({ name, signs }: Mark, { outlet, isOwn }: SyndicationContext): boolean =>
  !isOwn(name) && !(signs && outlet === null);

const markedBy = (prose: readonly Line[], context: SyndicationContext): Mark | null =>
  marksIn(prose, context.lexicon).find((mark) => isForeign(mark, context)) ?? null;

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
