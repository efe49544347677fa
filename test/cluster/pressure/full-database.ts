import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { connectQueue } from "../../../src/cluster/index.ts";
import { startPostgres } from "../../store/postgres-server.ts";
import { isRunning, type Program, type Running, runParley, startParley } from "../chaos/processes.ts";
import { type LookedAt, lookAt } from "../chaos/record.ts";
import type { NatsServers } from "../nats-server.ts";
import type { SmallDisk } from "./disk.ts";

export interface FullDatabaseOptions {
  readonly program: Program;
  /** Pages as JSON Lines. */
  readonly file: string;
  /** The folder of PostgreSQL's programs. */
  readonly postgres: string;
  readonly nats: NatsServers;
  readonly disk: SmallDisk;
  /** A folder for the record of one machine. */
  readonly folder: string;
}

export interface FullDatabaseReport {
  /** What the worker logged while the disk was full: "disk-full", "no-server". */
  readonly told: readonly string[];
  /** Whether the worker still ran when room was made, and when the queue was empty. */
  readonly running: boolean;
  /** Seconds from when room was made until the queue was empty. */
  readonly seconds: number;
  readonly cluster: LookedAt;
  readonly alone: LookedAt;
}

const LOOK = 200;
/** Megabytes that are left to the database: less than one more segment of its log (wal_segment_size, 16 MB). */
const LEFT = 6;
/** Megabytes of the disk when room was made. */
const ENOUGH = 1_500;
/** How long the disk stays full after that was told, in milliseconds. */
const FULL = 4_000;
/** How long it may take until it is full, or all is read, in milliseconds. */
const PATIENCE = 120_000;

async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  const late = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > late) throw new Error(`In vain it was waited until ${what}.`);
    await setTimeout(LOOK);
  }
}

const codesIn = ({ written }: Running): string[] => [
  ...new Set([...written().matchAll(/"code":"(disk-full|no-server)"/g)].map(([, code]) => code ?? "")),
];

/** A worker meets the full disk of its database, and room is made. */
async function meet(options: FullDatabaseOptions, record: string, queue: string) {
  const { disk, nats, program } = options;
  const worker = startParley(program, ["work", "--queue", queue, "--record", record, "--log", "json"]);
  const looking = await connectQueue(nats.address("fulldb"));
  try {
    await until("the worker tells of a full disk", () => codesIn(worker).length > 0);
    await setTimeout(FULL);
    const stood = isRunning(worker);
    const told = codesIn(worker);
    disk.resize(ENOUGH);
    const made = performance.now();
    await until("the queue is empty", async () => (await looking.depth()) === 0);
    const seconds = (performance.now() - made) / 1_000;
    const running = stood && isRunning(worker);
    worker.child.kill("SIGTERM");
    await worker.ended;
    return { told, running, seconds };
  } finally {
    worker.child.kill("SIGKILL");
    await looking.close();
  }
}

/** Pages flow into a database whose disk is full after a while, and later has room; then on one machine. */
export async function fullDatabase(options: FullDatabaseOptions): Promise<FullDatabaseReport> {
  const { program, file, disk, folder, nats } = options;
  const queue = nats.address("fulldb");
  const postgres = await startPostgres(options.postgres, { durable: true, folder: disk.folder });
  try {
    const record = await postgres.newDatabase();
    await runParley(program, ["init", "--record", record]);
    disk.resize(disk.used() + LEFT);
    await runParley(program, ["add", file, "--queue", queue]);
    const met = await meet(options, record, queue);
    await runParley(program, ["work", "--queue", queue, "--record", record, "--until-idle"]);
    const alone = join(folder, "alone");
    await runParley(program, ["add", file, "--record", alone], [0, 1]);
    return {
      ...met,
      cluster: await lookAt(record, { check: true }),
      alone: await lookAt(alone, { check: false }),
    };
  } finally {
    disk.resize(ENOUGH);
    await postgres.stop();
  }
}
