import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { services } from "../../src/cli/services.ts";
import { serveRecord } from "../../src/serve/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { call, clientOf, newClient } from "./mcp.ts";

const samples = fileURLToPath(new URL("../../samples/", import.meta.url));
const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const tsx = fileURLToPath(import.meta.resolve("tsx"));
const folder = mkdtempSync(join(tmpdir(), "parley-mcp-"));
const record = join(folder, "record");

/** A page that is to be kept out. */
const SECRET = "2025-03-12-song-hong-jeddah.txt";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

beforeAll(async () => {
  const service = await services.openRecord(record, { create: true });
  const pages = readdirSync(samples).map((source) => ({
    source,
    bytes: readFileSync(join(samples, source)),
  }));
  await service.add(pages);
  const secret = (await service.pages()).find(({ source }) => source === SECRET);
  await service.decide({
    act: "page",
    page: secret?.id ?? "",
    values: { confidential: true },
    at: "2031-02-06T08:00:00.000Z",
    by: "Mai",
    reason: null,
  });
  await service.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The record itself, in this process, until the test ends. */
async function opened(): Promise<RecordService> {
  const service = await services.openRecord(record, { create: false });
  ends.push(() => service.close());
  return service;
}

/** `parley mcp` as a process, as an assistant starts it, with what it writes to standard error. */
async function spawned(...options: string[]): Promise<{ client: Client; errors: () => string }> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["--import", tsx, main, "mcp", "--record", record, "--lang", "en", "--port", "0", ...options],
    stderr: "pipe",
  });
  let errors = "";
  transport.stderr?.on("data", (chunk) => {
    errors += String(chunk);
  });
  const client = newClient();
  await client.connect(transport);
  ends.push(() => client.close());
  return { client, errors: () => errors };
}

/** The record served over HTTP until the test ends. */
async function served(service: RecordService) {
  const stop = new AbortController();
  const at = await serveRecord(service, {
    port: 0,
    host: "127.0.0.1",
    directory: record,
    signal: stop.signal,
  });
  ends.push(async () => {
    stop.abort();
    await at.closed;
  });
  return at;
}

async function overHttp(url: string, query = ""): Promise<Client> {
  const client = newClient();
  // Its `sessionId` may be undefined, which the interface of transports does not say.
  const transport = new StreamableHTTPClientTransport(new URL(`/mcp${query}`, url)) as Parameters<
    Client["connect"]
  >[0];
  await client.connect(transport);
  ends.push(() => client.close());
  return client;
}

/** A question to every tool that can be asked without knowing the record. */
const questions: [string, Record<string, unknown>][] = [
  ["overview", {}],
  ["search", { query: "dien dam" }],
  ["timeline", { actor: "Putin", limit: 5 }],
  ["statements", { topic: "ceasefire", newest: true }],
  ["undertakings", {}],
  ["positions", { actor: "RU" }],
  ["unconfirmed", {}],
  ["gaps", {}],
  ["conflicts", {}],
  ["changes", { days: 3650, limit: 100 }],
  ["actors", { name: "zelensky" }],
  ["sources", {}],
];

describe("a record of real pages", () => {
  let service: RecordService;
  let client: Client;
  beforeAll(async () => {
    service = await services.openRecord(record, { create: false });
    client = await clientOf(service);
  });
  afterAll(() => service.close());

  it("answers every question with words that stand on its pages", async () => {
    const silent: string[] = [];
    for (const [name, question] of questions) {
      const told = await call(client, name, question);
      expect(told.failed, told.text).toBe(false);
      if (/holds nothing that fits/.test(told.text)) silent.push(name);
      for (const { page, start, end, words } of told.data.sources as {
        page: string;
        start: number;
        end: number;
        words: string;
      }[])
        expect((await service.reading(page))?.page.text.slice(start, end)).toBe(words);
    }
    expect(silent).toEqual([]);
  });

  it.each([
    ["timeline", "contacts", "id"],
    ["statements", "statements", "key"],
    ["undertakings", "undertakings", "key"],
    ["unconfirmed", "contacts", "id"],
    ["conflicts", "conflicts", null],
    ["positions", "positions", null],
  ])("goes on with %s to the end, each finding once", async (name, list, key) => {
    const walked: unknown[] = [];
    let cursor: unknown = null;
    do {
      const { data } = await call(client, name, { limit: 7, ...(cursor === null ? {} : { cursor }) });
      walked.push(
        ...(data[list] as Record<string, unknown>[]).map((item) => (key === null ? item : item[key])),
      );
      cursor = data.next_cursor;
    } while (cursor !== null);
    const { data } = await call(client, name, { limit: 100 });
    const first = (data[list] as Record<string, unknown>[]).map((item) => (key === null ? item : item[key]));
    const plain = (items: unknown[]): string =>
      JSON.stringify(items, (field, value) => (field === "sources" ? undefined : value));
    expect(plain(walked.slice(0, 100))).toBe(plain(first));
    expect(new Set(walked.map((each) => JSON.stringify(each))).size).toBe(walked.length);
  });

  it("keeps what is confidential out of every answer", async () => {
    const secret = (await service.pages()).find(({ source }) => source === SECRET);
    for (const [name, question] of questions)
      expect(JSON.stringify(await call(client, name, { ...question, limit: undefined }))).not.toContain(
        secret?.id,
      );
    expect((await call(client, "page", { id: secret?.id })).failed).toBe(true);
    expect((await call(client, "cite", { page: secret?.id, start: 0, end: 5 })).failed).toBe(true);
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri).join()).not.toContain(encodeURIComponent(secret?.id ?? "-"));
  });
});

