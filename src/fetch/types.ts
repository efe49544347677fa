/** What a fetcher may do; every limit has a default (docs/fetching.md). */
export interface FetchOptions {
  /**
   * Lets this machine itself (127.0.0.0/8 and ::1) be asked, for tests that serve their own pages; no other address
   * that is not public. On the command line only `PARLEY_ALLOW_PRIVATE=1` says so.
   */
  readonly allowPrivate?: boolean;
  /** The addresses of a name; the system's resolver when absent. */
  readonly resolve?: Resolve;
  /** The `User-Agent` that is sent; "Parley/<version> (+…)" when absent. */
  readonly userAgent?: string;
  readonly timeouts?: Partial<FetchTimeouts>;
  /** Bytes of a body at most, unpacked, where a request does not say; 10 MB when absent. */
  readonly maxBytes?: number;
}

/** Resolves a name of a host to IP addresses, of either family. Rejects where there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Longest waits of one request, in milliseconds. Each redirect begins anew. */
export interface FetchTimeouts {
  /** For the name, the connection and the handshake of TLS together. */
  readonly connect: number;
  /** From the request to the whole head of the answer. */
  readonly head: number;
  /** Between two pieces of the body. */
  readonly chunk: number;
  /** For the whole answer. A stream may take longer, as long as it is not slower than `slowest`. */
  readonly whole: number;
  /** Bytes a second below which a stream is given up, on average after `whole`. */
  readonly slowest: number;
}

/** What is asked of one address. */
export interface FetchRequest {
  /** Sent as `If-None-Match` and `If-Modified-Since`; the answer may then be 304 without a body. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** The `Accept` header. */
  readonly accept?: string;
  /** Bytes of the body at most, unpacked. */
  readonly maxBytes?: number;
  /** True: what is above `maxBytes` is left unread, and no error. */
  readonly cut?: boolean;
  /** The `Range` header, "bytes=0-99": the answer may then be 206. */
  readonly range?: string;
  /** True: archives (gzip, zip, WARC) and bytes of unknown type are taken too. */
  readonly archives?: boolean;
  readonly signal?: AbortSignal;
  /** Called before each redirect is followed, with the address it leads to; refuses it by throwing. */
  readonly beforeRedirect?: (address: string) => Promise<void>;
}

/** What an answer says of itself. */
export interface FetchHead {
  /** The address that answered, after redirects, without its fragment. */
  readonly address: string;
  /** Its new address, where every redirect was permanent (301, 308) and none led from https to http; else null. */
  readonly moved: string | null;
  /** 200 to 299, or 304 where `etag` or `lastModified` was asked with. */
  readonly status: number;
  /** By name in lower case; of fields told twice, all values with commas. `Set-Cookie` is left out. */
  readonly headers: ReadonlyMap<string, string>;
  /** Media type without parameters, in lower case; null where none is told. */
  readonly mediaType: string | null;
  /** Label of the encoding that `Content-Type` declares; null where it does not. */
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Seconds; null where the server does not say. */
  readonly retryAfter: number | null;
  /** When the head came, ISO 8601 in UTC. */
  readonly fetched: string;
}

/** An answer with its body. */
export interface FetchAnswer extends FetchHead {
  /** Without content codings; null of 304. */
  readonly body: Uint8Array | null;
}

/** An answer whose body comes piece by piece. It has to be read to its end, or closed by `return()` of its iterator. */
export interface FetchedStream extends FetchHead {
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Fetches what stands at an address. Throws ParleyError: `FetchFailure` (codes `fetch-failed`, `fetch-timeout`) with
 * status and time to wait, `forbidden-address`, `too-large`, `not-text`, `robots-denied` (of a polite one),
 * `bad-argument` for what is no address. Where `signal` is aborted, its reason is thrown.
 */
export interface Fetcher {
  get(address: string, asked?: FetchRequest): Promise<FetchAnswer>;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** A fetcher that also hands bodies out as they come. */
export interface StreamingFetcher extends Fetcher {
  /** As `get`, for bodies of any size: `maxBytes` and `cut` don't count, and there are no bounds of time in all. */
  stream(address: string, asked?: StreamRequest): Promise<FetchedStream>;
}

export interface StreamRequest extends Omit<FetchRequest, "maxBytes" | "cut"> {
  /** True: the bytes as they are stored, content codings kept, so that offsets are those of the file. */
  readonly stored?: boolean;
}
