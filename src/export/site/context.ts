import type { html } from "hono/html";
import type { Names, Words } from "../../labels/index.ts";
import type { Negotiation } from "../../schema/index.ts";
import type { Filters, RecordService } from "../../store/service.ts";
import type { BriefContext } from "../brief/context.ts";
import type { SiteWords } from "./words.ts";

/** A piece of HTML, escaped. */
export type Html = ReturnType<typeof html>;

/** What a site is made with. */
export interface SiteOptions {
  readonly words: Words;
  readonly names: Names;
  /** Narrow the record to a part of it. */
  readonly filters: Filters;
  /** The full texts of articles are left out; the sentences that are cited stay. */
  readonly withoutPages: boolean;
  /** The day on which it is made, YYYY-MM-DD. */
  readonly today: string;
  readonly signal: AbortSignal;
  /** Told now and then how many files are written. */
  readonly onProgress?: (files: number) => void;
}

/** A site that is being made. */
export interface Making extends SiteOptions {
  readonly service: RecordService;
  readonly site: SiteWords;
  /** Those of the record. */
  readonly negotiations: readonly Negotiation[];
  /** For the sentences that reports and sites have in common. */
  readonly brief: BriefContext;
  /** Pages that something on the site leads to. */
  readonly cited: Set<string>;
  /** Ids of those who have a page of their own. */
  readonly actors: Set<string>;
  /** Lines of the search's index. */
  readonly found: SearchLine[];
  /** Writes a file of the folder. */
  write(path: string, text: string): Promise<void>;
}

/** What the search finds: a title, where it leads, and more words under which it is found. */
export type SearchLine = readonly [title: string, path: string, words: string];
