import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import type { ReadEngine } from "../../src/store/add.ts";
import { writeBackup } from "../../src/store/backup/backup.ts";
import { restoreRecord } from "../../src/store/backup/restore.ts";
import { recompileAll } from "../../src/store/compile/recompile.ts";
import { inTurn } from "../../src/store/ground/writing.ts";
import { mergeBackup } from "../../src/store/merge-records.ts";
import { smallWorld } from "../record/builders.ts";
import { inputOf, jsonEngine } from "./fake-engine.ts";
import { everythingIn, somePages } from "./samples.ts";
import { empty, finish, openTables, openTestStage, programs, stageServer } from "./stage-server.ts";
import { openTestStore, recordFolder, temporaryFolder } from "./temporary.ts";

/** Records are made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

const own = stageServer();

const states = (results: readonly { readonly state: string }[]): string[] =>
  results.map(({ state }) => state);

/** What a record tells to which some pages were added. */
async function toldOf(pages = somePages()): Promise<string> {
  const store = await openTestStore(await own.server.newDatabase());
  await store.add(pages);
  const told = await everythingIn(store);
  await store.close();
  return told;
}

/** Contacts far from each other: each is a block. */
const farApart = (count: number) =>
  Array.from({ length: count }, (_, k) =>
    inputOf({
      source: `${k}.txt`,
      body: `Trang số ${k} nói chuyện khác hẳn.`,
      published: `2025-0${k + 1}-05`,
      events: [{ kind: "talks", with: ["RU", "UA"], day: `2025-0${k + 1}-04` }],
    }),
  );

