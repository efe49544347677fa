import type { ParleyError } from "../errors.ts";
import type { FetchOptions } from "../fetch/types.ts";
import type { PageInput, PageMetadata } from "../page/types.ts";
import type { ByteReader } from "./byte-reader.ts";

/** One thing met on the way through the sources: a page's bytes, or why they can't be had. */
export type SourceItem =
  | { readonly input: PageInput; readonly error?: undefined }
  | { readonly input?: undefined; readonly error: ParleyError };

/** What is known beforehand about all pages of one command, and how much of one page is taken in. */
export interface SourceOptions {
  /** Bytes of one page at most, unpacked. */
  readonly maxSize: number;
  /** What "-" stands for. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly published?: string | null;
  readonly captured?: string | null;
  readonly language?: string | null;
  /** When the pages were fetched, ISO 8601: taken as captured then, where nobody says otherwise. */
  readonly fetched?: string | null;
  /** How addresses are fetched. */
  readonly web?: FetchOptions;
  /** Gives fetching up. */
  readonly signal?: AbortSignal;
}

/** What is known of a page from outside of it: the head of the answer that carried it. */
export type KnownPage = Pick<HeldPage, "url" | "encoding" | "kind">;

/** A file found on the way. `size` is null where only reading tells it (pipes, devices). */
export interface FoundFile {
  readonly path: string;
  readonly size: number | null;
  /** True where the user named it, false where a folder or a pattern led to it. */
  readonly named: boolean;
}

export type WalkItem =
  | { readonly file: FoundFile; readonly error?: undefined }
  | { readonly file?: undefined; readonly error: ParleyError };

/** Bytes on their way; an error stands where bytes are lost, and more may follow it. */
export type Chunk = Uint8Array | ParleyError;

/** A file, or a member of a container, as it is read. */
export interface Stream {
  /** What users are told: a path, then "#" and the member for each container. */
  readonly source: string;
  /** The name whose ending tells the format; empty where there is none. */
  readonly name: string;
  readonly bytes: ByteReader;
  /** Containers that were opened to come here. */
  readonly depth: number;
  /** The file itself where it lies on a disk: what is read from its end needs it. */
  readonly path: string | null;
  /** What the way it came says of it, where it is one page. */
  readonly known?: KnownPage;
}

/** A page that a container holds, and what the container says of it. */
export interface HeldPage {
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly kind?: "text" | "html" | null;
  readonly url?: string | null;
  readonly captured?: string | null;
  readonly language?: string | null;
  readonly encoding?: string | null;
  readonly declared?: Partial<PageMetadata>;
  readonly truncated?: boolean;
}

/** Reads the pages of one kind of container, in order; what can't be read comes as an error in its place. */
export type ContainerReader = (stream: Stream, options: SourceOptions) => AsyncGenerator<SourceItem>;
