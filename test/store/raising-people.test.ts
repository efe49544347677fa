import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Decision, LoggedDecision } from "../../src/schema/index.ts";
import { provenBackup } from "../../src/store/backup/reader.ts";
import { restoreRecord } from "../../src/store/backup/restore.ts";
import { databaseIn, initialise } from "../../src/store/ground/create.ts";
import { openEngine } from "../../src/store/ground/embedded.ts";
import { migrate, type Raised } from "../../src/store/ground/migrate.ts";
import { migrations, schemaVersion } from "../../src/store/ground/migrations.ts";
import { connectServer } from "../../src/store/ground/server.ts";
import type { RecordService } from "../../src/store/service.ts";
import type { Database } from "../../src/store/tables.ts";
import { tokenDigest } from "../../src/store/tokens.ts";
import { insertAsVersionFive } from "./earlier-rows.ts";
import { type PostgresServer, postgresFolder, startPostgres } from "./postgres-server.ts";
import { everythingIn, recompileSmall, somePages } from "./samples.ts";
import { openTestNegotiation, openTestStore, recordFolder, temporaryFolder } from "./temporary.ts";

/** The version before watching and many machines. */
const EARLIER = 5;

/** Records are made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

/** What people gave to the record, as this version keeps it, and what the record tells with it. */
let decisions: readonly LoggedDecision[] = [];
let negotiations = "";
let expected = "";

const at = (hour: number): string => `2025-07-01T0${hour}:00:00.000Z`;

async function decideSome(store: RecordService): Promise<void> {
  const [first] = await store.timeline();
  const reports = first?.reports.map(({ key }) => key) ?? [];
  const signed = { by: "lan", reason: "transcript" };
  await store.decide({ act: "confirm", reports, at: at(1), ...signed });
  const rejected = await store.decide({ act: "reject", reports, at: at(2), ...signed });
  await store.decide({ act: "undo", decision: rejected.id, at: at(3), ...signed });
}

/** Makes the reference: the same pages and decisions in a record of this version. */
async function makeReference(): Promise<void> {
  const store = await openTestNegotiation(await recordFolder());
  await store.add(somePages());
  await decideSome(store);
  decisions = await store.decisions();
  negotiations = JSON.stringify(await store.negotiations());
  expected = await everythingIn(store);
  await store.close();
}

/** Brings an empty database to the earlier version, with all that people can have given to it. */
async function makeEarlier(database: Database, place: string): Promise<void> {
  const steps = migrations.slice(0, EARLIER);
  await migrate(database, { place, backups: place, recompile: recompileSmall, steps });
  await insertAsVersionFive(database);
  await sql`update negotiations set items = ${negotiations}`.execute(database);
  for (const { decision } of decisions) await insertDecision(database, decision);
  await sql`insert into tokens (name, scope, digest, made)
    values ('sheet', 'read', ${tokenDigest("a-secret-of-the-desk")}, ${at(4)})`.execute(database);
}

const insertDecision = (database: Database, decision: Decision): Promise<unknown> =>
  sql`insert into decisions (id, at, item)
    values (${decision.id}, ${decision.at}, ${JSON.stringify(decision)})`.execute(database);

/** All that the earlier record held is there, and what is new in this version is empty and works. */
async function checkRaised(place: string, backups: string): Promise<string> {
  const raised: Raised[] = [];
  const store = await openTestStore(place, false, (what) => raised.push(what));
  expect(raised).toMatchObject([{ from: EARLIER, to: schemaVersion }]);
  expect(await everythingIn(store)).toBe(expected);
  expect(await store.decisions()).toEqual(decisions);
  expect(JSON.stringify(await store.negotiations())).toBe(negotiations);
  const digest = tokenDigest("a-secret-of-the-desk");
  expect(await store.tokens()).toEqual([{ name: "sheet", scope: "read", digest, made: at(4) }]);
  expect(await store.check()).toMatchObject({ differing: 0 });
  expect((await store.add(somePages())).map(({ state }) => state)).toEqual(Array(4).fill("known"));
  expect(await store.backfills()).toEqual([]);
  expect((await store.makeToken({ name: "new", scope: "read" })).name).toBe("new");
  await store.close();
  const [name = ""] = await readdir(backups);
  const rows = { pages: 4, decisions: decisions.length, negotiations: 1 };
  expect(await provenBackup(join(backups, name))).toMatchObject({ header: { schema: EARLIER }, rows });
  return join(backups, name);
}

/** The backup from before the raising makes the same record, without tokens, which are in no backup. */
async function checkBackup(file: string): Promise<void> {
  const place = await temporaryFolder();
  await restoreRecord(file, place, recompileSmall);
  const store = await openTestStore(place, false);
  expect(await everythingIn(store)).toBe(expected);
  expect(await store.decisions()).toEqual(decisions);
  expect(await store.tokens()).toEqual([]);
  await store.close();
}

const folder = postgresFolder();
let server: PostgresServer;

beforeAll(async () => {
  await makeReference();
  if (folder !== null) server = await startPostgres(folder);
}, MAKING);
afterAll(() => server?.stop());

describe("a record of version 5 keeps pages, decisions, negotiations and tokens when it is raised", () => {
  test("in a folder", { timeout: MAKING }, async () => {
    const place = await temporaryFolder();
    await initialise(databaseIn(place));
    const { database, close } = await openEngine(databaseIn(place), place);
    await makeEarlier(database, place);
    await close();
    await checkBackup(await checkRaised(place, join(place, "backups")));
  });

  test.skipIf(folder === null)("on a server", { timeout: MAKING }, async () => {
    const place = await server.newDatabase();
    const earlier = await connectServer(place);
    await makeEarlier(earlier.database, place);
    await earlier.database.destroy();
    const backups = await temporaryFolder();
    const before = process.env.PARLEY_BACKUPS;
    process.env.PARLEY_BACKUPS = backups;
    try {
      await checkBackup(await checkRaised(place, backups));
    } finally {
      if (before === undefined) delete process.env.PARLEY_BACKUPS;
      else process.env.PARLEY_BACKUPS = before;
    }
  });
});
