import type { Origin } from "../types.ts";

/** Kinds of values that meta elements declare. */
export type Field =
  | "title"
  | "published"
  | "modified"
  | "outlet"
  | "section"
  | "canonical"
  | "description"
  | "author"
  | "keywords";

type Names = Readonly<Record<Field, readonly (readonly [string, Origin])[]>>;

const from = (origin: Origin, names: string): (readonly [string, Origin])[] =>
  names.split(" ").map((name) => [name, origin] as const);

/**
 * Names of meta elements (property, name or itemprop, in lower case) of each kind, most trusted first: OpenGraph,
 * Dublin Core, schema.org and what publishing and analytics systems (Parse.ly, Sailthru, Cxense) read.
 */
export const META_NAMES: Names = {
  title: [
    ...from("opengraph", "og:title"),
    ...from("twitter", "twitter:title twitter:text:title"),
    ...from("microdata", "headline"),
    ...from("meta", "parsely-title sailthru.title cxenseparse:title article:title hdl title citation_title"),
    ...from("dublin-core", "dc.title dcterms.title dc:title"),
  ],
  published: [
    ...from(
      "opengraph",
      "article:published_time og:article:published_time article:published og:published_time",
    ),
    ...from("microdata", "datepublished"),
    ...from("meta", "parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime"),
    ...from(
      "dublin-core",
      "dc.date.issued dcterms.issued dc.issued dcterms.created dc.date.created dc.created",
    ),
    ...from("meta", "pubdate publishdate publish-date publish_date published_time published-date published"),
    ...from("meta", "publication_date publication-date article.published originalpublicationdate ptime"),
    ...from("microdata", "datecreated"),
    ...from("dublin-core", "dc.date dcterms.date dc:date"),
    ...from("meta", "bt:pubdate shareaholic:article_published_time displaydate"),
    // Dublin Core's elements without their prefix.
    ...from("dublin-core", "date created"),
  ],
  modified: [
    ...from("opengraph", "article:modified_time og:article:modified_time og:updated_time article:modified"),
    ...from("microdata", "datemodified"),
    ...from("dublin-core", "dcterms.modified dc.date.modified dc.modified"),
    ...from(
      "meta",
      "lastmod last-modified last_modified modified updated_time revised utime moddate bt:moddate",
    ),
  ],
  outlet: [
    ...from("opengraph", "og:site_name"),
    ...from("meta", "application-name apple-mobile-web-app-title cxenseparse:publisher"),
    ...from("dublin-core", "dc.publisher dcterms.publisher"),
    ...from("meta", "publisher article:publisher source_name"),
  ],
  section: [
    ...from("opengraph", "article:section og:article:section"),
    ...from("microdata", "articlesection"),
    ...from("meta", "parsely-section cxenseparse:recs:category section"),
    ...from("dublin-core", "dc.subject"),
  ],
  canonical: [
    ...from("opengraph", "og:url"),
    ...from("meta", "parsely-link cxenseparse:url"),
    ...from("twitter", "twitter:url"),
  ],
  description: [
    ...from("opengraph", "og:description"),
    ...from("meta", "description"),
    ...from("twitter", "twitter:description"),
    ...from("dublin-core", "dc.description dcterms.abstract"),
  ],
  author: [
    ...from("meta", "parsely-author sailthru.author cxenseparse:author"),
    ...from("opengraph", "article:author article:author_name"),
    ...from("meta", "author byl byline dc.creator dcterms.creator citation_author"),
  ],
  keywords: [...from("meta", "news_keywords keywords article:tag parsely-tags sailthru.tags")],
};
