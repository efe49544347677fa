import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { compileRecord } from "../../src/record/index.ts";
import { entryRow, utteranceRow } from "../../src/store/compile/rows.ts";
import { kindMark, topicMark } from "../../src/store/search/concepts.ts";
import { entryDocument, utteranceDocument } from "../../src/store/search/document-rows.ts";
import { writeDocuments } from "../../src/store/search/documents.ts";
import { searchIn, soughtQuery } from "../../src/store/search/search.ts";
import type { Database } from "../../src/store/tables.ts";
import { world } from "../../src/world/index.ts";
import { pairReadings } from "../corpus/pairs/gold.ts";
import { documentOf, everything, searchDatabase } from "./search-database.ts";

let database: Awaited<ReturnType<typeof searchDatabase>>;

beforeAll(async () => {
  database = await searchDatabase();
}, 60_000);
afterAll(() => database?.destroy());
beforeEach(() => sql`delete from documents`.execute(database));

async function found(words: string): Promise<string[]> {
  const hits = await searchIn(database, soughtQuery(words, world), everything);
  return hits.map(({ id }) => id);
}

describe("names of another language", () => {
  test.each([
    ["Thổ Nhĩ Kỳ", "The talks in Turkey ended.", "The talks in Rome ended."],
    ["tho nhi ky", "The talks in Turkey ended.", "The talks in Rome ended."],
    ["Turkey", "Phái đoàn tới Thổ Nhĩ Kỳ.", "Phái đoàn tới Thụy Sĩ."],
    ["Russian", "Ngoại trưởng Nga lên tiếng.", "Ngoại trưởng Mỹ lên tiếng."],
    ["Nga", "Russian officials spoke.", "French officials spoke."],
    ["Tập Cận Bình", "President Xi Jinping agreed.", "President Lee agreed."],
    ["Bàn Môn Điếm", "They met in Panmunjom.", "They met in Seoul."],
    ["Trung Quốc đàm phán", "China đàm phán", "China im lặng"],
    ["Minsk OR Mỹ", "An American delegation", "A British delegation"],
  ])("%s finds %j, not %j", async (query, finds, not) => {
    await writeDocuments(database as Database, "article", [
      documentOf("finds", [finds]),
      documentOf("not", [not]),
    ]);
    expect(await found(query)).toEqual(["finds"]);
  });
});

describe("words that are sought as they stand", () => {
  test.each([
    ['"Thổ Nhĩ Kỳ"', "The talks in Turkey ended."],
    ["Turk*", "Phái đoàn tới Thổ Nhĩ Kỳ."],
    ["ý kiến", "An Italian view: kiến"],
    ["my", "An American delegation"],
  ])("%s does not find %j", async (query, text) => {
    await writeDocuments(database as Database, "article", [documentOf("text", [text])]);
    expect(await found(query)).toEqual([]);
  });

  test("what is left out is left out as it was typed", async () => {
    await writeDocuments(database as Database, "article", [documentOf("en", ["Minsk and Turkey"])]);
    expect(await found("minsk -Thổ -Nhĩ -Kỳ")).toEqual(["en"]);
    expect(await found("minsk -Turkey")).toEqual([]);
  });
});

describe("kinds and topics of another language", () => {
  test.each([
    ["điện đàm", kindMark("call")],
    ["phone call", kindMark("call")],
    ["ceasefire", topicMark("ceasefire")],
    ["ngừng bắn", kindMark("ceasefire")],
    ["ngung ban", topicMark("ceasefire")],
    ["trừng phạt", topicMark("sanctions")],
    ["sanctions", topicMark("sanctions")],
  ])("%s finds what is marked %s", async (query, mark) => {
    await writeDocuments(database as Database, "entry", [
      documentOf("marked", ["…"], { marks: [mark] }),
      documentOf("other", ["…"], { marks: [kindMark("visit"), topicMark("elections")] }),
    ]);
    expect(await found(query)).toEqual(["marked"]);
  });

  test("what holds the words comes before what is only marked", async () => {
    await writeDocuments(database as Database, "entry", [
      documentOf("marked", ["They spoke."], { marks: [kindMark("call")], first_day: "2025-07-01" }),
      documentOf("told", ["Hai ông điện đàm."], { marks: [kindMark("call")] }),
    ]);
    expect(await found("điện đàm")).toEqual(["told", "marked"]);
  });
});

describe("a record of pages in one language", () => {
  const readings = [...pairReadings().values()];

  /** What a record of the pairs' pages in one language holds that a query in the other finds, by its words. */
  async function told(language: string, query: string): Promise<string> {
    const inLanguage = readings.filter(({ page }) => page.language === language);
    const { entries, utterances } = compileRecord(inLanguage, { world });
    const rows = entries.map((entry) => entryDocument(entryRow(entry, [])));
    await writeDocuments(database as Database, "entry", rows);
    const said = utterances.map((utterance) => utteranceDocument(utteranceRow(utterance, [])));
    await writeDocuments(database as Database, "statement", said);
    const hits = await searchIn(database, soughtQuery(query, world), everything);
    return hits.map(({ passage }) => passage.text).join("\n");
  }

  test.each([
    ["en", "Trump Putin điện đàm", "spoke by phone"],
    ["en", "Ấn Độ ngừng bắn", "full ceasefire"],
    ["en", "Campuchia", "Cambodian Prime Minister"],
    ["en", "Nga Ukraine đàm phán", "second round of direct talks"],
    ["en", "phi hạt nhân hóa", "complete denuclearisation"],
    ["vi", "Trump Putin call", "điện đàm"],
    ["vi", "India ceasefire", "ngừng bắn hoàn toàn"],
    ["vi", "Cambodia meeting", "Thủ tướng Campuchia"],
    ["vi", "Switzerland", "Thụy Sĩ"],
  ])("in %s: %s finds %j", async (language, query, words) => {
    expect(await told(language, query)).toContain(words);
  });
});