describe.skipIf(programs === null)("a stage", { timeout: MAKING }, () => {
  test("takes in and compiles what landed as if it was added", async () => {
    const record = await own.server.newDatabase();
    const stage = await openTestStage(record, jsonEngine);
    const results = await stage.arrive([...somePages(), { source: "x", bytes: new Uint8Array() }]);
    expect(states(results)).toEqual(["added", "added", "added", "added", "failed"]);
    expect(await stage.waiting()).toEqual({ arrivals: 4, blocks: 0, aside: 0 });
    await stage.close();

    const other = await openTestStage(record, jsonEngine);
    expect(await other.arrive([])).toEqual([]);
    expect(await other.arrive(somePages())).toEqual(results.slice(0, 4));
    await finish(other);
    expect(await other.waiting()).toEqual({ arrivals: 0, blocks: 0, aside: 0 });
    expect(states(await other.arrive(somePages()))).toEqual(["known", "known", "known", "known"]);
    const store = await openTestStore(record);
    expect(await everythingIn(store)).toBe(await toldOf());
    expect(await store.check()).toMatchObject({ differing: 0, pages: 4, waiting: 0 });
    await store.close();
    await other.close();
  });

  test("is only for a record on a server", async () => {
    await expect(openTestStage("here", jsonEngine)).rejects.toMatchObject({
      code: "bad-argument",
      subject: "here",
    });
  });

  test("compiles blocks at the same time as others, and plans while none waits", async () => {
    const record = await own.server.newDatabase();
    const stages = await Promise.all([1, 2].map(() => openTestStage(record, jsonEngine)));
    const [one, other] = stages;
    const tables = await openTables(record);
    await one?.arrive(farApart(4));
    expect(await one?.step()).toBe("planned");
    const { blocks } = (await one?.waiting()) ?? { blocks: 0 };
    expect(blocks).toBeGreaterThan(3);
    // Whoever writes the revision is at the end of a block: it is held here, so that nobody's block ends.
    const held = await tables.database.startTransaction().execute();
    await sql`select from revision for update`.execute(held);
    const steps = Promise.all(stages.map((stage) => stage.step()));
    const waiting = async (): Promise<number> => {
      const { rows } = await sql<{ n: number }>`select count(*)::integer as n from pg_locks
        where locktype = 'transactionid' and not granted or locktype = 'tuple' and not granted`.execute(
        tables.database,
      );
      return rows[0]?.n ?? 0;
    };
    // Both have compiled a block each, and wait for nothing but the row that is held.
    while ((await waiting()) < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await held.rollback().execute();
    expect(await steps).toEqual(["compiled", "compiled"]);
    expect((await other?.waiting())?.blocks).toBe(blocks - 2);
    await Promise.all(stages.map(finish));
    const store = await openTestStore(record);
    expect(await everythingIn(store)).toBe(await toldOf(farApart(4)));
    await store.close();
    await tables.close();
    await Promise.all(stages.map((stage) => stage.close()));
  });

  test("waits for nobody who writes", async () => {
    const record = await own.server.newDatabase();
    const stage = await openTestStage(record, jsonEngine);
    const tables = await openTables(record);
    await stage.arrive(farApart(2));
    await inTurn(tables.database, async () => {
      expect(states(await stage.arrive(farApart(3)))).toEqual(["added", "added", "added"]);
    });
    expect(await stage.step()).toBe("planned");
    await inTurn(tables.database, async () => {
      expect(await stage.step()).toBe("busy");
    });
    await finish(stage);
    await tables.close();
    await stage.close();
  });

  test("leaves a block whole where its worker is ended in the midst of it", async () => {
    const record = await own.server.newDatabase();
    const tables = await openTables(record);
    const stage = await openTestStage(record, jsonEngine);
    await stage.arrive(farApart(2));
    await stage.step();
    const held = await tables.database.startTransaction().execute();
    await sql`select from revision for update`.execute(held);
    const ended = stage.step().catch((error: unknown) => error);
    const { rows } = await untilOne(tables, atTheEnd);
    await sql`select pg_terminate_backend(${rows[0]?.pid ?? 0})`.execute(tables.database);
    expect(await ended).toMatchObject({ code: "no-server" });
    await held.rollback().execute();
    await finish(stage);
    const store = await openTestStore(record);
    expect(await everythingIn(store)).toBe(await toldOf(farApart(2)));
    await store.close();
    await tables.close();
    await stage.close();
  });

  test("takes a block up again where its transaction and another waited for each other", async () => {
    const record = await own.server.newDatabase();
    // The stage looks for that after a while, and the other, who comes later, much later: the stage gives way.
    const [name = ""] = record.match(/record\d+/) ?? [];
    await own.server.run("postgres", `alter database ${name} set deadlock_timeout = '3s'`);
    const stage = await openTestStage(record, jsonEngine);
    const tables = await openTables(record);
    await stage.arrive(farApart(2));
    await stage.step();
    const other = await tables.database.startTransaction().execute();
    await sql`set local deadlock_timeout = '600s'`.execute(other);
    await sql`select from revision for update`.execute(other);
    const step = stage.step();
    await untilOne(tables, atTheEnd);
    await sql`select from blocks where n = 1 for update`.execute(other);
    expect(await step).toBe("busy");
    await other.rollback().execute();
    await finish(stage);
    const store = await openTestStore(record);
    expect(await everythingIn(store)).toBe(await toldOf(farApart(2)));
    await store.close();
    await tables.close();
    await stage.close();
  });
});

/** The process of whoever has compiled a block and waits to note the revision, which a test holds. */
const atTheEnd = sql<{ pid: number }>`select pid from pg_stat_activity
  where query like 'update revision%' and wait_event_type = 'Lock' and datname = current_database()`;

/** Asks until there is one row. */
async function untilOne<T>(
  { database }: Awaited<ReturnType<typeof openTables>>,
  query: ReturnType<typeof sql<T>>,
): Promise<{ rows: T[] }> {
  for (;;) {
    const { rows } = await query.execute(database);
    if (rows.length === 1) return { rows };
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** An engine that can't read the page of a source as long as it is told so. */
const faultyEngine =
  (source: string, isFaulty: () => boolean): ReadEngine =>
  (input, given) => {
    if (input.source === source && isFaulty()) throw new ParleyError("empty-page", "The page holds no text.");
    return jsonEngine(input, given);
  };

describe.skipIf(programs === null)("beside those who write as usual", { timeout: MAKING }, () => {
  test("whatever is added or decided finishes the blocks that wait", async () => {
    const record = await own.server.newDatabase();
    const stage = await openTestStage(record, jsonEngine);
    await stage.arrive(farApart(3));
    await stage.step();
    expect((await stage.waiting()).blocks).toBeGreaterThan(0);
    const store = await openTestStore(record);
    expect(states(await store.add(somePages()))).toEqual(["added", "added", "added", "added"]);
    expect((await stage.waiting()).blocks).toBe(0);
    expect(await everythingIn(store)).toBe(await toldOf([...farApart(3), ...somePages()]));
    await store.close();
    await stage.close();
  });

  test("a check finishes them too, and tells of pages that landed", async () => {
    const record = await own.server.newDatabase();
    const stage = await openTestStage(record, jsonEngine);
    await stage.arrive(farApart(3));
    await stage.step();
    await stage.arrive(somePages());
    const store = await openTestStore(record);
    expect(await store.check()).toEqual({
      pages: 3,
      differing: 0,
      differences: [],
      waiting: 4,
      aside: [],
    });
    expect(await stage.waiting()).toEqual({ arrivals: 4, blocks: 0, aside: 0 });
    // Nobody is kept out behind it.
    expect(await finish(stage)).toContain("planned");
    await store.close();
    await stage.close();
  });

  test("a page that can't be taken in is set aside, told, and taken in when that is tried again", async () => {
    const record = await own.server.newDatabase();
    const store = await openTestStore(record);
    const [first, second, ...others] = farApart(5);
    if (!first || !second) throw new Error("there are no pages");
    const [added] = await store.add([first]);
    if (added?.state !== "added") throw new Error("the page was not added");
    await store.decide({
      act: "page",
      page: added.page,
      values: { outlet: "Tin Mới" },
      by: "desk",
      at: "2025-06-30T10:00:00Z",
      reason: null,
    });
    let isFaulty = false;
    const told: string[] = [];
    const stage = await openTestStage(
      record,
      faultyEngine("0.txt", () => isFaulty),
      {
        onAside: ({ source }) => told.push(source),
      },
    );
    // The same page, captured otherwise: what was read of it is compared with the page as it was before the decision.
    await stage.arrive([second, { ...first, captured: "2025-01-01T00:00Z" }, ...others]);
    isFaulty = true;
    await finish(stage);
    expect(told).toEqual(["0.txt"]);
    expect(await stage.waiting()).toEqual({ arrivals: 0, blocks: 0, aside: 1 });
    const aside = [{ source: "0.txt", error: { code: "empty-page" } }];
    expect(await stage.aside()).toMatchObject(aside);
    expect(await store.check()).toMatchObject({ differing: 0, waiting: 1, aside });
    expect(await store.pages()).toHaveLength(5);
    isFaulty = false;
    expect(await stage.retry()).toBe(1);
    await finish(stage);
    expect(await stage.waiting()).toEqual({ arrivals: 0, blocks: 0, aside: 0 });
    expect(await store.check()).toMatchObject({ differing: 0, waiting: 0 });
    await store.close();
    await stage.close();
  });

  test("a backup holds what landed, whether it is restored or merged", async () => {
    const told = await toldOf([...farApart(3), ...somePages()]);
    const record = await own.server.newDatabase();
    const stage = await openTestStage(record, jsonEngine);
    await stage.arrive(farApart(3));
    await stage.step();
    await stage.arrive(somePages());
    const store = await openTestStore(record);
    const file = join(await temporaryFolder(), "record.jsonl.gz");
    expect(await writeBackup(store.backup(), file)).toMatchObject({ rows: { pages: 3, arrivals: 4 } });
    await store.close();
    await stage.close();
    const recompile = (writing: Parameters<typeof recompileAll>[0]) =>
      recompileAll(writing, { world: smallWorld(), engine: jsonEngine });
    for (const place of [await recordFolder(), await own.server.newDatabase()]) {
      await restoreRecord(file, place, recompile);
      const restored = await openTestStore(place, false);
      expect(await everythingIn(restored)).toBe(told);
      expect(await restored.check()).toMatchObject({ differing: 0, waiting: 0 });
      await restored.close();
    }
    const merged = await openTestStore(await own.server.newDatabase());
    expect(await mergeBackup(merged, file)).toMatchObject({ pages: { added: 7, known: 0, failed: 0 } });
    expect(await everythingIn(merged)).toBe(told);
    await merged.close();
  });

  test("a record that is compiled anew has no blocks left", async () => {
    const record = await own.server.newDatabase();
    const stage = await openTestStage(record, jsonEngine);
    await stage.arrive(farApart(3));
    await stage.step();
    const tables = await openTables(record);
    await inTurn(tables.database, (writing) =>
      recompileAll(writing, { world: smallWorld(), engine: jsonEngine }),
    );
    expect(await stage.waiting()).toEqual({ arrivals: 0, blocks: 0, aside: 0 });
    expect(await stage.step()).toBe("idle");
    await empty(tables);
    await tables.close();
    await stage.close();
  });
});
