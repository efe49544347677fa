// `npm run bench:soak -- --minutes 30`: follows feeds on loopback that change, fail and lie, with a real record in a folder
// and time that runs 600 times as fast. At the end every article that could be had must be in the record in its last
// version and none besides, and memory at most 1.2 times what it was after the first fifth. Prints the figures; status 1
// where something is missing.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { makeFetcher, politely } from "../src/fetch/index.ts";
import { quietOps } from "../src/ops/index.ts";
import { articleOf, readPage } from "../src/read.ts";
import { openStore } from "../src/store/index.ts";
import type { RecordService } from "../src/store/service.ts";
import { type ArticleReader, sinkOf, type WatchClock, Watcher } from "../src/watch/index.ts";
import { type Answer, serveWeb, type Told, type Truth } from "./soak-web.ts";

/** How much faster than the machine's the watcher's clock runs: an hour passes in six seconds. */
const FAST = 600;
/** Largest share of memory that may have been added after the first fifth. */
const MOST_GROWTH = 1.2;

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "30" }, servers: { type: "boolean", default: false } },
});

/** In the calm at the end: milliseconds between two looks at the record, and how many there are at most. */
const CHECK_EVERY = 15_000;
const MOST_CHECKS = 20;

/** Milliseconds between two new articles. */
const NEW_EVERY = 700;

const begin = Date.now();
const fastNow = (): number => begin + (Date.now() - begin) * FAST;

const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
  await wait(ms / FAST, undefined, signal ? { signal } : {}).catch(() => undefined);
};

const clock: WatchClock = { now: () => new Date(fastNow()), sleep };

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Megabytes after a collection: all of the process, and the heap. */
async function memory(): Promise<{ rss: number; heap: number }> {
  for (let n = 0; n < 3; n++) {
    collect();
    await wait(50);
  }
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: rss / 1e6, heap: heapUsed / 1e6 };
}

async function tell(web: ChildProcess, told: Told): Promise<void> {
  web.send(told);
}

async function answered(web: ChildProcess): Promise<Answer> {
  const [answer]: Answer[] = await once(web, "message");
  if (!answer) throw new Error("The servers said nothing.");
  return answer;
}

async function truthOf(web: ChildProcess): Promise<Extract<Answer, { readonly truth: unknown }>> {
  const coming = answered(web);
  await tell(web, { ask: "truth" });
  const answer = await coming;
  if ("feeds" in answer) throw new Error("The servers began anew.");
  return answer;
}

const read: ArticleReader = (input) => {
  const { decoded, article } = articleOf(input);
  return { page: decoded.page, article, canonical: decoded.metadata.canonical };
};

/** The text of each address's latest version. */
async function latest(record: RecordService): Promise<Map<string, string>> {
  const found = new Map<string, { captured: string; text: string }>();
  for (const { id } of await record.pages()) {
    const page = await record.frozen(id);
    const known = found.get(page?.url ?? "");
    if (!page || (known && known.captured > (page.captured ?? ""))) continue;
    found.set(page.url ?? "", { captured: page.captured ?? "", text: Buffer.from(page.bytes).toString() });
  }
  return new Map([...found].map(([url, { text }]) => [url, text]));
}

/** What is missing, out of date or invented. */
function faultsOf(truth: readonly Truth[], kept: ReadonlyMap<string, string>): string[] {
  const known = new Map(truth.map((each) => [each.address, each.mark]));
  const missing = truth.flatMap(({ address, mark }) => {
    if (mark === null) return [];
    const text = kept.get(address);
    if (text === undefined) return [`missing: ${address}`];
    return text.includes(mark) ? [] : [`out of date: ${address}`];
  });
  const invented = [...kept.keys()].filter((address) => (known.get(address) ?? null) === null);
  return [...missing, ...invented.map((address) => `invented: ${address}`)];
}

/** What is not yet as it should be. */
async function left(web: ChildProcess, record: RecordService): Promise<string[]> {
  return faultsOf((await truthOf(web)).truth, await latest(record));
}

async function soak(minutes: number): Promise<number> {
  const web = fork(fileURLToPath(import.meta.url), ["--servers"]);
  const folder = mkdtempSync(join(tmpdir(), "parley-soak-"));
  const record = await openStore({
    record: folder,
    create: true,
    engine: (input) => readPage(input),
    now: clock.now,
  });
  const ready = await answered(web);
  const feeds = "feeds" in ready ? ready.feeds : [];
  await record.watching.follow(feeds.map((address) => ({ address, every: null })));
  const fetcher = politely(
    makeFetcher({ allowPrivate: true, timeouts: { connect: 1000, head: 1000, chunk: 1000, whole: 5000 } }),
    { delay: 1000, clock: { now: fastNow, sleep } },
  );
  const stop = new AbortController();
  const watcher = new Watcher({
    fetcher,
    read,
    record: async () => record,
    sink: sinkOf((pages) => record.add(pages)),
    ops: quietOps,
    clock,
    random: Math.random,
    signal: stop.signal,
    holder: "soak",
  });
  const running = watcher.run();
  const whole = minutes * 60_000;
  // The last part is calm: nothing new, nothing fails, so that what failed can be had.
  const settling = Math.max(75_000, whole / 10);
  await Promise.race([running, wait(whole / 5)]);
  const before = await memory();
  console.log(`after the first fifth: rss ${before.rss.toFixed(0)} MB, heap ${before.heap.toFixed(0)} MB`);
  await Promise.race([running, wait(Math.max(0, (whole * 4) / 5 - settling))]);
  await tell(web, { ask: "calm" });
  await Promise.race([running, wait(settling)]);
  // Waits after failures, and a busy machine, may take longer.
  for (let more = 0; more < MOST_CHECKS && (await left(web, record)).length > 0; more++)
    await Promise.race([running, wait(CHECK_EVERY)]);
  stop.abort("done");
  const counts = await running;
  const after = await memory();
  const { truth, requests } = await truthOf(web);
  const kept = await latest(record);
  const pages = (await record.pages()).length;
  const failing = await record.watching.failures();
  await record.close();
  await fetcher.close();
  web.disconnect();
  rmSync(folder, { recursive: true, force: true });
  const had = truth.filter(({ mark }) => mark !== null).length;
  const faults = faultsOf(truth, kept);
  const growth = { rss: after.rss / before.rss, heap: after.heap / before.heap };
  console.log(`requests answered: ${requests}; visits: ${JSON.stringify(counts)}`);
  console.log(
    `articles: ${truth.length}, of which ${had} can be had; kept: ${kept.size}, versions: ${pages}`,
  );
  console.log(`failing at the end: ${failing.length}`);
  console.log(
    `at the end: rss ${after.rss.toFixed(0)} MB (${growth.rss.toFixed(2)} times), heap ${after.heap.toFixed(0)} MB (${growth.heap.toFixed(2)} times)`,
  );
  for (const fault of faults.slice(0, 20)) console.log(fault);
  for (const { address, message, tries } of failing.slice(0, 5))
    console.log(`for example: ${address} (${tries}): ${message}`);
  if (faults.length > 0) console.log(`${faults.length} articles are not as they should be.`);
  const grown = Math.max(growth.rss, growth.heap) > MOST_GROWTH;
  if (grown) console.log(`Memory grew to more than ${MOST_GROWTH} times.`);
  return faults.length > 0 || grown || had === 0 ? 1 : 0;
}

if (values.servers) await serveWeb(NEW_EVERY);
else process.exitCode = await soak(Number(values.minutes));
