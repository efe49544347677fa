import { expect, test } from "vitest";
import { addPages } from "../../src/store/add.ts";
import { openDatabase } from "../../src/store/ground/database.ts";
import { sourcesIn } from "../../src/store/sources.ts";
import { type PageSpec, smallWorld } from "../record/builders.ts";
import { textOf } from "../record/copy-builders.ts";
import { inputOf, jsonEngine } from "./fake-engine.ts";
import { temporaryFolder } from "./temporary.ts";

const world = smallWorld();
const call = {
  with: ["Vladimir Putin/RU", "Donald Trump/US"],
  day: "2025-06-04",
  sentence: "Hai tổng thống điện đàm.",
};
const agency = { body: textOf(1, 90), events: [call], outlet: "Reuters", published: "2025-06-04" };

test("outlets and agencies are counted over the pages, copies and contacts of a record", async () => {
  const open = await openDatabase(await temporaryFolder(), { create: true, recompile: async () => {} });
  const pages: PageSpec[] = [
    { ...agency, source: "a" },
    { ...agency, source: "b", url: "https://tin.example/1", outlet: "Tin Mới", published: "2025-06-05" },
    { source: "c", body: textOf(2, 90), events: [call], outlet: "Tin Mới", published: "2025-06-06" },
  ];
  await addPages(open.database, pages.map(inputOf), { engine: jsonEngine, world, now: () => new Date(0) });
  const none = { first: 0, alone: 0 };
  expect(await sourcesIn(open.database, world)).toEqual([
    {
      id: "tin-moi",
      name: "Tin Mới",
      pages: 2,
      original: 1,
      taken: 1,
      given: 0,
      from: "2025-06-05",
      to: "2025-06-06",
      ...none,
    },
    {
      id: "reuters",
      name: "Reuters",
      pages: 1,
      original: 1,
      taken: 0,
      given: 1,
      from: "2025-06-04",
      to: "2025-06-05",
      first: 1,
      alone: 0,
    },
  ]);
  await open.close();
}, 120_000);
