import { tooSlow } from "./failure.ts";
import type { FetchTimeouts } from "./types.ts";

/** What is waited when nothing else is said (docs/fetching.md tells why). */
export const usualTimeouts: FetchTimeouts = {
  connect: 10_000,
  head: 30_000,
  chunk: 30_000,
  whole: 60_000,
  slowest: 1_000,
};

/**
 * The waiting for one answer. Only time in which the server is waited for counts: a reader may take as long as it
 * likes between two pieces. When a wait is too long, `signal` is aborted with the error that tells it.
 */
export class Pace {
  readonly #stop = new AbortController();
  readonly #address: string;
  readonly #timeouts: FetchTimeouts;
  readonly #endless: boolean;
  #waited = 0;
  #bytes = 0;

  /** `endless`: an answer of any size, which has to come at a bearable speed only. */
  constructor(address: string, timeouts: FetchTimeouts, endless: boolean) {
    this.#address = address;
    this.#timeouts = timeouts;
    this.#endless = endless;
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Waits for the head. */
  head<T>(coming: Promise<T>): Promise<T> {
    const { head, whole } = this.#timeouts;
    return this.#within(coming, Math.min(head, whole), "did not answer");
  }

  /** The pieces of a body, each waited for. */
  async *body(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const pieces = chunks[Symbol.asyncIterator]();
    try {
      for (;;) {
        const { value, done } = await this.#next(pieces);
        if (done) return;
        this.#bytes += value.length;
        yield value;
      }
    } finally {
      await pieces.return?.();
    }
  }

  #next(pieces: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
    const { chunk, whole, slowest } = this.#timeouts;
    const granted = this.#endless ? (this.#bytes / slowest) * 1000 : 0;
    const left = Math.max(0, whole + granted - this.#waited);
    return chunk < left
      ? this.#within(pieces.next(), chunk, "stopped answering: nothing came")
      : this.#within(pieces.next(), left, "did not answer whole", whole);
  }

  async #within<T>(coming: Promise<T>, ms: number, what: string, shown = ms): Promise<T> {
    const begun = performance.now();
    const timer = setTimeout(() => this.#stop.abort(tooSlow(this.#address, what, shown)), ms);
    try {
      return await coming;
    } finally {
      clearTimeout(timer);
      this.#waited += performance.now() - begun;
    }
  }
}
