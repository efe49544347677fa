import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeServices, newFolder, runParley } from "./harness.ts";

const queue = ["--queue", "nats://h/q"];
const worker = ["work", ...queue, "--record", "postgres://h/r"];
const missing = join(newFolder(), "none.warc");

/** The status of a command that was told to stop. */
const statusAfter = async (reason: string, argv: readonly string[]): Promise<number> =>
  (await runParley(argv, fakeServices(), { signal: AbortSignal.abort(reason) })).status;

describe("a command that is told to stop", () => {
  test.each([[["serve"]], [["watch", "https://news.example/feed"]], [worker]])(
    "%j does so, which is its proper end",
    async (argv) => {
      for (const reason of ["interrupted", "terminated"]) expect(await statusAfter(reason, argv)).toBe(0);
    },
  );

  test.each([
    [["watch", "--once", "https://news.example/feed"]],
    [[...worker, "--until-idle"]],
    [["backfill", missing]],
    [["backfill", missing, ...queue]],
    [["add", missing]],
    [["timeline"]],
  ])("%j is cut short, and says by which signal", async (argv) => {
    expect(await statusAfter("interrupted", argv)).toBe(130);
    expect(await statusAfter("terminated", argv)).toBe(143);
    expect(await statusAfter("unread", argv)).toBe(0);
  });
});
