import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addPages, type ReadContext } from "../../src/store/add.ts";
import { checkStored } from "../../src/store/compile/check.ts";
import { decide, importDecisions } from "../../src/store/deciding.ts";
import { storedDecisions } from "../../src/store/decisions.ts";
import type { OpenDatabase } from "../../src/store/ground/database.ts";
import type { Stage } from "../../src/store/stage.ts";
import type { Database } from "../../src/store/tables.ts";
import { type PageSpec, smallWorld } from "../record/builders.ts";
import { inputOf } from "./fake-engine.ts";
import { batches, openEngine } from "./generated.ts";
import { scratchRecord } from "./scratch.ts";
import { shownBy } from "./shown.ts";
import { empty, finish, now, openTables, openTestStage, programs, stageServer } from "./stage-server.ts";

/** Records are made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

const world = smallWorld();
const context: ReadContext = { engine: openEngine, world, now };

const own = stageServer();
/** All that was added at once: what the others must come to. */
const embedded = scratchRecord();

/** Does it again until it is done: connections are cut. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === 50) throw error;
    }
  }
}

/** A worker's way through its batches: so many steps after each. */
async function working(stage: Stage, own: readonly PageSpec[][], steps: number): Promise<void> {
  for (const batch of own) {
    await insist(() => stage.arrive(batch.map(inputOf)));
    for (let k = 0; k < steps; k++) await insist(() => stage.step());
  }
}

/** Somebody at the record as usual: adds batches, and decides that pages are none of the record's. */
async function editing(database: Database, own: readonly PageSpec[][], rejected: number): Promise<void> {
  for (const [k, batch] of own.entries()) {
    await insist(() => addPages(database, batch.map(inputOf), context));
    const { rows } = await insist(() =>
      sql<{ id: string }>`select id from pages order by id`.execute(database),
    );
    const page = rows[rejected % Math.max(1, rows.length)]?.id;
    if (k > 0 || page === undefined) continue;
    const signed = { by: "desk", at: "2025-06-30T10:00:00Z", reason: null };
    await insist(() =>
      decide(database, { act: "page", page, values: { rejected: true }, ...signed }, context),
    );
  }
}

async function cutting(times: number): Promise<void> {
  for (let k = 0; k < times; k++) {
    await new Promise((resolve) => setTimeout(resolve, 15));
    await own.server.run(
      "postgres",
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parley'
        and state <> 'idle' order by random() limit 1`,
    );
  }
}

describe.skipIf(programs === null)("stages, adding and deciding at once", { timeout: MAKING }, () => {
  let tables: OpenDatabase;
  let stages: Stage[] = [];

  beforeAll(async () => {
    if (programs === null) return;
    const record = await own.server.newDatabase();
    tables = await openTables(record);
    stages = await Promise.all([1, 2, 3].map(() => openTestStage(record, openEngine, { round: 3 })));
  }, MAKING);

  afterAll(async () => {
    await Promise.all([...stages, ...(tables ? [tables] : [])].map((open) => open.close()));
  });

  /** The same pages and decisions, added at once. */
  async function expected(pages: readonly PageSpec[]): Promise<string> {
    const database = await embedded.emptied();
    await addPages(database, pages.map(inputOf), context);
    await importDecisions(database, await storedDecisions(tables.database), context);
    return shownBy(database, context);
  }

  test("come to the same as adding all at once, though connections are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        batches,
        fc.nat(100),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 2 }),
        async (given, rejected, steps, cuts) => {
          await empty(tables);
          const share = (who: number): PageSpec[][] => given.filter((_, k) => k % 4 === who);
          await Promise.all([
            ...stages.map((stage, who) => working(stage, share(who), steps)),
            editing(tables.database, share(3), rejected),
            cutting(cuts),
          ]);
          await Promise.all(stages.map((stage) => insist(() => finish(stage))));
          expect(await stages[0]?.waiting()).toEqual({ arrivals: 0, blocks: 0, aside: 0 });
          expect(await shownBy(tables.database, context)).toBe(await expected(given.flat()));
          expect(await checkStored(tables.database, world)).toMatchObject({ differing: 0, waiting: 0 });
        },
      ),
      { numRuns: 8 },
    );
  });
});
