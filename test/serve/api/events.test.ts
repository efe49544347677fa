import { afterEach, describe, expect, it, vi } from "vitest";
import { createApp } from "../../../src/serve/app.ts";
import { changeBetween, eventHub, type RecordChange } from "../../../src/serve/events/hub.ts";
import { serveRecord } from "../../../src/serve/serve.ts";
import type { RecordService } from "../../../src/store/service.ts";
import { inputOf } from "../../store/fake-engine.ts";
import { somePages } from "../../store/samples.ts";
import { openTestStore, recordFolder } from "../../store/temporary.ts";
import { fixtureService } from "../fixture.ts";

interface Event {
  readonly event: string;
  readonly id: string | null;
  readonly data: Record<string, unknown>;
}

/** Reads events off an answer, one at a time. */
function eventsOf(response: Response) {
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const next = async (): Promise<Event | null> => {
    for (let end = text.indexOf("\n\n"); ; end = text.indexOf("\n\n")) {
      if (end < 0) {
        const { done, value } = await reader.read();
        if (done) return null;
        text += value;
        continue;
      }
      const lines = text.slice(0, end).split("\n");
      text = text.slice(end + 2);
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      const event = field("event");
      if (event !== undefined)
        return { event, id: field("id") ?? null, data: JSON.parse(field("data") ?? "null") };
    }
  };
  return { next, end: () => reader.cancel() };
}

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function served(service: RecordService, directory: string | null = null) {
  const stop = new AbortController();
  const at = await serveRecord(service, { port: 0, host: "127.0.0.1", directory, signal: stop.signal });
  ends.push(async () => {
    stop.abort();
    await at.closed;
  });
  const token = at.open.slice(at.open.indexOf("=") + 1);
  return { ...at, token };
}

async function servedStore() {
  const directory = await recordFolder();
  const store = await openTestStore(directory);
  ends.push(() => store.close());
  await store.add(somePages());
  return { store, ...(await served(store, directory)) };
}

const listen = async (url: string, headers: Record<string, string> = {}) => {
  const events = eventsOf(await fetch(new URL("/api/events", url), { headers }));
  ends.push(events.end);
  return events;
};

const talks = inputOf({
  source: "new.txt",
  published: "2025-08-02",
  events: [{ kind: "talks", with: ["RU", "UA"], day: "2025-08-01" }],
});

describe("/api/events over a real socket", () => {
  it("tells each of several windows what a writing changed, with the ids", async () => {
    const { store, url } = await servedStore();
    const windows = [await listen(url), await listen(url)];
    const states = await Promise.all(windows.map(({ next }) => next()));
    const revision = await store.revision();
    for (const state of states)
      expect(state).toMatchObject({ event: "state", data: { revision }, id: revision });
    // Until the first look, what there was is not known: a change is then told without ids.
    await store.add([talks]);
    const changes = await Promise.all(windows.map(({ next }) => next()));
    expect(changes[0]).toEqual(changes[1]);
    expect(changes[0]).toMatchObject({ event: "change", data: { pages: 5 } });
    const [before] = await store.timeline({ newest: true, limit: 1 });
    await store.decide({
      act: "reject",
      reports: before?.reports.map(({ key }) => key) ?? [],
      at: "2025-09-01T08:00:00.000Z",
      by: "lan",
      reason: null,
    });
    const gone = await windows[0]?.next();
    expect(gone?.data).toMatchObject({ new: [], changed: [], gone: [before?.id], complete: true });
    expect(gone?.id).toBe(await store.revision());
  });

  it("tells whoever comes back what was missed, or that it is not known", async () => {
    const { store, url } = await servedStore();
    const first = await listen(url);
    const state = await first.next();
    await store.add([talks]);
    const change = await first.next();
    const again = await listen(url, { "Last-Event-ID": state?.id ?? "" });
    expect(await again.next()).toEqual(change);
    expect(await again.next()).toMatchObject({ event: "state", id: change?.id });
    const lost = await listen(url, { "Last-Event-ID": "of-another-record" });
    expect(await lost.next()).toMatchObject({ event: "reset", id: change?.id });
  });

  it("ends with the serving", async () => {
    const { url } = await served(fixtureService());
    const events = await listen(url);
    expect(await events.next()).toMatchObject({ event: "state" });
    await ends.splice(0, 1)[0]?.();
    expect(await events.next()).toBeNull();
    ends.length = 0;
  });
});

