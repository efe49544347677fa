import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { describe, expect, it } from "vitest";
import { queueAdder } from "../../src/cli/queueing.ts";
import { connectQueue } from "../../src/cluster/queue.ts";
import type { QueuedPage } from "../../src/cluster/types.ts";
import { runWorker, type WorkStage } from "../../src/cluster/worker.ts";
import { ParleyError } from "../../src/errors.ts";
import { quietOps } from "../../src/ops/index.ts";
import { pause } from "../../src/ops/waiting.ts";
import type { PageInput } from "../../src/page/types.ts";
import { readPage } from "../../src/read.ts";
import { openStore, type ReadEngine } from "../../src/store/index.ts";
import { openStage } from "../../src/store/stage.ts";
import { postgresFolder, startPostgres } from "../store/postgres-server.ts";
import { withNats } from "./installed.ts";
import { memoryQueue } from "./memory-queue.ts";
import { memoryStage } from "./memory-stage.ts";
import { startNats } from "./nats-server.ts";
import { page, pages } from "./pages.ts";
import { type SmallDisk, smallDisk } from "./pressure/disk.ts";
import { growthOf } from "./pressure/memory.ts";
import { codeOf, depthBecomes } from "./queues.ts";

// The same with processes and thousands of pages: npm run bench:pressure.

const engine: ReadEngine = (input, given) => readPage(input, given ? { given } : {});

/** Letters that pack badly, so that a disk is soon full. */
const letters = (k: number, count: number): string => {
  let text = "";
  for (let state = k + 1; text.length < count; ) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return text;
};

/** Does something on a disk of so many megabytes; says so where none can be had. */
async function onDisk(size: number, work: (disk: SmallDisk) => Promise<void>): Promise<void> {
  const disk = smallDisk(size);
  if (disk === null)
    return console.warn("A small disk can be mounted by root on Linux only: it was not tried.");
  try {
    await work(disk);
  } finally {
    disk.remove();
  }
}

describe("a slow database", () => {
  it("a worker that waits for it takes no more than one pull of pages", async () => {
    const queue = memoryQueue();
    for (const each of pages(1_000)) await queue.publish(each);
    let most = 0;
    let held = 0;
    const counted = {
      ...queue,
      pull: async (count: number, options?: { readonly signal?: AbortSignal }) => {
        const taken = await queue.pull(count, options);
        held += taken.length;
        most = Math.max(most, held);
        const ack = (each: QueuedPage) => (): void => {
          held--;
          each.ack();
        };
        return taken.map((each) => ({ ...each, ack: ack(each) }));
      },
    };
    const stage = memoryStage({ before: () => pause(2) });
    const signal = new AbortController().signal;
    await runWorker({ queue: counted, stage, ops: quietOps, signal, untilIdle: true, looking: 5 });
    expect([stage.compiled.length, held]).toEqual([1_000, 0]);
    expect(most).toBe(50);
  });

  it("a worker takes no new pages while too many wait to be compiled", async () => {
    const queue = memoryQueue();
    for (const each of pages(3_000)) await queue.publish(each);
    const stop = new AbortController();
    let landed = 0;
    const stuck: WorkStage = {
      arrive: async (batch: readonly PageInput[]) => {
        landed += batch.length;
        return batch.map(({ source }) => ({ source, state: "added", page: source, title: null }));
      },
      step: async () => "busy",
      waiting: async () => ({ arrivals: landed, blocks: 1 }),
    };
    const running = runWorker({ queue, stage: stuck, ops: quietOps, signal: stop.signal, looking: 5 });
    await expect.poll(() => landed, { timeout: 10_000 }).toBeGreaterThan(2_000);
    await pause(1_200);
    stop.abort();
    await running;
    expect(landed).toBe(2_050);
    expect(await queue.depth()).toBe(950);
  });
});

describe("a publisher", () => {
  const adding = (away: number, error: Error, patience?: number) => {
    const queue = memoryQueue();
    let left = away;
    const depth = async (): Promise<number> => {
      if (left-- > 0) throw error;
      return queue.depth();
    };
    const { signal } = new AbortController();
    const asked = { limit: null, signal, tell: () => {}, ...(patience === undefined ? {} : { patience }) };
    return queueAdder({ ...queue, depth }, asked).add(pages(2));
  };
  const gone = new ParleyError("no-queue", "It can't be reached.");

  it("asks a queue again that is away for the moment, and not for ever", async () => {
    expect((await adding(1, gone)).map(({ state }) => state)).toEqual(["queued", "queued"]);
    expect(await codeOf(adding(99, gone, 0))).toBe("no-queue");
    expect(await codeOf(adding(1, new ParleyError("queue-refused", "No.")))).toBe("queue-refused");
  });
});

describe("growth of memory", () => {
  it.each([
    ["steady", [90, 100, 100, 101, 99, 100, 100, 100, 101, 100], 101, 101],
    ["growing", [90, 100, 110, 120, 130, 140, 150, 160, 170, 180], 120, 180],
    ["of few samples", [50, 60], 60, 60],
  ])("%s", (_, samples, warm, end) => {
    expect(growthOf(samples)).toEqual({ warm, end });
  });
});

