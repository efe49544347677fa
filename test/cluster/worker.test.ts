import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOutage } from "../../src/cluster/outage.ts";
import { runWorker, type WorkerOptions } from "../../src/cluster/worker.ts";
import { ParleyError } from "../../src/errors.ts";
import { quietOps } from "../../src/ops/index.ts";
import { opened } from "../../src/ops/persistent.ts";
import { pause } from "../../src/ops/waiting.ts";
import { type MemoryQueue, memoryQueue } from "./memory-queue.ts";
import { memoryStage } from "./memory-stage.ts";
import { page, pages } from "./pages.ts";

const never = new AbortController().signal;

/** Runs a worker until nothing waits. */
const run = (options: Pick<WorkerOptions, "queue" | "stage"> & Partial<WorkerOptions>) =>
  runWorker({ ops: quietOps, signal: never, untilIdle: true, firstDelay: 1, looking: 10, ...options });

async function filled(count: number): Promise<MemoryQueue> {
  const queue = memoryQueue();
  for (const each of pages(count)) await queue.publish(each);
  return queue;
}

const sources = (count: number): string[] => pages(count).map(({ source }) => source);
const sorted = (list: readonly string[]): string[] => [...list].sort();

const noServer = (): Error => new ParleyError("no-server", "The server can't be reached.");
const pgError = (code: string): Error => Object.assign(new Error(`PostgreSQL says ${code}`), { code });

