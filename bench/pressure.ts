import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writePages } from "../test/cluster/chaos/pages.ts";
import type { Program } from "../test/cluster/chaos/processes.ts";
import { natsProgram, startNats } from "../test/cluster/nats-server.ts";
import { type SmallDisk, smallDisk } from "../test/cluster/pressure/disk.ts";
import { fullDatabase } from "../test/cluster/pressure/full-database.ts";
import { type FullQueueReport, fullQueueDisk, fullStream } from "../test/cluster/pressure/full-queue.ts";
import { growthOf } from "../test/cluster/pressure/memory.ts";
import { slowDatabase } from "../test/cluster/pressure/slow.ts";
import { postgresFolder, startPostgres } from "../test/store/postgres-server.ts";

/**
 * `npm run bench:pressure [-- --seconds 60 --only slow,database,stream,queue]`: backpressure and full disks of a cluster,
 * with processes and servers of this machine's own. Small disks are mounted, which root on Linux may.
 *
 * slow: a database that is held up nine tenths of the time; the memory of worker and publisher stays within 1.2 times
 * that after the first fifth, and the queue within its limit. database: its disk is full and later has room. stream: the
 * queue's size is reached. queue: the disk of its server is full, and later has room. Exit 1 where something does not
 * hold; the record in a folder on a full disk is in test/cli/bad-input.test.ts.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    only: { type: "string", default: "slow,database,stream,queue" },
  },
});

/** Memory at the end against that after the first fifth. */
const MOST_GROWTH = 1.2;
const LIMIT = 200;
/** Pages of one batch of the publisher, which may come on top of the limit. */
const BATCH = 50;
const PAGES = { slow: 8_000, database: 300, queue: 3_000 } as const;
/** Megabytes of the disk of PostgreSQL until a record is made, and of that of the queue. */
const DISKS = { database: 400, queue: 2 } as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const round = (value: number): number => Math.round(value * 100) / 100;

let faults = 0;
function must(holds: boolean, what: string): void {
  say(`  ${holds ? "holds" : "FAULT"}: ${what}`);
  if (!holds) faults++;
}

const postgres = postgresFolder();
const nats = natsProgram();
if (postgres === null || nats === null) throw new Error("Install the packages postgresql and nats-server.");

/** Beside this file in the same form: compiled, or from sources through tsx. */
const main = (name: string): string => fileURLToPath(new URL(`../src/cli/${name}`, import.meta.url));
const program: Program = import.meta.url.endsWith(".ts")
  ? [process.execPath, "--import", "tsx", main("main.ts")]
  : [process.execPath, main("main.js")];

const folder = mkdtempSync(join(tmpdir(), "parley-pressure-"));
const fileOf = (pages: number): string => {
  const file = join(folder, `${pages}.jsonl`);
  writePages(file, pages);
  return file;
};

async function onDisk(size: number, work: (disk: SmallDisk) => Promise<void>): Promise<void> {
  const disk = smallDisk(size);
  if (disk === null) return must(false, "a small disk can be mounted (root on Linux may)");
  try {
    await work(disk);
  } finally {
    disk.remove();
  }
}

/**
 * With a heap (in megabytes) that leaves little room for garbage: with more of it V8 collects later, and what a process
 * has says little of what it holds. A leak ends it. A worker holds some 55 MB before it begins, and a full round of
 * pages, as a slow database makes them, as much again: with 96 it ended after two minutes.
 */
const HEAP = 160;
const [node, ...rest] = program;
const tight: Program = [node, `--max-old-space-size=${HEAP}`, ...rest];

async function slow(): Promise<void> {
  const database = await startPostgres(postgres ?? "", { durable: true });
  const queue = await startNats(nats ?? "");
  try {
    const time = Number(values.seconds) * 1_000;
    const given = {
      program: tight,
      file: fileOf(PAGES.slow),
      postgres: database,
      nats: queue,
      time,
      limit: LIMIT,
    };
    const report = await slowDatabase(given);
    say(`a slow database, ${values.seconds} s: ${report.landed} pages landed`);
    for (const who of ["worker", "publisher"] as const) {
      const { warm, end } = growthOf(report[who]);
      const figures = `${round(warm)} MB after the first fifth, ${round(end)} MB at the end: ${round(end / warm)}`;
      must(end <= MOST_GROWTH * warm, `memory of the ${who}: ${figures} times`);
    }
    const deepest = Math.max(...report.depths);
    must(deepest <= LIMIT + BATCH, `${deepest} pages in the queue at most (--queue-limit ${LIMIT})`);
    must(deepest >= LIMIT, "the publisher came to the limit");
    must(report.landed > 0 && report.landed < PAGES.slow, "pages flow, and more are left than were read");
    must(report.running, "worker and publisher run on");
    say(`  exit statuses after SIGTERM: ${report.statuses.join(", ")}`);
  } finally {
    await Promise.all([queue.stop(), database.stop()]);
  }
}

async function database(disk: SmallDisk): Promise<void> {
  const queue = await startNats(nats ?? "");
  try {
    const file = fileOf(PAGES.database);
    const given = { program, file, postgres: postgres ?? "", nats: queue, disk, folder };
    const { told, running, seconds, cluster, alone } = await fullDatabase(given);
    say("a full disk of the database");
    must(told.length > 0, `the worker told ${told.join(", ")}`);
    must(running, "it ran on");
    must(cluster.checked?.differing === 0 && cluster.checked.waiting === 0, "check finds the record equal");
    const differing = Object.entries(alone.digest).filter(
      ([list, { sha256 }]) => cluster.digest[list]?.sha256 !== sha256,
    );
    const pages = cluster.digest.pages?.items;
    must(differing.length === 0, `the record of ${pages} pages is that of one machine, byte for byte`);
    say(`  ${round(seconds)} s from the room until all pages were read`);
  } finally {
    await queue.stop();
  }
}

function judge({ before, after }: FullQueueReport): void {
  must(before > 0 && before < PAGES.queue, `${before} of ${PAGES.queue} pages were kept`);
  must(after === PAGES.queue, `the same command again brings all: ${after}`);
}

async function stream(): Promise<void> {
  const report = await fullStream({ program, file: fileOf(PAGES.queue), nats: nats ?? "" });
  say("a queue that has reached its size");
  must(report.waited && /waiting/.test(report.wrote), "the publisher waits, and says so");
  judge(report);
}

async function queue(disk: SmallDisk): Promise<void> {
  const report = await fullQueueDisk({ program, file: fileOf(PAGES.queue), nats: nats ?? "", disk });
  say("a full disk of the queue");
  say(`  it wrote: ${report.wrote.trim().split("\n").join(" | ")}`);
  must(
    report.status === 1 && /can't be reached|takes nothing more/.test(report.wrote),
    "the publisher ends with a plain error",
  );
  judge(report);
}

const scenarios: Readonly<Record<string, () => Promise<void>>> = {
  slow,
  database: () => onDisk(DISKS.database, database),
  stream,
  queue: () => onDisk(DISKS.queue, queue),
};

try {
  for (const name of values.only.split(",")) await scenarios[name]?.();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(faults === 0 ? 0 : 1);
