import { request as httpRequest } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { openOps } from "../../src/ops/index.ts";
import { createApp } from "../../src/serve/app.ts";
import { serveRecord } from "../../src/serve/serve.ts";
import type { RecordService } from "../../src/store/service.ts";
import { fixtureService } from "../serve/fixture.ts";
import { keptErrors, settingsWith } from "./recording.ts";

const token = "the-own-token-of-this-record";
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** An app over a record, looked after by a log that is kept. */
async function observed(service: Partial<RecordService> = {}) {
  const kept = keptErrors();
  const ops = await openOps(settingsWith(), kept.io, "serve");
  ends.push(() => ops.close());
  const app = createApp(
    { ...fixtureService(), ...service },
    {
      token,
      webDirectory: null,
      ops,
      log: (error) => ops.log.error({ error }, "A request failed."),
    },
  );
  const ask = (path: string, init: RequestInit = {}) => app.request(`http://localhost:4680${path}`, init);
  const lines = () => kept.lines.map((line) => JSON.parse(line));
  return { ask, ops, lines, text: kept.text };
}

const asOwner = { headers: { Authorization: `Bearer ${token}` } };

describe("a request", () => {
  it("is logged by its route, and never by what it asked for", async () => {
    const { ask, lines, text } = await observed();
    await ask("/api/search?q=hushhush&token=hushhush");
    await ask("/api/entries/hushhush", { headers: { Authorization: "Bearer hushhush" } });
    await ask("/api/nothing/hushhush");
    await ask("/api/tokens", { method: "POST", body: "{}" });
    const told = lines().map(({ method, route, status, level }) => [method, route, status, level]);
    expect(told).toEqual([
      ["GET", "/api/search", 400, "info"],
      ["GET", "/api/entries/:id", 401, "info"],
      ["GET", "/api/*", 404, "info"],
      ["POST", "/api/tokens", 401, "info"],
    ]);
    for (const { ms } of lines()) expect(ms).toBeTypeOf("number");
    expect(text()).not.toContain("hushhush");
  });

  it("that failed is logged as an error, with what failed", async () => {
    const gaps = async (): Promise<never> => {
      throw new RangeError("beyond");
    };
    const { ask, lines } = await observed({ gaps });
    expect((await ask("/api/gaps")).status).toBe(500);
    expect(lines()).toMatchObject([
      { level: "error", message: "A request failed.", error: { type: "RangeError" } },
      { level: "error", message: "Answered.", route: "/api/gaps", status: 500 },
    ]);
  });

  it("is counted by route and status, and its error by code", async () => {
    const { ask, ops } = await observed();
    await ask("/api/timeline");
    await ask("/api/timeline", { method: "HEAD" });
    await ask("/api/entries/none-such");
    const { text } = await ops.metrics();
    expect(text).toContain('parley_http_requests_total{method="GET",route="/api/timeline",status="200"} 1');
    expect(text).toContain('parley_http_requests_total{method="HEAD",route="/api/timeline",status="200"} 1');
    expect(text).toContain('parley_errors_total{code="not-found"} 1');
    expect(text).toContain('parley_http_request_seconds_count{route="/api/timeline"} 2');
  });
});

describe("a page that is added", () => {
  it("is counted by what became of it", async () => {
    const add: RecordService["add"] = async (pages) =>
      pages.map(({ source }, n) => ({ source, state: n === 0 ? "added" : "known", page: "p", title: null }));
    const { ask, ops } = await observed({ add });
    const pages = ["a", "b", "c"].map((source) => ({ source, text: "Trang." }));
    const headers = { ...asOwner.headers, "Content-Type": "application/json" };
    expect(
      (await ask("/api/pages", { method: "POST", headers, body: JSON.stringify({ pages }) })).status,
    ).toBe(200);
    const { text } = await ops.metrics();
    expect(text).toContain('parley_pages_total{outcome="added"} 1');
    expect(text).toContain('parley_pages_total{outcome="known"} 2');
  });
});

