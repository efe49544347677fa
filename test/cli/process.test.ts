import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { newFolder } from "./harness.ts";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const tsx = fileURLToPath(import.meta.resolve("tsx"));
const parley = [process.execPath, "--import", tsx, main];

/** A folder of many small pages. */
function manyPages(): string {
  const folder = newFolder();
  for (let n = 0; n < 300; n++)
    writeFileSync(join(folder, `${n}.txt`), `Bến Cảng số ${n}. Ông Nam cho biết hai bên sẽ gặp nhau.`);
  return folder;
}

function start(args: readonly string[]): ChildProcess {
  const [command = "", ...before] = parley;
  return spawn(command, [...before, ...args], { stdio: ["pipe", "pipe", "pipe"] });
}

const shell = (line: string, folder: string) =>
  spawnSync("bash", ["-c", line, "bash", folder, ...parley], { encoding: "utf8" });

describe("parley as a process", () => {
  it("ends quietly when nobody reads on", () => {
    const { stdout, stderr } = shell(
      `"\${@:2}" read --json "$1" | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`,
      manyPages(),
    );
    expect(stderr).toBe("");
    expect(stdout.split(/\s+/).filter((part) => part !== "")).toEqual(["1", "0"]);
  });

  it("writes neither colours nor progress into a pipe", () => {
    const { stdout, stderr } = shell(`"\${@:2}" read "$1/1.txt"`, manyPages());
    expect(stdout + stderr).not.toContain("\u001b");
    expect(stdout).toContain("Bến Cảng số 1");
  });

  it("ends with Ctrl-C while it waits for standard input", async () => {
    const child = start(["read", "--json", join(manyPages(), "1.txt"), "-"]);
    const ended = once(child, "exit");
    // The first page is out: what keeps the program now is input that does not end.
    if (child.stdout) await once(child.stdout, "data");
    child.kill("SIGINT");
    expect((await ended)[0]).toBe(130);
  });

  it("tells that output can't be written", () => {
    const { stderr, status } = shell(`"\${@:2}" read --json "$1" > /dev/full`, manyPages());
    expect(status).toBe(1);
    expect(stderr).toMatch(/disk is full/);
    expect(stderr).not.toMatch(/ at /);
  });
});
