import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { PageInput } from "../src/page/types.ts";
import type { Reading } from "../src/schema/index.ts";
import { openStore } from "../src/store/index.ts";
import { generateInputs } from "./negotiation/index.ts";
import { Random } from "./negotiation/random.ts";

/**
 * `npm run bench:kill [-- ROUNDS]`: a process that adds pages is killed at a random moment, 50 times over one record.
 * After each kill the record must open, hold every page that was told as added, and equal one compiled anew.
 */
const ROUNDS = Number(process.argv[2]) || 50;
/** The process is killed after so many pages at most that it told, and within so many milliseconds of the last. */
const MOST_TOLD = 20;
const WITHIN_MS = 400;
const BATCH = 5;
const SIZE = { contacts: 500, pages: 10_000 };
const ADDING = "adding";

const engine = (input: PageInput): Reading => JSON.parse(new TextDecoder().decode(input.bytes)) as Reading;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Adds pages from the `from`-th on for ever, telling each that is in the record. */
async function addForever(record: string, from: number): Promise<void> {
  const store = await openStore({ record, create: true, engine });
  say("open");
  let batch: PageInput[] = [];
  let k = 0;
  for (const input of generateInputs(SIZE)) {
    if (k++ < from) continue;
    batch.push(input);
    if (batch.length < BATCH) continue;
    for (const result of await store.add(batch)) say(result.state === "failed" ? "failed" : result.page);
    batch = [];
  }
}

/** When a process is killed: so many milliseconds after it told so many pages. */
interface Moment {
  readonly pages: number;
  readonly after: number;
}

/** Starts a process that adds, kills it at a moment, and resolves to the pages that it told. */
async function killed(record: string, from: number, { pages, after }: Moment): Promise<string[]> {
  const child: ChildProcess = spawn(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), ADDING, record, `${from}`],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const told: string[] = [];
  const lines = child.stdout ? createInterface({ input: child.stdout }) : null;
  const reached = new Promise<void>((resolve) => {
    lines?.on("line", (line) => {
      if (line !== "open") told.push(line);
      if (told.length >= pages) resolve();
    });
  });
  const ended = once(child, "close");
  await Promise.race([reached, ended]);
  await setTimeout(after);
  child.kill("SIGKILL");
  await ended;
  return told;
}

async function round(record: string, k: number, told: string[], random: Random): Promise<boolean> {
  const moment = { pages: random.between(0, MOST_TOLD), after: random.between(0, WITHIN_MS) };
  told.push(...(await killed(record, told.length, moment)));
  const store = await openStore({ record, create: true, engine });
  try {
    const pages = new Set((await store.pages()).map((page) => page.id));
    const lost = told.filter((page) => !pages.has(page)).length;
    const { differing } = await store.check();
    say(
      `round ${k}: killed ${moment.after} ms after ${moment.pages} pages; ${told.length} told, ${pages.size} there, ${lost} lost, ${differing} rows differ`,
    );
    return lost === 0 && differing === 0;
  } finally {
    await store.close();
  }
}

const [, , task, record = "", from = "0"] = process.argv;
if (task === ADDING) await addForever(record, Number(from));
else {
  const folder = await mkdtemp(join(tmpdir(), "parley-kill-"));
  const told: string[] = [];
  const random = new Random(1);
  try {
    for (let k = 1; k <= ROUNDS; k++) if (!(await round(folder, k, told, random))) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
