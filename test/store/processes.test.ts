import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { openTestStore, recordFolder, temporaryFolder } from "./temporary.ts";

const script = fileURLToPath(new URL("./worker.ts", import.meta.url));
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** Another process that opens the record, and the lines that it prints. */
function start(directory: string, ...task: string[]): { child: ChildProcess; lines: AsyncIterator<string> } {
  const child = spawn(process.execPath, ["--import", "tsx", script, directory, ...task], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  started.push(child);
  if (!child.stdout) throw new Error("the process has no output");
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

const nextLine = async (lines: AsyncIterator<string>): Promise<string> => String((await lines.next()).value);

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

describe("two processes and one record", () => {
  test("the second is refused while the first holds it, and let in when it is killed", async () => {
    const directory = await recordFolder();
    const { child, lines } = start(directory, "hold");
    expect(await nextLine(lines)).toBe("open");
    await expect(openTestStore(directory)).rejects.toMatchObject({
      code: "store-locked",
      subject: directory,
    });
    await kill(child);
    const store = await openTestStore(directory);
    await expect(openTestStore(directory)).rejects.toMatchObject({ code: "store-locked" });
    await store.close();
  });

  test("a killed process loses no page that it told as added", async () => {
    const directory = await recordFolder();
    let committed: string[] = [];
    for (const round of [1, 2, 3]) {
      const { child, lines } = start(directory, "add", `${round}`);
      expect(await nextLine(lines)).toBe("open");
      for (let k = 0; k < 4 * round; k++) committed = [...committed, await nextLine(lines)];
      // Each round ends elsewhere in the addition that follows.
      await setTimeout(7 * round);
      await kill(child);
      const store = await openTestStore(directory, false);
      const kept = new Set((await store.pages()).map((page) => page.id));
      expect(committed.filter((id) => !kept.has(id))).toEqual([]);
      expect(await store.timeline()).toHaveLength(kept.size);
      await store.close();
    }
  });

  test("a process killed while it makes a record leaves nothing in the way", async () => {
    for (const later of [0, 100]) {
      const directory = await temporaryFolder();
      const { child } = start(directory, "hold");
      const begun = (): boolean =>
        ["database.new", "database"].some((name) => existsSync(join(directory, name)));
      while (child.exitCode === null && !begun()) await setTimeout(2);
      await setTimeout(later);
      await kill(child);
      const store = await openTestStore(directory);
      expect(await store.timeline()).toEqual([]);
      await store.close();
    }
  });
});
