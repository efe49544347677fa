import type { PageInput } from "../page/types.ts";

/** Pages of one transaction at most. */
const PAGES = 50;
/** Bytes of one transaction at most, so that large pages do not pile up in memory. */
const BYTES = 16_000_000;

/** Gathers pages until a batch is full. */
export class Batch {
  #pages: PageInput[] = [];
  #bytes = 0;

  /** Takes a page in; true when the batch should be added before the next one comes. */
  take(page: PageInput): boolean {
    this.#pages.push(page);
    this.#bytes += page.bytes.length;
    return this.#pages.length >= PAGES || this.#bytes >= BYTES;
  }

  /** Hands the gathered pages out and begins anew. */
  empty(): PageInput[] {
    const pages = this.#pages;
    this.#pages = [];
    this.#bytes = 0;
    return pages;
  }
}
