import { sql } from "kysely";
import { expect, test } from "vitest";
import { databaseIn, initialise } from "../../src/store/ground/create.ts";
import type { OpenDatabase } from "../../src/store/ground/database.ts";
import { openEngine } from "../../src/store/ground/embedded.ts";
import { upkeepOf } from "../../src/store/ground/upkeep.ts";
import { temporaryFolder } from "./temporary.ts";

type Bare = Pick<OpenDatabase, "database" | "embedded">;

/** How many pages the planner knows of, and asks for more. */
async function pagesFor({ database }: Bare) {
  let last = 0;
  const insert = async (count: number): Promise<void> => {
    await sql`insert into pages select ${last}::int + n from generate_series(1, ${count}::int) n`.execute(
      database,
    );
    last += count;
  };
  const known = async (): Promise<number> => {
    const { rows } = await sql<{ known: number }>`select greatest(reltuples, 0)::int as known from pg_class
      where oid = 'pages'::regclass`.execute(database);
    return rows[0]?.known ?? 0;
  };
  return { insert, known };
}

test("an embedded record is put in order whenever a thousand pages and a fifth of it are new", async () => {
  const directory = await temporaryFolder();
  await initialise(databaseIn(directory));
  const engine = await openEngine(databaseIn(directory), directory);
  const { database } = engine;
  await sql`create table pages (id integer primary key) with (autovacuum_enabled = off)`.execute(database);
  const { insert, known } = await pagesFor({ database, embedded: true });
  let upkeep = upkeepOf({ database, embedded: true });
  const steps: [added: number, known: number][] = [
    [999, 0],
    [1, 1_000],
    [999, 1_000],
    [1, 2_000],
    [6_000, 8_000],
    [1_500, 8_000],
    [100, 9_600],
  ];
  for (const [added, expected] of steps) {
    await insert(added);
    await upkeep(added);
    expect(await known()).toBe(expected);
  }
  // What processes before this one added counts too.
  await insert(1_950);
  upkeep = upkeepOf({ database, embedded: true });
  await upkeep(0);
  expect(await known()).toBe(9_600);
  await insert(10);
  await upkeepOf({ database, embedded: false })(10);
  expect(await known()).toBe(9_600);
  await upkeep(10);
  expect(await known()).toBe(11_560);
  await engine.close();
});
