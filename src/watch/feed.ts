import type { GivenPage } from "../schema/index.ts";
import { pageOfItem } from "../sources/feed-item.ts";
import { type FeedFields, FeedTokens } from "../sources/feed-tokens.ts";
import { isRecord, pagesOfJsonFeed } from "../sources/json-page.ts";
import type { HeldPage } from "../sources/types.ts";
import { cleanAddress } from "./address.ts";

/** An article that a feed or sitemap tells of. */
export interface MetArticle {
  readonly address: string;
  readonly title: string | null;
  /** When it was last changed, as written: another text tells that something changed. */
  readonly changed: string | null;
  /** What the feed holds of it. */
  readonly given: Omit<GivenPage, "captured"> | null;
}

export interface Feed {
  readonly title: string | null;
  readonly articles: readonly MetArticle[];
  /** False where the file breaks off. */
  readonly whole: boolean;
}

/** Signs of one field at most; of what a feed holds of an article in place of it, no more is kept. */
const LONGEST_FIELD = 200_000;
const MOST_GIVEN = 60_000;
/** Signs behind the headline below which what a feed holds is no part of an article. */
const LEAST_GIVEN = 200;

const CHANGED = ["updated", "dcterms:modified", "modified", "pubdate", "published", "dc:date", "issued"];

/** Where the article stands: services that count readers tell the true address beside their own. */
function linkOf(item: FeedFields, base: string): string | null {
  const values = (name: string): readonly string[] => item.get(name) ?? [];
  const links = [...values("feedburner:origlink"), ...values("link:alternate"), ...values("link")];
  const named = item.has("guid:opaque") ? [] : [...values("guid"), ...values("id")];
  const absolute = named.filter((each) => /^https?:\/\//iu.test(each.trim()));
  for (const each of [...links, ...absolute]) {
    const address = cleanAddress(each, base);
    if (address !== null) return address;
  }
  return null;
}

/** The words of an item in place of its article; null where they are its headline and hardly more. */
function givenBy(page: HeldPage | null): MetArticle["given"] {
  if (page === null || page.bytes.length > MOST_GIVEN) return null;
  const { kind, bytes, declared = {}, truncated = false } = page;
  const content = new TextDecoder().decode(bytes);
  const words = content.slice(content.indexOf("<body>") + 1).replace(/<[^<>]*>/gu, " ");
  if (words.length - (declared.title?.length ?? 0) < LEAST_GIVEN) return null;
  return { kind: kind === "html" ? "html" : "text", content, declared: { ...declared }, truncated };
}

/** Only once, the first time: feeds list what is new first. */
function once(articles: readonly MetArticle[]): MetArticle[] {
  const byAddress = new Map(articles.toReversed().map((article) => [article.address, article]));
  return [...byAddress.values()].toReversed();
}

function articleOfItem(item: FeedFields, channel: FeedFields, base: string): MetArticle[] {
  const address = linkOf(item, base);
  if (address === null) return [];
  const page = pageOfItem(item, channel, address);
  const changed = CHANGED.map((name) => item.get(name)?.[0]).find((value) => value !== undefined) ?? null;
  const title = page?.declared?.title ?? null;
  return [{ address, title, changed, given: givenBy(page) }];
}

/** The end of a feed's root: whatever comes after it, the feed is whole. */
const ENDS = /<\/(?:[\w.-]{1,40}:)?(?:rss|feed|rdf)\s*>/iu;
/** Signs at the end of a file in which its root is looked for. */
const TAIL = 2000;

/**
 * The articles of an RSS (0.9x, 1.0, 2.0) or Atom feed, read as `parley add` reads one (src/sources/feed-tokens.ts): a
 * broken or cut feed gives those before the damage. `base`: the feed's own address.
 */
export function feedFromXml(text: string, base: string): Feed {
  const tokens = new FeedTokens(LONGEST_FIELD);
  tokens.write(text);
  tokens.end();
  const articles = tokens
    .taken()
    .flatMap((item) => (item === null ? [] : articleOfItem(item, tokens.channel, base)));
  const title = tokens.channel.get("title")?.[0] ?? null;
  return { title, articles: once(articles), whole: !tokens.cut && ENDS.test(text.slice(-TAIL)) };
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function articleOfJson(item: Record<string, unknown>, page: HeldPage | null, base: string): MetArticle[] {
  const written = textOf(item.url) ?? textOf(item.external_url) ?? textOf(item.id) ?? "";
  // An id is an address only where it says so.
  const isAddress = textOf(item.url) !== null || /^https?:\/\//iu.test(written);
  const address = isAddress ? cleanAddress(written, base) : null;
  if (address === null) return [];
  const changed = textOf(item.date_modified) ?? textOf(item.date_published);
  return [{ address, title: textOf(item.title), changed, given: givenBy(page) }];
}

/** The articles of a JSON Feed (jsonfeed.org); null for any other value. */
export function feedFromJson(value: unknown, base: string): Feed | null {
  if (!isRecord(value)) return null;
  const pages = pagesOfJsonFeed(value, base);
  if (pages === null || !Array.isArray(value.items)) return null;
  const articles = value.items.flatMap((item: unknown, n) => {
    const page = pages[n];
    return isRecord(item) ? articleOfJson(item, page && "bytes" in page ? page : null, base) : [];
  });
  return { title: textOf(value.title), articles: once(articles), whole: true };
}
