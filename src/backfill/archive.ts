import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { ParleyError } from "../errors.ts";
import { FetchFailure, type FetchOptions, isAddress, streamOf } from "../fetch/index.ts";
import { doubled } from "../ops/waiting.ts";
import { fileError } from "../sources/file-errors.ts";

/** Bytes read from a disk at a time. */
const READ_AHEAD = 262_144;
/** Attempts in a row that bring no byte, before a server is given up: two minutes with the waits between them. */
const MOST_ATTEMPTS = 7;
/** First and longest wait, in milliseconds; each is twice the one before. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/** How archives are opened. */
export interface ArchiveOptions {
  readonly fetch?: FetchOptions;
  readonly signal?: AbortSignal;
  /** Waits so many milliseconds; the system's clock when absent. */
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** The bytes of an archive from an offset on. */
export interface OpenedArchive {
  /** Bytes of the whole file; null as long as they are not known. */
  readonly size: number | null;
  /** Why the bytes ended before the file did; null where they did not. Bytes never end with an exception. */
  readonly failure: unknown;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const systemSleep: NonNullable<ArchiveOptions["sleep"]> = async (ms, signal) => {
  await wait(ms, undefined, signal ? { signal } : {});
};

/** True for a failure that may be gone when it is tried again. */
const isPassing = (error: unknown): error is FetchFailure =>
  error instanceof FetchFailure &&
  (error.status === null
    ? error.kind !== "redirects"
    : error.status === 408 || error.status === 429 || error.status >= 500);

/** At an offset at the end of the file there is nothing to send. */
const isBehindEnd = (error: unknown): boolean => error instanceof FetchFailure && error.status === 416;

/** One file while it is read: from a disk, or from a server, whose bytes go on where they broke off. */
class Archive implements OpenedArchive {
  readonly #place: string;
  readonly #options: ArchiveOptions;
  #at: number;
  #etag: string | null = null;
  size: number | null = null;
  failure: unknown = null;

  constructor(place: string, from: number, options: ArchiveOptions) {
    this.#place = place;
    this.#at = from;
    this.#options = options;
  }

  get bytes(): AsyncGenerator<Uint8Array> {
    return this.#guarded(isAddress(this.#place) ? this.#fetched() : this.#read());
  }

  /** An exception inside a chain of readers looks like the end of the file to the last one: so it is set aside. */
  async *#guarded(bytes: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes;
    } catch (error) {
      this.failure = error;
    }
  }

  async *#read(): AsyncGenerator<Uint8Array> {
    try {
      this.size = (await stat(this.#place)).size;
      yield* createReadStream(this.#place, { start: this.#at, highWaterMark: READ_AHEAD });
    } catch (cause) {
      throw fileError(this.#place, cause);
    }
  }

  async *#fetched(): AsyncGenerator<Uint8Array> {
    for (let attempts = 1; ; attempts++) {
      const before = this.#at;
      try {
        yield* this.#once();
        return;
      } catch (error) {
        if (isBehindEnd(error)) return;
        if (this.#at > before) attempts = 1;
        if (!isPassing(error) || attempts >= MOST_ATTEMPTS) throw error;
        const backoff = doubled(FIRST_WAIT, LONGEST_WAIT, attempts - 1);
        const told = Math.min(LONGEST_WAIT, 1_000 * (error.retryAfter ?? 0));
        await (this.#options.sleep ?? systemSleep)(Math.max(backoff, told), this.#options.signal);
      }
    }
  }

  /** One request: what a server that takes no ranges sends of what was read before is passed over. */
  async *#once(): AsyncGenerator<Uint8Array> {
    const { fetch = {}, signal } = this.#options;
    const { size, from, etag, bytes, close } = await streamOf(this.#place, {
      ...fetch,
      from: this.#at,
      ...(signal ? { signal } : {}),
    });
    try {
      this.#note(size, etag);
      let passed = this.#at - from;
      if (passed < 0) throw this.#broken("its server sends other bytes than those asked for");
      for await (const chunk of bytes) {
        const fresh = chunk.subarray(Math.min(passed, chunk.length));
        passed -= chunk.length - fresh.length;
        this.#at += fresh.length;
        if (fresh.length > 0) yield fresh;
      }
      if (size !== null && this.#at < size) throw this.#broken("the connection broke off");
    } finally {
      await close();
    }
  }

  #note(size: number | null, etag: string | null): void {
    const changed = this.#etag !== null && etag !== null && etag !== this.#etag;
    if (changed)
      throw new ParleyError("changed-archive", `"${this.#place}" changed while it was read.`, {
        subject: this.#place,
      });
    this.#etag ??= etag;
    this.size = size ?? this.size;
  }

  #broken(reason: string): FetchFailure {
    return new FetchFailure(`${this.#place} could not be fetched: ${reason}.`, {
      kind: "connection",
      subject: this.#place,
    });
  }
}

/**
 * Opens a file of a disk, or of the web (https://…), at a byte. A server that fails in the middle is asked again from the
 * byte reached on, after growing waits; where it stays away, or the file can't be read, `failure` says why.
 */
export const openArchive = (place: string, from: number, options: ArchiveOptions = {}): OpenedArchive =>
  new Archive(place, from, options);

/** Bytes of a file; null where its server does not say. Throws ParleyError as reading it does. */
export async function sizeOfArchive(place: string, options: ArchiveOptions = {}): Promise<number | null> {
  if (!isAddress(place)) {
    const stats = await stat(place).catch((cause: unknown) => {
      throw fileError(place, cause);
    });
    if (stats.isDirectory())
      throw new ParleyError("unreadable", `"${place}" is a folder: name its files.`, { subject: place });
    return stats.size;
  }
  const { size, close } = await streamOf(place, options.fetch ?? {});
  await close();
  return size;
}
