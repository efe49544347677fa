import type { Page } from "../schema/index.ts";
import type { Span } from "../text/span.ts";

/** What is known about a page's bytes before they are read. */
export interface PageInput {
  readonly bytes: Uint8Array;
  /** Where it came from, as the user would name it: a path or an address. */
  readonly source: string;
  readonly url?: string | null;
  /** When it was captured, ISO 8601; only an upper bound for the publication day. */
  readonly captured?: string | null;
  /** Publication day given by the user (`--published`), EDTF. */
  readonly published?: string | null;
  readonly kind?: "text" | "html";
  /** BCP 47 tag, where the user names it. */
  readonly language?: string | null;
  /** Label of the encoding that the container or the HTTP header declares. */
  readonly encoding?: string | null;
  /** What the container (a feed, a line of JSON) says of the page. */
  readonly declared?: Partial<PageMetadata> | null;
  /** Largest number of bytes that is read; 10 MB when absent. */
  readonly maxBytes?: number;
}

/** A block of a page before its role is known: a line of flattened text, or a block element of HTML. */
export interface PageBlock extends Span {
  /** From 1 in text pages, null in HTML. */
  readonly line: number | null;
  /** What the markup says of the block; null in text pages. */
  readonly markup: BlockMarkup | null;
}

export interface BlockMarkup {
  /** Lower-case name of the block's own element. */
  readonly tag: string;
  /** Names, classes, ids and roles of the elements around it, outermost first, in lower case. */
  readonly path: readonly string[];
  /** Share of the block's characters that stand inside links, 0 to 1. */
  readonly linkDensity: number;
}

/** Where a page or its container declares something about the page. */
export type Origin =
  | "container"
  | "json-ld"
  | "opengraph"
  | "twitter"
  | "dublin-core"
  | "meta"
  | "microdata"
  | "time"
  | "window"
  | "heading"
  | "link"
  | "address";

/** One declared value, as written. */
export interface Candidate {
  readonly value: string;
  readonly from: Origin;
}

/** What the head of an HTML page declares. All null or empty in text pages. */
export interface PageMetadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly canonical: string | null;
}

/** A decoded page: the text that every later span points into, cut into blocks. */
export interface DecodedPage {
  readonly page: Page;
  readonly blocks: readonly PageBlock[];
  readonly metadata: PageMetadata;
  /** The day that the user gave, if any. */
  readonly given: string | null;
}
