import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

// Nothing of Parley reaches another machine by itself: its main commands run where every attempt to do so is noted and
// fails.

const root = fileURLToPath(new URL("../../", import.meta.url));
const guard = fileURLToPath(new URL("no-network.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "parley-telemetry-"));
const attempts = join(folder, "attempts");
const record = join(folder, "record");
const page = join(root, "samples", "2025-06-05-ben-cang-dien-dam.txt");

/** A command begins within seconds, or in a minute where the machine is busy; in milliseconds. */
const RUNNING = 240_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Processes that the command starts are guarded as well. */
const env = {
  ...process.env,
  NODE_OPTIONS: `--import ${pathToFileURL(guard)}`,
  NO_NETWORK_ATTEMPTS: attempts,
};

const tried = (): string => (existsSync(attempts) ? readFileSync(attempts, "utf8") : "");

const parley = ["--import", "tsx", join(root, "src", "cli", "main.ts")];

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...parley, ...args], { cwd: root, env, encoding: "utf8" });
}

describe("the guard", { timeout: RUNNING }, () => {
  const reaching: readonly (readonly [string, string])[] = [
    ["fetch('http://192.0.2.1/')", "connect 192.0.2.1"],
    ["fetch('http://stats.example/')", "lookup stats.example"],
    ["import('node:net').then((net) => net.connect(80, '192.0.2.2'))", "connect 192.0.2.2"],
    ["import('node:https').then((https) => https.get('https://192.0.2.3/'))", "connect 192.0.2.3"],
    [
      "import('node:dns/promises').then((dns) => dns.resolveTxt('stats.example'))",
      "resolveTxt stats.example",
    ],
    [
      "import('node:dgram').then((udp) => udp.createSocket('udp4').send('x', 53, '192.0.2.4'))",
      "send 192.0.2.4",
    ],
    [
      "import('node:child_process').then((c) => c.execFileSync(process.execPath, ['-e', \"fetch('http://192.0.2.5/')\"]))",
      "connect 192.0.2.5",
    ],
  ];
  test.each(reaching)("sees %s", (code, noted) => {
    rmSync(attempts, { force: true });
    spawnSync(process.execPath, ["-e", code], { env, encoding: "utf8" });
    expect(tried()).toMatch(/^(?:connect|lookup|resolveTxt|send) /u);
    expect(tried()).toContain(noted.split(" ")[1]);
    rmSync(attempts, { force: true });
  });
});

describe("no command reaches another machine", { timeout: RUNNING }, () => {
  // In this order: the first ones make what the others ask.
  const commands: readonly (readonly string[])[] = [
    ["read", page],
    ["add", page, "--record", record],
    ["timeline", "--record", record],
    ["export", "--record", record, "--out", join(folder, "entries.csv")],
    ["backup", join(folder, "record.jsonl.gz"), "--record", record],
  ];
  test.each(commands)("to %s", (...command) => {
    const { status, stderr } = run(...command);
    expect([status, stderr.includes("Error:")]).toEqual([0, false]);
    expect(tried()).toBe("");
  });

  test("to serve, and to answer", async () => {
    const args = [...parley, "serve", "--record", record, "--port", "0", "--json", "--log-level", "error"];
    const serving = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
    const ended = new Promise((resolve) => serving.once("exit", resolve));
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let text = "";
        serving.once("exit", (status) => reject(new Error(`serve ended with ${status}`)));
        serving.stdout.on("data", (chunk: Buffer) => {
          text += chunk;
          if (text.includes("\n")) resolve(JSON.parse(text.slice(0, text.indexOf("\n"))).url);
        });
      });
      for (const path of ["", "api/timeline", "api/search?q=dam", "api/"])
        expect([path, (await fetch(new URL(path, url))).status]).toEqual([path, 200]);
    } finally {
      serving.kill("SIGTERM");
      await ended;
    }
    expect(tried()).toBe("");
  });
});
