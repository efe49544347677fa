import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vi as chronoVietnamese } from "chrono-node";
import { vi } from "../src/language/vi/index.ts";
import { readPage } from "../src/read.ts";
import { tokenize } from "../src/text/tokens.ts";
import { findTimes, resolveTimes } from "../src/time/index.ts";

/** Pages are cut or repeated to this size, so that figures compare between corpora. */
const PAGE_BYTES = 4500;
const ROUNDS = 8;
/** Paragraphs of the short page of the pair that shows how time grows; about 4.5 kB. */
const PARAGRAPHS = 20;

function samplePages(): Uint8Array[] {
  const folder = join(process.cwd(), "samples");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name)));
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** How often all pages are read in a round: long enough for the engine's code to be compiled by the first rounds. */
const TURNS = 40;

/** Pages of 4.5 kB that one core reads in a second of CPU time: the best of several rounds, the first of which warm up. */
function rate(pages: readonly Uint8Array[], read: (bytes: Uint8Array) => unknown, turns = TURNS): number {
  const size = pages.reduce((sum, page) => sum + page.byteLength, 0) / PAGE_BYTES;
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = cpuSeconds();
    for (let turn = 0; turn < turns; turn++) for (const page of pages) read(page);
    best = Math.max(best, (turns * size) / (cpuSeconds() - start));
  }
  return best;
}

/** A page whose paragraphs stand that often, each time with another number, so that no line repeats another. */
function repeated(times: number): Uint8Array {
  const paragraph = (n: number) =>
    `Ông Peskov nói thêm rằng nhóm ${n} sẽ gặp nhau ngày ${(n % 28) + 1}/7, trong khi Ngoại trưởng Ukraine Andriy Sybiha nhấn mạnh Kiev chưa nhận được văn bản số ${n} của Moskva.`;
  const body = Array.from({ length: times }, (_, n) => paragraph(n)).join("\n\n");
  return new TextEncoder().encode(`Hai bên trao đổi văn bản\n\n05/06/2025 08:00\n\n${body}\n`);
}

const pages = samplePages();
const decoder = new TextDecoder();
const reference = new Date("2025-06-05T12:00:00Z");
const parley = rate(pages, (bytes) => readPage({ bytes, source: "page.txt" }));
const times = rate(pages, (bytes) => {
  const text = decoder.decode(bytes);
  return resolveTimes(findTimes(text, tokenize(text), vi.times), { published: "2025-06-05" });
});
const chrono = rate(pages, (bytes) => chronoVietnamese.parse(decoder.decode(bytes), reference));
const short = [repeated(PARAGRAPHS)];
const long = [repeated(10 * PARAGRAPHS)];
const growth = (read: (bytes: Uint8Array) => unknown): number =>
  rate(short, read, 400) / rate(long, read, TURNS);

console.log(`parley, all it reads:       ${parley.toFixed(0)} pages of 4.5 kB a second and core`);
console.log(
  `parley, times alone:        ${times.toFixed(0)}   (parley / chrono-node: ${(times / chrono).toFixed(2)})`,
);
console.log(`chrono-node, times alone:   ${chrono.toFixed(0)}`);
console.log(
  `time for ten times as long: ${(10 * growth((bytes) => readPage({ bytes, source: "page.txt" }))).toFixed(1)} times`,
);
