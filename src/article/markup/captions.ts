import type { Role } from "../../schema/index.ts";
import type { Content } from "./content.ts";
import type { Weighed } from "./weigh.ts";

/** Longer text under a picture is text. */
const CAPTION = 170;
const LONGEST = 600;
/** Cells under a picture say what it shows, in whole sentences too. */
const CELLS = new Set(["td", "th", "center"]);
const NO_CAPTIONS = new Set(["li", "dt", "dd"]);
/** "… (Reuters)": whose picture it is. */
const CREDITED = /[)）】〕\]]\s*$/u;
/** Share of the blocks of one look that stand under pictures, from which it is the look of captions. */
const UNDER = 0.8;
const MOST_LINKED = 0.5;
const HEADING = /^h[1-6]$/u;

const lookOf = ({ element }: Weighed): string => `${element.name}.${element.label}`;

interface Look {
  under: number;
  all: number;
}

/** How often each look stands under a picture among the blocks of text. */
function looksOf(roles: readonly Role[], blocks: readonly Weighed[]): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const [at, one] of blocks.entries()) {
    if (roles[at] !== "body") continue;
    const look = looks.get(lookOf(one)) ?? { under: 0, all: 0 };
    if (one.block.markup?.afterPicture) look.under++;
    look.all++;
    looks.set(lookOf(one), look);
  }
  return looks;
}

function isCaption(one: Weighed, look: Look | undefined): boolean {
  const { tag, weight, closed, text, linked } = one;
  if (!one.block.markup?.afterPicture || weight > CAPTION || linked > MOST_LINKED) return false;
  if (NO_CAPTIONS.has(tag) || HEADING.test(tag)) return false;
  if (CREDITED.test(text) && !closed) return true;
  return look !== undefined && look.under >= look.all * UNDER && (!closed || CELLS.has(tag));
}

/**
 * Marks captions: short lines right under pictures that look unlike the paragraphs, and, outside the elements of the
 * text, what elements between the headline and the end of the text are named after pictures.
 */
export function markCaptions(roles: Role[], content: Content, title: number): void {
  const { blocks } = content;
  const looks = looksOf(roles, blocks);
  const last = roles.lastIndexOf("body");
  for (const [at, one] of blocks.entries()) {
    if (roles[at] === "body" && isCaption(one, looks.get(lookOf(one)))) roles[at] = "caption";
    const within = at > title && at < last && (roles[at] === "teaser" || roles[at] === "furniture");
    if (!within || one.weight > LONGEST || one.linked > MOST_LINKED || HEADING.test(one.tag)) continue;
    if (content.zoneOf(one.element) === "caption" && !content.holds(one)) roles[at] = "caption";
  }
}
