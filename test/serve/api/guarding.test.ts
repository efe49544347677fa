import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../../src/serve/app.ts";
import { connectRecord } from "../../../src/serve/client.ts";
import { listen } from "../../../src/serve/listen.ts";
import { serveRecord } from "../../../src/serve/serve.ts";
import { inputOf } from "../../store/fake-engine.ts";
import { fixtureService } from "../fixture.ts";
import { asker, own, type ServedRecord, servedRecord } from "./record.ts";

const quiet = { token: own, webDirectory: null, log: () => {} };

let record: ServedRecord;
let reader = "";
beforeAll(async () => {
  record = await servedRecord();
  reader = (await record.service.makeToken({ name: "reader", scope: "read" })).token;
});
afterAll(() => record.service.close());

describe("tokens", () => {
  it("of other machines are needed for reading too", async () => {
    const wide = asker(createApp(record.service, { ...quiet, host: "0.0.0.0" }));
    const status = async (path: string, token: string | null) => (await wide(path, { token })).status;
    for (const path of ["/api/timeline", "/api/events", "/api/names?lang=vi", "/api/export/entries.csv"])
      expect([path, await status(path, null)]).toEqual([path, 401]);
    expect(await status("/api/timeline", reader)).toBe(200);
    expect(await status("/api/timeline", own)).toBe(200);
    expect(await status("/api/health", null)).toBe(200);
    expect(await status("/api/", null)).toBe(200);
  });

  it("open as much as their scope says, from the moment they are made until they are revoked", async () => {
    const { token } = await record.service.makeToken({ name: "clerk", scope: "write" });
    const page = { source: "x.txt", text: new TextDecoder().decode(inputOf({ source: "x.txt" }).bytes) };
    const init = {
      method: "POST",
      body: JSON.stringify({ pages: [page] }),
      headers: { "Content-Type": "application/json" },
    };
    expect((await record.ask("/api/pages", { ...init, token })).status).toBe(200);
    expect((await record.ask("/api/check", { token })).status).toBe(403);
    expect(await record.service.revokeToken("clerk")).toBe(true);
    expect((await record.ask("/api/pages", { ...init, token })).status).toBe(401);
    expect(await record.service.revokeToken("clerk")).toBe(false);
  });

  it("are told once, and the record keeps none that opens it", async () => {
    const { token } = await record.service.makeToken({ name: "once", scope: "read" });
    expect(token).toMatch(/^[\w-]{43}$/);
    const kept = await record.service.tokens();
    expect(kept.map(({ name }) => name)).toContain("once");
    expect(JSON.stringify(kept)).not.toContain(token);
    for (const { digest } of kept)
      expect((await record.ask("/api/timeline", { token: digest })).status).toBe(401);
  });

  it("have a name of their own", async () => {
    const body = JSON.stringify({ name: "reader", scope: "admin" });
    const headers = { "Content-Type": "application/json" };
    const response = await record.ask("/api/tokens", { method: "POST", body, headers });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: "name-taken" });
  });

  it.each(["", "a b", "../x", "<b>", "x".repeat(65), "-x", "a\u202eb"])("%j is no name", async (name) => {
    const body = JSON.stringify({ name, scope: "read" });
    const headers = { "Content-Type": "application/json" };
    expect((await record.ask("/api/tokens", { method: "POST", body, headers })).status).toBe(422);
  });

  it.each(["", "Bearer", "Bearer ", "Basic dDp0", own, `Bearer ${own}x`, `Bearer ${own} ${own}`])(
    "%j opens nothing",
    async (authorization) => {
      const headers = { Authorization: authorization };
      expect((await record.ask("/api/backup", { token: null, headers })).status).toBe(401);
    },
  );
});

