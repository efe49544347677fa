import { gunzipSync } from "node:zlib";
import { ParleyError } from "../errors.ts";
import type { FetchAnswer } from "../fetch/index.ts";
import { decoderFor } from "../sources/feed.ts";
import { cleanAddress } from "./address.ts";
import { feedFromJson, feedFromXml, type MetArticle } from "./feed.ts";
import { sitemapFrom, sitemapFromLines } from "./sitemap.ts";

/** What stands at a followed address. */
export type Found =
  | {
      readonly form: "feed" | "sitemap";
      readonly title: string | null;
      readonly articles: readonly MetArticle[];
      readonly whole: boolean;
    }
  | { readonly form: "index"; readonly parts: readonly FoundPart[]; readonly whole: boolean }
  | {
      readonly form: "page";
      /** The feeds that it declares. */
      readonly feeds: readonly string[];
    };

/** A sitemap that a list of sitemaps names; `changed`: when, as written. */
export interface FoundPart {
  readonly address: string;
  readonly changed: string | null;
}

/** Bytes of a feed or sitemap at most, unpacked: what sitemaps.org allows. */
export const LARGEST = 50 * 1024 * 1024;

/** Signs in which the kind of a file shows. */
const HEAD = 4096;

function unpacked(bytes: Uint8Array, address: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (cause) {
    const isLarge = cause instanceof RangeError;
    const what = isLarge
      ? `unpacks to more than ${LARGEST / 1024 / 1024} MB`
      : "is damaged: it can't be unpacked";
    throw new ParleyError(isLarge ? "too-large" : "damaged-archive", `${address} ${what}.`, {
      subject: address,
      cause,
    });
  }
}

/** The byte order mark tells the encoding, then the head of the answer, then the file itself. */
function textOf(bytes: Uint8Array, charset: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const marked = (buffer[0] === 0xff && buffer[1] === 0xfe) || (buffer[0] === 0xfe && buffer[1] === 0xff);
  const own = decoderFor(buffer.subarray(0, 1024));
  if (marked || charset === null || own.encoding !== "utf-8") return own.decode(buffer);
  try {
    return new TextDecoder(charset).decode(buffer);
  } catch {
    return own.decode(buffer);
  }
}

/** The name of the first element, behind declarations and comments; null where there is none near the beginning. */
function rootOf(text: string): string | null {
  let rest = text
    .slice(0, HEAD)
    .replace(/^\ufeff/u, "")
    .trimStart();
  for (;;) {
    const end = rest.startsWith("<?")
      ? "?>"
      : rest.startsWith("<!--")
        ? "-->"
        : rest.startsWith("<!")
          ? ">"
          : null;
    if (end === null) break;
    const at = rest.indexOf(end);
    if (at < 0) return null;
    rest = rest.slice(at + end.length).trimStart();
  }
  return /^<(?:[\w.-]{1,40}:)?([a-z]{1,20})[\s>/]/iu.exec(rest)?.[1]?.toLowerCase() ?? null;
}

const FEEDS = new Set(["rss", "feed", "rdf", "channel"]);
const SITEMAPS = new Set(["urlset", "sitemapindex"]);

const isHtml = (text: string): boolean =>
  /<(?:html|head|body|article|main|div|p|h1)[\s>]/iu.test(text.slice(0, 8 * HEAD));

/** A feed behind a few words of a server that complains. */
const feedWithin = (text: string): string | null =>
  /<(?:\?xml[^<>]*>\s*<)?(?:rss|feed|rdf:RDF)[\s>]/u.exec(text.slice(0, HEAD))?.[0] ?? null;

function asSitemap(text: string, base: string): Found {
  const { form, entries, whole } = sitemapFrom(text);
  const met = entries.flatMap(({ address, changed, title }) => {
    const clean = cleanAddress(address, base);
    return clean === null ? [] : [{ address: clean, changed, title, given: null }];
  });
  const distinct = [...new Map(met.map((each) => [each.address, each])).values()];
  if (form === "index") return { form, parts: distinct, whole };
  return { form, title: null, articles: distinct, whole };
}

function asJson(text: string, base: string): Found | null {
  try {
    const feed = feedFromJson(JSON.parse(text), base);
    return feed && { form: "feed", ...feed };
  } catch {
    return null;
  }
}

/**
 * What an address is, by its first element and not by the type it tells, which is often wrong. `base`: the address, to
 * which links are relative. Throws `not-followable` where it is none of these; `too-large`, `damaged-archive`.
 */
export function foundIn({ body, charset, mediaType }: FetchAnswer, base: string): Found {
  const bytes = unpacked(body ?? new Uint8Array(), base);
  const text = textOf(bytes, charset);
  const root = rootOf(text);
  if (root !== null && FEEDS.has(root)) return { form: "feed", ...feedFromXml(text, base) };
  if (root !== null && SITEMAPS.has(root)) return asSitemap(text, base);
  const start = text.replace(/^\ufeff/u, "").trimStart();
  const json = start.startsWith("{") ? asJson(text, base) : null;
  if (json) return json;
  if (root !== "html") {
    const lines = sitemapFromLines(text);
    if (lines) return { form: "sitemap", title: null, articles: clean(lines.entries, base), whole: true };
    const within = feedWithin(text);
    if (within !== null) return { form: "feed", ...feedFromXml(text.slice(text.indexOf(within)), base) };
  }
  if (root === "html" || isHtml(text)) return { form: "page", feeds: feedsOf(text, base) };
  if (mediaType === "text/plain" && start !== "") return { form: "page", feeds: [] };
  throw new ParleyError("not-followable", `${base} is neither a feed nor a sitemap nor a page.`, {
    subject: base,
  });
}

const clean = (entries: readonly { readonly address: string }[], base: string): MetArticle[] =>
  [...new Set(entries.flatMap(({ address }) => cleanAddress(address, base) ?? []))].map((address) => ({
    address,
    title: null,
    changed: null,
    given: null,
  }));

/** Types by which pages name feeds. */
const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)\b/iu;
const MOST_FEEDS = 5;
const LINK = /<link\b([^<>]{1,2000})>/giu;

const attributes = {
  rel: /(?:^|\s)rel\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu,
  type: /(?:^|\s)type\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu,
  href: /(?:^|\s)href\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu,
} as const;

const attribute = (tag: string, name: keyof typeof attributes): string | null => {
  const found = attributes[name].exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
};

/** The feeds that a page declares in its head; following one of them instead is the user's to say. */
function feedsOf(html: string, base: string): string[] {
  const head = html.slice(0, 100_000);
  const feeds = [...head.matchAll(LINK)].flatMap(([, tag = ""]) => {
    const rel = attribute(tag, "rel")?.toLowerCase().split(/\s+/u) ?? [];
    const isFeed = rel.includes("alternate") && FEED_TYPES.test(attribute(tag, "type") ?? "");
    const href = isFeed ? attribute(tag, "href") : null;
    return (href === null ? null : cleanAddress(href.replaceAll("&amp;", "&"), base)) ?? [];
  });
  return [...new Set(feeds)].slice(0, MOST_FEEDS);
}
