import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FileStage, type FileWorkOptions, fileWork } from "../../src/backfill/file-work.ts";
import { FILES, type FileTask, fileTask, taskId } from "../../src/backfill/tasks.ts";
import {
  connectQueue,
  type Queue,
  type QueuedTask,
  type TaskLane,
  type ToldError,
} from "../../src/cluster/index.ts";
import { ParleyError } from "../../src/errors.ts";
import { quietOps } from "../../src/ops/index.ts";
import { world } from "../../src/world/index.ts";
import { withNats } from "../cluster/installed.ts";
import { type NatsServers, startNats } from "../cluster/nats-server.ts";
import { archiveOf, MemoryRecord, packed, pageRecord } from "./archives.ts";

/** Archives by their names. */
const archives = new Map(
  [0, 1, 2, 3].map((k) => [
    `/archive/${k}.warc.gz`,
    packed(Array.from({ length: 120 }, (_, n) => pageRecord(n, `Trang ${k}-${n} của kho.`))),
  ]),
);
const files = [...archives.keys()];

const taskOf = (file: string, more: Partial<FileTask> = {}): FileTask => ({
  ...{ file, part: null, parties: 1, maxSize: 1_000_000, language: null, again: null },
  ...more,
});

/** A stage in memory, with how many pages wait to be compiled. */
function stageOf(record: MemoryRecord): FileStage & { arrivals: number } {
  return {
    arrivals: 0,
    arrive: (pages) => record.add(pages),
    async waiting() {
      return { arrivals: this.arrivals };
    },
    backfill: (file) => record.noted(file),
    noteBackfill: (state) => record.note(state),
    negotiations: async () => [],
  };
}

/** Tasks in memory: what is held comes again when it expires. */
class MemoryLane implements TaskLane<FileTask> {
  readonly waiting: { readonly task: FileTask; deliveries: number }[] = [];
  readonly held = new Set<{ readonly task: FileTask; deliveries: number }>();
  readonly delays: number[] = [];
  /** Names and codes of what is on the list of failures. */
  readonly failed: [string, string][] = [];

  async publish(_: string, task: FileTask) {
    this.waiting.push({ task, deliveries: 0 });
    return "queued" as const;
  }

  async pull(count: number): Promise<QueuedTask<FileTask>[]> {
    return this.waiting.splice(0, count).map((message) => {
      message.deliveries++;
      this.held.add(message);
      return {
        ...{
          task: message.task,
          deliveries: message.deliveries,
          data: new Uint8Array(),
          headers: null,
          seq: 1,
        },
        ack: () => void this.held.delete(message),
        again: (delay = 0) => {
          this.delays.push(delay);
          this.#giveBack(message);
        },
        working: () => {},
      };
    });
  }

  async fail(task: QueuedTask<FileTask>, name: string, { code }: ToldError): Promise<void> {
    this.failed.push([name, code]);
    task.ack();
  }

  async depth(): Promise<number> {
    return this.waiting.length + this.held.size;
  }

  /** What a worker held that was killed. */
  expire(): void {
    for (const message of this.held) this.#giveBack(message);
  }

  #giveBack(message: { readonly task: FileTask; deliveries: number }): void {
    if (this.held.delete(message)) this.waiting.push(message);
  }
}

const nobody = async (): Promise<void> => {
  throw new Error("No page fails here.");
};

const workOn = (lane: TaskLane<FileTask>, stage: FileStage, fail: FileWorkOptions["fail"] = nobody) =>
  fileWork({
    ...{ lane, stage, fail, ops: quietOps, world, again: 7 },
    open: (place, from) => archiveOf(archives.get(place) ?? new Uint8Array(), from),
  });

const forever = new AbortController().signal;

async function finish(work: ReturnType<typeof workOn>): Promise<void> {
  // Timers have to get their turn, or a fault here would never time out.
  while ((await work.depth()) > 0) {
    await work.step(forever);
    await setImmediate();
  }
}

const allPages = 4 * 120;

test("files are read a batch a step, and are done with at their ends", async () => {
  const [record, lane] = [new MemoryRecord(), new MemoryLane()];
  const work = workOn(lane, stageOf(record));
  expect(await work.step(forever)).toBe(false);
  for (const file of files) await lane.publish("", taskOf(file));
  await finish(work);
  expect([record.pages.size, record.came.length]).toEqual([allPages, allPages]);
  expect([...record.states.values()].every(({ done }) => done)).toBe(true);
});