describe("parley mcp", () => {
  it("speaks the protocol alone on standard output, and lets others into the record beside it", async () => {
    const { client, errors } = await spawned();
    expect(client.getServerVersion()).toMatchObject({ name: "parley" });
    const told = await call(client, "timeline", { limit: 1 });
    expect(told.text).toMatch(/^- .*\[1\]/);
    const beside = await opened();
    expect((await beside.timeline({ limit: 1 }))[0]?.id).toBe(
      (told.data.contacts as { id: string }[])[0]?.id,
    );
    const served = await services.servedAt(record);
    expect((told.data.sources as { link: string }[])[0]?.link.startsWith(served?.url ?? "-")).toBe(true);
    expect((await call(client, "overview")).data.pages).toBe(readdirSync(samples).length - 1);
    expect(errors()).toBe("");
  });

  it("leaves the record free and no word of itself when it ends", async () => {
    const { client } = await spawned();
    await client.close();
    const gone = async (): Promise<boolean> => {
      for (let turn = 0; turn < 1_000 && existsSync(join(record, "endpoint.json")); turn++)
        await new Promise((resolve) => setTimeout(resolve, 25));
      return !existsSync(join(record, "endpoint.json"));
    };
    expect(await gone()).toBe(true);
  });

  it("goes through the process that serves the record, and opens it itself when that one is gone", async () => {
    const service = await services.openRecord(record, { create: false });
    const { url } = await served(service);
    const [stop] = ends;
    const { client } = await spawned();
    const told = await call(client, "timeline", { limit: 1 });
    expect((told.data.sources as { link: string }[])[0]?.link.startsWith(url)).toBe(true);
    await stop?.();
    ends.splice(0, 1);
    await service.close();
    const again = await call(client, "timeline", { limit: 1 });
    expect(again.data.contacts).toEqual(
      (told.data.contacts as object[]).map((contact) => ({ ...contact, link: expect.any(String) })),
    );
  });

  it("tells what is confidential only where it was told to", async () => {
    const { client } = await spawned("--confidential");
    expect((await call(client, "overview")).data.pages).toBe(readdirSync(samples).length);
  });

  it("answers what was asked before its input ended", async () => {
    const child = spawn(process.execPath, ["--import", tsx, main, "mcp", "--record", record, "--port", "0"]);
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += String(chunk);
    });
    const hello = {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "t", version: "1" },
    };
    const messages = [
      { jsonrpc: "2.0", id: 1, method: "initialize", params: hello },
      { jsonrpc: "2.0", method: "notifications/initialized" },
      { jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "overview", arguments: {} } },
    ];
    child.stdin.end(`${messages.map((message) => JSON.stringify(message)).join("\n")}\nno message\n`);
    const [status] = await once(child, "exit");
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([status, answers.map(({ id }) => id)]).toEqual([0, [1, 2]]);
  });

  it("says so on standard error when there is no record", async () => {
    const child = spawn(process.execPath, ["--import", tsx, main, "mcp", "--record", join(folder, "none")]);
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => {
      out += String(chunk);
    });
    child.stderr.on("data", (chunk) => {
      err += String(chunk);
    });
    const [status] = await once(child, "exit");
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(/There is no record/);
  });
});

describe("/mcp of a served record", () => {
  it("answers as the record itself", async () => {
    const service = await opened();
    const { url } = await served(service);
    const client = await overHttp(url, "?lang=en");
    const [name, question] = ["timeline", { limit: 2 }];
    const told = await call(client, name, question);
    const own = await call(await clientOf(service), name, question);
    expect(told.text.replaceAll(url, "http://127.0.0.1:4680/")).toBe(own.text);
    expect((await call(client, "entry", { id: "ffffff" })).failed).toBe(true);
    expect((await client.listTools()).tools.length).toBeGreaterThan(10);
  });

  it("lets in what is confidential only where that is asked for", async () => {
    const { url } = await served(await opened());
    const pages = async (query: string): Promise<unknown> =>
      (await call(await overHttp(url, query), "overview")).data.pages;
    expect([await pages(""), await pages("?confidential=true")]).toEqual([
      readdirSync(samples).length - 1,
      readdirSync(samples).length,
    ]);
  });
});
