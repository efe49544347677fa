import type { PageMetadata } from "../../page/types.ts";
import type { Role } from "../../schema/index.ts";
import type { PhraseMatch } from "../../text/phrases.ts";
import { type Token, tokenize, touching } from "../../text/tokens.ts";
import { repeatsWithTail, titleTail } from "../headline/title.ts";
import { type Lexicon, type Medium, outletKey } from "../lexicon.ts";
import { isParagraph, type Line } from "../line.ts";
import type { Sign } from "../lines/sign.ts";
import { leadMark, opensBracket } from "./lead-mark.ts";
import { closerAt } from "./masthead.ts";
import { followedIn, headOfImprint, isInitials, ownerIn } from "./owner.ts";
import {
  furnitureOf,
  nameAboveHouse,
  nameBeforeLead,
  nameBesideHeadline,
  nameInFurniture,
  nameInMenu,
  textOf,
} from "./spelt-names.ts";
import { wireAlone } from "./wire-imprint.ts";

/** The lines of a page as they were judged. */
export interface Judged {
  readonly lines: readonly Line[];
  readonly signs: readonly Sign[];
  readonly roles: readonly Role[];
  /** The headline as the page shows or declares it. */
  readonly headline: string | null;
}

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?(?:\/([^/?#]*))?/iu;

/** The host of an address, in lower case; null when it has none. */
export const hostOf = (address: string | null): string | null =>
  ADDRESS.exec(address ?? "")?.[1]?.toLowerCase() ?? null;

/** The outlet of an address: the world's domain that fits most of it ("bbc.com/vietnamese" before "bbc.com"). */
export function outletOfAddress(address: string | null, lexicon: Lexicon): string | null {
  const found = ADDRESS.exec(address ?? "");
  const host = found?.[1]?.toLowerCase();
  if (!host) return null;
  const labels = host.split(".");
  for (let at = 0; at < labels.length - 1; at++) {
    const domain = labels.slice(at).join(".");
    const outlet = lexicon.domains.get(`${domain}/${found?.[2] ?? ""}`) ?? lexicon.domains.get(domain);
    if (outlet) return outlet;
  }
  return null;
}

const known = (name: string, lexicon: Lexicon): string | undefined =>
  lexicon.outlets.get(outletKey(name, lexicon.words.paper));

/** The world's name for an outlet that the page names in full; the page's own where the world knows none. */
const knownName = (name: string, lexicon: Lexicon): string => known(name, lexicon) ?? name;

/** "The Standard-Bearer", "Công An Nhân Dân": the words are part of another name. */
function isInLongerName(
  tokens: readonly Token[],
  { from, to }: PhraseMatch<Medium>,
  { words }: Lexicon,
): boolean {
  const before = tokens[from - 1];
  if (before?.capital === true && before.lower !== words.paper) return true;
  // Marks are written in capitals: "VOV.VN-Theo …".
  const isMark = !/\p{Ll}/u.test(tokens[to - 1]?.text ?? "");
  const hyphen = isMark ? undefined : tokens[to];
  return hyphen?.text === "-" && touching(tokens[to - 1], hyphen) && touching(hyphen, tokens[to + 1]);
}

/** The first outlet that a line names; a name inside a longer one ("Công An Nhân Dân") is none. */
function outletIn(line: Line, lexicon: Lexicon): Medium | null {
  for (let at = 0; at < line.tokens.length; at++) {
    const found = lexicon.media.longestAt(line.tokens, at);
    const medium = found?.values.find((value) => value.kind === "outlet");
    if (found && medium && !isInLongerName(line.tokens, found, lexicon)) return medium;
  }
  return null;
}

const PRINTED = /https?:\/\/\S+/iu;

/** The page's own address, printed above the headline. */
function byPrintedAddress(judged: Judged, lexicon: Lexicon): string | null {
  for (const line of judged.lines) {
    if (judged.roles[line.index] === "title") return null;
    const address = line.text.length < 400 ? PRINTED.exec(line.text)?.[0] : undefined;
    const outlet = address ? outletOfAddress(address, lexicon) : null;
    if (outlet) return outlet;
  }
  return null;
}

/** The owner that imprints name, by the world's name where it is known; then any outlet in them. */
function byImprint(judged: Judged, lexicon: Lexicon): string | null {
  const lines = furnitureOf(judged).filter(
    (line) => judged.signs[line.index]?.kind === "imprint" && wireAlone(line, lexicon) === null,
  );
  const mastheads = judged.lines.filter((line) => judged.signs[line.index]?.kind === "masthead");
  const outlets = [
    ...mastheads.map((line) => known(line.text, lexicon)),
    ...lines.map((line) => outletIn(line, lexicon)?.name),
  ];
  for (const line of lines) {
    const owner = ownerIn(line, lexicon) ?? headOfImprint(line, lexicon);
    // "© BBC" under lines that name the "BBC News Tiếng Việt" is the same house.
    if (owner) return outlets.find((name) => name?.startsWith(`${owner} `)) ?? knownName(owner, lexicon);
  }
  if (lines.length === 0) return null;
  return outlets.find((name) => name !== undefined) ?? nameAboveHouse(judged, lexicon);
}

const FOLLOW_KINDS = new Set<Sign["kind"]>(["closer", "furniture", "follow"]);

/** "Theo dõi VietnamPlus": lines that ask to follow or to comment name their own outlet. */
function byFollowing(judged: Judged, lexicon: Lexicon): string | null {
  const lines = furnitureOf(judged).filter((line) =>
    FOLLOW_KINDS.has(judged.signs[line.index]?.kind ?? "plain"),
  );
  for (const line of lines) {
    const outlet = outletIn(line, lexicon);
    if (outlet) return outlet.name;
  }
  return null;
}

/** Names of outlets that the page knows of itself: it asks to follow them, or stands under them. */
function ownNamesIn(judged: Judged, lexicon: Lexicon): string[] {
  return judged.lines.flatMap((line) => {
    const kind = judged.signs[line.index]?.kind;
    if (kind === "masthead") return [line.text.replace(/(?<!\s)\s+[-–—|:]\s+\S*https?:.*$/su, "")];
    const name = kind === "follow" || kind === "closer" ? followedIn(line, lexicon) : null;
    return name ? [name] : [];
  });
}

const MAX_NAME_WORDS = 7;

/** "Báo Biên Thùy" of "Báo Biên Thùy điện tử". */
function withoutCloser(name: string, lexicon: Lexicon): string {
  const tokens = tokenize(name);
  const last = tokens[closerAt(tokens, lexicon) - 1];
  return last ? name.slice(0, last.end) : name;
}

/** The name behind a mark: the world's, else one that the page spells out and that has such initials, else the mark itself. */
function nameOfMark(mark: string, lexicon: Lexicon, judged: Judged): string {
  const line = judged.lines.find((one) => one.text.includes(mark));
  const named = line && outletIn(line, lexicon)?.name;
  if (named) return named;
  const short = judged.lines.filter((one) => one.words <= MAX_NAME_WORDS).map((one) => one.text);
  const names = [...short, ...ownNamesIn(judged, lexicon)];
  const isShort = (name: string): boolean => isInitials(mark, name, lexicon.words.paper);
  return names.find(isShort) ?? names.map((name) => withoutCloser(name, lexicon)).find(isShort) ?? mark;
}

/** Agencies sign what others print. */
function isAgency(mark: string, line: Line | undefined, lexicon: Lexicon): boolean {
  const found = line && lexicon.media.longestAt(line.tokens, opensBracket(line) ? 1 : 0);
  const signs =
    found?.values.some(({ wire }) => wire) || found?.values.every(({ kind }) => kind === "agency");
  return signs === true && line?.text.includes(mark) === true;
}

/** The first words of the article, signed; an unknown mark counts when other lines are signed alike. */
function byLeadMark(judged: Judged, lexicon: Lexicon): string | null {
  const prose = judged.lines.filter((line) => isParagraph(line));
  const own = textOf(judged, prose)[0];
  const mark = own ? leadMark(own, lexicon) : null;
  if (!own || !mark || isAgency(mark, own, lexicon)) return null;
  const name = nameOfMark(mark, lexicon, judged);
  if (name !== mark || opensBracket(own) || mark.includes(".")) return name;
  return prose.some((line) => line !== own && leadMark(line, lexicon) === mark) ? name : null;
}

/** "(Vietnam+)" alone under the text is how an outlet closes its own stories; "Theo Vietnam+" is a credit. */
function byEndMark(judged: Judged, lexicon: Lexicon): string | null {
  const signed = judged.lines.filter(
    (line) => judged.roles[line.index] === "credit" && line.text.startsWith("("),
  );
  for (const line of signed) {
    const medium = lexicon.media.longestAt(line.tokens, 1);
    const whole = medium && line.tokens[medium.to]?.text === ")";
    const outlet = whole ? medium.values.find((value) => value.kind === "outlet") : undefined;
    const agency = medium?.values.some((value) => value.kind === "agency");
    if (outlet && !agency) return outlet.name;
  }
  return null;
}

/** "<headline> | Báo …", as the titles of windows read: the outlet behind the headline's own words. */
function byTitleTail(judged: Judged, lexicon: Lexicon): string | null {
  const titles = judged.lines.filter((line) => judged.roles[line.index] === "title");
  const bare = titles.reduce<Line | undefined>((a, b) => (a && a.words <= b.words ? a : b), undefined);
  if (!bare) return null;
  const tailed = titles.find((line) => repeatsWithTail(line, bare));
  const tail = titleTail((tailed ?? bare).text);
  return tail === null || tailed === undefined ? outletTail(bare.text, lexicon) : knownName(tail, lexicon);
}

/** The known outlet with which a headline closes ("… | Báo …"), or null. */
function outletTail(headline: string, lexicon: Lexicon): string | null {
  const tail = titleTail(headline);
  return tail === null ? null : (known(tail, lexicon) ?? null);
}

/** The headline without the outlet that the window's title adds to it. */
export function withoutOutlet(headline: string, lexicon: Lexicon): string {
  if (outletTail(headline, lexicon) === null) return headline;
  const tail = titleTail(headline) ?? "";
  return headline.slice(0, -tail.length).trimEnd().slice(0, -1).trimEnd();
}

/** The name that the page calls itself, unknown to the world. */
function byOwnName(judged: Judged, lexicon: Lexicon): string | null {
  const name = ownNamesIn(judged, lexicon)[0];
  return name ? knownName(name, lexicon) : null;
}

const byMetadata = (declared: string | null, lexicon: Lexicon): string | null =>
  declared ? knownName(declared, lexicon) : null;

/** Who published the page, by the world's name for it where it is known; null when the page does not tell. */
export function outletOf(
  judged: Judged,
  page: { readonly url: string | null; readonly metadata: PageMetadata },
  lexicon: Lexicon,
): string | null {
  const spelt = (name: string | null): string | null => (name === null ? null : knownName(name, lexicon));
  return (
    outletOfAddress(page.url, lexicon) ??
    outletOfAddress(page.metadata.canonical, lexicon) ??
    byMetadata(page.metadata.outlet, lexicon) ??
    byPrintedAddress(judged, lexicon) ??
    byImprint(judged, lexicon) ??
    byTitleTail(judged, lexicon) ??
    spelt(nameBesideHeadline(judged, page.metadata, lexicon)) ??
    byLeadMark(judged, lexicon) ??
    spelt(nameBeforeLead(judged, lexicon)) ??
    byFollowing(judged, lexicon) ??
    byOwnName(judged, lexicon) ??
    spelt(nameInFurniture(judged, lexicon)) ??
    spelt(nameInMenu(judged, lexicon)) ??
    byEndMark(judged, lexicon)
  );
}
