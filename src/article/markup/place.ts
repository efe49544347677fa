import type { PageElement } from "../../page/types.ts";
import type { Weighed } from "./weigh.ts";

/** True for an element inside another, or the same. */
export const isInside = (element: PageElement, container: PageElement): boolean => {
  for (let at: PageElement | null = element; at !== null && at.depth >= container.depth; at = at.parent)
    if (at === container) return true;
  return false;
};

/** The element in which a block stands beside others. */
export const placeOf = ({ element, tag }: Weighed): PageElement =>
  element.name === tag ? (element.parent ?? element) : element;

/** The element in which most of the blocks stand, the first of equals; null for no blocks. */
export function commonPlace(text: readonly Weighed[]): PageElement | null {
  const counts = new Map<PageElement, number>();
  let most: PageElement | null = null;
  for (const one of text) {
    const place = placeOf(one);
    counts.set(place, (counts.get(place) ?? 0) + 1);
    if (most === null || (counts.get(place) ?? 0) > (counts.get(most) ?? 0)) most = place;
  }
  return most;
}
