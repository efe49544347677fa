import { closeSync, openSync, writeSync } from "node:fs";
import { generatedPages } from "../../../bench/negotiation/index.ts";

/** One page in so many holds nothing that can be read. */
const BROKEN_EVERY = 100;

/** Bytes that are neither text nor HTML, as a crawler keeps a picture by mistake. */
const broken = "\u0000\u0001\u0002\u0000".repeat(200);

/** What was written: how many pages, and how many of these fail. */
export interface WrittenPages {
  readonly pages: number;
  readonly broken: number;
}

/**
 * Writes pages of the generated negotiation (`bench/negotiation`) as JSON Lines: their text, with what a crawler knows of
 * each. The engine reads them as it reads any page.
 */
export function writePages(file: string, count: number): WrittenPages {
  const out = openSync(file, "w");
  let pages = 0;
  let failing = 0;
  try {
    for (const { reading } of generatedPages({ contacts: Math.max(200, count / 20), pages: count })) {
      if (pages === count) break;
      const { url, captured, text } = reading.page;
      const { published, outlet, title } = reading.article;
      const isBroken = pages % BROKEN_EVERY === BROKEN_EVERY - 1;
      const page = { url, captured, published: published?.value ?? null, outlet, title };
      writeSync(out, `${JSON.stringify({ ...page, text: isBroken ? broken : text })}\n`);
      pages++;
      if (isBroken) failing++;
    }
  } finally {
    closeSync(out);
  }
  return { pages, broken: failing };
}
