import type { PageMetadata } from "./types.ts";

type Linked = Omit<PageMetadata, "canonical">;
type Json = { readonly [key: string]: unknown };

/** Types of schema.org that are articles, most telling first. */
const ARTICLE_TYPES = [
  "NewsArticle",
  "ReportageNewsArticle",
  "AnalysisNewsArticle",
  "Article",
  "BlogPosting",
  "LiveBlogPosting",
];

/** Nested deeper than this, linked data describe something else. */
const MAX_DEPTH = 6;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Pages carry raw newlines inside strings; the second attempt forgives them, and broken data are no error.
    }
  }
  return null;
}

function objectsIn(value: unknown, depth = 0): Json[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objectsIn(value["@graph"], depth + 1), ...objectsIn(value.mainEntity, depth + 1)];
}

function stringOf(value: unknown): string | null {
  if (typeof value === "string") return value.normalize("NFC").replace(/\s+/gu, " ").trim() || null;
  if (Array.isArray(value)) return stringOf(value[0]);
  return isObject(value) ? stringOf(value.name ?? value["@value"]) : null;
}

const listOf = (value: unknown): string[] => {
  const items = Array.isArray(value) ? value : typeof value === "string" ? value.split(/[,;]/u) : [value];
  return items.map(stringOf).filter((item): item is string => item !== null);
};

const rankOf = (object: Json): number => {
  const types = listOf(object["@type"]);
  const ranks = types.map((type) => ARTICLE_TYPES.indexOf(type)).filter((rank) => rank >= 0);
  return ranks.length ? Math.min(...ranks) : Number.POSITIVE_INFINITY;
};

const authorsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .map(stringOf)
    .filter((name): name is string => name !== null && !/^https?:/iu.test(name));

/** Objects described by a JSON-LD script; none where it is not valid. */
export const readJsonLd = (text: string): Json[] => objectsIn(parse(text));

/** The article among linked data, or null. */
export function bestOf(objects: readonly Json[]): Linked | null {
  const articles = objects
    .filter((object) => Number.isFinite(rankOf(object)))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const article = articles[0];
  if (!article) return null;
  return {
    title: stringOf(article.headline ?? article.name),
    published: stringOf(article.datePublished),
    modified: stringOf(article.dateModified),
    outlet: stringOf(article.publisher),
    authors: authorsOf(article.author),
    section: stringOf(article.articleSection),
    keywords: listOf(article.keywords),
  };
}
