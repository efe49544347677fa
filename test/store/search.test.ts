import { readFileSync } from "node:fs";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Narrowing } from "../../src/store/filters.ts";
import {
  type DocumentType,
  deleteDocuments,
  type SearchDocument,
  writeDocuments,
} from "../../src/store/search/documents.ts";
import { searchIn, soughtQuery } from "../../src/store/search/search.ts";
import type { Database } from "../../src/store/tables.ts";
import { world } from "../../src/world/index.ts";
import { documentOf, everything, searchDatabase } from "./search-database.ts";

let database: Awaited<ReturnType<typeof searchDatabase>>;

beforeAll(async () => {
  database = await searchDatabase();
}, 60_000);
afterAll(() => database?.destroy());
beforeEach(() => sql`delete from documents`.execute(database));

const hold = (documents: readonly SearchDocument[], type: DocumentType = "article"): Promise<void> =>
  writeDocuments(database as Database, type, documents);

async function found(words: string, narrowing: Partial<Narrowing> = {}): Promise<string[]> {
  return (await searchIn(database, soughtQuery(words, world), { ...everything, ...narrowing })).map(
    (hit) => hit.id,
  );
}

const docs = readFileSync(new URL("../../docs/search.md", import.meta.url), "utf8");
const examples = [...docs.matchAll(/^\| `(.+)` \| (.+) \| (.+) \|$/gm)].map(
  ([, query = "", finds = "", not = ""]) => [query.replaceAll("\\|", "|"), finds, not] as const,
);

describe("docs/search.md", () => {
  test("has examples", () => expect(examples.length).toBeGreaterThan(12));

  test.each(examples)("%s finds %j, not %j", async (query, finds, not) => {
    await hold([documentOf("finds", [finds]), documentOf("not", [not])]);
    expect(await found(query)).toEqual(["finds"]);
  });
});

describe("words of a query", () => {
  const word = fc.constantFrom(
    ...["đàm", "phán", "Đình", "chiến", "hoà", "thoả", "quý", "Nga", "Putin", "16", "2025", "ngừng", "về"],
    ...["O'Neill", "Straße", "Кремль", "\\x", "𝔘kraine"],
  );
  const text = fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => words.join(" "));

  test("each word of a text finds it, as it is, without marks, in capitals, decomposed and begun", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), async (body, k) => {
        await sql`delete from documents`.execute(database);
        await hold([documentOf("a", [body])]);
        const words = body.split(" ");
        const one = words[k % words.length] ?? "";
        const plain = one.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D");
        for (const written of [one, plain, one.toUpperCase(), one.normalize("NFD"), `${one}*`, `"${one}"`])
          if (/[\p{L}\p{N}]/u.test(written) && one !== "Straße") expect(await found(written)).toEqual(["a"]);
      }),
      { numRuns: 25 },
    );
  });

  test("quotations find only words in that order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { minLength: 3, maxLength: 6 }), async (words) => {
        await sql`delete from documents`.execute(database);
        await hold([documentOf("a", [words.join(" ")])]);
        const [first = "", second = "", third = ""] = words;
        expect(await found(`"${first} ${second} ${third}"`)).toEqual(["a"]);
        expect(await found(`"${second} ${first}"`)).toEqual([]);
        expect(await found(`"${first} ${third}"`)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("whatever is typed is searched for, or holds no word", async () => {
    await hold([documentOf("a", ["đàm phán"])]);
    const sign = fc.constantFrom(..."'\"\\|&!()<->:*-–“”«»% _\u0000đa1".split(""), "OR", " ");
    const typed = fc.oneof(
      fc.array(sign, { maxLength: 20 }).map((some) => some.join("")),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        const outcome = await found(words).catch((error: unknown) => error);
        if (!Array.isArray(outcome)) expect(outcome).toMatchObject({ code: "bad-argument" });
        if (!Array.isArray(outcome)) expect(words).not.toMatch(/[\p{L}\p{Nd}]/u);
      }),
      { numRuns: 120 },
    );
  });

  test("a pasted article and a word of any length are no errors", async () => {
    await hold([documentOf("long", [`${"ă".repeat(3000)} ngắn`])]);
    expect(await found("ngắn")).toEqual(["long"]);
    expect(await found("đ".repeat(10_000))).toEqual([]);
    expect(await found(`${"\u{1D518}".repeat(700)}*`)).toEqual([]);
    expect(await found("không có ".repeat(5000))).toEqual([]);
    expect(await found(`"${"không có ".repeat(5000)}"`)).toEqual([]);
  });

  test.each([
    ["-ngắn", ["a"]],
    ["OR", []],
    ["or", []],
    ["| ngắn |", ["a"]],
    ["ngắn OR", []],
    ["ngắn OR -gì", []],
    ['"ngắn', ["a"]],
    ["ngắn -dài", ["a"]],
    ["ngắn - dài", []],
    ["gì|ngắn|dài", ["a"]],
    ["bài gì OR ngắn", ["a"]],
    ["bài OR gì ngắn thôi OR dài", ["a"]],
  ])("%s finds %j", async (query, ids) => {
    await hold([documentOf("a", ["bài ngắn thôi"])]);
    expect(await found(query)).toEqual(ids);
  });

  test("words of different passages stand in no row", async () => {
    await hold([documentOf("a", ["Hội đàm", "phán quyết"])]);
    expect(await found('"đàm phán"')).toEqual([]);
    expect(await found("đàm phán")).toEqual(["a"]);
  });

  test.each(["", " ", '"" | -', "'&|!"])("%j holds no word", async (words) => {
    await expect(found(words)).rejects.toMatchObject({ code: "bad-argument" });
  });
});

