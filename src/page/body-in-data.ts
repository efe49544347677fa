import { isBeside } from "./elements.ts";
import { embeddedBody } from "./embedded.ts";
import type { PageBlock, PageElement } from "./types.ts";

interface Content {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
}

/** Blocks from so many characters, mostly no links, are prose. */
const PROSE = 80;
const MOST_LINKED = 0.4;
/** Pages that show less prose than this may hold their article in a script alone. */
const LITTLE = 500;
/** Linked data shorter than this hold a summary. */
const WHOLE = 400;
/** A body in linked data is shown where the page shows at least this share of its length. */
const SHOWN = 0.6;
/** Places in a body, as shares of its length, at which it is looked up in the page, and how many characters. */
const PLACES = [0.15, 0.5, 0.8];
const SNIPPET = 40;

function standsBeside(element: PageElement | null, known: Map<PageElement, boolean>): boolean {
  if (element === null) return false;
  const beside = known.get(element) ?? (isBeside(element.name) || standsBeside(element.parent, known));
  known.set(element, beside);
  return beside;
}

/** Characters of prose that the markup shows outside menus, footers and side columns. */
function shownProse({ blocks }: Content): number {
  const known = new Map<PageElement, boolean>();
  let shown = 0;
  for (const { start, end, markup } of blocks) {
    const prose = end - start >= PROSE && (markup?.linkDensity ?? 0) <= MOST_LINKED;
    if (prose && !standsBeside(markup?.element ?? null, known)) shown += end - start;
  }
  return shown;
}

const squeezed = (text: string): string => text.replace(/\s+/gu, " ");

/** True for a body of which most places looked up stand in the page's own text. */
function isShown(body: string, text: string): boolean {
  const page = squeezed(text);
  const own = squeezed(body);
  const found = PLACES.filter((place) => {
    const start = Math.floor(own.length * place);
    return page.includes(own.slice(start, start + SNIPPET));
  });
  return found.length * 2 > PLACES.length;
}

const ARTICLE: PageElement = { name: "article", label: "article-body", parent: null, depth: 1, asks: false };

/** The page with paragraphs behind its blocks that only its data hold. */
function withParagraphs(content: Content, paragraphs: readonly string[]): Content {
  const blocks = [...content.blocks];
  let text = content.text;
  for (const paragraph of paragraphs) {
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" ? paragraph : `${text}\n${paragraph}`;
    const markup = { tag: "p", element: ARTICLE, linkDensity: 0, boldDensity: 0, afterPicture: false };
    blocks.push({ start, end: start + paragraph.length, line: null, markup });
  }
  return { text, blocks };
}

const linesOf = (body: string): string[] =>
  body
    .split(/\n+/u)
    .map((line) => squeezed(line).trim())
    .filter(Boolean);

/**
 * Adds the article's body from the page's data where the markup does not show it: from linked data, else from the
 * scripts of pages that are put together in the browser. The page as it is where nothing is certain.
 */
export function withBodyInData(
  content: Content,
  declared: string | null,
  scripts: readonly string[],
): Content {
  const shown = shownProse(content);
  const told = declared !== null && declared.length >= WHOLE && shown < declared.length * SHOWN;
  if (told && !isShown(declared, content.text)) return withParagraphs(content, linesOf(declared));
  if (shown >= LITTLE) return content;
  const embedded = embeddedBody(scripts);
  const hidden = embedded !== null && !isShown(embedded.join(" "), content.text);
  return hidden ? withParagraphs(content, embedded.map(squeezed)) : content;
}
