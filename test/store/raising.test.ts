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

/** What version 3 compiled of them, as far as a step may stumble over rows that are there. */
async function insertAsVersionThree(database: OpenDatabase["database"]): Promise<void> {
  await insertAsVersionTwo(database);
  const listed = sql`'0badc0de', 1, '2025 0badc0de', 'digest', '{}', '{}'`;
  await sql`update pages set added = '2025-06-08T00:00:00.000Z'`.execute(database);
  await sql`insert into entries (id, part, sort, digest, item, actors, brief, sides, numbered, onesided, attested,
    outlets, disputed) values (${listed}, '{}', 'RU US', false, true, '{}', '{}', false)`.execute(database);
  await sql`insert into utterances (id, part, sort, digest, item, actors, outlets)
    values (${listed}, '{}')`.execute(database);
  await sql`insert into page_facts (page, published_day) select id, '2025-06-05' from pages`.execute(
    database,
  );
}

/** The same of version 4. */
async function insertAsVersionFour(database: OpenDatabase["database"]): Promise<void> {
  await insertAsVersionTwo(database);
  const listed = sql`'0badc0de', 1, '2025 0badc0de', 'digest', '{}', '{}'`;
  await sql`update pages set added = '2025-06-08T00:00:00.000Z'`.execute(database);
  await sql`insert into entries (id, part, sort, digest, item, actors, brief, sides, numbered, onesided, attested,
    outlets, disputed, outline, doubtful, first_reports) values (${listed}, '{}', 'RU US', false, true, '{}', '{}',
    false, '{}', false, '[]')`.execute(database);
  await sql`insert into utterances (id, part, sort, digest, item, actors, outlets, topics, source, source_name)
    values (${listed}, '{}', '{}', 'RU', 'Russia')`.execute(database);
  await sql`insert into undertakings (id, part, sort, digest, item, actors, outlets)
    values (${listed}, '{}')`.execute(database);
}

/** Records are made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

/** By version, a folder with a record without pages, and one with them; what a record with them tells. */
const empty = new Map<number, string>();
const filled = new Map<number, string>();
let expected = "";

const folderOf = (folders: ReadonlyMap<number, string>, version: number): string => {
  const folder = folders.get(version);
  if (folder === undefined) throw new Error(`no record of version ${version} was made`);
  return folder;
};

async function makeRecords(version: number, insert: typeof insertAsVersionTwo): Promise<void> {
  const place = await temporaryFolder();
  await initialise(databaseIn(place));
  const { database, close } = await openEngine(databaseIn(place), place);
  const steps = migrations.slice(0, version);
  await migrate(database, { place, backups: place, recompile: recompileSmall, steps });
  await close();
  empty.set(version, place);
  const copy = await copyOf(place);
  const engine = await openEngine(databaseIn(copy), copy);
  await insert(engine.database);
  await engine.close();
  filled.set(version, copy);
}

beforeAll(async () => {
  await makeRecords(2, insertAsVersionTwo);
  await makeRecords(3, insertAsVersionThree);
  await makeRecords(4, insertAsVersionFour);
  const store = await openTestStore(await temporaryFolder());
  await store.add(somePages());
  expected = await everythingIn(store);
  await store.close();
}, MAKING);

describe.each([2, 3, 4])("a record of version %i", { timeout: MAKING }, (version) => {
  test("tells everything when it is opened, and is kept as it was in a backup", async () => {
    const directory = await copyOf(folderOf(filled, version));
    const raised: Raised[] = [];
    const store = await openTestStore(directory, false, (what) => raised.push(what));
    expect(await everythingIn(store)).toBe(expected);
    expect(await store.outline()).toHaveLength((await store.timeline()).length);
    expect(await store.check()).toMatchObject({ differing: 0 });
    expect((await store.add(somePages())).map(({ state }) => state)).toEqual(Array(4).fill("known"));
    await store.close();
    const backup = raised[0]?.backup ?? "";
    expect(raised).toEqual([{ from: version, to: schemaVersion, backup }]);
    expect(backup).toMatch(/backups.before-v\d+-\d{8}T\d{6}Z\.jsonl\.gz$/);
    expect(await provenBackup(backup)).toMatchObject({ header: { schema: version }, rows: { pages: 4 } });
  });

  test("comes back from its backup as a record of this version", async () => {
    const directory = await copyOf(folderOf(filled, version));
    await (await openTestStore(directory, false)).close();
    const [name = ""] = await readdir(join(directory, "backups"));
    const place = await temporaryFolder();
    await restoreRecord(join(directory, "backups", name), place, recompileSmall);
    const store = await openTestStore(place, false);
    expect(await everythingIn(store)).toBe(expected);
    await store.close();
  });

  test("without pages needs no backup", async () => {
    const directory = await copyOf(folderOf(empty, version));
    const raised: Raised[] = [];
    await (await openTestStore(directory, false, (what) => raised.push(what))).close();
    expect(raised).toEqual([{ from: version, to: schemaVersion, backup: null }]);
    expect(await readdir(directory)).toEqual(["database"]);
  });
});

test("where compiling fails after the steps, the record stays at its version", async () => {
  const directory = await copyOf(folderOf(filled, 2));
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
