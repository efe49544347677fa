import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PageInput } from "../src/page/types.ts";
import type { Reading } from "../src/schema/index.ts";
import { openStore } from "../src/store/index.ts";
import type { RecordService } from "../src/store/service.ts";
import { postgresFolder, startPostgres } from "../test/store/postgres-server.ts";
import { generateInputs } from "./negotiation/index.ts";

/**
 * What a page costs a record that grows: `npm run bench:record [-- --pages N] [--server] [--no-check]`. Pages of the
 * generated negotiation come in order of publication, in batches as a desk adds them, into an embedded record, or into
 * a PostgreSQL server of this machine's own (which gives durability up: see test/store/postgres-server.ts). At 1,000,
 * 10,000 and 100,000 pages: what the last pages cost, what queries cost, the memory, and whether `check` finds the
 * record equal to one compiled anew. Reading pages is not measured here (bench:reading): their bytes are readings.
 *
 * Times of the embedded record are CPU times of this process, which holds the whole database, so that a busy machine
 * changes little; of a server they are elapsed times.
 */
const STEPS = [1_000, 10_000, 100_000];
const BATCH = 50;
/** Pages before each step whose mean cost is told; at the first step the very first ones are left out. */
const WINDOW = 500;
const QUERIES = 40;
const SIZE = { contacts: 5_000, pages: 100_000 };

const args = process.argv.slice(2);
const pagesAsked = Number(args[args.indexOf("--pages") + 1] ?? "") || 100_000;
const onServer = args.includes("--server");
const withCheck = !args.includes("--no-check");

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const clock = onServer ? () => performance.now() : cpu;

/** Bytes are JSON; checking it against the schema is the reader's business and not the record's. */
const engine = (input: PageInput): Reading => JSON.parse(new TextDecoder().decode(input.bytes)) as Reading;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function timesOf(rounds: number, run: (k: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let k = 0; k < rounds; k++) {
    const start = clock();
    await run(k);
    times.push(clock() - start);
  }
  return times;
}

const actors = ["RU", "US", "UA", "TR", "CN", "FR"];
const kinds = ["call", "meeting", "talks", "visit"];
/** Every so many pages one is looked at for its words. */
const SAMPLED = 5;
/** A rare word stands in at most so many of the pages. */
const RARE = 0.01;

/** In how many of the pages words stand, reckoned from a sample of them. */
class WordShares {
  readonly #pages = new Map<string, number>();
  #seen = 0;
  #sampled = 0;