test("property: workers that are killed after any step lose nothing, and others go on where they were", async () => {
  for (let seed = 0; seed < 12; seed++) {
    const [record, lane] = [new MemoryRecord(), new MemoryLane()];
    for (const file of files) await lane.publish("", taskOf(file));
    for (let life = 0; life < 5; life++) {
      const workers = [workOn(lane, stageOf(record)), workOn(lane, stageOf(record))];
      for (let step = 0; step <= (seed * 5 + life * 3) % 7; step++) await workers[step % 2]?.step(forever);
      lane.expire();
    }
    await finish(workOn(lane, stageOf(record)));
    expect(record.pages.size).toBe(allPages);
    expect(record.came.length).toBe(allPages);
  }
});

test("a worker that is told to stop notes what it has and gives its file back at once", async () => {
  const [record, lane] = [new MemoryRecord(), new MemoryLane()];
  const stop = new AbortController();
  await lane.publish("", taskOf(files[0] ?? ""));
  const work = workOn(lane, stageOf(record));
  for (let step = 0; step < 2; step++) await work.step(stop.signal);
  stop.abort();
  while (await work.step(stop.signal));
  expect([lane.delays, lane.held.size, lane.waiting.length]).toEqual([[0], 0, 1]);
  await finish(workOn(lane, stageOf(record)));
  expect(record.came).toHaveLength(120);
});

test("a file that can't be read is tried again later, told, and given up at last", async () => {
  const [record, lane] = [new MemoryRecord(), new MemoryLane()];
  await lane.publish("", taskOf("/archive/none.warc.gz"));
  const work = workOn(lane, stageOf(record));
  await finish(work);
  expect(lane.delays).toEqual(Array.from({ length: 19 }, () => 7));
  expect(record.states.get("/archive/none.warc.gz")).toMatchObject({
    done: false,
    error: '"/archive/none.warc.gz" is no WARC file.',
  });
  expect(lane.failed).toEqual([["/archive/none.warc.gz", "not-warc"]]);
});

test("where the list of failures takes nothing, a file that is given up is kept until it does", async () => {
  const [record, lane] = [new MemoryRecord(), new MemoryLane()];
  await lane.publish("", taskOf("/archive/none.warc.gz"));
  const listed = lane.fail.bind(lane);
  let full = true;
  lane.fail = async (...failed) => {
    if (!full) return listed(...failed);
    full = false;
    throw new ParleyError("queue-full", "The list of failures is full.");
  };
  const work = workOn(lane, stageOf(record));
  await expect(finish(work)).rejects.toMatchObject({ code: "queue-full" });
  expect([lane.waiting.length, lane.failed]).toEqual([1, []]);
  await finish(work);
  expect(lane.failed).toEqual([["/archive/none.warc.gz", "not-warc"]]);
});

