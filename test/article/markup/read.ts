import { readArticle } from "../../../src/article/index.ts";
import { packOf } from "../../../src/language/index.ts";
import { decodePage } from "../../../src/page/index.ts";
import type { PageInput } from "../../../src/page/types.ts";
import type { Article, Role } from "../../../src/schema/index.ts";
import { smallWorld } from "../world.ts";

/** A page as the article step reads it. */
export interface ReadPage {
  readonly article: Article;
  /** Texts of the blocks of a role, in order. */
  texts(role: Role): string[];
  /** Role of the first block with this text; null where there is none. */
  roleOf(text: string): Role | null;
}

/** Reads a page of HTML without touching the network. */
export function readPage(html: string, input: Partial<PageInput> = {}): ReadPage {
  const bytes = new TextEncoder().encode(html);
  const decoded = decodePage({ bytes, source: "page.html", kind: "html", language: "en", ...input });
  const language = packOf(decoded.page.language ?? "en");
  const article = readArticle(decoded, { world: smallWorld, language });
  const blocks = article.blocks.map(({ role, start, end }) => ({
    role,
    text: decoded.page.text.slice(start, end),
  }));
  return {
    article,
    texts: (role) => blocks.filter((block) => block.role === role).map(({ text }) => text),
    roleOf: (text) => blocks.find((block) => block.text === text)?.role ?? null,
  };
}

/** Sentences for paragraphs, each different and each prose. */
export const prose: readonly string[] = [
  "Delegations from both governments met in the lakeside town on Tuesday to open a second round of talks on the border.",
  "Officials who took part said that the first session had lasted four hours and that maps were exchanged for the first time.",
  "The river crossing has been closed to lorries since the spring, and traders on either bank have asked for it to reopen.",
  "A joint commission of surveyors is to walk the disputed stretch before the end of the month and report to both capitals.",
  "Neither side would say whether soldiers will be withdrawn, though both described the mood in the room as businesslike.",
  "The talks are due to resume on Friday, when the ministers are expected to arrive with lists of prisoners to be exchanged.",
];

/** Paragraphs `from` to `to` of the prose as HTML. */
export const paragraphs = (from = 0, to = prose.length): string =>
  prose
    .slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join("\n");

/** A page with a headline and an article in it. */
export const pageOf = (inside: string, head = ""): string =>
  `<html><head><title>Border talks open</title>${head}</head><body><header><nav><a href="/">Home</a></nav></header>` +
  `<main><article><h1>Border talks open by the lake</h1>${inside}</article></main>` +
  "<footer><p>Published by the Lakeside Courier Company, which is not responsible for other sites. All rights reserved.</p></footer></body></html>";
