import type { PageMetadata } from "../page/types.ts";
import { BoundedParser } from "../text/bounded-parser.ts";
import type { FeedFields } from "./feed-tokens.ts";
import type { HeldPage } from "./types.ts";

/** Fields that carry the whole article, and those that may carry a summary of it. */
const WHOLE = ["content:encoded", "content", "xhtml:body"];
const SUMMARY = ["description", "summary", "dc:description"];
const PUBLISHED = [
  "pubdate",
  "published",
  "dcterms:issued",
  "dc:date",
  "issued",
  "dcterms:created",
  "created",
];
const MODIFIED = ["updated", "dcterms:modified", "modified"];

const MARKUP = /<\/?[a-z][a-z0-9]{0,9}[\s/>]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu;

/** Characters below which a summary is no article. */
const SHORT = 800;
const BREAKS_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u;

const first = (fields: FeedFields, names: readonly string[]): string | null =>
  names.map((name) => fields.get(name)?.[0]).find((value) => value !== undefined) ?? null;

/** The words of a piece of HTML in one line. */
function wordsOf(html: string): string {
  let text = "";
  const parser = new BoundedParser({
    ontext: (part) => {
      text += part;
    },
    onopentag: () => {
      text += " ";
    },
  });
  parser.end(html);
  return text.replace(/\s+/gu, " ").trim();
}

/** The item as a page: its headline, then its content or else its summary; null for an item without words. */
export function pageOfItem(item: FeedFields, channel: FeedFields, source: string): HeldPage | null {
  const heading = first(item, ["title", "dc:title"]);
  const title = heading && MARKUP.test(heading) ? wordsOf(heading) : heading;
  const whole = first(item, WHOLE);
  const content = whole ?? first(item, SUMMARY);
  if (!title && !content) return null;
  const html = content !== null && MARKUP.test(content);
  return {
    bytes: Buffer.from(html ? htmlPage(title, content) : [title, content].filter(Boolean).join("\n\n")),
    source,
    kind: html ? "html" : "text",
    encoding: "utf-8",
    url: addressOf(item),
    declared: declaredBy(item, channel, title),
    truncated: whole === null && isShort(content ?? "", html),
  };
}

function isShort(content: string, html: boolean): boolean {
  const words = html ? wordsOf(content) : content;
  return words.length < SHORT || BREAKS_OFF.test(words);
}

function htmlPage(title: string | null, content: string): string {
  const name = title?.replace(/&/gu, "&amp;").replace(/</gu, "&lt;") ?? "";
  const heading = name === "" ? "" : `<h1>${name}</h1>\n`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>${name}</title></head><body><article>\n${heading}${content}\n</article></body></html>`;
}

function addressOf(item: FeedFields): string | null {
  const links = [...(item.get("link:alternate") ?? []), ...(item.get("link") ?? [])];
  const named = item.has("guid:opaque") ? [] : (item.get("guid") ?? []);
  return [...links, ...named].find((each) => /^https?:\/\//iu.test(each)) ?? null;
}

/** "name@host (Name)", as RSS 2.0 writes authors, down to the name. */
const nameOf = (author: string): string => /\(([^()]{1,200})\)\s*$/u.exec(author)?.[1] ?? author;

function authorsOf(item: FeedFields): string[] {
  const named = item.get("author/name") ?? item.get("dc:creator") ?? item.get("author") ?? [];
  return [...new Set(named.map((each) => nameOf(each).trim()))].filter((name) => !name.includes("@"));
}

function declaredBy(item: FeedFields, channel: FeedFields, title: string | null): Partial<PageMetadata> {
  const said = {
    title,
    published: first(item, PUBLISHED),
    modified: first(item, MODIFIED),
    outlet: outletOf(item, channel),
  };
  const known = Object.entries(said).filter(([, value]) => value !== null);
  const authors = authorsOf(item);
  const keywords = item.get("category") ?? item.get("dc:subject") ?? [];
  return {
    ...Object.fromEntries(known),
    ...(authors.length > 0 && { authors }),
    ...(keywords.length > 0 && { keywords }),
  };
}

/** The source that an item names, or the channel where its title is a bare name ("BBC News", not "World - Latest"). */
function outletOf(item: FeedFields, channel: FeedFields): string | null {
  const own = first(item, ["source/title", "source"]);
  const name = own ?? first(channel, ["title"]);
  return name !== null && !/[|:–—»]|\s-\s|\b(?:rss|feed)\b/iu.test(name) ? name : null;
}
