import { z } from "zod";

/** A stretch of `page.text`: UTF-16 code units, `end` exclusive. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** A span with the words it holds, so that a record can be read without its pages. */
export const Quoted = Span.extend({ text: z.string() });

/** The roles of a line: what a block of the page is to its article. */
export const Role = z.enum([
  "title",
  "lead",
  "body",
  "subhead",
  "caption",
  "dateline",
  "byline",
  "credit",
  "topic",
  "teaser",
  "furniture",
  "spam",
]);

/** A page as it was taken in: text in NFC, kept whole. `id` is `sha256:` and the hex digest of address, newline and text. */
export const Page = z.object({
  id: z.string(),
  source: z.string(),
  url: z.string().nullable(),
  captured: z.string().nullable(),
  kind: z.enum(["text", "html"]),
  language: z.string().nullable(),
  text: z.string(),
});

/** How exact a time is: the smallest unit that the page tells. */
export const Precision = z.enum(["minute", "day", "month", "year", "interval"]);

/** A time in EDTF level 1 with its precision. */
export const EventTime = z.object({
  value: z.string(),
  precision: Precision,
  zone: z.enum(["place", "outlet"]).nullable().optional(),
});

/**
 * When the article was published, how that is known, and what else it could be. `reliable`: the user gave it, or two
 * places of the page tell this very day, or one that is trusted (linked data, OpenGraph, the address, the line below
 * the headline) does and none contradicts; never for what is inferred.
 */
export const Published = z.object({
  value: z.string(),
  precision: Precision,
  basis: z.enum(["stated", "metadata", "inferred", "given"]),
  alternatives: z.array(z.string()),
  evidence: z.array(Span),
  reliable: z.boolean(),
});

/**
 * One block of the page with its role; `line` counts from 1 in text pages and is null in HTML. Where a line holds more
 * than its text (a byline or another story's headline behind it), these are blocks of their own with no number.
 */
export const ArticleBlock = Span.extend({
  line: z.int().nullable(),
  role: Role,
  /** BCP 47 tag of a paragraph in another language than the page's; absent of all others. */
  language: z.string().optional(),
});

/** Headline or summary of another story that the page carries. */
export const Teaser = z.object({ title: z.string(), summary: z.string().nullable() });

/**
 * Where an article that was taken over whole comes from, by the name that the page gives it: a mark at the head or end
 * of its text ("HÀ NỘI (AP) —"), a credit beside the text or as its only author ("Theo Reuters"), or a canonical
 * address at another outlet. `evidence` is empty where the head of the page tells it.
 */
export const Syndicated = z.object({
  from: z.string(),
  basis: z.enum(["mark", "credit", "canonical"]),
  evidence: z.array(Span),
});

/** One value that the page declares, as written, and where: the most trusted place of those that declare it. */
export const DeclaredValue = z.object({
  value: z.string(),
  from: z.enum([
    "container",
    "json-ld",
    "opengraph",
    "twitter",
    "dublin-core",
    "meta",
    "microdata",
    "time",
    "window",
    "link",
    "address",
  ]),
});

const values = z.array(DeclaredValue);

/** All that the page declares of these, most trusted first: what the article's own values were chosen from. */
export const Declared = z.object({
  title: values,
  published: values,
  modified: values,
  outlet: values,
  canonical: values,
});

/** The article of a page: roles of its blocks and what they tell about its origin. */
export const Article = z.object({
  title: z.string().nullable(),
  lead: z.string().nullable(),
  published: Published.nullable(),
  /** When the page says that it was last changed, as it writes it; never taken for the publication. */
  modified: z.string().nullable().default(null),
  outlet: z.string().nullable(),
  credits: z.array(z.string()),
  syndicated: Syndicated.nullable(),
  authors: z.array(z.string()),
  topics: z.array(z.string()),
  blocks: z.array(ArticleBlock),
  teasers: z.array(Teaser),
  /** The page holds only the beginning of the article: a paywall or a page of several. */
  truncated: z.boolean().default(false),
  declared: Declared.default({ title: [], published: [], modified: [], outlet: [], canonical: [] }),
});

export type Quoted = z.infer<typeof Quoted>;
export type Role = z.infer<typeof Role>;
export type Page = z.infer<typeof Page>;
export type Precision = z.infer<typeof Precision>;
export type EventTime = z.infer<typeof EventTime>;
export type Published = z.infer<typeof Published>;
export type ArticleBlock = z.infer<typeof ArticleBlock>;
export type DeclaredValue = z.infer<typeof DeclaredValue>;
export type Declared = z.infer<typeof Declared>;
export type Teaser = z.infer<typeof Teaser>;
export type Syndicated = z.infer<typeof Syndicated>;
export type Article = z.infer<typeof Article>;
