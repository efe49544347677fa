import { expect, test } from "vitest";
import type { PageInput } from "../../src/page/types.ts";
import type { Reading } from "../../src/schema/index.ts";
import { addPages, type ReadContext } from "../../src/store/add.ts";
import { checkRecord } from "../../src/store/compile/check.ts";
import { compileContext } from "../../src/store/compile/refresh.ts";
import { entryBy } from "../../src/store/entry-by.ts";
import { type RereadStep, rereadSome } from "../../src/store/reread.ts";
import type { Database } from "../../src/store/tables.ts";
import { type PageSpec, smallWorld } from "../record/builders.ts";
import { inputOf, jsonEngine } from "./fake-engine.ts";
import { scratchRecord } from "./scratch.ts";

const world = smallWorld();
const record = scratchRecord();
const readBy = (engine: (input: PageInput) => Reading): ReadContext => ({
  engine,
  world,
  now: () => new Date("2025-07-01T00:00:00Z"),
});
const context = readBy(jsonEngine);

const sentence = "Tổng thống hai nước đã điện đàm hơn một giờ vào ngày 4/6 về tình hình.";
const call = { with: ["RU", "US"], day: "2025-06-04", sentence };
const pages: PageSpec[] = [
  { source: "a.txt", events: [call] },
  {
    source: "b.txt",
    body: "Bài của một báo khác.",
    events: [{ ...call, sentence: "Hai bên điện đàm ngày 4/6." }],
  },
];

/** A later engine: it reads the sentence only up to a word. */
const shorter = (input: PageInput): Reading => {
  const reading = jsonEngine(input);
  const cut = ({ start, end }: { start: number; end: number }) => ({
    start,
    end: Math.max(start + 5, end - 20),
  });
  return {
    ...reading,
    events: reading.events.map((event) => ({ ...event, evidence: event.evidence.map(cut) })),
  };
};

async function filled(): Promise<Database> {
  const database = await record.emptied();
  await addPages(database, pages.map(inputOf), context);
  return database;
}

const entries = async (database: Database) =>
  (await database.selectFrom("entries").select("item").orderBy("sort").execute()).map((row) => row.item);

async function rereadAll(database: Database, engine: (input: PageInput) => Reading): Promise<RereadStep> {
  const step = await rereadSome(database, null, readBy(engine));
  expect(step.next).toBeNull();
  return step;
}

test("reading again with the same engine changes nothing", async () => {
  const database = await filled();
  const before = await entries(database);
  expect(await rereadAll(database, jsonEngine)).toMatchObject({ pages: 2, changed: 0, failed: [], of: 2 });
  expect(await entries(database)).toEqual(before);
});

test("every id and key of before leads to the contact after an engine reads other evidence", async () => {
  const database = await filled();
  const [before] = await entries(database);
  expect(await rereadAll(database, shorter)).toMatchObject({ changed: 2 });
  const [after, ...others] = await entries(database);
  expect(others).toEqual([]);
  const keys = before?.reports.map((report) => report.key) ?? [];
  expect(after?.reports.map((report) => report.key)).not.toEqual(keys);
  for (const id of [before?.id ?? "", ...keys]) expect((await entryBy(database, id))?.id).toBe(after?.id);
  const { differences } = await checkRecord(database, await compileContext(database, { world }));
  expect(differences).toEqual([]);
});

test("ids lead on over several readings, and from an older version of a page to the newer one", async () => {
  const database = await record.emptied();
  const url = "https://a.vn/1";
  await addPages(database, [inputOf({ url, captured: "2025-06-05T10:00Z", events: [call] })], context);
  const [first] = await entries(database);
  await rereadAll(database, shorter);
  const newer = { url, captured: "2025-06-06T10:00Z", body: "Bản mới của bài.", events: [call] };
  await addPages(database, [inputOf(newer)], context);
  const [last, ...others] = await entries(database);
  expect(others).toEqual([]);
  expect(last?.id).not.toBe(first?.id);
  expect((await entryBy(database, first?.id ?? ""))?.id).toBe(last?.id);
});

test("a page that can't be read any more keeps its reading and is told", async () => {
  const database = await filled();
  const before = await entries(database);
  const step = await rereadAll(database, (input) => {
    if (input.source === "a.txt") throw new RangeError("a fault in the engine");
    return jsonEngine(input);
  });
  expect(step.failed).toMatchObject([{ source: "a.txt", error: { code: "unreadable" } }]);
  expect(await entries(database)).toEqual(before);
});

test("a page whose text the engine makes anew stays the same page", async () => {
  const database = await filled();
  const [before] = await entries(database);
  await rereadAll(database, (input) => {
    const reading = jsonEngine(input);
    return { ...reading, page: { ...reading.page, id: "sha256:other" } };
  });
  const [after] = await entries(database);
  expect(after?.reports.map((report) => report.page)).toEqual(before?.reports.map((report) => report.page));
});
