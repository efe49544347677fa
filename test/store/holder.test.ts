import { spawn } from "node:child_process";
import { once } from "node:events";
import { hostname } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holderName, isGone } from "../../src/store/holder.ts";
import type { RecordService } from "../../src/store/service.ts";
import { openTestStore, recordFolder } from "./temporary.ts";

/** The name that a process of this machine would have given itself which has ended since. */
async function nameOfEnded(): Promise<string> {
  const child = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  await once(child, "exit");
  return holderName().replace(` ${process.pid} `, ` ${child.pid} `);
}

const onLinux = process.platform === "linux";

describe("the name of who holds something", () => {
  test("differs each time, and fits into what the API takes", () => {
    expect(holderName()).not.toBe(holderName());
    expect(holderName().length).toBeLessThanOrEqual(200);
    expect(holderName().split(" ").slice(0, 2)).toEqual([hostname(), String(process.pid)]);
  });

  test.runIf(onLinux)("tells that a process has ended, of this machine alone", async () => {
    const ended = await nameOfEnded();
    expect(isGone(ended)).toBe(true);
    expect(isGone(holderName())).toBe(false);
    expect(isGone(ended.replace(/.$/u, "x"))).toBe(false);
  });

  test("tells nothing where it does not say whose number it holds", async () => {
    const unknown = (await nameOfEnded()).replace(/[^ ]+$/u, "-");
    const others = [
      "",
      "desk-1",
      "desk 0 sign among",
      "desk 1e3 sign among",
      "desk -1 sign among",
      "a b c d e",
    ];
    for (const name of [unknown, ...others]) expect(isGone(name), name).toBe(false);
  });
});

describe.runIf(onLinux)("the right to follow", () => {
  let store: RecordService;
  beforeAll(async () => {
    store = await openTestStore(await recordFolder(), false);
  });
  afterAll(() => store.close());

  test("is taken at once from a process that was killed, and not from one that runs", async () => {
    const [now, until] = ["2025-06-05T08:00:00.000Z", "2025-06-05T09:00:00.000Z"];
    const hold = (holder: string) => store.watching.hold({ holder, now, until });
    expect(await hold(await nameOfEnded())).toBe(true);
    const running = holderName();
    expect(await hold(running)).toBe(true);
    expect(await hold(holderName())).toBe(false);
    expect(await hold(running)).toBe(true);
  });
});
