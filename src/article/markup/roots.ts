import type { PageElement } from "../../page/types.ts";
import { isInside } from "./place.ts";
import { isStoryList, noSums, type Sums } from "./sums.ts";
import type { Weighed } from "./weigh.ts";

/** So many levels above its main element an article may go on in a neighbour. */
const LEVELS = 7;
/** So many levels above, a neighbour carries on that looks otherwise. */
const NEAR = 7;
/** More than this share of links makes a list of other stories. */
const MOST_LINKED = 0.25;
/** A neighbour carries on with at least this share of the main element's prose, in paragraphs half as long as its. */
const SHARE = 0.1;
const LENGTH = 0.5;

const lookOf = ({ name, label }: PageElement): string => `${name}.${label}`;

const sameLook = (element: PageElement, other: PageElement): boolean =>
  element.label !== "" && element.name === other.name && element.label === other.label;

/** Paragraphs like the main element's own, by name and class. */
function looksOfProse(blocks: readonly Weighed[], top: PageElement): ReadonlySet<string> {
  const looks = new Set<string>();
  for (const { prose, element } of blocks)
    if (prose && element !== top && element.label !== "" && isInside(element, top))
      looks.add(lookOf(element));
  return looks;
}

/** True for prose of the same kind, whatever its element is called. */
function isAlike(sums: Sums, main: Sums): boolean {
  const mean = (of: Sums): number => of.prose / of.paragraphs;
  return sums.paragraphs >= 2 && sums.prose >= main.prose * SHARE && mean(sums) >= mean(main) * LENGTH;
}

function childrenOf(sums: ReadonlyMap<PageElement, Sums>): ReadonlyMap<PageElement, readonly PageElement[]> {
  const children = new Map<PageElement, PageElement[]>();
  for (const [element, { prose }] of sums) {
    if (element.parent === null || prose === 0) continue;
    const siblings = children.get(element.parent);
    if (siblings) siblings.push(element);
    else children.set(element.parent, [element]);
  }
  return children;
}

/**
 * The main element of an article and those beside it, or beside an element around it, that carry on its text: bodies
 * are split by advertisements and pictures. `sums` hold what is not side matter.
 */
export function rootsFrom(
  top: PageElement,
  blocks: readonly Weighed[],
  sums: ReadonlyMap<PageElement, Sums>,
): PageElement[] {
  const roots = [top];
  const main = sums.get(top) ?? noSums();
  const looks = looksOfProse(blocks, top);
  const children = childrenOf(sums);
  let below = top;
  for (let level = 0; level < LEVELS && below.parent !== null && below.name !== "body"; level++) {
    for (const element of children.get(below.parent) ?? []) {
      const held = sums.get(element) ?? noSums();
      if (element === below || held.linked > held.text * MOST_LINKED || isStoryList(held, 1)) continue;
      const alike = element.name === "p" || sameLook(element, top) || sameLook(element, below);
      if (alike || looks.has(lookOf(element)) || (level < NEAR && isAlike(held, main))) roots.push(element);
    }
    below = below.parent;
  }
  return roots;
}
