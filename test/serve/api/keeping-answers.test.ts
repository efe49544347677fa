import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { etagOf, isKnown } from "../../../src/serve/api/etag.ts";
import { createApp } from "../../../src/serve/app.ts";
import { fixtureService } from "../fixture.ts";
import { asker, own, type ServedRecord, servedRecord } from "./record.ts";

let record: ServedRecord;
beforeAll(async () => {
  record = await servedRecord();
});
afterAll(() => record.service.close());

const etag = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  (await record.ask(path, { headers })).headers.get("etag") ?? "";

describe("answers that the asker has", () => {
  it("are not sent again, and their question is not asked", async () => {
    let asked = 0;
    const service = {
      ...fixtureService(),
      gaps: async () => {
        asked += 1;
        return [];
      },
    };
    const ask = asker(createApp(service, { token: own, webDirectory: null }));
    const name = (await ask("/api/gaps")).headers.get("etag") ?? "";
    const again = await ask("/api/gaps", { headers: { "If-None-Match": name } });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, name, ""]);
    expect(asked).toBe(1);
  });

  it("have a name for each address and each form", async () => {
    const names = [
      await etag("/api/timeline"),
      await etag("/api/timeline?kind=call"),
      await etag("/api/outline"),
      await etag("/api/timeline", { Accept: "application/jsonl" }),
    ];
    expect(new Set(names).size).toBe(4);
    expect(await etag("/api/timeline")).toBe(names[0]);
  });

  it("have another name after every writing, except what only the build tells", async () => {
    const before = [await etag("/api/timeline"), await etag("/api/names?lang=vi")];
    const page = (await record.service.pages({ limit: 1 }))[0]?.id ?? "";
    const review = { act: "review-page", page, state: "read", at: "2025-07-01T08:00:00.000Z", by: "an" };
    const decided = await record.ask("/api/decisions", {
      method: "POST",
      body: JSON.stringify({ ...review, reason: null }),
      headers: { "Content-Type": "application/json" },
    });
    expect(decided.status).toBe(200);
    const after = [await etag("/api/timeline"), await etag("/api/names?lang=vi")];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it.each([
    ['W/"a"', true],
    ['"a"', true],
    ['W/"b", W/"a"', true],
    ["*", true],
    ['"b"', false],
    ["", false],
    [undefined, false],
  ])("are known by %s: %s", (given, known) => {
    expect(isKnown('W/"a"', given)).toBe(known);
  });

  it("a wrong question has no name", async () => {
    const response = await record.ask("/api/timeline?kind=duel", { headers: { "If-None-Match": "*" } });
    expect([response.status, response.headers.get("etag")]).toEqual([400, null]);
  });

  it("names tell parts apart that run together", () => {
    expect(etagOf(["a", "b"])).not.toBe(etagOf(["ab", ""]));
  });
});

describe("packed answers", () => {
  const packed = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    record.ask(path, { headers: { "Accept-Encoding": "gzip", ...headers } });

  it.each([
    ["/api/timeline", {}],
    ["/api/timeline", { Accept: "application/jsonl" }],
    ["/api/export/entries.csv", {}],
    ["/api/openapi.json", {}],
  ])("%s %j unpacks to what is sent plain", async (path, headers) => {
    const response = await packed(path, headers);
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("vary")).toContain("Accept-Encoding");
    const bytes = gunzipSync(Buffer.from(await response.arrayBuffer()));
    expect(bytes.toString()).toBe(await (await record.ask(path, { headers })).text());
  });

  it.each(["/api/backup", "/api/events", "/api/export/entries.parquet"])(
    "%s is packed already, or must not wait",
    async (path) => {
      const response = await packed(path);
      expect(response.headers.get("content-encoding")).toBeNull();
      await response.body?.cancel();
    },
  );

  it("HEAD tells what GET would, without the body", async () => {
    const [head, get] = [
      await record.ask("/api/timeline", { method: "HEAD" }),
      await record.ask("/api/timeline"),
    ];
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([
      200,
      get.headers.get("etag"),
      "",
    ]);
  });
});
