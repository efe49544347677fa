import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryQueue } from "../cluster/memory-queue.ts";
import { fakeServices, newFolder, runParley } from "./harness.ts";

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");

describe("results go to standard output, and one form of telling to standard error", () => {
  const missing = join(newFolder(), "none.warc");
  const backfill = ["backfill", missing, missing];

  test.each([[[]], [["--json"]]])("of backfill, where machines read its log (%j)", async (more) => {
    const { status, out, err } = await runParley([...backfill, ...more]);
    expect(status).toBe(1);
    for (const line of linesOf(err)) expect(JSON.parse(line)).toMatchObject({ part: "backfill" });
    const failed = linesOf(err).filter((line) => JSON.parse(line).error?.code === "no-such-file");
    expect(failed).toHaveLength(2);
    expect(linesOf(out)).toHaveLength(more.length === 0 ? 1 : 0);
  });

  test("of backfill, where people do: what failed is told once", async () => {
    const { err } = await runParley(backfill, fakeServices(), { progress: true });
    expect(err.match(/There is no file/gu)).toHaveLength(2);
    expect(err).not.toMatch(/^\{/mu);
  });

  test("of watch and work, with what is for people else, and how they end", async () => {
    const empty = await runParley(["watch", "--once"]);
    const held = await runParley(["work", "--queue", "nats://h/q", "--record", "talks", "--json"]);
    for (const { err } of [empty, held]) {
      expect(err).not.toBe("");
      for (const line of linesOf(err)) expect(JSON.parse(line)).toHaveProperty("level");
    }
  });
});

describe("a backfill is queued", () => {
  const queued = (files: readonly string[]) => {
    const published: string[] = [];
    const queue = memoryQueue();
    const tasks: typeof queue.tasks = async (...given) => ({
      ...(await queue.tasks(...given)),
      publish: async (_, task) => {
        published.push(JSON.stringify(task));
        return "queued";
      },
    });
    const services = fakeServices({ openQueue: async () => ({ ...queue, tasks }) });
    return { published, ran: runParley(["backfill", ...files, "--queue", "nats://h/q", "--json"], services) };
  };

  test("of files that are there and of addresses; a path that leads to none is refused", async () => {
    const folder = newFolder();
    const missing = join(folder, "none.warc.gz");
    const address = "https://archive.example/day.warc.gz";
    const here = new URL(import.meta.url).pathname;
    const { published, ran } = queued([missing, folder, here, address]);
    const { status, out, err } = await ran;
    expect([status, JSON.parse(out)]).toEqual([1, { queued: 2, known: 0 }]);
    expect(linesOf(err).map((line) => JSON.parse(line).error)).toMatchObject([
      { code: "no-such-file", subject: missing, hint: expect.any(String) },
      { code: "unreadable", subject: folder, message: expect.stringContaining("is a folder") },
    ]);
    expect(published.map((task) => JSON.parse(task).file)).toEqual([here, address]);
  });
});
