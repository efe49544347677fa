import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { writeBackup } from "../../src/store/backup/backup.ts";
import { restoreRecord } from "../../src/store/backup/restore.ts";
import { openDatabase } from "../../src/store/ground/database.ts";
import { revisionOf } from "../../src/store/ground/revision.ts";
import { inTurn, inWriting } from "../../src/store/ground/writing.ts";
import type { RecordService } from "../../src/store/service.ts";
import { inputOf } from "./fake-engine.ts";
import { recompileSmall, somePages } from "./samples.ts";
import { openTestStore, recordFolder, temporaryFolder } from "./temporary.ts";

/** What asks each slow view, as the memory of answers must not change it. */
const views = async (store: RecordService): Promise<unknown[]> => [
  await store.gaps(),
  await store.conflicts(),
  await store.positions(),
  await store.undertakings(),
  await store.undertakings({ asOf: "2025-07-01", state: "lapsed" }),
  await store.unconfirmed(),
  await store.actors(),
  await store.sources(),
  await store.summary(),
];

test("a revision stays over restarts, and adding a page that is known makes none", async () => {
  const folder = await recordFolder();
  const first = await openTestStore(folder);
  const fresh = await first.revision();
  await first.add(somePages());
  const filled = await first.revision();
  expect(filled).not.toBe(fresh);
  await first.add(somePages());
  expect(await first.revision()).toBe(filled);
  await first.close();
  const second = await openTestStore(folder);
  expect(await second.revision()).toBe(filled);
  await second.close();
});

test("a record that was restored has a revision of its own", async () => {
  const store = await openTestStore(await recordFolder());
  await store.add(somePages());
  const file = join(await temporaryFolder(), "backup.jsonl.gz");
  await writeBackup(store.backup(), file);
  const place = await temporaryFolder();
  await restoreRecord(file, place, recompileSmall);
  const restored = await openTestStore(place);
  expect(await restored.revision()).not.toBe(await store.revision());
  expect(await views(restored)).toEqual(await views(store));
  await restored.close();
  await store.close();
});

test("a writing that fails leaves the revision, and so does a look into the past", async () => {
  const { database, close } = await openDatabase(await recordFolder(), {
    create: false,
    recompile: recompileSmall,
  });
  const before = await revisionOf(database);
  const failing = inWriting(database, async (writing) => {
    await sql`insert into pages (id, source, input, bytes) values ('x', 'x', '{}', '')`.execute(writing);
    throw new RangeError("half-way");
  });
  await expect(failing).rejects.toThrow("half-way");
  await inTurn(database, async () => undefined);
  expect(await revisionOf(database)).toBe(before);
  await inWriting(database, async () => undefined);
  expect(await revisionOf(database)).not.toBe(before);
  await close();
});

test("what is kept of a revision is what is computed anew", async () => {
  const folder = await recordFolder();
  const store = await openTestStore(folder);
  const pages = [...somePages(), inputOf({ source: "z.txt", published: "2025-08-01", body: "Trang khác." })];
  for (const page of pages) {
    await store.add([page]);
    const first = await views(store);
    expect(await views(store)).toEqual(first);
    // An answer that its asker changes is nobody else's.
    (await store.actors()).pop();
    (await store.sources()).reverse();
    (await store.gaps()).pop();
    (await store.undertakings()).pop();
    expect(await views(store)).toEqual(first);
  }
  const kept = await views(store);
  await store.close();
  const anew = await openTestStore(folder);
  expect(await views(anew)).toEqual(kept);
  await anew.close();
});

test("questions that are asked at once get one answer", async () => {
  const store = await openTestStore(await recordFolder());
  await store.add(somePages());
  const answers = await Promise.all([store.actors(), store.actors(), store.actors(), store.summary()]);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  await store.close();
});
