import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { connectRecord } from "../../src/serve/client.ts";
import { serveRecord } from "../../src/serve/serve.ts";
import { readEndpoint } from "../../src/store/endpoint.ts";
import type { RecordService } from "../../src/store/service.ts";
import { fixtureService } from "./fixture.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function folder(): string {
  const directory = mkdtempSync(join(tmpdir(), "parley-serve-"));
  ends.push(() => rmSync(directory, { recursive: true }));
  return directory;
}

async function served(service: RecordService = fixtureService(), port = 0) {
  const directory = folder();
  const aborter = new AbortController();
  const at = await serveRecord(service, { port, host: "127.0.0.1", directory, signal: aborter.signal });
  const stop = async (): Promise<void> => {
    aborter.abort();
    await at.closed;
  };
  ends.push(stop);
  const endpoint = await readEndpoint(directory);
  if (!endpoint) throw new Error("no endpoint was written");
  return { ...at, directory, endpoint, stop, client: connectRecord(endpoint) };
}

describe("serving a record", () => {
  it("says in the record's folder where it is, for its owner's eyes only, until it ends", async () => {
    const { directory, endpoint, url, stop } = await served();
    expect(endpoint).toMatchObject({ url, pid: process.pid });
    expect(endpoint.token.length).toBeGreaterThanOrEqual(40);
    expect(statSync(join(directory, "endpoint.json")).mode & 0o777).toBe(0o600);
    await stop();
    expect(await readEndpoint(directory)).toBeNull();
    await expect(fetch(url)).rejects.toThrow();
  });

  it("keeps the record's token from one serving to the next, for its owner's eyes only", async () => {
    const directory = folder();
    const tokenOnce = async (): Promise<string> => {
      const aborter = new AbortController();
      const options = { port: 0, host: "127.0.0.1", directory, signal: aborter.signal };
      const { open, url, closed } = await serveRecord(fixtureService(), options);
      aborter.abort();
      await closed;
      expect(open.startsWith(`${url}#token=`)).toBe(true);
      return open.slice(open.indexOf("=") + 1);
    };
    const first = await tokenOnce();
    expect(readFileSync(join(directory, "token"), "utf8")).toBe(`${first}\n`);
    chmodSync(join(directory, "token"), 0o644);
    expect(await tokenOnce()).toBe(first);
    expect(statSync(join(directory, "token")).mode & 0o777).toBe(0o600);
    writeFileSync(join(directory, "token"), "");
    expect(await tokenOnce()).not.toBe(first);
  });

  it("is known from that of a copy of the folder, which has the same token", async () => {
    const { endpoint, open } = await served();
    const ask = async (token: string): Promise<number> => {
      const headers = { Authorization: `Bearer ${token}` };
      return (await fetch(new URL("/api/tokens", endpoint.url), { headers })).status;
    };
    expect(open).not.toContain(endpoint.token);
    expect(await ask(endpoint.token)).toBe(200);
    expect(await ask(open.slice(open.indexOf("=") + 1))).toBe(200);
    const other = await served();
    const headers = { Authorization: `Bearer ${other.endpoint.token}` };
    expect((await fetch(new URL("/api/health", endpoint.url), { headers })).status).toBe(401);
  });

  it("takes the next port when the one asked for is taken", async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    ends.push(() => other.close());
    expect((await served(fixtureService(), taken)).port).toBeGreaterThan(taken);
  });

  it("an end that came before the beginning closes at once", async () => {
    const options = { port: 0, host: "127.0.0.1", directory: folder(), signal: AbortSignal.abort() };
    await (await serveRecord(fixtureService(), options)).closed;
  });
});

describe("a served record, over HTTP", () => {
  it("answers every question as the record itself does", async () => {
    const record = fixtureService();
    const { client } = await served(record);
    const filters = { actor: "RU", since: "2025-03-01" };
    expect(await client.timeline(filters)).toEqual(await record.timeline(filters));
    expect(await client.entry("d8jun04a00000008")).toEqual(await record.entry("d8jun04a00000008"));
    expect(await client.statements()).toEqual(await record.statements());
    expect(await client.search("dam phan")).toEqual(await record.search("dam phan"));
    expect(await client.gaps()).toEqual(await record.gaps());
    expect(await client.conflicts()).toEqual(await record.conflicts());
    expect(await client.unconfirmed({ asOf: "2025-12-01" })).toEqual(await record.unconfirmed({}));
    const pages = await record.pages();
    expect(await client.pages()).toEqual(pages);
    for (const { id } of pages) expect(await client.reading(id)).toEqual(await record.reading(id));
  });

  it("has null for what is not there", async () => {
    const { client } = await served();
    expect([await client.entry("a/b?c=d#e"), await client.reading("none")]).toEqual([null, null]);
  });

  it("takes pages, in their order, in several uploads when they are many", async () => {
    const { client } = await served();
    const pages = Array.from({ length: 450 }, (_, n) => ({
      source: `${n}.txt`,
      bytes: new Uint8Array([0xc3, 0xa0]),
      url: null,
    }));
    const results = await client.add(pages);
    expect(results.map(({ source }) => source)).toEqual(pages.map(({ source }) => source));
    expect(results[0]).toMatchObject({ state: "added", title: "à" });
    expect(await client.add([])).toEqual([]);
  });

  it("throws the error that the record threw", async () => {
    const thrown = new ParleyError("disk-full", "No room is left.", { subject: "/data" });
    const { client } = await served({ ...fixtureService(), gaps: () => Promise.reject(thrown) });
    await expect(client.gaps()).rejects.toMatchObject({
      code: "disk-full",
      message: thrown.message,
      subject: "/data",
    });
    await expect(client.timeline({ kind: "duel" })).rejects.toMatchObject({ code: "bad-argument" });
  });

  it("is not taken for another record that is served at its old address", async () => {
    const { endpoint } = await served();
    const stale = connectRecord({ ...endpoint, token: "of-a-record-served-here-before" });
    await expect(stale.timeline()).rejects.toMatchObject({ code: "no-token" });
  });

  it("says so when nobody answers", async () => {
    const { client, stop } = await served();
    await stop();
    await expect(client.timeline()).rejects.toMatchObject({ code: "store-locked" });
  });
});