test("pages of a file that can't be read are listed, as they are, before the file is noted as read", async () => {
  const [record, lane] = [new MemoryRecord(), new MemoryLane()];
  const [file = ""] = files;
  await lane.publish("", taskOf(file));
  const stage: FileStage = {
    ...stageOf(record),
    arrive: async (pages) =>
      (await record.add(pages)).map((result, k) => {
        const { source } = result;
        const error = { code: "empty-page", message: "It is empty.", hint: "" } as const;
        return k === 1 ? { source, state: "failed", error } : result;
      }),
  };
  const failed: string[] = [];
  const fail: FileWorkOptions["fail"] = async ({ source }, { code }) => void failed.push(`${source} ${code}`);
  await finish(workOn(lane, stage, fail));
  expect(failed).toHaveLength(3);
  expect(new Set(failed).size).toBe(3);
  for (const each of failed) expect(each).toMatch(/^\/archive\/0\.warc\.gz#\d+ empty-page$/);
});

test("a record that is gone gives the file back, and it goes on when the record is there again", async () => {
  const [record, lane] = [new MemoryRecord(), new MemoryLane()];
  await lane.publish("", taskOf(files[0] ?? ""));
  let gone = true;
  const stage: FileStage = {
    ...stageOf(record),
    waiting: async () => ({ arrivals: 0 }),
    arrive: async (pages) => {
      gone = !gone;
      if (gone) throw new Error("The server is gone.");
      return record.add(pages);
    },
  };
  await finish(workOn(lane, stage));
  expect(record.pages.size).toBe(120);
  expect(lane.delays.length).toBeGreaterThan(0);
});

test("while many pages wait to be compiled, no more are read", async () => {
  const [record, lane] = [new MemoryRecord(), new MemoryLane()];
  await lane.publish("", taskOf(files[0] ?? ""));
  const stage = stageOf(record);
  stage.arrivals = 100_000;
  const stop = new AbortController();
  stop.abort();
  expect(await workOn(lane, stage).step(stop.signal)).toBe(true);
  expect([record.came.length, lane.waiting.length]).toEqual([0, 1]);
});

test("a task that begins a file anew does so once, however often it is handed out", async () => {
  const [record, lane] = [new MemoryRecord(), new MemoryLane()];
  const file = files[0] ?? "";
  await lane.publish("", taskOf(file));
  await finish(workOn(lane, stageOf(record)));
  const again = new Date(Date.now() + 1).toISOString();
  await lane.publish("", taskOf(file, { again }));
  const killed = workOn(lane, stageOf(record));
  for (let step = 0; step < 2; step++) await killed.step(forever);
  lane.expire();
  await finish(workOn(lane, stageOf(record)));
  expect(record.came).toHaveLength(240);
});

test("tasks are told apart by all that they say, and nothing else is a task", () => {
  const one = taskOf("/a.warc.gz");
  expect(taskId(one)).toBe(taskId({ ...one }));
  const others = [
    { file: "/b.warc.gz" },
    { parties: 2 },
    { part: { from: 0, to: 9 } },
    { again: "2031-02-05T08:00:00.000Z" },
  ];
  expect(new Set([one, ...others.map((more) => taskOf("/a.warc.gz", more))].map(taskId)).size).toBe(5);
  for (const wrong of [null, "x", {}, { ...one, parties: 3 }, { ...one, more: 1 }, { ...one, file: "" }])
    expect(() => fileTask(wrong)).toThrow();
});

withNats("files over a queue", (program) => {
  let servers: NatsServers;
  const open: Queue[] = [];

  const lane = async (): Promise<TaskLane<FileTask>> => {
    const queue = await connectQueue(servers.address("files"), {});
    open.push(queue);
    return queue.tasks(FILES, fileTask);
  };

  beforeAll(async () => {
    servers = await startNats(program);
  });
  afterAll(async () => {
    for (const queue of open) await queue.close();
    await servers?.stop();
  });

  test("a file that is given up is listed with the failed pages, and goes to workers again from there", async () => {
    const queue = await connectQueue(servers.address("lost"), {});
    open.push(queue);
    const tasks = await queue.tasks(FILES, fileTask);
    const task = taskOf("/archive/lost.warc.gz", { part: { from: 0, to: 9 } });
    await tasks.publish(taskId(task), task);
    const [queued] = await tasks.pull(1);
    if (!queued) throw new Error("no task came");
    const error = { code: "no-such-file", message: "It is not there.", hint: "Look for it." };
    await tasks.fail(queued, "/archive/lost.warc.gz@0-9", error);
    const page = { source: "/archive/0.warc.gz#7", bytes: new TextEncoder().encode(" ") };
    for (let twice = 0; twice < 2; twice++) await queue.failInput(page, { ...error, code: "empty-page" });
    const listed = [];
    for await (const each of queue.failed()) listed.push(each);
    expect(listed).toMatchObject([
      { id: 1, task: FILES, source: "/archive/lost.warc.gz@0-9", ...error, deliveries: 1 },
      { id: 2, task: null, source: page.source, url: null, code: "empty-page" },
    ]);
    expect(await tasks.depth()).toBe(0);
    for (const { id } of listed) await queue.requeue(id);
    expect((await tasks.pull(1)).map((each) => [each.task, each.deliveries])).toEqual([[task, 1]]);
    const [again] = await queue.pull(1);
    expect(await again?.input()).toMatchObject(page);
    expect(await queue.failures()).toBe(0);
  });

  test("several workers share the parts of files; one that leaves is replaced", async () => {
    const record = new MemoryRecord();
    const publisher = await lane();
    for (const [file, bytes] of archives) {
      const half = Math.floor(bytes.length / 2);
      for (const part of [
        { from: 0, to: half },
        { from: half, to: bytes.length },
      ]) {
        const task = taskOf(file, { part });
        expect(await publisher.publish(taskId(task), task)).toBe("queued");
        expect(await publisher.publish(taskId(task), task)).toBe("known");
      }
    }
    const leaving = workOn(await lane(), stageOf(record));
    for (let step = 0; step < 3; step++) await leaving.step(forever);
    await open.at(-1)?.close();
    const staying = await Promise.all([lane(), lane()]);
    await Promise.all(staying.map((each) => finish(workOn(each, stageOf(record)))));
    expect(record.pages.size).toBe(allPages);
    expect([...record.states.values()].filter(({ done }) => done)).toHaveLength(8);
  }, 60_000);
});
