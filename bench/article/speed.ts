import type { KnownPage } from "./corpora.ts";
import type { Reader } from "./readers.ts";

/** Readers are timed in turn, so that a busy machine slows all of them alike. */
const BASES = ["readability-linkedom", "htmlparser2-parser", "htmlparser2-tokenizer"];

const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** CPU time of one reader over all pages; a page on which it throws costs what it took until then. */
async function timeOnce(reader: Reader, pages: readonly KnownPage[]): Promise<number> {
  const start = cpuMilliseconds();
  for (const page of pages) {
    try {
      await reader.read(page);
    } catch {
      // Said once, where quality is measured.
    }
  }
  return (cpuMilliseconds() - start) / pages.length;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Prints CPU time a page (all threads of this process, garbage collection with it), pages a second, and the ratio
 * to the bases: medians of `rounds` interleaved rounds after one that warms up.
 */
export async function printSpeed(
  all: readonly Reader[],
  pages: readonly KnownPage[],
  rounds: number,
): Promise<void> {
  const readers = all.filter(({ timed }) => timed !== false);
  const times = new Map<string, number[]>(readers.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const reader of readers) {
      const time = await timeOnce(reader, pages);
      if (round > 0) times.get(reader.name)?.push(time);
    }
  }
  const bytes = pages.reduce((sum, page) => sum + page.bytes.byteLength, 0) / pages.length;
  const bases = BASES.filter((name) => times.has(name));
  console.log(`\nCPU time a page of ${(bytes / 1000).toFixed(0)} kB, median of ${rounds} rounds`);
  console.log(`${"".padEnd(26)}ms      pages/s  ${bases.map((name) => `x ${name}`.padEnd(25)).join("")}`);
  for (const [name, taken] of times) {
    const time = median(taken);
    const ratios = bases.map((base) => (time / median(times.get(base) ?? [])).toFixed(3).padEnd(25));
    console.log(
      `${name.padEnd(26)}${time.toFixed(2).padEnd(8)}${(1000 / time).toFixed(0).padEnd(9)}${ratios.join("")}`,
    );
  }
}
