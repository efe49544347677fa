import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { compileRecord, unconfirmed } from "../../src/record/index.ts";
import type { Reading } from "../../src/schema/index.ts";
import { addPages } from "../../src/store/add.ts";
import { checkRecord } from "../../src/store/compile/check.ts";
import { recompileAll } from "../../src/store/compile/recompile.ts";
import { compileContext } from "../../src/store/compile/refresh.ts";
import { narrowing } from "../../src/store/filters.ts";
import { inTurn, inWriting } from "../../src/store/ground/writing.ts";
import {
  conflictsIn,
  entriesIn,
  gapsIn,
  latestDay,
  unconfirmedIn,
  utterancesIn,
} from "../../src/store/queries.ts";
import { compileOthers, takeOut } from "../../src/store/rewind.ts";
import type { Database } from "../../src/store/tables.ts";
import { type PageSpec, readingOf, smallWorld } from "../record/builders.ts";
import { inputOf } from "./fake-engine.ts";
import { batches, agencyText as copiedText, openEngine, readOn } from "./generated.ts";
import { scratchRecord } from "./scratch.ts";

const world = smallWorld();
const context = { engine: openEngine, world, now: () => new Date("2025-07-01T00:00:00Z") };

const record = scratchRecord();

/** What a record shows, as it is printed. */
async function shown(database: Database): Promise<string> {
  const all = narrowing({}, world);
  const whole = { newest: false, after: null, limit: null };
  return JSON.stringify(
    {
      entries: await entriesIn(database, all, whole),
      utterances: await utterancesIn(database, all, whole),
      gaps: await gapsIn(database, all),
      conflicts: await conflictsIn(database, all),
      unconfirmed: await unconfirmedIn(database, all, null),
      latest: await latestDay(database),
    },
    null,
    1,
  );
}

/** Publication days of the reports of all entries. */
async function reported(database: Database): Promise<(string | null)[]> {
  const entries = await entriesIn(database, narrowing({}, world), {
    newest: false,
    after: null,
    limit: null,
  });
  return entries.flatMap((entry) => entry.reports.map((report) => report.published));
}

function expected(pages: readonly PageSpec[]): string {
  const compiled = compileRecord(
    pages.map((page) => openEngine(inputOf(page)) as Reading),
    { world, reread: readOn },
  );
  const { entries, utterances, gaps, conflicts, latest } = compiled;
  return JSON.stringify(
    { entries, utterances, gaps, conflicts, unconfirmed: unconfirmed(compiled, null), latest },
    null,
    1,
  );
}

test("a record that grew by batches equals one compiled of all pages at once, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(batches, fc.array(fc.nat(100), { maxLength: 2 }), async (given, again) => {
      const database = await record.emptied();
      const repeated = again.map((k) => given[k % given.length] ?? []);
      for (const batch of [...given, ...repeated]) await addPages(database, batch.map(inputOf), context);
      expect(await shown(database)).toBe(expected(given.flat()));
      expect((await checkRecord(database, await compileContext(database, { world }))).differences).toEqual(
        [],
      );
    }),
    { numRuns: 40 },
  );
}, 300_000);

test("compiling everything anew changes nothing that a record shows", async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (given) => {
      const database = await record.emptied();
      for (const batch of given) await addPages(database, batch.map(inputOf), context);
      await inWriting(database, (writing) => recompileAll(writing, context));
      expect(await shown(database)).toBe(expected(given.flat()));
    }),
    { numRuns: 15 },
  );
}, 300_000);

test("a record without its last pages is the same taken back as compiled without them", async () => {
  await fc.assert(
    fc.asyncProperty(batches, fc.constantFrom(takeOut, compileOthers), async (given, back) => {
      const database = await record.emptied();
      const [first = [], ...later] = given;
      await addPages(database, first.map(inputOf), context);
      const before = await shown(database);
      const held = (await database.selectFrom("pages").select("id").execute()).map(({ id }) => id);
      // A reading that takes another's place on a page held is no page to be taken back.
      const isNew = (page: PageSpec): boolean => !held.includes(readingOf(page).page.id);
      for (const batch of later) await addPages(database, batch.filter(isNew).map(inputOf), context);
      const { rows } = await sql<{ id: string }>`select id from pages where id <> all(${held})`.execute(
        database,
      );
      await inTurn(database, async (writing) => {
        await sql`savepoint present`.execute(writing);
        await back(
          writing,
          rows.map(({ id }) => id),
          context,
        );
        expect(await shown(writing)).toBe(before);
        await sql`rollback to savepoint present`.execute(writing);
      });
    }),
    { numRuns: 20 },
  );
}, 300_000);

test("a day that copies close counts until the copies are gone from the record", async () => {
  const database = await record.emptied();
  const open = {
    source: "c.txt",
    body: copiedText,
    published: "2025-06-04",
    events: [{ with: ["RU", "US"] }],
  };
  const told = { source: "a.txt", body: `${copiedText} .`, published: "2025-06-20", url: "https://a.vn/1" };
  await addPages(database, [open].map(inputOf), context);
  expect((await reported(database))[0]).toBe("2025-06-04");
  await addPages(database, [{ ...told, captured: "2025-06-20T10:00Z" }].map(inputOf), context);
  expect((await reported(database))[0]).toBe("2025-06-20");
  const other = { ...told, captured: "2025-06-21T10:00Z", body: "Bài đã đổi hẳn, không còn là bản sao nữa." };
  await addPages(database, [other].map(inputOf), context);
  expect((await reported(database))[0]).toBe("2025-06-04");
  expect((await checkRecord(database, await compileContext(database, { world }))).differences).toEqual([]);
});