describe("what changed", () => {
  const at = { revision: "r", pages: 3 };
  const digests = (all: Record<string, string>): ReadonlyMap<string, string> => new Map(Object.entries(all));

  it("is told by id", () => {
    const change = changeBetween(
      digests({ a: "1", b: "1", c: "1" }),
      digests({ a: "1", b: "2", d: "1" }),
      at,
    );
    expect(change).toEqual({ ...at, new: ["d"], changed: ["b"], gone: ["c"], complete: true });
  });

  it("is not told in part where it is much, or where nobody knows what there was", () => {
    const many = digests(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`${n}`, ""])));
    const nothing = { ...at, new: [], changed: [], gone: [], complete: false };
    expect(changeBetween(digests({}), many, at)).toEqual(nothing);
    expect(changeBetween(null, many, at)).toEqual(nothing);
  });
});

describe("the hub", () => {
  it("asks nothing while nobody watches, and is silent about a record that was closed", async () => {
    vi.useFakeTimers();
    ends.push(() => vi.useRealTimers());
    let asked = 0;
    let closed = false;
    const errors: unknown[] = [];
    const service: RecordService = {
      ...fixtureService(),
      revision: async () => {
        asked += 1;
        if (closed) throw new Error("closed");
        return "r";
      },
    };
    const hub = eventHub(service, (error) => errors.push(error));
    const seen: RecordChange[] = [];
    const { stop } = await hub.watch((change) => seen.push(change));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toBeGreaterThan(5);
    stop();
    closed = true;
    const before = asked;
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked, seen, errors]).toEqual([before, [], []]);
  });
});

describe("HEAD", () => {
  it("of the events watches nothing", async () => {
    vi.useFakeTimers();
    ends.push(() => vi.useRealTimers());
    let asked = 0;
    const revision = async (): Promise<string> => {
      asked += 1;
      return "r";
    };
    const app = createApp({ ...fixtureService(), revision }, { token: "t", webDirectory: null });
    const response = await app.request("http://localhost/api/events", { method: "HEAD" });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(1);
  });
});

describe("adding pages with progress", () => {
  const add = async (service: RecordService, sources: readonly string[]) => {
    const { url, token } = await served(service);
    const response = await fetch(new URL("/api/pages", url), {
      method: "POST",
      body: JSON.stringify({ pages: sources.map((source) => ({ source, text: "Tin" })) }),
      headers: {
        Authorization: `Bearer ${token}`,
        "Content-Type": "application/json",
        Accept: "text/event-stream",
      },
    });
    const { next } = eventsOf(response);
    const events: Event[] = [];
    for (let event = await next(); event !== null; event = await next()) events.push(event);
    return events;
  };
  const sources = Array.from({ length: 20 }, (_, n) => `${n}.txt`);

  it("tells each page in order, and at the end how many there were", async () => {
    const events = await add(fixtureService(), sources);
    expect(events.slice(0, -1)).toEqual(
      sources.map((source, n) => ({
        event: "page",
        id: null,
        data: { n: n + 1, of: 20, result: expect.objectContaining({ source, state: "added" }) },
      })),
    );
    expect(events.at(-1)).toEqual({ event: "done", id: null, data: { added: 20, known: 0, failed: 0 } });
  });

  it("breaks off with a problem where the record fails, and tells nothing of the machine", async () => {
    const fixture = fixtureService();
    let batches = 0;
    const add8 = async (pages: Parameters<RecordService["add"]>[0]) => {
      batches += 1;
      if (batches > 1) throw new Error("secret path");
      return fixture.add(pages);
    };
    const events = await add({ ...fixture, add: add8 }, sources);
    expect(events).toHaveLength(9);
    expect(events.at(-1)).toMatchObject({ event: "error", data: { status: 500, code: null } });
    expect(JSON.stringify(events)).not.toContain("secret");
  });
});
