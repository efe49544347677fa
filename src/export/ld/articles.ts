import type { ActorRef, Quoted, Reading } from "../../schema/index.ts";
import { type CitedSources, pageLink, selectorsOf } from "../cite/index.ts";

/** Without the fields of which nothing is known. */
export const known = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** Addresses of pages are as they were given: only those that every reader takes for one are handed on as such. */
const addressOf = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : null;
};

/** A page of the record as an article; `frozen`: its bytes, named by their hash. */
export function articleNode({ page, article }: Reading, frozen: string, base: string): object {
  const captured = page.captured === null ? null : new Date(page.captured);
  return known({
    "@id": pageLink(base, page.id),
    "@type": ["NewsArticle", "Entity"],
    identifier: [page.id, frozen],
    headline: article.title,
    datePublished: article.published?.value,
    publisher: article.outlet === null ? null : { "@type": "Organization", name: article.outlet },
    author:
      article.authors.length === 0 ? null : article.authors.map((name) => ({ "@type": "Person", name })),
    url: addressOf(page.url),
    inLanguage: page.language,
    generatedAtTime: captured && !Number.isNaN(captured.getTime()) ? captured.toISOString() : null,
  });
}

/** An actor by its id in the record. */
export const actorNode = ({ id, name }: ActorRef, type: string): object => ({
  "@type": type,
  identifier: id,
  name,
});

/** Words of a page: what they are, and where they stand, in code points. Null where the record has not the page. */
export async function wordsNode(page: string, quote: Quoted, sources: CitedSources): Promise<object | null> {
  const found = await sources.page(page);
  if (!found) return null;
  return {
    "@type": "SpecificResource",
    hasSource: articleNode(found.reading, found.frozen, sources.base),
    hasSelector: selectorsOf(found.reading.page.text, quote).map(({ type, ...selector }) => ({
      "@type": type,
      ...selector,
    })),
  };
}