  note(input: PageInput): void {
    if (this.#seen++ % SAMPLED > 0) return;
    this.#sampled++;
    for (const word of new Set(
      engine(input)
        .page.text.toLowerCase()
        .match(/\p{L}+/gu),
    ))
      this.#pages.set(word, (this.#pages.get(word) ?? 0) + 1);
  }

  /** So many words, spread evenly from the most frequent on; `rare`: only rare ones. */
  some(count: number, rare: boolean): string[] {
    const known = [...this.#pages].filter(([, pages]) => !rare || pages <= RARE * this.#sampled);
    const sorted = known.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
    return Array.from(
      { length: count },
      (_, k) => sorted[Math.floor((k * sorted.length) / count)] ?? "",
    ).filter((word) => word !== "");
  }
}

async function tellQueries(store: RecordService, words: WordShares): Promise<void> {
  const first = await store.timeline({ limit: 200 });
  const ids = first.map((entry) => entry.id);
  const at = <T>(values: readonly T[], k: number): T | undefined => values[k % values.length];
  const [rare, any] = [words.some(QUERIES, true), words.some(QUERIES, false)];
  const queries: Readonly<Record<string, (k: number) => Promise<unknown>>> = {
    "timeline, 50 lines": (k) => store.timeline({ limit: 50, after: at(ids, k * 7) ?? "" }),
    "timeline of an actor": (k) => store.timeline({ actor: at(actors, k) ?? "", limit: 50 }),
    "timeline of a kind and year": (k) =>
      store.timeline({ kind: at(kinds, k) ?? "", since: "2018-01-01", until: "2018-12-31", limit: 50 }),
    entry: (k) => store.entry(at(ids, k) ?? ""),
    "statements, 50 lines": () => store.statements({ limit: 50 }),
    "search, rare word": (k) => store.search(at(rare, k) ?? "-"),
    "search, any word": (k) => store.search(at(any, k) ?? "-"),
    "search, words of every page": (k) => store.search(at(any.slice(0, 3), k) ?? "-"),
  };
  for (const [name, run] of Object.entries(queries)) {
    const times = await timesOf(QUERIES, run);
    say(
      `  ${name.padEnd(28)} p50 ${milliseconds(quantile(times, 0.5))}, p95 ${milliseconds(quantile(times, 0.95))}`,
    );
  }
  for (const [name, run] of Object.entries({
    gaps: () => store.gaps(),
    conflicts: () => store.conflicts(),
    unconfirmed: () => store.unconfirmed(),
    positions: () => store.positions(),
    undertakings: () => store.undertakings(),
  })) {
    const [time = 0] = await timesOf(1, run);
    say(`  ${`all ${name}`.padEnd(28)} ${milliseconds(time)}`);
  }
}

/** Adds up what the last pages before each step cost. */
class Costs {
  #times: { pages: number; time: number }[] = [];
  largest = 0;

  note(pages: number, time: number): void {
    this.#times.push({ pages, time });
    this.largest = Math.max(this.largest, process.memoryUsage().rss);
  }

  /** Mean cost of a page among the last ones. */
  mean(): number {
    const last = this.#times.slice(-WINDOW / BATCH);
    return last.reduce((sum, { time }) => sum + time, 0) / last.reduce((sum, { pages }) => sum + pages, 0);
  }
}

async function tellStep(
  store: RecordService,
  pages: number,
  { costs, words }: { costs: Costs; words: WordShares },
  first: number,
): Promise<void> {
  const mean = costs.mean();
  const ratio = first > 0 ? `, ${(mean / first).toFixed(2)} times that at ${STEPS[0]}` : "";
  say(
    `${pages} pages: ${milliseconds(mean)} a page${ratio}; memory up to ${Math.round(costs.largest / 1e6)} MB`,
  );
  await tellQueries(store, words);
  if (!withCheck) return;
  const start = clock();
  const { differing } = await store.check();
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const verdict = differing === 0 ? "equal" : `${differing} ROWS DIFFER`;
  say(`  check: ${verdict}, ${((clock() - start) / 1000).toFixed(1)} s, ${memory} MB`);
  if (differing > 0) process.exitCode = 1;
}

function* batchesOf(inputs: Iterable<PageInput>): Generator<PageInput[]> {
  let batch: PageInput[] = [];
  for (const input of inputs) {
    batch.push(input);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
}

async function measure(store: RecordService): Promise<void> {
  const costs = new Costs();
  const words = new WordShares();
  let pages = 0;
  let first = 0;
  for (const batch of batchesOf(generateInputs(SIZE))) {
    for (const input of batch) words.note(input);
    const start = clock();
    await store.add(batch);
    costs.note(batch.length, clock() - start);
    pages += batch.length;
    const isLast = pages >= pagesAsked;
    if (STEPS.includes(pages) || isLast) {
      await tellStep(store, pages, { costs, words }, first);
      if (first === 0) first = costs.mean();
    }
    if (isLast) return;
  }
}

async function run(record: string): Promise<void> {
  const store = await openStore({ record, create: true, engine });
  try {
    await measure(store);
  } finally {
    await store.close();
  }
}

if (onServer) {
  const programs = postgresFolder();
  if (programs === null) throw new Error("PostgreSQL is not installed here: apt-get install postgresql");
  const server = await startPostgres(programs);
  try {
    await run(await server.newDatabase());
  } finally {
    await server.stop();
  }
} else {
  const folder = await mkdtemp(join(tmpdir(), "parley-bench-"));
  try {
    await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
