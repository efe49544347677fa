import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { provenBackup } from "../../src/store/backup/reader.ts";
import { restoreRecord } from "../../src/store/backup/restore.ts";
import { databaseIn, initialise } from "../../src/store/ground/create.ts";
import { openEngine } from "../../src/store/ground/embedded.ts";
import { migrate, type Raised } from "../../src/store/ground/migrate.ts";
import { migrations, schemaVersion } from "../../src/store/ground/migrations.ts";
import {
  type InsertRows,
  insertAsVersionFive,
  insertAsVersionFour,
  insertAsVersionThree,
  insertAsVersionTwo,
} from "./earlier-rows.ts";
import { everythingIn, recompileSmall, somePages } from "./samples.ts";
import { copyOf, openTestStore, temporaryFolder } from "./temporary.ts";

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

async function makeRecords(version: number, insert: InsertRows): Promise<void> {
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
  await makeRecords(5, insertAsVersionFive);
  const store = await openTestStore(await temporaryFolder());
  await store.add(somePages());
  expected = await everythingIn(store);
  await store.close();
}, MAKING);

describe.each([2, 3, 4, 5])("a record of version %i", { timeout: MAKING }, (version) => {
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
