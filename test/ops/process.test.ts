import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { openTestStore, recordFolder } from "../store/temporary.ts";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const tsx = fileURLToPath(import.meta.resolve("tsx"));

/** Records are made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

let directory = "";
beforeAll(async () => {
  directory = await recordFolder();
  await (await openTestStore(directory, false)).close();
}, MAKING);

/** Starts `parley serve` on the record, and waits until it tells where. */
async function serving(...args: string[]) {
  const words = ["serve", "--json", "--record", directory, "--port", "0", ...args];
  const child = spawn(process.execPath, ["--import", tsx, main, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PARLEY_LOG: "json", PARLEY_METRICS_PORT: "0", PGPASSWORD: "hush-hush" },
  });
  children.push(child);
  let out = "";
  let err = "";
  child.stderr.on("data", (data) => {
    err += data;
  });
  const exit = once(child, "exit") as Promise<[number | null, string | null]>;
  for await (const data of child.stdout) {
    out += data;
    if (out.includes("\n")) break;
  }
  return { child, exit, told: JSON.parse(out), out: () => out, err: () => err };
}

describe("a process that serves", { timeout: MAKING }, () => {
  it("stops gently at SIGTERM: with status 0, its readers told, its traces gone", async () => {
    const { child, exit, told, err, out } = await serving("--plain-address");
    expect(told).toEqual({ url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/) });
    const token = readFileSync(join(directory, "token"), "utf8").trim();
    const ready = await fetch(`${told.url}api/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, checks: { record: null } }]);
    const authorised = { headers: { Authorization: `Bearer ${token}` } };
    expect(await (await fetch(`${told.url}api/metrics`, authorised)).text()).toContain("parley_build_info");
    const events = await fetch(`${told.url}api/events`);
    child.kill("SIGTERM");
    expect(await events.text()).toMatch(/retry: \d+\n\n$/);
    expect(await exit).toEqual([0, null]);
    expect(existsSync(join(directory, "endpoint.json"))).toBe(false);
    const lines = err()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const messages = lines.map(({ message }) => message);
    expect(messages[0]).toBe("Started.");
    expect(lines[0].settings).toMatchObject({
      "plain-address": { value: true, from: "command line" },
      log: { value: "json", from: "PARLEY_LOG" },
    });
    expect(messages.slice(-2)).toEqual(["Stopping.", "Stopped."]);
    expect(err() + out()).not.toContain(token);
    expect(err()).not.toContain("hush-hush");
  });

  it("ends at once at the second signal", async () => {
    const { child, exit, told } = await serving("--drain", "3600");
    child.kill("SIGTERM");
    while ((await fetch(`${told.url}api/ready`)).status !== 503);
    expect((await fetch(`${told.url}api/health`)).status).toBe(200);
    child.kill("SIGTERM");
    expect(await exit).toEqual([143, null]);
  });
});