describe("a worker", () => {
  it("reads and compiles every page once and ends when nothing waits", async () => {
    const queue = await filled(120);
    const stage = memoryStage();
    const counts = await run({ queue, stage });
    expect(sorted(stage.compiled)).toEqual(sorted(sources(120)));
    expect(counts).toMatchObject({ added: 120, known: 0, failed: 0, redelivered: 0, compiled: 120 });
    expect(await queue.depth()).toBe(0);
  });

  it("changes nothing where a page is delivered again after it landed", async () => {
    const queue = await filled(3);
    const stage = memoryStage();
    const held = await queue.pull(3);
    await stage.arrive(await Promise.all(held.map((each) => each.input())));
    queue.expire();
    const counts = await run({ queue, stage });
    expect(sorted(stage.compiled)).toEqual(sources(3));
    expect(counts).toMatchObject({ redelivered: 3, failed: 0 });
  });

  it("lists pages that can't be read and goes on with the others", async () => {
    const queue = await filled(10);
    const stage = memoryStage({
      read: ({ source }) => {
        if (source === "pages/4.txt")
          throw new ParleyError("empty-page", "It is empty.", { subject: source });
      },
    });
    expect(await run({ queue, stage })).toMatchObject({ added: 9, failed: 1 });
    const failed = [];
    for await (const each of queue.failed()) failed.push(each);
    expect(failed).toMatchObject([{ source: "pages/4.txt", code: "empty-page", message: "It is empty." }]);
    expect(await queue.depth()).toBe(0);
  });

  it("lists messages that are no pages and goes on", async () => {
    const queue = await filled(5);
    queue.raw(new Uint8Array([1, 2, 3]));
    queue.raw(gzipSync(Buffer.alloc(64_000_001)));
    const stage = memoryStage();
    expect(await run({ queue, stage })).toMatchObject({ added: 5, failed: 2 });
    for await (const each of queue.failed())
      expect(each).toMatchObject({ code: "damaged-message", source: null });
  });

  it.each([
    ["the server is gone", noServer()],
    ["PostgreSQL is shutting down", pgError("57P01")],
    ["its disk is full", pgError("53100")],
    ["a connection breaks", pgError("ECONNRESET")],
    ["two transactions met", pgError("40P01")],
  ])("keeps its pages while %s, and lands them afterwards, delivered once", async (_, error) => {
    const queue = await filled(60);
    let left = 6;
    const stage = memoryStage({
      before: async () => {
        if (left-- > 0) throw error;
      },
    });
    expect(await run({ queue, stage })).toMatchObject({ added: 60, failed: 0, redelivered: 0 });
    expect(sorted(stage.compiled)).toEqual(sorted(sources(60)));
  });

  it.each([
    ["a value that PostgreSQL refuses", pgError("22P05"), "internal"],
    ["a fault inside", new TypeError("x is undefined"), "internal"],
    ["an error of its own", new ParleyError("unreadable", "It can't be read."), "unreadable"],
  ])("lists the one page that is refused for %s", async (_, error, code) => {
    const queue = await filled(60);
    const stage = memoryStage({
      before: async (batch) => {
        if (batch.some(({ source }) => source === "pages/17.txt")) throw error;
      },
    });
    expect(await run({ queue, stage })).toMatchObject({ added: 59, failed: 1 });
    for await (const each of queue.failed()) expect(each).toMatchObject({ source: "pages/17.txt", code });
  });

  it("keeps a page whose listing fails until it is listed", async () => {
    const queue = await filled(2);
    const { fail } = queue;
    let left = 3;
    const stubborn: MemoryQueue = {
      ...queue,
      fail: async (...given) => {
        if (left-- > 0) throw new ParleyError("queue-full", "The list is full.");
        await fail(...given);
      },
    };
    const stage = memoryStage({
      read: () => {
        throw new ParleyError("empty-page", "It is empty.");
      },
    });
    expect(await run({ queue: stubborn, stage })).toMatchObject({ failed: 2 });
    expect([await queue.depth(), await queue.failures()]).toEqual([0, 2]);
  });

  it("reads a page alone that was handed out often, and gives it up in the end", async () => {
    const queue = await filled(3);
    const once = async (k: number) =>
      (await import("../../src/cluster/page-message.ts")).packPage(page(k), 1e6);
    queue.raw(await once(10), 3);
    queue.raw(await once(11), 7);
    queue.raw(await once(12), 8);
    queue.raw(await once(13), 2);
    const stage = memoryStage();
    expect(await run({ queue, stage })).toMatchObject({ added: 6, failed: 1 });
    expect(stage.batches).toEqual([[...sources(3), "pages/13.txt"], ["pages/10.txt"], ["pages/11.txt"]]);
    for await (const each of queue.failed())
      expect(each).toMatchObject({ source: "pages/12.txt", code: "gave-up" });
  });

  it("of pages that were handed out often, one that ends workers does not take the others along", async () => {
    const queue = memoryQueue();
    const culprit = 5;
    for (const each of pages(10)) await queue.publish(each);
    const stage = memoryStage({
      before: async (batch) => {
        if (!batch.some(({ source }) => source === `pages/${culprit}.txt`)) return;
        throw new Error("killed");
      },
    });
    // A worker that is killed holds its pages until they are delivered again.
    const killed = async (): Promise<void> => {
      const held = await queue.pull(50);
      const { batchesOf } = await import("../../src/cluster/page-batches.ts");
      for await (const { opened } of batchesOf(held.filter(({ deliveries }) => deliveries <= 8))) {
        try {
          await stage.arrive(opened.map(({ input }) => input));
        } catch {
          break;
        }
        for (const { page: each } of opened) each.ack();
      }
      queue.expire();
    };
    for (let times = 0; times < 8; times++) await killed();
    const left = await queue.pull(50);
    expect(await Promise.all(left.map(async (each) => (await each.input()).source))).toEqual(["pages/5.txt"]);
    expect(left[0]?.deliveries).toBe(9);
  });

  it("finishes the batch at hand when it is to end, and gives back the rest", async () => {
    const queue = memoryQueue();
    for (let k = 0; k < 50; k++)
      await queue.publish({ ...page(k), bytes: new Uint8Array(1_000_000).fill(k) });
    const stop = new AbortController();
    const stage = memoryStage({
      before: async () => {
        stop.abort();
      },
    });
    const counts = await run({ queue, stage, untilIdle: false, signal: stop.signal });
    expect(counts.batches).toBe(1);
    expect(counts.added).toBe(stage.batches[0]?.length);
    const back = await queue.pull(50);
    expect(back.length).toBe(50 - counts.added);
    expect(back.length).toBeGreaterThan(0);
  });

  it("gives its pages back when it is to end while the server is gone", async () => {
    const queue = await filled(5);
    const stop = new AbortController();
    let tries = 0;
    const stage = memoryStage({
      before: async () => {
        if (++tries === 3) stop.abort();
        throw noServer();
      },
    });
    const counts = await run({ queue, stage, untilIdle: false, signal: stop.signal });
    expect(counts).toMatchObject({ added: 0, failed: 0 });
    expect((await queue.pull(50)).length).toBe(5);
  });

  it("rests while more was read than is compiled", async () => {
    const queue = await filled(1);
    const stop = new AbortController();
    let pulls = 0;
    const watched: MemoryQueue = {
      ...queue,
      pull: async (...given) => {
        pulls += 1;
        return queue.pull(...given);
      },
    };
    const stage = memoryStage();
    const full = {
      ...stage,
      waiting: async () => ({ arrivals: 5_000, blocks: 0, aside: 0 }),
      step: async () => "busy" as const,
    };
    const done = run({ queue: watched, stage: full, untilIdle: false, signal: stop.signal });
    await pause(100);
    stop.abort();
    await done;
    expect(pulls).toBe(0);
    expect(await queue.depth()).toBe(1);
  });

  it.each([
    [10, 0],
    [79, 0],
    [81, 1],
  ])("says that pages will soon be gone unread: %i s of 100", async (age, errors) => {
    const queue = { ...(await filled(1)), oldest: async () => ({ age, limit: 100 }) };
    const told: string[] = [];
    const log = { ...quietOps.log, error: (_: unknown, message: string) => void told.push(message) };
    await run({ queue, stage: memoryStage(), ops: { ...quietOps, log } });
    expect(told.length > 0 ? 1 : 0).toBe(errors);
  });

  it("does other work beside, and does not end before that is done", async () => {
    const queue = await filled(2);
    let left = 3;
    const counts = await run({
      queue,
      stage: memoryStage(),
      other: {
        step: async () => {
          await pause(1);
          if (left > 0) left -= 1;
          return left > 0;
        },
        depth: async () => left,
        pages: () => ({ added: 5, known: 1, failed: 0 }),
      },
    });
    expect([counts.added, counts.known, counts.failed, left]).toEqual([7, 1, 0, 0]);
  });
});