describe("order", () => {
  test("words in a row first, then headlines, then the newer", async () => {
    await hold([
      documentOf("apart", ["Tin", "phán xét rồi hội đàm"]),
      documentOf("old", ["Tin", "vòng đàm phán"], { first_day: "2024-01-01", last_day: "2024-01-01" }),
      documentOf("new", ["Tin", "vòng đàm phán"]),
      documentOf("undated", ["Tin", "vòng đàm phán"], { first_day: null, last_day: null }),
      documentOf("headline", ["Đàm phán", "vòng hai"]),
    ]);
    expect(await found("dam phan")).toEqual(["headline", "new", "old", "undated", "apart"]);
  });

  test("does not depend on the order in which documents came", async () => {
    const documents = Array.from({ length: 12 }, (_, k) => documentOf(`d${k}`, [`cùng một lời ${k % 3}`]));
    await hold(documents);
    const before = await found("cùng");
    await deleteDocuments(database, "article", before);
    await hold(documents.toReversed());
    expect(await found("cùng")).toEqual(before);
  });

  test("of a word that thousands hold, the newest are found", async () => {
    const day = (k: number) => new Date(Date.UTC(2020, 0, 1 + k)).toISOString().slice(0, 10);
    await hold(
      Array.from({ length: 1500 }, (_, k) =>
        documentOf(`d${k}`, ["chung"], { first_day: day(k), last_day: day(k) }),
      ),
    );
    const newest = Array.from({ length: 100 }, (_, k) => `d${1499 - k}`);
    expect(await found("chung")).toEqual(newest);
    expect((await found("chung", { until: day(200) }))[0]).toBe("d200");
  });
});

