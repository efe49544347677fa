import { readArticle } from "../../src/article/index.ts";
import { Content } from "../../src/article/markup/content.ts";
import { packOf } from "../../src/language/index.ts";
import { decodePage } from "../../src/page/index.ts";
import type { DecodedPage, PageInput } from "../../src/page/types.ts";
import type { Article, Role } from "../../src/schema/index.ts";
import { world } from "../../src/world/index.ts";

/** A page through Parley's first two steps. */
export interface ReadArticle {
  readonly decoded: DecodedPage;
  readonly article: Article;
}

/** Decodes a page and reads its article, as `readPage` does before it reads what the article tells. */
export function readWithParley(input: PageInput): ReadArticle {
  const decoded = decodePage(input);
  const language = packOf(decoded.page.language ?? "vi");
  return { decoded, article: readArticle(decoded, { world, language }) };
}

/** Roles that make the article's text. The annotators of the corpora keep subheads and leave out headlines and captions. */
const TEXT_ROLES = new Set<Role>(["lead", "body", "subhead"]);

/** The blocks of an article's text, as texts. */
export const textBlocks = ({ decoded, article }: ReadArticle): string[] =>
  article.blocks
    .filter((block) => TEXT_ROLES.has(block.role))
    .map((block) => decoded.page.text.slice(block.start, block.end));

/** The article's text: lead, body and subheads, a line each. */
export const textOf = (read: ReadArticle): string => textBlocks(read).join("\n");

/**
 * The article's text without a summary that stands apart from the body: the annotators of the shared corpus leave
 * such standfirsts out, those of others take them in.
 */
export function bodyOf({ decoded, article }: ReadArticle): string {
  const title = article.blocks.findIndex(({ role }) => role === "title");
  const content = new Content(decoded.blocks, decoded.page.text, title);
  const isApart = (at: number): boolean => {
    const block = content.blocks[at];
    return article.blocks[at]?.role === "lead" && block !== undefined && !content.holds(block);
  };
  return article.blocks
    .filter(({ role }, at) => TEXT_ROLES.has(role) && !isApart(at))
    .map(({ start, end }) => decoded.page.text.slice(start, end))
    .join("\n");
}