describe("a full disk of the database", () => {
  const folder = postgresFolder();
  /** Long on the disk and soon read. */
  const text = (k: number): string =>
    `<html><body><p>Hai bên chưa thống nhất về lịch đàm phán ${k}.</p><!-- ${letters(k, 200_000)} --></body></html>`;

  it.skipIf(folder === null)(
    "stops a worker, which goes on when there is room: nothing is lost, nothing comes twice",
    async () =>
      onDisk(400, async (disk) => {
        const server = await startPostgres(folder ?? "", { durable: true, folder: disk.folder });
        const stop = new AbortController();
        try {
          const record = await server.newDatabase();
          await (await openStore({ record, create: true, engine })).close();
          const stage = await openStage({ record, create: false, engine });
          const queue = memoryQueue();
          for (let k = 0; k < 60; k++)
            await queue.publish({ ...page(k, text(k)), source: `pages/${k}.html`, kind: "html" });
          disk.resize(disk.used() + 6);
          const told: string[] = [];
          const warn = ({ error }: { readonly error?: unknown }): void => {
            if (error instanceof ParleyError) told.push(error.code);
          };
          const ops = { ...quietOps, log: { ...quietOps.log, warn } };
          const running = runWorker({ queue, stage, ops, signal: stop.signal, firstDelay: 50, looking: 50 });
          await expect.poll(() => told.length, { timeout: 30_000 }).toBeGreaterThan(1);
          expect(await queue.depth()).toBeGreaterThan(0);
          disk.resize(1_000);
          await expect
            .poll(async () => [await queue.depth(), await stage.waiting()], { timeout: 30_000 })
            .toEqual([0, { arrivals: 0, blocks: 0, aside: 0 }]);
          stop.abort();
          const counts = await running;
          // A database that can't write its log ends, and comes back when it can.
          expect(["disk-full", "no-server"]).toEqual(expect.arrayContaining([...new Set(told)]));
          expect([counts.added + counts.known, counts.failed]).toEqual([60, 0]);
          await stage.close();
          const store = await openStore({ record, create: false, engine });
          expect((await store.pages()).length).toBe(60);
          expect((await store.check()).differing).toBe(0);
          await store.close();
        } finally {
          stop.abort();
          disk.resize(1_000);
          await server.stop();
        }
      }),
    120_000,
  );
});

withNats("a full disk of the queue", (program) => {
  const noise = (k: number): PageInput => page(k, letters(k, 100_000));

  /** Publishes until the queue takes nothing more; how many it took, and the error's code. */
  const fill = async (queue: Awaited<ReturnType<typeof connectQueue>>) => {
    for (let k = 0; k < 500; k++) {
      const code = await codeOf(queue.publish(noise(k)));
      if (code !== "done") return { taken: k, code };
    }
    return { taken: 500, code: "done" };
  };

  it(
    "is told; with room and the server started again, what it kept is there and the rest is taken",
    async () =>
      onDisk(4, async (disk) => {
        const servers = await startNats(program, { store: 1e12, folder: disk.folder });
        const queue = await connectQueue(servers.address("disk"), { patience: 100 });
        try {
          const { taken, code } = await fill(queue);
          expect(["no-queue", "queue-full"]).toContain(code);
          expect(taken).toBeGreaterThan(5);
          disk.resize(100);
          for (const node of servers.nodes) {
            await node.kill();
            await node.start();
          }
          await expect.poll(() => codeOf(queue.depth()), { timeout: 20_000 }).toBe("done");
          const states = [];
          for (let k = 0; k < taken + 5; k++) states.push(await queue.publish(noise(k)));
          expect(states.slice(0, taken)).toEqual(Array(taken).fill("known"));
          await depthBecomes(queue, taken + 5);
        } finally {
          await queue.close();
          await servers.stop();
        }
      }),
    60_000,
  );

  it("a queue that reaches its size takes nothing more and loses nothing, whatever the sizes of its pages", async () => {
    const folder = mkdtempSync(join(tmpdir(), "parley-size-"));
    const servers = await startNats(program, { store: 1e12, folder });
    const client = await servers.client();
    const manager = await jetstreamManager(client);
    try {
      for (let round = 0; round < 8; round++) {
        // Sizes that come near to the end of the queue in ever other ways.
        const each = Array.from({ length: 250 }, (_, k) =>
          page(k, letters(k, 200 + ((k * 37) % (round + 2)))),
        );
        const name = `size${round}`;
        const small = await connectQueue(servers.address(name), { size: 40_000 + 1_000 * round });
        const first = await Promise.all(each.map((one) => small.publish(one).catch(() => "full")));
        await small.close();
        const { state } = await manager.streams.info(`PARLEY_${name}_PAGES`);
        expect(first).toContain("full");
        expect(state.messages).toBe(first.filter((become) => become === "queued").length);
        expect(state.bytes % 100).toBe(0);
        const large = await connectQueue(servers.address(name), { size: 10_000_000 });
        await Promise.all(each.map((one) => large.publish(one)));
        expect(await large.depth()).toBe(each.length);
        await large.close();
      }
    } finally {
      await client.close();
      await servers.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  it("a server at its limit says queue-full, though the queue itself has room", async () => {
    const folder = mkdtempSync(join(tmpdir(), "parley-limit-"));
    const servers = await startNats(program, { store: 3_000_000, folder });
    const client = await servers.client();
    const queue = await connectQueue(servers.address("limit"), { size: 1_000_000, patience: 100 });
    try {
      const manager = await jetstreamManager(client);
      await manager.streams.add({ name: "others", subjects: ["others"] });
      const others = jetstream(client);
      for (let full = false; !full; )
        await others.publish("others", new Uint8Array(500_000)).catch(() => {
          full = true;
        });
      const { taken, code } = await fill(queue);
      expect([taken, code]).toEqual([0, "queue-full"]);
      await manager.streams.purge("others");
      expect(await queue.publish(noise(0))).toBe("queued");
    } finally {
      await queue.close();
      await client.close();
      await servers.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 30_000);
});
