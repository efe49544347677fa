import { setTimeout } from "node:timers/promises";
import { connectQueue } from "../../../src/cluster/index.ts";
import type { PostgresServer } from "../../store/postgres-server.ts";
import { isRunning, type Program, type Running, runParley, startParley } from "../chaos/processes.ts";
import type { NatsServers } from "../nats-server.ts";
import { residentMemory, sampled } from "./memory.ts";

export interface SlowOptions {
  readonly program: Program;
  /** Pages as JSON Lines: more than can be read in the time. */
  readonly file: string;
  readonly postgres: PostgresServer;
  readonly nats: NatsServers;
  /** How long pages flow, in milliseconds. */
  readonly time: number;
  /** Pages in the queue for which the publisher waits. */
  readonly limit: number;
}

export interface SlowReport {
  /** Megabytes of each process, sample by sample. */
  readonly worker: readonly number[];
  readonly publisher: readonly number[];
  /** Pages in the queue, sample by sample. */
  readonly depths: readonly number[];
  /** Pages that landed in that time. */
  readonly landed: number;
  /** Whether worker and publisher still ran at its end. */
  readonly running: boolean;
  /** Exit statuses after SIGTERM. */
  readonly statuses: readonly (number | null)[];
}

const LOOK = 250;
/** How long the database holds everybody up, and how long it then lets them work, in milliseconds. */
const HELD = 900;
const FREE = 100;

/** Holds the pages that land, so that nobody reads or writes them, for most of the time. */
async function slowDown(postgres: PostgresServer, database: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await postgres.run(
      database,
      `begin; lock table arrivals in access exclusive mode; select pg_sleep(${HELD / 1_000}); commit`,
    );
    await setTimeout(FREE);
  }
}

const databaseOf = (record: string): string => new URL(record.replace("@/", "@localhost/")).pathname.slice(1);

async function end(running: readonly Running[]): Promise<(number | null)[]> {
  for (const { child } of running) child.kill("SIGTERM");
  return Promise.all(running.map(({ ended }) => ended));
}

/** Pages flow for a time from a publisher to a worker whose database is slow; the memory of both is looked at. */
export async function slowDatabase(options: SlowOptions): Promise<SlowReport> {
  const { program, file, postgres, nats, time, limit } = options;
  const address = nats.address("slow");
  const record = await postgres.newDatabase();
  await runParley(program, ["init", "--record", record]);
  const queue = await connectQueue(address);
  const stop = new AbortController();
  const slow = slowDown(postgres, databaseOf(record), stop.signal);
  const worker = startParley(program, ["work", "--queue", address, "--record", record, "--log", "json"]);
  const publisher = startParley(program, ["add", file, "--queue", address, "--queue-limit", `${limit}`]);
  const samples = { worker: [] as number[], publisher: [] as number[], depths: [] as number[] };
  try {
    const looking = sampled(LOOK, stop.signal, async () => {
      for (const [list, { child }] of [
        [samples.worker, worker],
        [samples.publisher, publisher],
      ] as const)
        list.push(residentMemory(child.pid ?? 0) ?? 0);
      samples.depths.push(await queue.depth());
    });
    await setTimeout(time);
    const running = [worker, publisher].every(isRunning);
    stop.abort();
    await Promise.all([looking, slow]);
    const statuses = await end([publisher, worker]);
    const told = /"added":(\d+)/.exec(worker.written());
    return { ...samples, landed: Number(told?.[1] ?? 0), running, statuses };
  } finally {
    stop.abort();
    for (const { child } of [worker, publisher]) child.kill("SIGKILL");
    await queue.close();
  }
}