describe("several workers on one queue and one record", () => {
  it("lose nothing and do nothing twice, whatever fails and whenever one ends", () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 150 }),
        fc.array(fc.constantFrom("fine", "gone", "kill"), { maxLength: 12 }),
        async (count, fates) => {
          const queue = await filled(count);
          const left = [...fates];
          let stop = new AbortController();
          const stage = memoryStage({
            before: async () => {
              const fate = left.shift();
              if (fate === "gone") throw noServer();
              if (fate !== "kill") return;
              stop.abort();
              throw noServer();
            },
          });
          while (left.length > 0 || (await queue.depth()) > 0) {
            stop = new AbortController();
            await Promise.all([0, 1].map(() => run({ queue, stage, signal: stop.signal })));
            queue.expire();
            if ((await queue.depth()) === 0) break;
          }
          await run({ queue, stage });
          expect(sorted(stage.compiled)).toEqual(sorted(sources(count)));
        },
      ),
      { numRuns: 20 },
    ));
});

describe("opening what is perhaps restarting", () => {
  const opening = (errors: Error[], patience = 60_000, signal = never) => {
    let tries = 0;
    const done = opened({ ops: quietOps, signal, patience }, async () => {
      tries += 1;
      const error = errors.shift();
      if (error) throw error;
      return "open";
    });
    return { done, tries: () => tries };
  };

  it("goes on until the server is there", async () => {
    const { done, tries } = opening([noServer(), new ParleyError("no-queue", "It can't be reached.")]);
    expect(await done).toBe("open");
    expect(tries()).toBe(3);
  });

  it.each([
    new ParleyError("server-refused", "The password is wrong."),
    new ParleyError("foreign-queue", "The stream is another's."),
    new TypeError("x is undefined"),
  ])("ends at once with what no waiting mends: $message", async (error) => {
    const { done, tries } = opening([error]);
    await expect(done).rejects.toBe(error);
    expect(tries()).toBe(1);
  });

  it("ends when it took too long, and when the worker is to end", async () => {
    await expect(opening([noServer()], -1).done).rejects.toMatchObject({ code: "no-server" });
    await expect(opening([noServer()], 60_000, AbortSignal.abort()).done).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});

describe("an outage", () => {
  it.each([
    noServer(),
    new ParleyError("disk-full", "The disk is full."),
    pgError("08006"),
    pgError("53300"),
    pgError("57P03"),
    pgError("58030"),
    pgError("42501"),
    pgError("EPIPE"),
    new Error("Connection terminated unexpectedly"),
    new Error("wrapped", { cause: pgError("57P01") }),
  ])("is $message", (error) => {
    expect(isOutage(error)).toBe(true);
  });

  it.each([
    new ParleyError("empty-page", "It is empty."),
    pgError("22021"),
    pgError("23505"),
    pgError("54000"),
    new TypeError("x is undefined"),
    new RangeError("Maximum call stack size exceeded"),
    "a text",
    null,
  ])("is not %s", (error) => {
    expect(isOutage(error)).toBe(false);
  });
});
