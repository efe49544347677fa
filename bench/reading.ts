import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { en as chronoEnglish, vi as chronoVietnamese } from "chrono-node";
import { en } from "../src/language/en/index.ts";
import type { LanguagePack } from "../src/language/types.ts";
import { vi } from "../src/language/vi/index.ts";
import { readPage } from "../src/read.ts";
import { tokenize } from "../src/text/tokens.ts";
import { findTimes, resolveTimes } from "../src/time/index.ts";

/** Pages are cut or repeated to this size, so that figures compare between corpora. */
const PAGE_BYTES = 4500;
const ROUNDS = 8;
/** Turns of a short page, so that they take as long as those of all pages. */
const SHORT_TURNS = 400;
/** Paragraphs of the short page of the pair that shows how time grows; about 4.5 kB. */
const PARAGRAPHS = 20;

/** One language: its pack, its peer for times, a folder of its pages, and a paragraph of which each is a little different. */
interface Measured {
  readonly name: string;
  readonly pack: LanguagePack;
  readonly chrono: { parse(text: string, reference: Date): unknown };
  readonly folder: string;
  readonly headline: string;
  readonly paragraph: (n: number) => string;
}

const measured: readonly Measured[] = [
  {
    name: "Vietnamese",
    pack: vi,
    chrono: chronoVietnamese,
    folder: "samples",
    headline: "Hai bên trao đổi văn bản\n\n05/06/2025 08:00",
    paragraph: (n) =>
      `Ông Peskov nói thêm rằng nhóm ${n} sẽ gặp nhau ngày ${(n % 28) + 1}/7, trong khi Ngoại trưởng Ukraine Andriy Sybiha nhấn mạnh Kiev chưa nhận được văn bản số ${n} của Moskva.`,
  },
  {
    name: "English",
    pack: en,
    chrono: chronoEnglish,
    folder: "test/corpus/en/pages",
    headline: "The two sides exchange papers\n\n5 June 2025 08:00",
    paragraph: (n) =>
      `Mr Peskov added that group ${n} would meet on ${(n % 28) + 1} July, while Ukrainian Foreign Minister Andriy Sybiha stressed that Kyiv had not received paper number ${n} from Moscow.`,
  },
];

const pagesIn = (folder: string): Uint8Array[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name)));

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
function repeated({ headline, paragraph }: Measured, times: number): Uint8Array {
  const body = Array.from({ length: times }, (_, n) => paragraph(n)).join("\n\n");
  return new TextEncoder().encode(`${headline}\n\n${body}\n`);
}

const decoder = new TextDecoder();
const reference = new Date("2025-06-05T12:00:00Z");

function measure(language: Measured): void {
  const { name, pack, chrono } = language;
  const pages = pagesIn(join(process.cwd(), language.folder));
  const read = (bytes: Uint8Array) => readPage({ bytes, source: "page.txt" });
  const parley = rate(pages, read);
  const times = rate(pages, (bytes) => {
    const text = decoder.decode(bytes);
    return resolveTimes(findTimes(text, tokenize(text), pack.times), { published: "2025-06-05" });
  });
  const peer = rate(pages, (bytes) => chrono.parse(decoder.decode(bytes), reference));
  const growth =
    (10 * rate([repeated(language, PARAGRAPHS)], read, SHORT_TURNS)) /
    rate([repeated(language, 10 * PARAGRAPHS)], read);
  console.log(`${name}`);
  console.log(`  parley, all it reads:       ${parley.toFixed(0)} pages of 4.5 kB a second and core`);
  console.log(
    `  parley, times alone:        ${times.toFixed(0)}   (${(times / peer).toFixed(2)} of chrono-node)`,
  );
  console.log(`  chrono-node, times alone:   ${peer.toFixed(0)}`);
  console.log(`  time for ten times as long: ${growth.toFixed(1)} times`);
}

for (const language of measured) measure(language);
