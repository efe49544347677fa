import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { services } from "../../src/cli/services.ts";
import type { RecordService } from "../../src/store/service.ts";
import { newFolder, pageFile, runParley } from "./harness.ts";

/** A record is made in 5 s, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

const PAGE = [
  "Ông Putin và ông Zelensky điện đàm",
  "",
  "(Bến Cảng) - Ngày 3/2/2025, Điện Kremlin cho biết Tổng thống Nga Vladimir Putin và Tổng thống Ukraine Volodymyr Zelensky đã điện đàm.",
].join("\n");

describe("while a process serves the record", { timeout: MAKING }, () => {
  const stop = new AbortController();
  const directory = mkdtempSync(join(tmpdir(), "parley-serving-"));
  let url = "";
  let service: RecordService;
  let closed: Promise<void>;

  beforeAll(async () => {
    service = await services.openRecord(directory, { create: true });
    ({ url, closed } = await services.serve(service, { directory, port: 0, signal: stop.signal }));
  }, MAKING);

  afterAll(async () => {
    stop.abort();
    await closed;
    await service.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it("other commands add and ask through it", async () => {
    const added = await runParley(["add", "--json", "--record", directory, pageFile(PAGE)], services);
    expect(added).toMatchObject({ status: 0, err: "" });
    expect(JSON.parse(added.out)).toMatchObject({ state: "added" });
    const { out } = await runParley(["timeline", "--record", directory], services);
    expect(out).toMatch(/call +Vladimir Putin – Volodymyr Zelensky/);
  });

  it("a page that fails is told as usual", async () => {
    const empty = pageFile("");
    const { status, err } = await runParley(["add", "--json", "--record", directory, empty], services);
    expect(status).toBe(1);
    expect(JSON.parse(err)).toMatchObject({ error: { code: "empty-page", subject: empty } });
  });

  it("tokens are made, listed and revoked through it, and open what they say", async () => {
    const token = (...args: string[]) => runParley(["token", ...args, "--record", directory], services);
    const made = await token("make", "sheet", "--scope", "read");
    expect(made).toMatchObject({ status: 0, out: expect.stringMatching(/^[\w-]{43}\n$/) });
    const ask = async (path: string, method = "GET"): Promise<number> => {
      const headers = { Authorization: `Bearer ${made.out.trim()}` };
      return (await fetch(new URL(path, url), { method, headers })).status;
    };
    expect([await ask("/api/timeline"), await ask("/api/pages", "POST"), await ask("/api/backup")]).toEqual([
      200, 403, 403,
    ]);
    expect(JSON.parse((await token("make", "sheet", "--json")).err)).toMatchObject({
      error: { code: "name-taken" },
    });
    expect((await token("list")).out).toMatch(/sheet +reading only/);
    expect((await token("list", "--json")).out).not.toContain(made.out.trim());
    expect((await token("revoke", "sheet")).status).toBe(0);
    expect(await ask("/api/timeline")).toBe(401);
    expect((await token("revoke", "sheet")).status).toBe(1);
  });

  it("a second one names its address", async () => {
    const { status, out } = await runParley(["serve", "--json", "--record", directory], services);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({ url, open: expect.stringContaining(`${url}#token=`) });
  });
});

describe("a serving process that was killed", { timeout: MAKING }, () => {
  it("leaves an address that nobody answers, and the record opens from its folder", async () => {
    const directory = join(newFolder(), "record");
    await (await services.openRecord(directory, { create: true })).close();
    const stale = { url: "http://127.0.0.1:9/", token: "x".repeat(43), pid: 1 };
    writeFileSync(join(directory, "endpoint.json"), JSON.stringify(stale), { mode: 0o600 });
    const { status, err } = await runParley(["timeline", "--record", directory], services);
    expect({ status, err }).toEqual({
      status: 0,
      err: "The record holds no such entry. Add pages with `parley add`.\n",
    });
  });
});