describe("GET /api/ready", () => {
  it("says yes where the record answers, no where it does not, to anybody", async () => {
    let gone = false;
    const ready = async (): Promise<void> => {
      if (gone) throw new ParleyError("no-server", "Nobody at postgres://desk@db.example.");
    };
    const { ask, ops } = await observed({ ready });
    ops.ready("record", ready);
    expect((await ask("/api/ready")).status).toBe(200);
    gone = true;
    const told = await ask("/api/ready");
    expect([told.status, await told.json()]).toEqual([
      503,
      { ready: false, checks: { record: "no-server" } },
    ]);
    expect((await ask("/api/health")).status).toBe(200);
  });
});

describe("GET /api/metrics", () => {
  it("is for those who keep the record", async () => {
    const { ask } = await observed();
    expect((await ask("/api/metrics")).status).toBe(401);
    const told = await ask("/api/metrics", asOwner);
    expect(told.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await told.text()).toContain("# TYPE parley_http_requests_total counter");
    const scraper = {
      Accept: "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
    };
    expect((await ask("/api/metrics", { headers: { ...asOwner.headers, ...scraper } })).status).toBe(200);
  });
});

/** Serves a record until `stop`. */
async function served(service: Partial<RecordService>, own: { grace?: number; drain?: number } = {}) {
  const stop = new AbortController();
  const kept = keptErrors();
  const ops = await openOps(settingsWith(), kept.io, "serve");
  const at = await serveRecord(
    { ...fixtureService(), ...service },
    { port: 0, host: "127.0.0.1", directory: null, ops, signal: stop.signal, ...own },
  );
  ends.push(async () => {
    stop.abort();
    await at.closed;
    await ops.close();
  });
  return {
    ...at,
    ops,
    stop: () => stop.abort(),
    messages: () => kept.lines.map((line) => JSON.parse(line).message),
  };
}

/** A door that what is asked for waits at. */
function door() {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let arrived = (): void => {};
  const somebody = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const gaps: RecordService["gaps"] = async () => {
    arrived();
    await opened;
    return [];
  };
  return { gaps, open, somebody };
}

/** The status of a GET over a connection of its own; null where nobody takes it. */
const statusAt = (url: string): Promise<number | null> =>
  new Promise((resolve) => {
    const asked = httpRequest(url, { agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? null);
    });
    asked.on("error", () => resolve(null));
    asked.end();
  });

describe("stopping", () => {
  it("takes no further request, and answers what is under way", async () => {
    const { gaps, open, somebody } = door();
    const { url, stop, closed, messages } = await served({ gaps });
    const answer = fetch(`${url}api/gaps`);
    await somebody;
    stop();
    while ((await statusAt(`${url}api/health`)) !== null) await wait(10);
    let ended = false;
    void closed.then(() => {
      ended = true;
    });
    await wait(100);
    expect(ended).toBe(false);
    open();
    const told = await answer;
    expect([told.status, told.headers.get("connection"), await told.json()]).toEqual([200, "close", []]);
    await closed;
    expect(messages().filter((message) => message !== "Answered.")).toEqual(["Stopping.", "Stopped."]);
  });

  it("cuts off what takes longer than its time", async () => {
    const { gaps, open, somebody } = door();
    const { url, stop, closed, messages } = await served({ gaps }, { grace: 0.05 });
    const answer = fetch(`${url}api/gaps`).catch(() => "cut off");
    await somebody;
    stop();
    expect(await answer).toBe("cut off");
    await closed;
    open();
    expect(messages()).toContain(
      "Requests were cut off: they took longer than the time that is left to them.",
    );
  });

  it("ends streams of events, and tells their readers when to come back", async () => {
    const { url, stop, closed } = await served({});
    const answer = await fetch(`${url}api/events`);
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain("event: state");
    stop();
    let rest = "";
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) rest += part.value;
    expect(rest).toMatch(/retry: \d+\n\n$/);
    await closed;
  });

  it("is told to load balancers first, while requests are still taken, where that is asked for", async () => {
    const { url, stop, closed } = await served({}, { drain: 0.5 });
    expect(await statusAt(`${url}api/ready`)).toBe(200);
    stop();
    expect([await statusAt(`${url}api/ready`), await statusAt(`${url}api/health`)]).toEqual([503, 200]);
    await closed;
    expect(await statusAt(`${url}api/health`)).toBeNull();
  });
});