describe("pages of other sites", () => {
  const origin = "https://desk.example";
  const shared = asker(createApp(fixtureService(), { ...quiet, allowedOrigins: [origin] }));

  it("read nothing unless they are allowed", async () => {
    const response = await record.ask("/api/timeline", { headers: { Origin: origin } });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([403, null]);
  });

  it("that are allowed are answered, after asking whether they may", async () => {
    const headers = { Origin: origin };
    const response = await shared("/api/timeline", { headers });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([200, origin]);
    const asked = {
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "authorization",
    };
    const preflight = await shared("/api/pages", {
      method: "OPTIONS",
      token: null,
      headers: { ...headers, ...asked },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toContain("Authorization");
    expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
    expect((await shared("/api/timeline", { headers: { Origin: "https://other.example" } })).status).toBe(
      403,
    );
  });
});

describe("how often one address is answered", () => {
  it("is limited, except for commands with the record's own token", async () => {
    const ask = asker(createApp(fixtureService(), { ...quiet, requestsPerMinute: 3 }));
    const statuses = [];
    for (let n = 0; n < 5; n++) statuses.push((await ask("/api/health", { token: null })).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const refused = await ask("/api/health", { token: null });
    expect(await refused.json()).toMatchObject({ code: "too-many", status: 429 });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await ask("/api/health")).status).toBe(200);
  });
});

describe("pages as they were taken in", () => {
  it("run and load nothing, and are named by their hash", async () => {
    const [page] = await record.service.pages({ limit: 1 });
    const response = await record.ask(`/api/pages/${encodeURIComponent(page?.id ?? "")}/frozen`, {
      token: null,
    });
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^sandbox; default-src 'none'/);
    expect(policy).not.toContain("script");
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const frozen = await record.service.frozen(page?.id ?? "");
    const digest = Buffer.from(frozen?.sha256 ?? "", "hex").toString("base64");
    expect(response.headers.get("content-digest")).toBe(`sha-256=:${digest}:`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(frozen?.bytes ?? []));
  });
});

describe("a server on a socket", () => {
  it("gives a request a bounded time to arrive", async () => {
    const { server } = await listen(createApp(fixtureService(), quiet), "127.0.0.1", 0);
    expect(server.headersTimeout).toBeLessThanOrEqual(10_000);
    expect(server.requestTimeout).toBeLessThanOrEqual(300_000);
    server.close();
  });

  it("refuses a head that is no request or too large, and goes on", async () => {
    const stop = new AbortController();
    const { port, url, closed } = await serveRecord(fixtureService(), {
      port: 0,
      host: "127.0.0.1",
      directory: null,
      signal: stop.signal,
    });
    const raw = (text: string): Promise<string> =>
      new Promise((resolve) => {
        let answer = "";
        const socket = connect(port, "127.0.0.1", () => socket.write(text));
        socket.on("data", (some) => {
          answer += some;
        });
        socket.on("error", () => resolve(answer));
        socket.on("close", () => resolve(answer));
      });
    expect(await raw("nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400/);
    expect(await raw(`GET /api/search?q=${"x".repeat(100_000)} HTTP/1.1\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431/);
    expect((await fetch(new URL("/api/health", url))).status).toBe(200);
    stop.abort();
    await closed;
  });

  it("two who write at once both succeed, and the record is as if one had waited", async () => {
    const stop = new AbortController();
    const options = { port: 0, host: "127.0.0.1", directory: null, signal: stop.signal };
    const { url, open, closed } = await serveRecord(record.service, options);
    const token = open.slice(open.indexOf("=") + 1);
    const writers = ["left", "right"].map((side) =>
      connectRecord({ url, token }).add(
        Array.from({ length: 5 }, (_, n) =>
          inputOf({
            source: `${side}-${n}.txt`,
            published: "2025-09-02",
            events: [{ kind: "meeting", with: ["RU", "TR"], day: "2025-09-01" }],
          }),
        ),
      ),
    );
    const results = (await Promise.all(writers)).flat();
    expect(results.map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => "added"));
    expect(await record.service.check()).toMatchObject({ differing: 0 });
    stop.abort();
    await closed;
  });
});
