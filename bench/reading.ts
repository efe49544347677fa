import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vi as chronoVietnamese } from "chrono-node";
import { readPage } from "../src/read.ts";

/** Pages are cut or repeated to this size, so that figures compare between corpora. */
const PAGE_BYTES = 4500;
const ROUNDS = 7;

function samplePages(): Uint8Array[] {
  const folder = join(import.meta.dirname, "../samples");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name)));
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Pages of 4.5 kB that one core reads in a second: the best of several rounds, the first of which warm up. */
function rate(pages: readonly Uint8Array[], read: (bytes: Uint8Array) => unknown): number {
  const size = pages.reduce((sum, page) => sum + page.byteLength, 0) / PAGE_BYTES;
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = cpuSeconds();
    for (let turn = 0; turn < 10; turn++) for (const page of pages) read(page);
    best = Math.max(best, (10 * size) / (cpuSeconds() - start));
  }
  return best;
}

const pages = samplePages();
const decoder = new TextDecoder();
const reference = new Date("2025-06-05T12:00:00Z");
const parley = rate(pages, (bytes) => readPage({ bytes, source: "page.txt" }));
const chrono = rate(pages, (bytes) => chronoVietnamese.parse(decoder.decode(bytes), reference));
const long = pages.map((page) => Buffer.concat(Array.from({ length: 10 }, () => page)));
const tenfold = rate(long, (bytes) => readPage({ bytes, source: "page.txt" }));

console.log(`parley, all it reads:       ${parley.toFixed(0)} pages of 4.5 kB a second and core`);
console.log(
  `chrono-node, times alone:   ${chrono.toFixed(0)}   (parley / chrono-node: ${(parley / chrono).toFixed(2)})`,
);
console.log(`time for ten times as long: ${((10 * parley) / tenfold).toFixed(1)} times`);
