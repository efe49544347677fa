import { ParleyError } from "../errors.ts";
import type { Chunk } from "./types.ts";

/** A value's bytes, or why there are none: above the limit, cut off by the file's end, or lost bytes. */
type JsonValue = Buffer | "too-large" | "cut" | ParleyError;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x7b, 0x5b]);
const CLOSING = new Set([0x7d, 0x5d]);
const ARRAY = 0x5b;

/** Where in a file of JSON the bytes are: all signs of JSON's structure are ASCII, also inside UTF-8. */
class Splitter {
  readonly #limit: number;
  #depth = 0;
  /** Depth at which values are handed out: 1 inside an array, 0 for objects one behind the other. */
  #base = 0;
  #quoted = false;
  #escaped = false;
  #parts: Buffer[] = [];
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get open(): boolean {
    return this.#depth > this.#base;
  }

  /** Values that end in this chunk. */
  *take(chunk: Buffer): Generator<JsonValue> {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const event = this.#step(chunk[at] ?? 0);
      if (event === "begins") start = at;
      if (event === "ends") {
        this.#keep(chunk.subarray(start, at + 1));
        yield this.#finished();
      }
    }
    if (this.open) this.#keep(chunk.subarray(start));
  }

  /** Drops what has begun. */
  reset(): void {
    this.#depth = this.#base;
    this.#quoted = false;
    this.#escaped = false;
    this.#parts = [];
    this.#size = 0;
  }

  #step(byte: number): "begins" | "ends" | null {
    if (this.#quoted) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#quoted = false;
      return null;
    }
    if (byte === QUOTE) this.#quoted = this.open;
    else if (OPENING.has(byte)) return this.#opened(byte);
    else if (CLOSING.has(byte)) return this.#closed();
    return null;
  }

  #opened(byte: number): "begins" | null {
    if (this.#depth === 0 && byte === ARRAY) {
      this.#base = 1;
      this.#depth = 1;
      return null;
    }
    this.#depth++;
    return this.#depth === this.#base + 1 ? "begins" : null;
  }

  #closed(): "ends" | null {
    if (!this.open) {
      this.#depth = 0;
      this.#base = 0;
      return null;
    }
    this.#depth--;
    return this.open ? null : "ends";
  }

  #keep(bytes: Buffer): void {
    this.#size += bytes.length;
    if (this.#size > this.#limit) this.#parts = [];
    else this.#parts.push(bytes);
  }

  #finished(): JsonValue {
    const value = this.#size > this.#limit ? "too-large" : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    return value;
  }
}

/**
 * The objects of a JSON file, as bytes: members of its array, or objects one behind the other. A value above `limit`
 * bytes is never held. Lost bytes come as the error that they are.
 */
export async function* jsonValues(chunks: AsyncIterable<Chunk>, limit: number): AsyncGenerator<JsonValue> {
  const splitter = new Splitter(limit);
  for await (const chunk of chunks) {
    if (chunk instanceof ParleyError) {
      splitter.reset();
      yield chunk;
    } else yield* splitter.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  }
  if (splitter.open) yield "cut";
}
