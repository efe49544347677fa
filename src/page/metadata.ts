import { bestOf, readJsonLd } from "./json-ld.ts";
import type { PageMetadata } from "./types.ts";

/** Attributes of an element, as the parser gives them: names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

type Field = "title" | "published" | "modified" | "outlet" | "section" | "canonical";

/** Names of meta elements (property, name or itemprop, in lower case), best first, for each field. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ["og:title", "twitter:title", "headline", "dc.title"],
  published: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "dc.date.issued",
    "dc.date",
    "date",
  ],
  modified: ["article:modified_time", "og:updated_time", "datemodified", "lastmod"],
  outlet: ["og:site_name", "application-name"],
  section: ["article:section", "articlesection"],
  canonical: ["og:url"],
};

const AUTHORS = ["article:author", "author", "dc.creator"];
const KEYWORDS = ["news_keywords", "keywords", "article:tag"];

const clean = (value: string | undefined): string | null =>
  value?.normalize("NFC").replace(/\s+/gu, " ").trim() || null;

const split = (value: string): string[] =>
  value
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** Gathers what the elements of a page's head declare, in any order, and ranks it at the end. */
export class MetadataCollector {
  readonly #meta = new Map<string, string[]>();
  readonly #scripts: string[] = [];
  #canonical: string | null = null;
  #heading: string | null = null;
  #time: string | null = null;

  /** A `meta` element. */
  meta(attributes: Attributes): void {
    const value = clean(attributes.content);
    if (!value) return;
    for (const name of [attributes.property, attributes.name, attributes.itemprop]) {
      if (!name) continue;
      const key = name.toLowerCase();
      this.#meta.set(key, [...(this.#meta.get(key) ?? []), value]);
    }
  }

  /** A `link` element; only the canonical address matters. */
  link(attributes: Attributes): void {
    if (attributes.rel?.toLowerCase() === "canonical") this.#canonical ??= clean(attributes.href);
  }

  /** A `time` element; the page's first one with a machine-readable value stands for the publication. */
  time(attributes: Attributes): void {
    this.#time ??= clean(attributes.datetime);
  }

  /** Text of the `title` element. */
  title(text: string): void {
    this.#heading ??= clean(text);
  }

  /** Text of a JSON-LD script. */
  script(text: string): void {
    this.#scripts.push(text);
  }

  #first(field: Field): string | null {
    for (const name of NAMES[field]) {
      const value = this.#meta.get(name)?.[0];
      if (value) return value;
    }
    return null;
  }

  #all(names: readonly string[]): string[] {
    return names.flatMap((name) => this.#meta.get(name) ?? []);
  }

  /** "<headline> - Báo …": what the window's title adds to the headline is the outlet. */
  #tail(headline: string | null): string | null {
    if (!headline || !this.#heading?.startsWith(headline)) return null;
    return /^\s*[-–—|]\s+(\S.{0,58}\S)$/u.exec(this.#heading.slice(headline.length))?.[1] ?? null;
  }

  /** What the page declares; linked data first, then meta elements, then the elements of the page itself. */
  finish(): PageMetadata {
    const linked = bestOf(this.#scripts.flatMap(readJsonLd));
    const named = this.#all(AUTHORS).filter((name) => !/^https?:/iu.test(name));
    const keywords = this.#all(KEYWORDS).flatMap(split);
    return {
      title: linked?.title ?? this.#first("title") ?? this.#heading,
      published: linked?.published ?? this.#first("published") ?? this.#time,
      modified: linked?.modified ?? this.#first("modified"),
      outlet: this.#first("outlet") ?? linked?.outlet ?? this.#tail(linked?.title ?? this.#first("title")),
      authors: linked?.authors.length ? linked.authors : [...new Set(named)],
      section: linked?.section ?? this.#first("section"),
      keywords: [...new Set(keywords.length ? keywords : (linked?.keywords ?? []))],
      canonical: this.#canonical ?? this.#first("canonical"),
    };
  }
}
