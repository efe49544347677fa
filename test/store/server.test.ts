import { mkdtemp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { services } from "../../src/cli/services.ts";
import { writeBackup } from "../../src/store/backup/backup.ts";
import { restoreRecord } from "../../src/store/backup/restore.ts";
import { openDatabase } from "../../src/store/ground/database.ts";
import { migrate } from "../../src/store/ground/migrate.ts";
import { migrations } from "../../src/store/ground/migrations.ts";
import { shownPlace } from "../../src/store/ground/place.ts";
import { inWriting } from "../../src/store/ground/writing.ts";
import type { RecordService } from "../../src/store/service.ts";
import { pageFile, runParley } from "../cli/harness.ts";
import { inputOf } from "./fake-engine.ts";
import { type PostgresServer, postgresFolder, startPostgres } from "./postgres-server.ts";
import { everythingIn, recompileSmall, somePages } from "./samples.ts";
import { recordServiceSuite } from "./service-suite.ts";
import { openTestStore, recordFolder, temporaryFolder } from "./temporary.ts";

/** Records are made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

const folder = postgresFolder();
if (folder === null) {
  if (process.env.CI)
    throw new Error("PostgreSQL is missing; the tests of records on a server must run in CI.");
  console.warn("PostgreSQL is missing: the tests of records on a server are skipped.");
}
let server: PostgresServer;

beforeAll(async () => {
  if (folder !== null) server = await startPostgres(folder);
});

afterAll(() => server?.stop());

const reopened = async <T>(record: string, ask: (store: RecordService) => Promise<T>): Promise<T> => {
  const store = await openTestStore(record, false);
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
};

/** Waits for all that fulfil, and throws what the first failure threw. */
async function both<T>(work: readonly Promise<T>[]): Promise<T[]> {
  const done = await Promise.allSettled(work);
  return done.map((each) => {
    if (each.status === "rejected") throw each.reason;
    return each.value;
  });
}

describe.skipIf(folder === null)("with a PostgreSQL server", { timeout: MAKING }, () => {
  recordServiceSuite("on a PostgreSQL server", async () => openTestStore(await server.newDatabase()));

  describe("a record", () => {
    test("is made only where that is asked for, and is there when it is opened again", async () => {
      const record = await server.newDatabase();
      const absent = { code: "no-record", subject: shownPlace(record) };
      await expect(openTestStore(record, false)).rejects.toMatchObject(absent);
      const store = await openTestStore(record);
      await store.add(somePages());
      const told = await everythingIn(store);
      await store.close();
      expect(await reopened(record, everythingIn)).toBe(told);
    });

    test("is opened, made and filled by several at once", async () => {
      const record = await server.newDatabase();
      const stores = await both([1, 2, 3].map(() => openTestStore(record)));
      const adding = stores.map((store, k) =>
        store.add([...somePages(), inputOf({ source: `${k}.txt`, body: `${k}` })]),
      );
      const results = (await both(adding)).flat();
      expect(results.filter(({ state }) => state === "added")).toHaveLength(4 + 3);
      const told = await both(stores.map(everythingIn));
      expect(new Set(told).size).toBe(1);
      for (const store of stores) await store.close();
    });

    test("tells everybody what one of them wrote, whatever was kept of answers", async () => {
      const record = await server.newDatabase();
      const [writer, reader] = await both([openTestStore(record), openTestStore(record)]);
      if (!writer || !reader) throw new Error("a record was not opened");
      const before = [await reader.revision(), await reader.summary(), await reader.actors()];
      await writer.add(somePages());
      const after = [await reader.revision(), await reader.summary(), await reader.actors()];
      expect(after).toEqual([await writer.revision(), await writer.summary(), await writer.actors()]);
      expect(after[0]).not.toBe(before[0]);
      expect(after[1]).toMatchObject({ pages: 4 });
      await both([writer.close(), reader.close()]);
    });

    test("is read while many wait to write to it", async () => {
      const record = await server.newDatabase();
      const { database, close } = await openDatabase(record, { create: true, recompile: recompileSmall });
      const order: number[] = [];
      let begin = (): void => {};
      const gate = new Promise<void>((resolve) => {
        begin = resolve;
      });
      const writings = Array.from({ length: 15 }, (_, k) =>
        inWriting(database, async () => {
          await gate;
          order.push(k);
          if (k === 3) throw new RangeError("one that fails");
        }).catch((error: unknown) => expect(error).toBeInstanceOf(RangeError)),
      );
      expect(await database.selectFrom("pages").select("id").execute()).toEqual([]);
      expect(order).toEqual([]);
      begin();
      await both(writings);
      expect(order).toEqual(writings.map((_, k) => k));
      await close();
    });

    test("can be read by a user who may only read, and is not written by that user", async () => {
      const record = await server.newDatabase();
      await (await openTestStore(record)).close();
      const name = record.match(/record\d+/)?.[0] ?? "";
      await server.run(name, "create role reader login password 'reading'");
      await server.run(name, "grant select on all tables in schema public to reader");
      const asReader = record.replace(/\/\/.*@/, "//reader:reading@");
      const store = await openTestStore(asReader, false);
      expect(await store.timeline()).toEqual([]);
      await expect(store.add(somePages())).rejects.toMatchObject({ code: "server-refused" });
      await store.close();
    });

    test("lies beside another one in a schema of its own", async () => {
      const record = await server.newDatabase();
      await server.run(record.match(/record\d+/)?.[0] ?? "", "create schema second");
      const second = `${record}&options=-csearch_path%3Dsecond`;
      const stores = await both([record, second].map((place) => openTestStore(place)));
      await both(stores.map((store, k) => store.add(somePages().slice(k))));
      expect(await both(stores.map(async (store) => (await store.pages()).length))).toEqual([4, 3]);
      for (const store of stores) await store.close();
    });
  });

  describe("commands", () => {
    test("work on a server's database as on a folder, also while a process serves it", async () => {
      const place = await server.newDatabase();
      const parley = (...argv: string[]) => runParley([...argv, "--record", place, "--json"], services);
      const project = join(await temporaryFolder(), "parley.json");
      expect(JSON.parse((await parley("init", "--project", project)).out)).toEqual({
        record: shownPlace(place),
        made: true,
        project,
        projectMade: true,
      });
      const service = await services.openRecord(place, { create: false });
      const stop = new AbortController();
      const { url, closed } = await services.serve(service, {
        directory: place,
        port: 0,
        signal: stop.signal,
      });
      const page =
        "(Tin Mới) - Ngày 3/2/2025, Tổng thống Nga Vladimir Putin điện đàm với Tổng thống Mỹ Donald Trump.";
      expect(JSON.parse((await parley("add", pageFile(page))).out)).toMatchObject({ state: "added" });
      const { out } = await parley("timeline");
      const served = await fetch(new URL("/api/timeline", url));
      expect(await served.json()).toEqual([JSON.parse(out)]);
      stop.abort();
      await closed;
      await service.close();
    });
  });

  describe("what stands in the way is told plainly", () => {
    const failure = (record: string): Promise<{ code: unknown; text: string }> =>
      openTestStore(record).then(
        () => ({ code: null, text: "" }),
        (error: { code?: unknown; message: string; subject: string | null }) => ({
          code: error.code,
          text: `${error.message} ${error.subject}`,
        }),
      );

    test("and never tells the password", async () => {
      const { socket, password } = server;
      const right = server.address("postgres");
      const cases: readonly (readonly [string, string])[] = [
        [right.replace(password, "wrong-word"), "server-refused"],
        [`postgres://nobody-at-all:wrong-word@/postgres?host=${socket}`, "server-refused"],
        [`postgres://parley@/postgres?host=${socket}&password=wrong-word`, "server-refused"],
        [server.address("none"), "no-database"],
        [`postgres://parley:wrong-word@/postgres?host=${socket}/none`, "no-server"],
        ["postgres://parley:wrong-word@127.0.0.1:1/postgres", "no-server"],
        ["postgres://parley:wrong-word@[/postgres", "bad-argument"],
        [await server.newDatabase("encoding 'LATIN1' template template0"), "unfit-server"],
      ];
      for (const [record, code] of cases) {
        const told = await failure(record);
        expect(told.code).toBe(code);
        expect(told.text).not.toContain("wrong-word");
        expect(told.text).not.toContain(password);
      }
    });

    test("where tables of something else are, nothing is made", async () => {
      const record = await server.newDatabase();
      await server.run(record.match(/record\d+/)?.[0] ?? "", "create table pages (id text)");
      expect((await failure(record)).code).toBe("foreign-database");
      expect((await failure(record)).code).toBe("foreign-database");
    });

    test("where the server ends the connections", async () => {
      const record = await server.newDatabase();
      const store = await openTestStore(record);
      await server.run(
        "postgres",
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parley'",
      );
      // Queries that still meet an ended connection say so; those behind them go through new ones.
      const failures: unknown[] = [];
      const ask = (): Promise<unknown> => store.timeline().catch((error: unknown) => failures.push(error));
      for (let k = 0; k < 5; k++) await ask();
      for (const error of failures) expect(error).toMatchObject({ code: "no-server" });
      expect(await store.timeline()).toEqual([]);
      await store.close();
    });
  });

  describe("a record of an earlier version", () => {
    test("is raised once, by whoever comes first, after a backup", async () => {
      const record = await server.newDatabase();
      const opened = await openDatabase(record, { create: true, recompile: recompileSmall });
      await reopened(record, (store) => store.add(somePages()));
      const backups = await mkdtemp(join(await temporaryFolder(), "kept-"));
      let ran = 0;
      const further = [...migrations, async (): Promise<void> => void ran++];
      const options = { place: "here", backups, recompile: recompileSmall, steps: further };
      const raised = await both([1, 2].map(() => migrate(opened.database, options)));
      expect(ran).toBe(1);
      expect(raised.filter((each) => each !== null)).toHaveLength(1);
      expect(await readdir(backups)).toHaveLength(1);
      await opened.close();
      await expect(openTestStore(record)).rejects.toMatchObject({ code: "store-newer" });
    });
  });

  describe("a backup", () => {
    test("goes from a folder to a server and back", async () => {
      const store = await openTestStore(await recordFolder());
      await store.add(somePages());
      const told = await everythingIn(store);
      const first = join(await temporaryFolder(), "first.jsonl.gz");
      await writeBackup(store.backup(), first);
      await store.close();
      const record = await server.newDatabase();
      await restoreRecord(first, record, recompileSmall);
      expect(await reopened(record, everythingIn)).toBe(told);
      const second = join(await temporaryFolder(), "second.jsonl.gz");
      await reopened(record, (other) => writeBackup(other.backup(), second));
      const place = await recordFolder();
      await restoreRecord(second, place, recompileSmall);
      expect(await reopened(place, everythingIn)).toBe(told);
      await expect(restoreRecord(first, record, recompileSmall)).rejects.toMatchObject({
        code: "record-not-empty",
      });
    });

    test("shows one moment, whatever is added meanwhile", async () => {
      const record = await server.newDatabase();
      const store = await openTestStore(record);
      const pages = Array.from({ length: 40 }, (_, k) =>
        inputOf({ source: `${k}.txt`, body: `Trang ${k}.` }),
      );
      await store.add(pages);
      const backup = store.backup();
      const slowly = async function* (): AsyncGenerator<Uint8Array> {
        let added = false;
        for await (const piece of backup) {
          yield piece;
          if (!added) await store.add(somePages());
          added = true;
        }
      };
      const file = join(await temporaryFolder(), "record.jsonl.gz");
      const { rows } = await writeBackup(slowly(), file);
      expect(rows).toMatchObject({ pages: 40, readings: 40 });
      await store.close();
    });

    test("is taken back as a whole where compiling fails", async () => {
      const file = join(await temporaryFolder(), "record.jsonl.gz");
      const store = await openTestStore(await recordFolder());
      await store.add(somePages());
      await writeBackup(store.backup(), file);
      await store.close();
      const record = await server.newDatabase();
      const fails = async (): Promise<void> => {
        throw new RangeError("half-way");
      };
      await expect(restoreRecord(file, record, fails)).rejects.toThrow("half-way");
      await expect(openTestStore(record, false)).rejects.toMatchObject({ code: "no-record" });
    });
  });
});
