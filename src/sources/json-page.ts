import type { ParleyError } from "../errors.ts";
import type { PageMetadata } from "../page/types.ts";
import { brokenRecord } from "./held-page.ts";
import type { HeldPage } from "./types.ts";

type JsonRecord = Readonly<Record<string, unknown>>;

/** True for JSON objects. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names of fields in exports of crawlers, news APIs and JSON Feed; the first that has a value counts. */
const FIELDS = {
  html: ["html", "raw_html", "rawHtml", "content_html"],
  text: ["text", "maintext", "article_text", "content_text", "body", "content"],
  url: ["url", "link", "canonical_url", "source_url", "external_url"],
  title: ["title", "headline"],
  published: [
    "published",
    "published_at",
    "publishedAt",
    "date",
    "date_published",
    "date_publish",
    "datePublished",
    "publish_date",
    "pub_date",
    "pubDate",
  ],
  modified: [
    "modified",
    "modified_at",
    "date_modified",
    "date_modify",
    "dateModified",
    "updated",
    "updated_at",
  ],
  captured: ["captured", "captured_at", "crawled_at", "fetched_at", "retrieved_at", "date_download"],
  authors: ["authors", "author", "byline"],
  outlet: ["outlet", "publisher", "site_name", "source_name", "source"],
  section: ["section"],
  keywords: ["keywords", "tags"],
  language: ["language", "lang"],
} as const;

type Field = keyof typeof FIELDS;

function textOf(record: JsonRecord, field: Field): string | null {
  for (const name of FIELDS[field]) {
    const text = asText(record[name]);
    if (text !== null) return text;
  }
  return null;
}

/** A string, or the name of an object that has one ({"source": {"name": …}}). */
function asText(value: unknown): string | null {
  const text = isRecord(value) ? value.name : value;
  return typeof text === "string" && text.trim() !== "" ? text : null;
}

function listOf(record: JsonRecord, field: Field): string[] {
  for (const name of FIELDS[field]) {
    const value = record[name];
    const list = (Array.isArray(value) ? value : [value]).map(asText).filter((each) => each !== null);
    if (list.length > 0) return list;
  }
  return [];
}

/** A time as written, or ISO 8601 of seconds or milliseconds since 1970. */
function timeOf(record: JsonRecord, field: "published" | "modified" | "captured"): string | null {
  for (const name of FIELDS[field]) {
    const value = record[name];
    if (typeof value === "number") return isoOf(value);
    const text = asText(value);
    if (text !== null) return text.trim();
  }
  return null;
}

/** Numbers above this count milliseconds: as seconds they would lie behind the year 5000. */
const MOST_SECONDS = 1e11;

function isoOf(count: number): string | null {
  const time = new Date(count > MOST_SECONDS ? count : count * 1000);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** A BCP 47 tag down to its language; null for names of languages. */
const languageOf = (record: JsonRecord): string | null =>
  /^([a-z]{2,3})(?:[-_]|$)/u.exec(textOf(record, "language")?.toLowerCase() ?? "")?.[1] ?? null;

function declaredBy(record: JsonRecord): Partial<PageMetadata> {
  const authors = listOf(record, "authors");
  const keywords = listOf(record, "keywords");
  const said = {
    title: textOf(record, "title"),
    published: timeOf(record, "published"),
    modified: timeOf(record, "modified"),
    outlet: textOf(record, "outlet"),
    section: textOf(record, "section"),
  };
  const known = Object.entries(said).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(known),
    ...(authors.length > 0 && { authors }),
    ...(keywords.length > 0 && { keywords }),
  };
}

const BEGINS_WITH_TAG = /^\s*<(?:!doctype|[a-z][a-z0-9]{0,9}[\s>])/iu;

/** The page of one JSON object; the error `broken-record` where it holds neither `html` nor `text`. */
export function pageOfJson(record: JsonRecord, source: string): HeldPage | ParleyError {
  const html = textOf(record, "html");
  const content = html ?? textOf(record, "text");
  if (content === null) return brokenRecord(source, 'it has neither "text" nor "html"');
  return {
    bytes: Buffer.from(content),
    source,
    kind: html !== null || BEGINS_WITH_TAG.test(content) ? "html" : "text",
    encoding: "utf-8",
    url: textOf(record, "url"),
    captured: timeOf(record, "captured"),
    language: languageOf(record),
    declared: declaredBy(record),
  };
}

/** The items of a JSON Feed as pages; null for other objects. */
export function pagesOfJsonFeed(record: JsonRecord, source: string): (HeldPage | ParleyError)[] | null {
  const { version, items, title } = record;
  if (typeof version !== "string" || !version.includes("jsonfeed.org/") || !Array.isArray(items)) return null;
  const outlet = typeof title === "string" ? { publisher: title } : {};
  return items.map((item, k) => {
    const label = `${source}/${k + 1}`;
    return isRecord(item) ? feedItem({ ...outlet, ...item }, label) : brokenRecord(label, "it is no object");
  });
}

function feedItem(item: JsonRecord, source: string): HeldPage | ParleyError {
  const page = pageOfJson(item, source);
  if ("bytes" in page || typeof item.summary !== "string") return page;
  const short = pageOfJson({ ...item, text: item.summary }, source);
  return "bytes" in short ? { ...short, truncated: true } : short;
}
