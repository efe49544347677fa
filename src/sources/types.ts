import type { ParleyError } from "../errors.ts";
import type { PageInput } from "../page/types.ts";

/** One thing met on the way through the sources: a page's bytes, or why they can't be had. */
export type SourceItem =
  | { readonly input: PageInput; readonly error?: undefined }
  | { readonly input?: undefined; readonly error: ParleyError };

/** What is known beforehand about all pages of one command, and how much of one file is taken in. */
export interface SourceOptions {
  /** Bytes of one file at most. */
  readonly maxSize: number;
  /** What "-" stands for. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly published?: string | null;
  readonly captured?: string | null;
  readonly language?: string | null;
}

/** A file found on the way. `size` is null where only reading tells it (pipes, devices). */
export interface FoundFile {
  readonly path: string;
  readonly size: number | null;
}

export type WalkItem =
  | { readonly file: FoundFile; readonly error?: undefined }
  | { readonly file?: undefined; readonly error: ParleyError };
