import type { DecodedPage } from "../page/types.ts";
import type { Role } from "../schema/index.ts";
import type { Headline } from "./headline.ts";
import type { Lexicon } from "./lexicon.ts";
import { isHeadlike, isParagraph, type Line } from "./line.ts";
import { Content } from "./markup/content.ts";
import { dropEmptyHeads, trimEdges } from "./markup/edges.ts";
import { addStandfirst } from "./markup/standfirst.ts";
import { holdsSentence, type Weighed } from "./markup/weigh.ts";
import { isAsideZone, type Zone } from "./markup/zones.ts";
import { judgeLines } from "./roles.ts";
import type { Sign } from "./sign.ts";

interface Roles {
  readonly roles: readonly Role[];
  /** Position of the headline, -1 for none. */
  readonly title: number;
}

const HEADING = /^h[1-6]$/u;

/** Role of a block outside the article. */
function roleBeside(line: Line, sign: Sign, aside: boolean): Role {
  if (sign.kind === "spam") return "spam";
  if (sign.kind === "date" && !aside) return "dateline";
  const linked = (line.markup?.linkDensity ?? 0) > 0.5 || HEADING.test(line.markup?.tag ?? "");
  const tells = isParagraph(line) || (isHeadlike(line) && linked);
  return tells && sign.kind === "plain" ? "teaser" : "furniture";
}

const BY_ZONE: Readonly<Partial<Record<Zone, Role>>> = {
  caption: "caption",
  tags: "topic",
  byline: "byline",
  date: "dateline",
};

/** Tables stand in figures too. */
const CELLS = new Set(["td", "th"]);
/** Names that stand for much else where they stand around sentences. */
const OFTEN_WRONG = new Set<Zone>(["tags", "date"]);

const BY_SIGN: Readonly<Partial<Record<Sign["kind"], Role>>> = {
  date: "dateline",
  spam: "spam",
  caption: "caption",
  turn: "furniture",
  closer: "furniture",
  furniture: "furniture",
  follow: "furniture",
  imprint: "furniture",
  menu: "furniture",
  crumb: "furniture",
  image: "furniture",
};
/** Longer blocks are no labels and no furniture by their words. */
const LINE = 150;
/** A shorter block that is all link leads elsewhere. */
const LINK = 200;
const ALL_LINKED = 0.8;
/** Shorter text that is no sentence, outside the elements of text, is a label. */
const LABEL = 30;
const NO_TEXT_ELEMENT = new Set(["div", "center", "section", "body", "article", "figure", "main"]);

function isLink({ linked, weight, text }: Weighed, zone: Zone | null): boolean {
  return linked >= ALL_LINKED && (weight < LINK || zone === "lead" || !holdsSentence(text));
}

/** Role of a block inside the article's elements. */
function roleWithin(one: Weighed, sign: Sign, zone: Zone | null): Role {
  const named = zone !== null && !CELLS.has(one.tag) && !(one.prose && OFTEN_WRONG.has(zone));
  const zoned = named ? BY_ZONE[zone] : undefined;
  if (zoned) return zoned;
  if (isLink(one, zone)) return "teaser";
  const signed = one.weight < LINE && !one.text.includes("://") ? BY_SIGN[sign.kind] : undefined;
  if (signed) return signed;
  if (NO_TEXT_ELEMENT.has(one.tag) && one.weight < LABEL && !one.closed) return "furniture";
  if (HEADING.test(one.tag)) return "subhead";
  return zone === "lead" ? "lead" : "body";
}

function judgeMarkup(
  decoded: DecodedPage,
  lines: readonly Line[],
  signs: readonly Sign[],
  title: number,
): Roles {
  const content = new Content(decoded.blocks, decoded.page.text);
  const heading = lines[title]?.key ?? null;
  const roles = lines.map((line, at): Role => {
    const one = content.blocks[at];
    if (at === title || (line.key === heading && HEADING.test(line.markup?.tag ?? ""))) return "title";
    if (!one) return "furniture";
    const zone = content.zoneOf(one.element);
    const sign = signs[at] ?? { kind: "plain" };
    if (!content.holds(one) || isAsideZone(zone)) return roleBeside(line, sign, isAsideZone(zone));
    return content.inLinkList(one) ? "teaser" : roleWithin(one, sign, zone);
  });
  trimEdges(roles, content.blocks);
  addStandfirst(roles, content, signs, title);
  dropEmptyHeads(roles);
  return { roles, title };
}

/**
 * Roles of a page's blocks. In HTML the elements say which blocks are the article's and which stand beside it;
 * flattened pages are judged by their lines alone. `headline` is that of an HTML page, null where none was found.
 */
export function judgePage(
  decoded: DecodedPage,
  lines: readonly Line[],
  signs: readonly Sign[],
  headline: Headline | null,
  lexicon: Lexicon,
): Roles {
  if (decoded.page.kind === "html") return judgeMarkup(decoded, lines, signs, headline?.line?.index ?? -1);
  return judgeLines(lines, signs, decoded.metadata.title, lexicon);
}