describe("narrowing", () => {
  beforeEach(async () => {
    const held = {
      kind: "call",
      status: "held",
      onesided: true,
      attested: ["RU"],
      actors: ["RU", "vladimir-putin", "liên bang nga"],
    };
    await hold([documentOf("call", ["lời chung"], held)], "entry");
    await hold([documentOf("article", ["lời chung"], { outlets: ["Tuổi Trẻ"], actors: ["US"] })]);
    const june = { first_day: "2025-06-01", last_day: "2025-06-30" };
    await hold([documentOf("june", ["lời chung"], { ...june, actors: ["US"] })], "statement");
  });

  test.each<[Partial<Narrowing>, string[]]>([
    [{}, ["call", "article", "june"]],
    [{ actors: ["RU"] }, ["call"]],
    [{ actors: ["ru"] }, []],
    [{ actors: ["liên bang nga", "nobody"] }, ["call"]],
    [{ actors: [] }, []],
    [{ kind: "call" }, ["call"]],
    [{ kind: "talks" }, []],
    [{ status: "held" }, ["call"]],
    [{ onesided: true }, ["call"]],
    [{ onesided: false }, []],
    [{ attested: "RU" }, ["call"]],
    [{ attested: "US" }, []],
    [{ outlet: "tuoi tre" }, ["article"]],
    [{ outlet: "TUỔI TRẺ" }, ["article"]],
    [{ outlet: "trẻ" }, []],
    [{ since: "2025-06-06" }, ["june"]],
    [{ since: "2025-06-05" }, ["call", "article", "june"]],
    [{ until: "2025-06-04" }, ["june"]],
    [{ since: "2025-06-10", until: "2025-06-12" }, ["june"]],
    [{ since: "2025-07-01" }, []],
    [{ until: "2025-05-31" }, []],
  ])("%j leaves %j", async (narrowing, ids) => {
    expect((await found("chung", narrowing)).toSorted()).toEqual(ids.toSorted());
  });

  test("labels are found by no word", async () => {
    for (const label of ["type:article", "@RU", '"in:tuoi tre"', "on:2025", "type*", "on", "call"])
      expect(await found(label)).toEqual([]);
  });
});

describe("documents", () => {
  test("are replaced, kept as they are, and taken out", async () => {
    const rows = () =>
      sql<{ at: string }>`select id, ctid::text as at from documents order by id`.execute(database);
    await hold([documentOf("a", ["trước"]), documentOf("b", ["giữ nguyên"])]);
    const before = await rows();
    await hold([documentOf("a", ["sau"]), documentOf("b", ["giữ nguyên"])]);
    const after = await rows();
    expect(after.rows[1]).toEqual(before.rows[1]);
    expect(await found("trước")).toEqual([]);
    expect(await found("sau")).toEqual(["a"]);
    await deleteDocuments(database, "statement", ["a"]);
    expect(await found("sau")).toEqual(["a"]);
    await deleteDocuments(database, "article", ["a", "unknown"]);
    expect(await found("sau")).toEqual([]);
  });

  test("of any length and with any signs are taken", async () => {
    const many = Array.from({ length: 60_000 }, (_, k) => `từ${k.toString(36)}`).join(" ");
    await hold([documentOf("many", [many]), documentOf("signs", ["\u0000 \ud800 'x' \\ đủ"])]);
    expect(await found("đủ")).toEqual(["signs"]);
    const hits = await searchIn(database, soughtQuery("từ", world), everything);
    expect(hits.map((hit) => hit.id)).toEqual(["many"]);
    expect(hits[0]?.passage.text.length).toBeLessThan(1000);
  });

  test("passages are stretches of their page, and marks are what was found", async () => {
    await hold([
      documentOf("a", [
        "Đầu đề về đàm phán",
        `${"mở đầu ".repeat(90)}Đàm  phán, hội đàm ${"kết ".repeat(200)}`,
      ]),
    ]);
    const page = `Đầu đề về đàm phán\n${"mở đầu ".repeat(90)}Đàm  phán, hội đàm ${"kết ".repeat(200)}`;
    for (const query of ["đàm phán", "hoi dam", "ket*", '"đầu đàm"', "kết mở"]) {
      const [hit] = await searchIn(database, soughtQuery(query, world), everything);
      expect(page.slice(hit?.passage.start, hit?.passage.end)).toBe(hit?.passage.text);
      const words = hit?.marks.map(({ start, end }) => hit.passage.text.slice(start, end)) ?? [];
      expect(words.length).toBeGreaterThan(0);
      for (const marked of words) expect(marked).toMatch(/^(đàm phán|hội đàm|kết|đầu Đàm|mở)$/u);
    }
  });
});
