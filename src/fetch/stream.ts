import { FetchFailure, told } from "./failure.ts";
import { makeFetcher } from "./fetcher.ts";
import type { FetchHead, FetchOptions } from "./types.ts";

/** How a large file is fetched. */
export interface FileOptions extends FetchOptions {
  /** The byte to begin at; 0 when absent. */
  readonly from?: number;
  readonly signal?: AbortSignal;
}

/** A large file on its way. */
export interface FetchedFile {
  /** Bytes of the whole file; null where the server does not say. */
  readonly size: number | null;
  /** The byte at which `bytes` really begin: 0 where the server takes no ranges. */
  readonly from: number;
  /** The bytes as they are stored: a packed file stays packed. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly etag: string | null;
  /** Ends the connection, at any time. */
  close(): Promise<void>;
}

/** "bytes 100-199/1000", RFC 9110, section 14.4. */
const CONTENT_RANGE = /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15}|\*)$/u;

const lengthOf = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,15}$/u.test(value) ? Number(value) : null;

/**
 * Fetches a file of any size and any type from a byte on. Throws as `Fetcher.get` does; for an offset at or behind the
 * end, FetchFailure with the status 416.
 */
export async function streamOf(address: string, options: FileOptions = {}): Promise<FetchedFile> {
  const { from = 0, signal, ...rest } = options;
  const fetcher = makeFetcher(rest);
  try {
    const { chunks, ...head } = await fetcher.stream(address, {
      stored: true,
      archives: true,
      accept: "*/*",
      ...(from > 0 ? { range: `bytes=${from}-` } : {}),
      ...(signal ? { signal } : {}),
    });
    return { ...placeOf(head), bytes: chunks, etag: head.etag, close: () => fetcher.close() };
  } catch (error) {
    await fetcher.close();
    throw error;
  }
}

/** Where in the file the bytes begin, and how long it is. */
function placeOf({ address, status, headers }: FetchHead): Pick<FetchedFile, "from" | "size"> {
  if (status !== 206) return { from: 0, size: lengthOf(headers.get("content-length")) };
  const [, first, size] = CONTENT_RANGE.exec(headers.get("content-range") ?? "") ?? [];
  if (first !== undefined) return { from: Number(first), size: lengthOf(size) };
  throw new FetchFailure(`${told(address)} answers with a part of it, and does not say which.`, {
    kind: "answer",
    subject: told(address),
    status,
  });
}
