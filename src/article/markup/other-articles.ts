import type { PageElement } from "../../page/types.ts";
import type { Weighed } from "./weigh.ts";

/** The innermost `article` around an element, or null. */
function articleOf(element: PageElement): PageElement | null {
  for (let at: PageElement | null = element; at !== null; at = at.parent)
    if (at.name === "article") return at;
  return null;
}

/**
 * The elements of further articles on the page, which endless pages add below the first: an `article` with a first
 * heading of its own beside the `article` of the headline. `title` is the position of the headline, -1 for none.
 */
export function otherArticles(blocks: readonly Weighed[], title: number): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  const headline = blocks[title];
  const own = headline ? articleOf(headline.element) : null;
  if (!headline || own === null) return found;
  const around = new Set<PageElement>();
  for (let at: PageElement | null = own; at !== null; at = at.parent) around.add(at);
  for (const { tag, text, element } of blocks) {
    if (tag !== "h1" || text === headline.text) continue;
    const article = articleOf(element);
    if (article !== null && !around.has(article)) found.add(article);
  }
  return found;
}
