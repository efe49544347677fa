import { z } from "zod";

/** Longest address that is followed: what an index of PostgreSQL takes as a key. */
export const LONGEST_FOLLOWED = 2000;

const Instant = z.iso.datetime();
const Address = z.string().max(LONGEST_FOLLOWED);

/** Longest name of a host, with its port, that is kept. */
const LONGEST_HOST = 300;

/** The host of an address, with its port: whose turn it is to be asked. Empty where it has none. */
export const hostOf = (address: string): string =>
  (URL.canParse(address) ? new URL(address).host : "").slice(0, LONGEST_HOST);

/** An address that somebody wants followed. `every`: seconds between two looks; null for the usual. */
export const WatchDraft = z.strictObject({
  address: Address.regex(/^https?:\/\/[^\s/]/iu, "must begin with http:// or https://"),
  every: z.int().min(60).max(2_592_000).nullable().default(null),
});

/** What a followed address is: a feed, a sitemap, a list of sitemaps, or a page. */
export const WatchForm = z.enum(["feed", "sitemap", "index", "page"]);

/** Why the last requests for an address failed. `since`: the first of them, `at`: the last; `tries`: how many. */
export const FetchFault = z.object({
  code: z.string(),
  message: z.string(),
  since: Instant,
  at: Instant,
  tries: z.int().min(1),
});

/** What a feed holds of an article, kept until the article itself was had: taken in its place where that fails for good. */
export const GivenPage = z.object({
  kind: z.enum(["text", "html"]),
  content: z.string(),
  captured: Instant,
  declared: z.record(z.string(), z.unknown()),
  truncated: z.boolean(),
});

/** What is known of fetching from an address. */
export const FetchState = z.object({
  /** The last request that went well. */
  last: Instant.nullable().default(null),
  /** What the next request is to be conditional on. */
  etag: z.string().nullable().default(null),
  lastModified: z.string().nullable().default(null),
  /** Answers in a row by which nothing had changed. */
  same: z.int().min(0).default(0),
  /** Where it is asked for since it moved for good. */
  at: z.string().nullable().default(null),
  fault: FetchFault.nullable().default(null),
  /** Nothing more is asked: it is gone, or was refused for good. */
  over: z.boolean().default(false),
  /** What a followed address is, how it or the article calls itself, the feeds that a page declares. */
  form: WatchForm.nullable().default(null),
  title: z.string().nullable().default(null),
  feeds: z.array(z.string()).default([]),
  /** Of an article: the address by which the record knows it. */
  name: z.string().nullable().default(null),
  /** Digest of the article's version that the record holds, and when that was captured. */
  version: z.string().nullable().default(null),
  captured: Instant.nullable().default(null),
  /** When it was first had; the later looks are counted from there. */
  first: Instant.nullable().default(null),
  /** When it was changed, as the feed or sitemap tells it; whether it was not asked since; how often that was said for nothing. */
  told: z.string().nullable().default(null),
  toldAnew: z.boolean().default(false),
  idle: z.int().min(0).default(0),
  given: GivenPage.nullable().default(null),
});

/** An address with what is known of fetching from it. */
export const FetchRow = z.object({
  /** Something that is followed, or an article that was met in it. */
  kind: z.enum(["source", "article"]),
  address: Address,
  /** The followed address that led to it. */
  source: Address,
  /** Whose turn it is: one request a host at a time. */
  host: z.string().max(LONGEST_HOST),
  /** When it is to be fetched next; null for never. */
  due: Instant.nullable(),
  /** Seconds between two looks at what is followed; null for the usual. Told, and not kept here. */
  every: z.int().nullable().default(null),
  state: FetchState,
});

/** An address that is followed. */
export const Watched = z.object({
  address: z.string(),
  every: z.int().nullable(),
  /** Since when it is followed. */
  since: Instant,
  form: WatchForm.nullable(),
  title: z.string().nullable(),
  /** Where it moved to; null where it did not. */
  at: z.string().nullable(),
  feeds: z.array(z.string()),
  /** The last request that went well, and when it is asked next. */
  last: Instant.nullable(),
  next: Instant.nullable(),
  /** Articles that were had through it, and those that fail. */
  articles: z.int(),
  failing: z.int(),
  fault: FetchFault.nullable(),
  over: z.boolean(),
});

/** An address that failed: why, how often, and when it is tried next; null for never again. */
export const WatchFailure = FetchFault.extend({
  kind: z.enum(["source", "article"]),
  address: z.string(),
  source: z.string(),
  /** What the feed calls the article, or the source itself; null where that is not known. */
  title: z.string().nullable().default(null),
  next: Instant.nullable(),
});

export type WatchDraft = z.infer<typeof WatchDraft>;
export type WatchForm = z.infer<typeof WatchForm>;
export type FetchFault = z.infer<typeof FetchFault>;
export type GivenPage = z.infer<typeof GivenPage>;
export type FetchState = z.infer<typeof FetchState>;
export type FetchRow = z.infer<typeof FetchRow>;
export type Watched = z.infer<typeof Watched>;
export type WatchFailure = z.infer<typeof WatchFailure>;
