import { ParleyError } from "../errors.ts";
import type { Chunk } from "./types.ts";

const NEWLINE = 0x0a;
const NOTHING = Buffer.alloc(0);

/**
 * Bytes taken from a stream piece by piece. Where bytes are lost (a damaged archive), what was being taken is
 * dropped and the error is thrown once; the next call goes on behind the gap.
 */
export class ByteReader {
  readonly #chunks: AsyncIterator<Chunk>;
  #held: Buffer = NOTHING;
  #damage: ParleyError | null = null;
  #ended = false;
  #position = 0;

  constructor(chunks: AsyncIterable<Chunk>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Bytes that were taken or dropped so far, those put back not counted. */
  get position(): number {
    return this.#position;
  }

  /** A line with its line feed, or as much of it as `limit` bytes; null at the end. */
  async line(limit: number): Promise<Buffer | null> {
    const parts: Buffer[] = [];
    for (let room = limit; room > 0; ) {
      if (this.#held.length === 0 && !(await this.#fill())) break;
      const at = this.#held.subarray(0, room).indexOf(NEWLINE);
      const part = this.#consume(at < 0 ? room : at + 1);
      parts.push(part);
      room -= part.length;
      if (at >= 0) break;
    }
    return parts.length === 0 ? null : joined(parts);
  }

  /** That many bytes, fewer at the end. */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let missing = count; missing > 0; ) {
      if (this.#held.length === 0 && !(await this.#fill())) break;
      const part = this.#consume(missing);
      parts.push(part);
      missing -= part.length;
    }
    return joined(parts);
  }

  /** Leaves that many bytes out; how many there were. */
  async skip(count: number): Promise<number> {
    let missing = count;
    while (missing > 0) {
      if (this.#held.length === 0 && !(await this.#fill())) break;
      missing -= this.#consume(missing).length;
    }
    return count - missing;
  }

  /** The next bytes, which stay to be taken; fewer before a gap or the end. */
  async peek(count: number): Promise<Buffer> {
    const parts = [this.#held];
    let size = this.#held.length;
    while (size < count && this.#damage === null && !this.#ended) {
      const chunk = await this.#next();
      if (chunk instanceof ParleyError) this.#damage = chunk;
      else if (chunk) {
        parts.push(chunk);
        size += chunk.length;
      }
    }
    this.#held = joined(parts);
    return this.#held.subarray(0, count);
  }

  /** Puts bytes back, to be taken next. */
  unread(bytes: Uint8Array): void {
    this.#held = Buffer.concat([bytes, this.#held]);
    this.#position -= bytes.length;
  }

  /** All that is left, gaps in their places. */
  async *rest(): AsyncGenerator<Chunk> {
    for (;;) {
      try {
        if (this.#held.length === 0 && !(await this.#fill())) return;
        yield this.#consume(this.#held.length);
      } catch (error) {
        if (!(error instanceof ParleyError)) throw error;
        yield error;
      }
    }
  }

  /** Closes what the bytes come from. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }

  #consume(count: number): Buffer {
    const part = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    this.#position += part.length;
    return part;
  }

  async #fill(): Promise<boolean> {
    const damage = this.#damage;
    this.#damage = null;
    const chunk = damage ?? (await this.#next());
    if (chunk instanceof ParleyError) throw chunk;
    if (!chunk) return false;
    this.#held = chunk;
    return true;
  }

  /** The next piece that is not empty; null at the end. */
  async #next(): Promise<Buffer | ParleyError | null> {
    while (!this.#ended) {
      const { value, done } = await this.#chunks.next();
      if (done) this.#ended = true;
      else if (value instanceof ParleyError) return value;
      else if (value.length > 0) return Buffer.from(value.buffer, value.byteOffset, value.length);
    }
    return null;
  }
}

const joined = (parts: readonly Buffer[]): Buffer => {
  const [only = NOTHING] = parts;
  return parts.length < 2 ? only : Buffer.concat(parts);
};
