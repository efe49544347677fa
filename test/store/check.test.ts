import { sql } from "kysely";
import { expect, test } from "vitest";
import { addPages } from "../../src/store/add.ts";
import { type CheckResult, checkRecord } from "../../src/store/compile/check.ts";
import { compileContext } from "../../src/store/compile/refresh.ts";
import type { Database } from "../../src/store/tables.ts";
import { type PageSpec, smallWorld } from "../record/builders.ts";
import { inputOf, jsonEngine } from "./fake-engine.ts";
import { scratchRecord } from "./scratch.ts";

const world = smallWorld();
const context = { engine: jsonEngine, world, now: () => new Date("2025-07-01T00:00:00Z") };
const record = scratchRecord();

const call = { with: ["RU", "US"], day: "2025-06-04" };
const pages: PageSpec[] = [
  {
    source: "a.txt",
    url: "https://a.vn/1",
    outlet: "Tin Mới",
    events: [call],
    statements: [{ source: "Dmitry Peskov/RU", content: "Cuộc gọi kéo dài hơn một giờ và rất hữu ích." }],
    conflicts: [
      {
        about: "place",
        values: [
          ["Minsk", "Ở Minsk."],
          ["Ankara", "Ở Ankara."],
        ],
      },
    ],
  },
  {
    source: "b.txt",
    body: "Một bài khác hẳn về cùng cuộc gọi đó.",
    events: [{ ...call, sentence: "Họ gọi nhau." }],
  },
  { source: "c.txt", body: "Bài thứ ba, chuyện khác.", events: [{ with: ["RU", "UA"], day: "2025-05-01" }] },
];

const check = async (database: Database): Promise<CheckResult> =>
  checkRecord(database, await compileContext(database, { world }));

async function filled(): Promise<Database> {
  const database = await record.emptied();
  await addPages(database, pages.map(inputOf), context);
  return database;
}

test("a record as it was compiled shows no difference", async () => {
  expect(await check(await filled())).toEqual({
    pages: 3,
    differing: 0,
    differences: [],
    waiting: 0,
    aside: [],
  });
});

const damages: readonly [table: string, statement: string][] = [
  [
    "entries",
    `update entries set item = json_build_object('id', id) where sort = (select min(sort) from entries)`,
  ],
  ["entries", `update entries set last_day = '1999-01-01'`],
  ["entries", `update entries set brief = '{}'`],
  ["entries", `update entries set outline = '{}'`],
  ["entries", `update entries set first_reports = '[]'`],
  ["entries", `update entries set level = 'experts'`],
  ["entries", `update entries set doubtful = not doubtful`],
  ["entries", `delete from entries`],
  [
    "entries",
    `insert into entries select 'ffff', part, sort, digest, item, kind, status, first_day, last_day, actors,
     brief, sides, numbered, due, onesided, attested, outlets, disputed, outline,
     level, review, doubtful, first_reports from entries limit 1`,
  ],
  ["contact_items", `update contact_items set part = (select min(part) from contact_items)`],
  ["contact_items", `update contact_items set home = 'elsewhere'`],
  ["contact_items", `update contact_items set labels = '{}'`],
  ["contact_items", `delete from contact_items_keys`],
  ["contact_items", `delete from contact_items where key = (select min(key) from contact_items)`],
  ["telling_items", `update telling_items set item = '{}'`],
  ["utterances", `update utterances set actors = '{}'`],
  ["utterances", `update utterances set source = 'nobody'`],
  ["origins", `update origins set item = '{"article":"x","sources":[],"also":[],"basis":null}'`],
  ["page_facts", `update page_facts set published_day = '2000-01-01'`],
  ["page_facts", `update page_facts set loose = null`],
  ["page_facts", `update page_facts set unknown = '[]'`],
  ["page_facts", `delete from page_facts where page = (select min(page) from page_facts)`],
  ["documents", `delete from documents where type = 'article'`],
  ["documents", `update documents set vector = ''`],
  [
    "documents",
    `insert into documents select type, 'x', digest, first_day, last_day, labels, vector, passages
     from documents limit 1`,
  ],
];

test.each(damages)("damage to %s is found: %s", async (table, statement) => {
  const database = await filled();
  await sql.raw(statement).execute(database);
  const { differing, differences } = await check(database);
  expect(differing).toBeGreaterThan(0);
  expect(differences.map((difference) => difference.table)).toContain(table);
});
