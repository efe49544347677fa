import type { PageElement } from "../../page/types.ts";
import type { Weighed } from "./weigh.ts";

/** What an element holds, in weighed characters. */
export interface Sums {
  text: number;
  linked: number;
  prose: number;
  /** Number of blocks of prose. */
  paragraphs: number;
  /** Headlines of other stories. */
  stories: number;
  /** Paragraphs that are no summaries of other stories. */
  free: number;
  /** Prose, the less the deeper it lies below the element: the container of an article has the most. */
  near: number;
}

/** A level between a paragraph and its container weakens the tie by so much. */
const DECAY = 0.7;

/** Elements whose paragraphs may stand in them without one of their own. */
const CONTAINERS = new Set(["div", "td", "section", "article", "main", "body"]);

/** Stories for each paragraph that is none of their summaries, in a list of stories. */
const OTHERS = 5;

/** True for a block in an element of its own: a paragraph is not its container, the element around it is. */
export const isOwnElement = ({ tag, element }: Weighed): boolean =>
  tag === element.name && !CONTAINERS.has(tag);

export const noSums = (): Sums => ({
  text: 0,
  linked: 0,
  prose: 0,
  paragraphs: 0,
  stories: 0,
  free: 0,
  near: 0,
});

/** Adds a block to the sums of all elements around it; its prose counts `trust` times. */
export function addUp(sums: Map<PageElement, Sums>, one: Weighed, trust = 1): void {
  let near = one.weight * trust;
  const own = isOwnElement(one) ? one.element : null;
  for (let at: PageElement | null = one.element; at !== null; at = at.parent) {
    let held = sums.get(at);
    if (held === undefined) {
      held = noSums();
      sums.set(at, held);
    }
    held.text += one.weight;
    held.linked += one.weight * one.linked;
    if (one.story) held.stories++;
    if (!one.prose) continue;
    held.prose += one.weight;
    held.paragraphs++;
    if (!one.summary) held.free++;
    if (at === own) continue;
    held.near += near;
    near *= DECAY;
  }
}

/** True for a list of at least `count` other stories, with their summaries and nothing else. */
export const isStoryList = ({ stories, free }: Sums, count: number): boolean =>
  stories >= count && free * OTHERS <= stories;

/** The element with the most prose near to it, the first of equals; null where there is none. */
export function nearest(sums: ReadonlyMap<PageElement, Sums>): PageElement | null {
  let found: PageElement | null = null;
  let most = 0;
  for (const [element, { near }] of sums) {
    if (near > most) {
      most = near;
      found = element;
    }
  }
  return found;
}
