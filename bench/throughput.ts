import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { connectQueue } from "../src/cluster/index.ts";
import type { PageInput } from "../src/page/types.ts";
import { readPage } from "../src/read.ts";
import { pagesFrom } from "../src/sources/index.ts";
import { openStage } from "../src/store/stage.ts";
import { writePages } from "../test/cluster/chaos/pages.ts";
import { type Program, runParley, startParley } from "../test/cluster/chaos/processes.ts";
import { natsProgram, startNatsCluster } from "../test/cluster/nats-server.ts";
import { type PostgresServer, postgresFolder, startPostgres } from "../test/store/postgres-server.ts";

/**
 * What a queue costs and what workers gain: `npm run bench:throughput [-- --pages 2000 --most 2]`. Generated pages, read by
 * the engine, wait in a queue of three nodes; 1, 2 … `parley work` processes empty it into a durable PostgreSQL server.
 * Told are pages a second and ratios to one worker, milliseconds that publishing, and pulling with acknowledging, cost a
 * page beside those of one process that takes the same pages in without a queue, and the bytes that a page takes on the
 * servers' disks. All servers are this machine's own: they use its cores, too.
 */
const { values } = parseArgs({
  options: { pages: { type: "string", default: "2000" }, most: { type: "string", default: "2" } },
});
const program: Program = [process.execPath, fileURLToPath(new URL("../src/cli/main.js", import.meta.url))];
const BATCH = 50;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function inputsIn(file: string): Promise<PageInput[]> {
  const inputs: PageInput[] = [];
  const nothing = (async function* (): AsyncGenerator<Uint8Array> {})();
  for await (const { input } of pagesFrom([file], { maxSize: 10_000_000, stdin: nothing }))
    if (input) inputs.push(input);
  return inputs;
}

const batchesOf = (inputs: readonly PageInput[]): PageInput[][] =>
  Array.from({ length: Math.ceil(inputs.length / BATCH) }, (_, k) =>
    inputs.slice(k * BATCH, (k + 1) * BATCH),
  );

/** Milliseconds a page of one process that takes pages in by itself. */
async function directly(inputs: readonly PageInput[], record: string): Promise<number> {
  const stage = await openStage({
    record,
    create: true,
    engine: (input, given) => readPage(input, given ? { given } : {}),
  });
  try {
    const time = await timed(async () => {
      for (const batch of batchesOf(inputs)) await stage.arrive(batch);
      while ((await stage.step()) !== "idle");
    });
    return time / inputs.length;
  } finally {
    await stage.close();
  }
}

/** Milliseconds a page of publishing, and of pulling with acknowledging. */
async function queueing(inputs: readonly PageInput[], address: string): Promise<[number, number]> {
  const queue = await connectQueue(address, {});
  try {
    const publishing = await timed(async () => {
      for (const batch of batchesOf(inputs)) await Promise.all(batch.map((page) => queue.publish(page)));
    });
    let taken = 0;
    const pulling = await timed(async () => {
      while (taken < inputs.length) {
        for (const page of await queue.pull(BATCH)) {
          await page.input();
          await page.ack();
          taken++;
        }
      }
    });
    return [publishing / inputs.length, pulling / inputs.length];
  } finally {
    await queue.close();
  }
}

/** Seconds in which so many workers empty a queue that holds the pages of the file. */
async function drained(file: string, workers: number, queue: string, record: string): Promise<number> {
  await runParley(program, ["init", "--record", record]);
  await runParley(program, ["add", file, "--queue", queue], [0, 1]);
  const args = ["work", "--until-idle", "--queue", queue, "--record", record];
  return timed(async () => {
    const running = Array.from({ length: workers }, () => startParley(program, args));
    const statuses = await Promise.all(running.map(({ ended }) => ended));
    if (statuses.some((status) => status !== 0))
      throw new Error(running.map(({ written }) => written()).join("\n"));
  }).then((time) => time / 1000);
}

/** Bytes of the database a page. */
async function bytesOf(postgres: PostgresServer, address: string, pages: number): Promise<number> {
  const database = new URL(address.replace("@/", "@host/")).pathname.slice(1);
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: postgres.address(database) });
  await client.connect();
  const { rows } = await client.query("select pg_database_size(current_database()) as size");
  await client.end();
  return Number(rows[0]?.size) / pages;
}

const postgresPrograms = postgresFolder();
const natsServer = natsProgram();
if (postgresPrograms === null || natsServer === null)
  throw new Error("Install the packages postgresql and nats-server.");
const folder = await mkdtemp(join(tmpdir(), "parley-throughput-"));
const file = join(folder, "pages.jsonl");
const { pages } = writePages(file, Number(values.pages));
const postgres = await startPostgres(postgresPrograms, { durable: true });
const nats = await startNatsCluster(natsServer);
try {
  const inputs = await inputsIn(file);
  const alone = await directly(inputs, await postgres.newDatabase());
  const [publishing, pulling] = await queueing(inputs, nats.address("bench"));
  say(`without a queue: ${alone.toFixed(1)} ms a page, reading and compiling in one process`);
  say(`publishing ${publishing.toFixed(2)} ms, pulling and acknowledging ${pulling.toFixed(2)} ms a page:`);
  say(`  ${((100 * (publishing + pulling)) / alone).toFixed(1)} % of that`);
  let first = 0;
  for (let workers = 1; workers <= Number(values.most); workers++) {
    const record = await postgres.newDatabase();
    const time = await drained(file, workers, nats.address(`w${workers}`), record);
    if (workers === 1) first = time;
    const size = Math.round((await bytesOf(postgres, record, pages)) / 1000);
    say(
      `${workers} workers: ${time.toFixed(1)} s, ${(pages / time).toFixed(1)} pages a second, ${(first / time).toFixed(2)} times one; ${size} kB a page in the database`,
    );
  }
} finally {
  await Promise.all([nats.stop(), postgres.stop()]);
  rmSync(folder, { recursive: true, force: true });
}
