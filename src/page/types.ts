import type { DeclaredValue, Page } from "../schema/index.ts";
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
  /** True where the container holds only a summary or the beginning of the page. */
  readonly truncated?: boolean;
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

/** An element around blocks; inline ones only where they have a class or id. */
export interface PageElement {
  /** In lower case. */
  readonly name: string;
  /** Classes, id, role and item property, as written. */
  readonly label: string;
  readonly parent: PageElement | null;
  readonly depth: number;
  /** True where it holds, a few levels below, a field for text: a box to subscribe, search or comment in. */
  asks: boolean;
}

export interface BlockMarkup {
  /** Lower-case name of the innermost block element. */
  readonly tag: string;
  /** The innermost element that holds all text of the block. */
  readonly element: PageElement;
  /** Share of the block's characters that stand inside links, 0 to 1. */
  readonly linkDensity: number;
  /** Share of them that are marked as bold. */
  readonly boldDensity: number;
  /** True where a picture stands between the block before and this one. */
  readonly afterPicture: boolean;
}

/** One declared value, as written, with the place that declares it. */
export type Candidate = Readonly<DeclaredValue>;

/** Where a page or its container declares something about the page. */
export type Origin = Candidate["from"];

/** All that a page declares of itself, each value once and the most trusted first, as written. */
export interface Candidates {
  readonly title: readonly Candidate[];
  readonly published: readonly Candidate[];
  readonly modified: readonly Candidate[];
  readonly outlet: readonly Candidate[];
  readonly canonical: readonly Candidate[];
}

/**
 * What an HTML page, or the container of any page, declares: of each the most trusted value, with all others among
 * the candidates. Null, empty or false where nothing is declared. Dates are as written.
 */
export interface PageMetadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly canonical: string | null;
  readonly description: string | null;
  readonly candidates: Candidates;
  /** Language tag that the page declares, as written. */
  readonly language: string | null;
  /** The page is the AMP version of another. */
  readonly amp: boolean;
  /** Addresses of the neighbours of one page of several; null when the page is whole. */
  readonly pages: { readonly next: string | null; readonly previous: string | null } | null;
  /** False when the page says that everyone may read it whole, true when it says the contrary. */
  readonly paywalled: boolean | null;
  /** Plain text of the article as linked data carry it, lines kept. */
  readonly articleBody: string | null;
}

/** A decoded page: the text that every later span points into, cut into blocks. */
export interface DecodedPage {
  readonly page: Page;
  readonly blocks: readonly PageBlock[];
  readonly metadata: PageMetadata;
  /** The day that the user gave, if any. */
  readonly given: string | null;
  /** True where the container holds only a part of the page. */
  readonly truncated: boolean;
}
