import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { provenBackup } from "../../src/store/backup/reader.ts";
import { restoreRecord } from "../../src/store/backup/restore.ts";
import { databaseIn, initialise } from "../../src/store/ground/create.ts";
import type { OpenDatabase } from "../../src/store/ground/database.ts";
import { openEngine } from "../../src/store/ground/embedded.ts";
import { migrate, type Raised } from "../../src/store/ground/migrate.ts";
import { migrations, schemaVersion } from "../../src/store/ground/migrations.ts";
import { digestOf } from "../../src/store/inputs.ts";
import { jsonEngine } from "./fake-engine.ts";
import { everythingIn, recompileSmall, somePages } from "./samples.ts";
import { copyOf, openTestStore, temporaryFolder } from "./temporary.ts";

/** The pages as Parley 0.1 wrote them, under version 2 of the schema. */
async function insertAsVersionTwo(database: OpenDatabase["database"]): Promise<void> {
  for (const input of somePages()) {
    const reading = jsonEngine(input);
    const { id, source, url, captured } = reading.page;
    const { title, outlet, published } = reading.article;
    const { published: given = null, encoding = null, truncated = false } = input;
    const said = { published: given, kind: null, language: null, encoding, declared: null, truncated };
    await sql`insert into pages (id, source, url, captured, input, bytes) values
      (${id}, ${source}, ${url}, ${captured}, ${JSON.stringify(said)}, ${input.bytes})`.execute(database);
    await sql`insert into readings (page, reading, summary) values (${id}, ${JSON.stringify(reading)},
      ${JSON.stringify({ id, source, url, outlet, title, published })})`.execute(database);
    await sql`insert into inputs (digest, page) values (${digestOf(input)}, ${id})`.execute(database);
  }
}

/** Records are made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

/** A folder with a record of version 2 without pages, and one with them; what a record with them tells. */
let empty = "";
let filled = "";
let expected = "";

beforeAll(async () => {
  empty = await temporaryFolder();
  await initialise(databaseIn(empty));
  const { database, close } = await openEngine(databaseIn(empty), empty);
  const steps = migrations.slice(0, 2);
  await migrate(database, { place: empty, backups: empty, recompile: recompileSmall, steps });
  await close();
  filled = await copyOf(empty);
  const engine = await openEngine(databaseIn(filled), filled);
  await insertAsVersionTwo(engine.database);
  await engine.close();
  const store = await openTestStore(await temporaryFolder());
  await store.add(somePages());
  expected = await everythingIn(store);
  await store.close();
}, MAKING);

describe("a record of version 2", { timeout: MAKING }, () => {
  test("tells everything when it is opened, and is kept as it was in a backup", async () => {
    const directory = await copyOf(filled);
    const raised: Raised[] = [];
    const store = await openTestStore(directory, false, (what) => raised.push(what));
    expect(await everythingIn(store)).toBe(expected);
    expect((await store.add(somePages())).map(({ state }) => state)).toEqual(Array(4).fill("known"));
    await store.close();
    const backup = raised[0]?.backup ?? "";
    expect(raised).toEqual([{ from: 2, to: schemaVersion, backup }]);
    expect(backup).toMatch(/backups.before-v\d+-\d{8}T\d{6}Z\.jsonl\.gz$/);
    expect(await provenBackup(backup)).toMatchObject({ header: { schema: 2 }, rows: { pages: 4 } });
  });

  test("comes back from its backup as a record of this version", async () => {
    const directory = await copyOf(filled);
    await (await openTestStore(directory, false)).close();
    const [name = ""] = await readdir(join(directory, "backups"));
    const place = await temporaryFolder();
    await restoreRecord(join(directory, "backups", name), place, recompileSmall);
    const store = await openTestStore(place, false);
    expect(await everythingIn(store)).toBe(expected);
    await store.close();
  });

  test("without pages needs no backup", async () => {
    const directory = await copyOf(empty);
    const raised: Raised[] = [];
    await (await openTestStore(directory, false, (what) => raised.push(what))).close();
    expect(raised).toEqual([{ from: 2, to: schemaVersion, backup: null }]);
    expect(await readdir(directory)).toEqual(["database"]);
  });
});

test("where compiling fails after the steps, the record stays at its version", async () => {
  const directory = await copyOf(filled);
  const { database, close } = await openEngine(databaseIn(directory), directory);
  const recompile = async (): Promise<void> => {
    throw new RangeError("half-way");
  };
  const further = [...migrations, async (): Promise<void> => {}];
  const options = { place: directory, backups: join(directory, "backups"), recompile, steps: further };
  await expect(migrate(database, options)).rejects.toThrow("half-way");
  expect(await readdir(join(directory, "backups"))).toHaveLength(1);
  await close();
  const store = await openTestStore(directory, false);
  expect(await store.pages()).toHaveLength(4);
  await store.close();
});
