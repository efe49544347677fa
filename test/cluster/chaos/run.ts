import { readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { connectQueue } from "../../../src/cluster/index.ts";
import { type PostgresServer, startPostgres } from "../../store/postgres-server.ts";
import { type NatsServers, startNatsCluster } from "../nats-server.ts";
import { doMischief, type Mischief } from "./mischief.ts";
import { writePages } from "./pages.ts";
import { type Program, runParley, startParley, Workers } from "./processes.ts";
import { type LookedAt, lookAt } from "./record.ts";

export interface ChaosOptions {
  readonly pages: number;
  readonly workers: number;
  /** Milliseconds between two pieces of mischief. */
  readonly every: number;
  /** So many pieces at least, though all is done before. */
  readonly least: number;
  readonly program: Program;
  /** The folder of PostgreSQL's programs, and the program of the NATS server. */
  readonly postgres: string;
  readonly nats: string;
  readonly say: (line: string) => void;
}

/** What came of it. */
export interface ChaosReport {
  readonly published: number;
  readonly broken: number;
  readonly mischief: Mischief;
  /** Errors with which pages stand on the list of failures, and how many. */
  readonly failed: Readonly<Record<string, number>>;
  /** Pages that the one machine could not read. */
  readonly failedAlone: number;
  readonly cluster: LookedAt;
  readonly alone: LookedAt;
  /** Messages that each node of the queue holds, by stream. */
  readonly nodes: readonly Readonly<Record<string, number>>[];
  /** What workers wrote that ended by themselves. */
  readonly fallen: readonly string[];
  readonly seconds: { readonly cluster: number; readonly alone: number };
}

/** Milliseconds between two looks at what waits. */
const LOOK = 500;

const seconds = (since: number): number => Math.round((performance.now() - since) / 100) / 10;

/** Waits until the queue is empty. */
async function untilEmpty(address: string): Promise<void> {
  const queue = await connectQueue(address, {});
  try {
    while ((await queue.depth().catch(() => 1)) > 0) await setTimeout(LOOK);
  } finally {
    await queue.close();
  }
}

async function failuresIn(address: string): Promise<Record<string, number>> {
  const queue = await connectQueue(address, {});
  const counts: Record<string, number> = {};
  try {
    for await (const { code } of queue.failed()) counts[code] = (counts[code] ?? 0) + 1;
  } finally {
    await queue.close();
  }
  return counts;
}

interface StreamDetail {
  readonly name: string;
  readonly state: { readonly messages: number };
}

/** How many messages each node has of each stream: replicas must agree (`/jsz`). */
async function heldBy({ nodes }: NatsServers): Promise<Record<string, number>[]> {
  return Promise.all(
    nodes.map(async ({ monitor }) => {
      const answer = await fetch(`http://127.0.0.1:${monitor}/jsz?streams=true&accounts=true`);
      const told = (await answer.json()) as {
        account_details?: { stream_detail?: StreamDetail[] }[];
      };
      const streams = (told.account_details ?? []).flatMap((account) => account.stream_detail ?? []);
      return Object.fromEntries(
        streams
          .map(({ name, state }) => [name, state.messages] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    }),
  );
}

/** The same pages on one machine; resolves to the number of those that failed. */
async function addAlone(file: string, folder: string, { program }: ChaosOptions): Promise<number> {
  const failures = `${file}.failed`;
  await runParley(program, ["add", file, "--record", folder, "--errors", failures], [0, 1]);
  return readFileSync(failures, "utf8")
    .split("\n")
    .filter((line) => line !== "").length;
}

interface Machines {
  readonly nats: NatsServers;
  readonly postgres: PostgresServer;
  readonly record: string;
  readonly queue: string;
}

/** Pages flow from a publisher through the queue to workers, while mischief is done. */
async function flow(file: string, machines: Machines, options: ChaosOptions) {
  const { nats, postgres, record, queue } = machines;
  const { program, say } = options;
  const to = ["--queue", queue, "--record", record];
  const workers = new Workers(program, [...to, "--log", "json"]);
  const publisher = startParley(program, ["add", file, "--queue", queue]);
  for (let k = 0; k < options.workers; k++) workers.add();
  const stop = new AbortController();
  const mischief = doMischief({ workers, nats, postgres }, { every: options.every, signal: stop.signal });
  try {
    const status = await publisher.ended;
    // A page that holds nothing is published, and fails where it is read.
    if (status !== 0) throw new Error(`parley add --queue ended with ${status}:\n${publisher.written()}`);
    say("all pages are in the queue");
    await untilEmpty(queue);
    say("the queue is empty");
    while (workers.kills < options.least) await setTimeout(LOOK);
    stop.abort();
    const done = await mischief;
    const fallen = workers.fallen();
    await workers.stop();
    await runParley(program, ["work", ...to, "--until-idle"]);
    return { done, fallen };
  } finally {
    stop.abort();
    await mischief.catch(() => undefined);
    workers.destroy();
    publisher.child.kill("SIGKILL");
  }
}

async function compareWith(file: string, folder: string, machines: Machines, options: ChaosOptions) {
  const { say, program } = options;
  const { pages, broken } = writePages(file, options.pages);
  await runParley(program, ["init", "--record", machines.record]);
  const start = performance.now();
  const { done, fallen } = await flow(file, machines, options);
  const cluster = seconds(start);
  say(`done in ${cluster} s; the same on one machine`);
  const again = performance.now();
  const failedAlone = await addAlone(file, folder, options);
  const alone = seconds(again);
  say(`done in ${alone} s; comparing`);
  return {
    published: pages,
    broken,
    mischief: done,
    fallen,
    failed: await failuresIn(machines.queue),
    failedAlone,
    nodes: await heldBy(machines.nats),
    cluster: await lookAt(machines.record, { check: true }),
    alone: await lookAt(folder, { check: false }),
    seconds: { cluster, alone },
  };
}

/**
 * Sends pages through a queue of three nodes to worker processes over a PostgreSQL server, while workers, nodes, the
 * database and connections are killed, and adds the same pages on one machine.
 */
export async function chaos(options: ChaosOptions): Promise<ChaosReport> {
  const folder = await mkdtemp(join(tmpdir(), "parley-chaos-"));
  const postgres = await startPostgres(options.postgres, { durable: true });
  const nats = await startNatsCluster(options.nats);
  try {
    const machines = { nats, postgres, record: await postgres.newDatabase(), queue: nats.address("chaos") };
    return await compareWith(join(folder, "pages.jsonl"), join(folder, "record"), machines, options);
  } finally {
    await Promise.all([nats.stop(), postgres.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
