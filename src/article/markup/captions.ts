import type { PageElement } from "../../page/types.ts";
import type { Role } from "../../schema/index.ts";
import type { Content } from "./content.ts";
import { commonPlace, placeOf } from "./place.ts";
import type { Weighed } from "./weigh.ts";
import { isHeading } from "./zones.ts";

/** Longer text under a picture is text. */
const CAPTION = 170;
const LONGEST = 600;
/** Cells under a picture say what it shows, in whole sentences too. */
const CELLS = new Set(["td", "th", "center"]);
const NO_CAPTIONS = new Set(["li", "dt", "dd"]);
/** "… (Reuters)": whose picture it is stands at the end in brackets, and is so short. */
const OPENING = "(（【〔[";
const CLOSING = ")）】〕]";
const ROUND = "()（）";
const LONGEST_CREDIT = 40;
/** Share of the blocks of one look that stand under pictures, from which it is the look of captions. */
const UNDER = 0.8;
const MOST_LINKED = 0.5;

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

/** True where a text ends with a few words in brackets that open behind something else. */
function isCredited(text: string): boolean {
  const whole = text.trimEnd();
  if (!CLOSING.includes(whole.slice(-1)) || whole === "") return false;
  const tail = whole.slice(-LONGEST_CREDIT - 3, -1);
  for (let at = tail.length - 2; at > 0 && !ROUND.includes(tail.charAt(at + 1)); at--)
    if (OPENING.includes(tail.charAt(at)) && !OPENING.includes(tail.charAt(at - 1))) return true;
  return false;
}

function isCaption(one: Weighed, look: Look | undefined, place: PageElement | null): boolean {
  const { tag, weight, closed, text, linked, prose } = one;
  if (!one.block.markup?.afterPicture || weight > CAPTION || linked > MOST_LINKED) return false;
  if (NO_CAPTIONS.has(tag) || isHeading(tag)) return false;
  if (isCredited(text) && !closed) return true;
  // A paragraph among the others is one of them, whatever distances its class gives it.
  if (look === undefined || (tag === "p" && placeOf(one) === place)) return false;
  return look.under >= look.all * UNDER && (CELLS.has(tag) || !(closed || prose));
}

/**
 * Marks captions: short lines right under pictures that look unlike the paragraphs, and, outside the elements of the
 * text, what elements between the headline and the end of the text are named after pictures.
 */
export function markCaptions(roles: Role[], content: Content, title: number): void {
  const { blocks } = content;
  const looks = looksOf(roles, blocks);
  const last = roles.lastIndexOf("body");
  const text = [...blocks.entries()].filter(([at]) => roles[at] === "body");
  const place = commonPlace(text.map(([, one]) => one));
  const under = text.filter(([, one]) => isCaption(one, looks.get(lookOf(one)), place));
  // Where most of the text stands under pictures, the pictures illustrate it.
  if (under.length * 2 < text.length) for (const [at] of under) roles[at] = "caption";
  for (const [at, one] of blocks.entries()) {
    const within = at > title && at < last && (roles[at] === "teaser" || roles[at] === "furniture");
    if (!within || one.weight > LONGEST || one.linked > MOST_LINKED || isHeading(one.tag)) continue;
    if (content.zoneOf(one.element) === "caption" && !content.holds(one)) roles[at] = "caption";
  }
}
