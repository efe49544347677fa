import type { Role } from "../../schema/index.ts";
import { isHeadlike, type Line } from "../line.ts";
import type { Sign } from "../lines/sign.ts";
import { isByline } from "../origin/authors.ts";
import { dropBoxes } from "./boxes.ts";
import { markBylines } from "./bylines.ts";
import { markCaptions } from "./captions.ts";
import type { Content } from "./content.ts";
import { dropEmptyHeads, trimEdges } from "./edges.ts";
import { markLeadParagraph } from "./lead-paragraph.ts";
import { dropRepeats } from "./repeats.ts";
import { addStandfirst } from "./standfirst.ts";
import { trimTail } from "./tail.ts";
import { holdsSentence, type Weighed } from "./weigh.ts";
import { isAsideZone, isHeading, type Zone } from "./zones.ts";

/** Characters of the headline of another story at least. */
const HEADLINE = 20;

/** Role of a block outside the article. */
function roleBeside(one: Weighed, line: Line, sign: Sign, zone: Zone | null): Role {
  if (sign.kind === "spam") return "spam";
  if (zone === "comments") return "furniture";
  if (sign.kind === "signature" && isByline(one.element)) return "byline";
  if (sign.kind === "date" && !isAsideZone(zone)) return "dateline";
  const headed = one.linked > 0.5 || isHeading(one.tag);
  const tells = one.prose || (headed && one.weight >= HEADLINE && isHeadlike(line));
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

/** A link out of the text: the headline of another story, or a label. */
const roleOfLink = ({ weight }: Weighed): Role => (weight >= HEADLINE ? "teaser" : "furniture");

/** Words of imprints and of comment boxes stand in sentences of the text too. */
const IN_SENTENCES = new Set<Sign["kind"]>(["imprint", "furniture", "closer", "menu", "crumb"]);

const mayBeSigned = ({ weight, text, prose }: Weighed, { kind }: Sign): boolean =>
  weight < LINE && !text.includes("://") && !(prose && IN_SENTENCES.has(kind));

/** Lines that sign a story off are no longer. */
const SIGNED_OFF = 300;

/** What signs a story off ("Reporting by …"), and a credit in an element whose name is that of pictures' credits too. */
const isCredit = ({ weight, block }: Weighed, sign: Sign, zone: Zone | null): boolean =>
  sign.kind === "signature" &&
  weight < SIGNED_OFF &&
  (sign.signature.closing ||
    (zone === "caption" &&
      block.markup?.afterPicture !== true &&
      sign.signature.marked &&
      sign.signature.authors.length === 0));

/** Role of a block inside the article's elements. */
function roleWithin(one: Weighed, sign: Sign, zone: Zone | null): Role {
  if (isCredit(one, sign, zone)) return "credit";
  const named = zone !== null && !CELLS.has(one.tag) && !(one.prose && OFTEN_WRONG.has(zone));
  const zoned = named ? BY_ZONE[zone] : undefined;
  if (zoned) return zoned;
  if (isLink(one, zone)) return roleOfLink(one);
  const signed = mayBeSigned(one, sign) ? BY_SIGN[sign.kind] : undefined;
  if (signed) return signed;
  if (NO_TEXT_ELEMENT.has(one.tag) && one.weight < LABEL && !one.closed) return "furniture";
  if (isHeading(one.tag)) return "subhead";
  return zone === "lead" ? "lead" : "body";
}

/**
 * Roles of the blocks of an HTML page: its elements say which blocks are the article's and which stand beside it.
 * `title` is the position of the headline, -1 for none.
 */
export function judgeMarkup(
  content: Content,
  lines: readonly Line[],
  signs: readonly Sign[],
  title: number,
): Role[] {
  const heading = lines[title]?.key ?? null;
  const roles = lines.map((line, at): Role => {
    const one = content.blocks[at];
    if (at === title || (isHeading(line.markup?.tag ?? "") && line.key === heading)) return "title";
    if (!one) return "furniture";
    const zone = content.zoneOf(one.element);
    const sign = signs[at] ?? { kind: "plain" };
    if (!content.holds(one) || isAsideZone(zone)) return roleBeside(one, line, sign, zone);
    return content.inLinkList(one) ? roleOfLink(one) : roleWithin(one, sign, zone);
  });
  markCaptions(roles, content, title);
  dropBoxes(roles, content, signs);
  trimTail(roles, content.blocks);
  trimEdges(roles, content.blocks, signs);
  addStandfirst(roles, content, signs, title);
  markBylines(roles, content.blocks);
  dropRepeats(roles, content.blocks);
  markLeadParagraph(roles, content.blocks);
  dropEmptyHeads(roles);
  return roles;
}
