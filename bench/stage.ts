import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { PageInput } from "../src/page/types.ts";
import type { Reading } from "../src/schema/index.ts";
import { openStore } from "../src/store/index.ts";
import { openStage, type Stage } from "../src/store/stage.ts";
import { postgresFolder, startPostgres } from "../test/store/postgres-server.ts";
import { generateInputs } from "./negotiation/index.ts";

/**
 * What workers cost and gain on one PostgreSQL server: `npm run bench:stage [-- PAGES [WORKERS]]`. Pages of the generated
 * negotiation land by 1, 2 … worker processes, which then take them in and compile them; their bytes are readings,
 * so that no time goes into reading pages. Told are milliseconds a page and ratios to one worker, the share that only one
 * worker at a time can do, and whether `check` finds the record equal. The server is this machine's own and gives
 * durability up: see test/store/postgres-server.ts.
 */
const [PAGES = 2_000, MOST_WORKERS = 3] = process.argv.slice(2).map((value) => Number(value) || undefined);
const BATCH = 50;
const SIZE = { contacts: 5_000, pages: 100_000 };
const WORKING = "working";

const engine = (input: PageInput): Reading => JSON.parse(new TextDecoder().decode(input.bytes)) as Reading;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a worker's steps took, in milliseconds, and how many there were. */
interface Told {
  readonly planned: number;
  readonly compiled: number;
  readonly waited: number;
  readonly rounds: number;
  readonly blocks: number;
}

async function stepAll(stage: Stage): Promise<Told> {
  const told = { planned: 0, compiled: 0, waited: 0, rounds: 0, blocks: 0 };
  for (;;) {
    const start = performance.now();
    const step = await stage.step();
    const time = performance.now() - start;
    if (step === "idle") return told;
    if (step === "planned") {
      told.planned += time;
      told.rounds++;
    } else if (step === "compiled") {
      told.compiled += time;
      told.blocks++;
    } else {
      await new Promise((resolve) => setTimeout(resolve, 20));
      told.waited += performance.now() - start;
    }
  }
}

/** A worker process: does what it is told, a line at a time, and says when it is done. */
async function work(record: string, own: number, workers: number): Promise<void> {
  const inputs: PageInput[] = [];
  let k = 0;
  for (const input of generateInputs(SIZE)) {
    if (k >= PAGES) break;
    if (Math.floor(k++ / BATCH) % workers === own) inputs.push(input);
  }
  const stage = await openStage({ record, create: true, engine });
  say("ready");
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === "arrive") {
      for (let at = 0; at < inputs.length; at += BATCH) await stage.arrive(inputs.slice(at, at + BATCH));
      say("landed");
    } else if (line === "step") say(JSON.stringify(await stepAll(stage)));
  }
  await stage.close();
}

interface Worker {
  readonly child: ChildProcess;
  ask(line: string): Promise<string>;
  next(): Promise<string>;
}

function start(record: string, own: number, workers: number): Worker {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), `${PAGES}`, `${MOST_WORKERS}`];
  const child = spawn(process.execPath, [...args, WORKING, record, `${own}`, `${workers}`], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (!child.stdout) throw new Error("a worker has no output");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => String((await lines.next()).value);
  const ask = (line: string): Promise<string> => {
    child.stdin?.write(`${line}\n`);
    return next();
  };
  return { child, ask, next };
}

interface Measured {
  readonly landing: number;
  readonly stepping: number;
  readonly serial: number;
}

const page = (time: number): string => `${(time / PAGES).toFixed(2)} ms`;
const sum = (told: readonly Told[], of: (one: Told) => number): number =>
  told.reduce((all, one) => all + of(one), 0);

async function measure(record: string, count: number): Promise<Measured> {
  const workers = Array.from({ length: count }, (_, own) => start(record, own, count));
  await Promise.all(workers.map((worker) => worker.next()));
  const landed = performance.now();
  await Promise.all(workers.map((worker) => worker.ask("arrive")));
  const landing = performance.now() - landed;
  const begun = performance.now();
  const lines = await Promise.all(workers.map((worker) => worker.ask("step")));
  const stepping = performance.now() - begun;
  for (const { child } of workers) child.stdin?.end();
  const told = lines.map((line) => JSON.parse(line) as Told);
  const serial = sum(told, ({ planned }) => planned);
  const rounds = sum(told, (one) => one.rounds);
  const blocks = sum(told, (one) => one.blocks);
  const compiled = sum(told, (one) => one.compiled);
  say(
    `${count} workers: landing ${page(landing)} a page; compiling ${page(stepping)}: ${page(serial)} in ${rounds} rounds, one at a time (${((100 * serial) / stepping).toFixed(0)} %), ${page(compiled)} in ${blocks} blocks; waited ${page(sum(told, ({ waited }) => waited))}`,
  );
  return { landing, stepping, serial };
}

async function tellEqual(record: string): Promise<void> {
  const store = await openStore({ record, create: false, engine });
  const { pages, differing } = await store.check();
  await store.close();
  say(`  check: ${pages} pages, ${differing === 0 ? "equal" : `${differing} ROWS DIFFER`}`);
  if (differing > 0) process.exitCode = 1;
}

async function run(): Promise<void> {
  const programs = postgresFolder();
  if (programs === null) throw new Error("PostgreSQL is not installed here: apt-get install postgresql");
  const server = await startPostgres(programs);
  try {
    let first: Measured | null = null;
    for (let count = 1; count <= MOST_WORKERS; count++) {
      const record = await server.newDatabase();
      const measured = await measure(record, count);
      first ??= measured;
      const ratio = (of: (one: Measured) => number): string =>
        (of(first ?? measured) / of(measured)).toFixed(2);
      say(
        `  against one: landing ${ratio(({ landing }) => landing)} times as fast, compiling ${ratio(({ stepping }) => stepping)}`,
      );
      await tellEqual(record);
    }
  } finally {
    await server.stop();
  }
}

const [, , , , working, record = "", own = "0", workers = "1"] = process.argv;
if (working === WORKING) await work(record, Number(own), Number(workers));
else await run();
