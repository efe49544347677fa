import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectRecord } from "../../src/serve/client.ts";
import { serveRecord } from "../../src/serve/serve.ts";
import { writeBackup } from "../../src/store/backup/backup.ts";
import { restoreRecord } from "../../src/store/backup/restore.ts";
import { readEndpoint } from "../../src/store/endpoint.ts";
import type { RecordService } from "../../src/store/service.ts";
import { inputOf } from "../store/fake-engine.ts";
import { type PostgresServer, postgresFolder, startPostgres } from "../store/postgres-server.ts";
import { everythingIn, recompileSmall, somePages } from "../store/samples.ts";
import { openTestStore, recordFolder, temporaryFolder } from "../store/temporary.ts";

/** Records are made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

const folder = postgresFolder();
let server: PostgresServer;
beforeAll(async () => {
  if (folder !== null) server = await startPostgres(folder);
}, MAKING);
afterAll(() => server?.stop());

const numbered = (n: number) =>
  inputOf({
    source: `${n}.txt`,
    body: `Hai bên gặp nhau lần ${n}.`,
    published: "2025-06-05",
    events: [{ kind: "talks", with: ["RU", "UA"], day: "2025-06-02", ordinal: [n + 1, "2025-01-20"] }],
  });

/** Adds page after page until it is stopped; tells then how many there are. */
function adding(store: RecordService): { stop(): Promise<number> } {
  let on = true;
  let count = 0;
  const work = (async () => {
    while (on) {
      await store.add([numbered(count)]);
      count += 1;
    }
  })();
  return {
    stop: async () => {
      on = false;
      await work;
      return count;
    },
  };
}

/** Backs a record up while pages are added to it by `writer`, and restores it into `place`. */
async function drill(writer: RecordService, keeper: RecordService, place: string): Promise<void> {
  await writer.add(somePages());
  const writing = adding(writer);
  const file = join(await temporaryFolder(), "record.jsonl.gz");
  const { rows } = await writeBackup(keeper.backup(), file);
  const added = await writing.stop();
  const kept = (rows.pages ?? 0) - somePages().length;
  expect(kept).toBeGreaterThanOrEqual(0);
  expect(kept).toBeLessThanOrEqual(added);
  await restoreRecord(file, place, recompileSmall);
  const restored = await openTestStore(place, false);
  try {
    expect(await restored.check()).toMatchObject({ pages: rows.pages, differing: 0 });
    // What was added since comes in as it did there, and what was there is known.
    const pages = Array.from({ length: added }, (_, n) => numbered(n));
    const states = (await restored.add(pages)).map(({ state }) => state);
    expect(states.filter((state) => state === "known")).toHaveLength(kept);
    expect(await everythingIn(restored)).toBe(await everythingIn(keeper));
  } finally {
    await restored.close();
  }
}

describe("a backup that is made while pages are added is one moment of the record, and restores to it", () => {
  test("of a folder, through the process that serves it", { timeout: MAKING }, async () => {
    const directory = await recordFolder();
    const store = await openTestStore(directory, false);
    const stop = new AbortController();
    const { closed } = await serveRecord(store, {
      port: 0,
      host: "127.0.0.1",
      directory,
      signal: stop.signal,
    });
    const endpoint = await readEndpoint(directory);
    if (!endpoint) throw new Error("no endpoint was written");
    try {
      await drill(connectRecord(endpoint), connectRecord(endpoint), await temporaryFolder());
    } finally {
      stop.abort();
      await closed;
      await store.close();
    }
  });

  test.skipIf(folder === null)(
    "of a database, beside those who write to it",
    { timeout: MAKING },
    async () => {
      const record = await server.newDatabase();
      const [writer, keeper] = [await openTestStore(record), await openTestStore(record)];
      try {
        await drill(writer, keeper, await server.newDatabase());
      } finally {
        await writer.close();
        await keeper.close();
      }
    },
  );
});

describe.skipIf(folder === null)("two processes that serve one record", () => {
  /** Serves the record as a process of its own would: with a pool, a memory and a hub of its own. */
  async function serving(record: string) {
    const store = await openTestStore(record);
    const stop = new AbortController();
    const at = await serveRecord(store, { port: 0, host: "127.0.0.1", directory: null, signal: stop.signal });
    const token = at.open.slice(at.open.indexOf("token=") + "token=".length);
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(new URL(path, at.url), {
        ...init,
        headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json", ...init.headers },
      });
    const close = async (): Promise<void> => {
      stop.abort();
      await at.closed;
      await store.close();
    };
    return { ask, close };
  }

  test("answer alike, and see at once what came through the other", { timeout: MAKING }, async () => {
    const record = await server.newDatabase();
    const [one, other] = [await serving(record), await serving(record)];
    try {
      const before = await other.ask("/api/timeline");
      const etag = before.headers.get("etag") ?? "";
      expect(await before.json()).toEqual([]);
      const known = (at: typeof one, name: string) =>
        at.ask("/api/timeline", { headers: { "If-None-Match": name } });
      expect((await known(other, etag)).status).toBe(304);

      const text = new TextDecoder().decode(numbered(0).bytes);
      const body = JSON.stringify({ pages: [{ source: "0.txt", text }] });
      expect((await one.ask("/api/pages", { method: "POST", body })).status).toBe(200);

      const after = await known(other, etag);
      expect(after.status).toBe(200);
      expect(after.headers.get("etag")).not.toBe(etag);
      expect(await after.json()).toHaveLength(1);
      const revisions = await Promise.all(
        [one, other].map(async ({ ask }) => (await ask("/api/revision")).json()),
      );
      expect(revisions[0]).toEqual(revisions[1]);
    } finally {
      await one.close();
      await other.close();
    }
  });

  test("tell open windows what came through the other, and both know a token of either", {
    timeout: MAKING,
  }, async () => {
    const record = await server.newDatabase();
    const [one, other] = [await serving(record), await serving(record)];
    try {
      const events = await other.ask("/api/events");
      const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
      expect((await reader?.read())?.value).toContain("event: state");
      const text = new TextDecoder().decode(numbered(0).bytes);
      await one.ask("/api/pages", {
        method: "POST",
        body: JSON.stringify({ pages: [{ source: "0.txt", text }] }),
      });
      let told = "";
      while (!told.includes("event: change")) told += (await reader?.read())?.value ?? "";
      expect(told).toContain('"pages":1');
      await reader?.cancel();

      const made = await one.ask("/api/tokens", { method: "POST", body: '{"name":"desk","scope":"admin"}' });
      const { token } = (await made.json()) as { token: string };
      const authorised = { headers: { Authorization: `Bearer ${token}` } };
      expect((await other.ask("/api/tokens", authorised)).status).toBe(200);
      expect((await one.ask("/api/tokens/desk", { method: "DELETE" })).status).toBe(200);
      expect((await other.ask("/api/tokens", authorised)).status).toBe(401);
    } finally {
      await one.close();
      await other.close();
    }
  });
});
