import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { type Thing, things } from "../../src/export/index.ts";
import { itemsOf } from "../../src/export/items.ts";
import type { Cell, ExportTable } from "../../src/export/tables/index.ts";
import { tables } from "../../src/export/tables/index.ts";
import { BASE, collected, exported, names } from "./exporting.ts";
import { hostile, recordOf, somePages } from "./record-of.ts";

const record = recordOf(somePages);

/** The cells that a table holds, as the record gives them. */
async function cellsOf<T extends Thing>(thing: T): Promise<Cell[][]> {
  const items = await collected(itemsOf(record, thing, {}));
  const table: ExportTable<(typeof items)[number]> = tables[thing];
  return items.flatMap((item) => table.rows(item, { names, base: BASE }));
}

const asText = (cell: Cell): string => {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join("; ") : String(cell);
};

const isFormula = (text: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(text);

const guarded = (text: string): string => (isFormula(text) ? `'${text}` : text);

describe.each([
  ["csv", ","],
  ["tsv", "\t"],
] as const)("%s", (format, delimiter) => {
  test.each(things)("of %s is what the record holds", async (thing) => {
    const { text, items } = await exported(record, format, thing);
    const rows: string[][] = parse(text, { delimiter, bom: true });
    const cells = await cellsOf(thing);
    expect(cells.length).toBeGreaterThan(0);
    expect(rows[0]).toEqual(tables[thing].headings.map(({ name }) => name));
    expect(rows.slice(1)).toEqual(cells.map((row) => row.map((cell) => guarded(asText(cell)))));
    expect(items).toBe((await collected(itemsOf(record, thing, {}))).length);
  });

  test("holds no cell that a spreadsheet takes for a formula", async () => {
    for (const thing of things) {
      const rows: string[][] = parse((await exported(record, format, thing)).text, { delimiter });
      expect(rows.flat().filter(isFormula)).toEqual([]);
    }
  });

  test("gives any words back, with no more than that apostrophe before them", async () => {
    const words = fc.array(fc.string({ unit: "binary", maxLength: 20 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(words, async (texts) => {
        const utterances = (await record.statements())
          .slice(0, 1)
          .flatMap((utterance) =>
            texts.map((text) => ({ ...utterance, content: { ...utterance.content, text } })),
          );
        const { text } = await exported(
          { ...record, statements: async () => utterances },
          format,
          "utterances",
        );
        const rows: string[][] = parse(text, { delimiter, from_line: 2, relax_column_count: false });
        const at = tables.utterances.headings.findIndex(({ name }) => name === "content");
        expect(rows.map((row) => row[at])).toEqual(texts.map(guarded));
      }),
      { numRuns: 50 },
    );
  });

  test("keeps words that look like formulas behind an apostrophe, and others as they are", async () => {
    const rows: string[][] = parse((await exported(record, format, "utterances")).text, { delimiter });
    const contents = rows.map(
      (row) => row[tables.utterances.headings.findIndex(({ name }) => name === "content")],
    );
    for (const words of [hostile[1], hostile[5]]) expect(contents).toContain(`'${words}`);
    expect(contents).toContain(hostile[6]);
  });
});

describe("csv", () => {
  test("ends its lines as RFC 4180 does, and begins with a byte order mark only where it is asked for", async () => {
    const plain = await exported(record, "csv");
    expect(plain.text.endsWith("\r\n")).toBe(true);
    expect(plain.bytes[0]).toBe("i".charCodeAt(0));
    const marked = await exported(record, "csv", "entries", { bom: true });
    expect([...marked.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(marked.text.slice(1)).toBe(plain.text);
  });
});

/** What a reader of Parquet gives for a cell. */
const asRead = (cell: Cell, type: string): unknown =>
  type === "day" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;

describe("parquet", () => {
  test.each(things)("of %s is what the record holds, typed", async (thing) => {
    const { bytes } = await exported(record, "parquet", thing);
    const rows = await parquetReadObjects({ file: bytes.slice().buffer });
    const { headings } = tables[thing];
    const cells = await cellsOf(thing);
    expect(rows).toEqual(
      cells.map((row) =>
        Object.fromEntries(headings.map(({ name, type }, k) => [name, asRead(row[k] ?? null, type)])),
      ),
    );
  });

  test("of nothing is a table without rows", async () => {
    const { bytes } = await exported(recordOf([]), "parquet");
    expect(await parquetReadObjects({ file: bytes.slice().buffer })).toEqual([]);
  });

  test("is written group by group", async () => {
    const pages = Array.from({ length: 200 }, (_, k) => ({ source: `${k}.txt`, body: `Bài ${k}` }));
    const listed = await recordOf(pages).pages();
    // The same part over and over: only the number of rows matters here.
    const endless = { ...record, pages: async () => listed };
    const { bytes } = await exported(endless, "parquet", "pages", { filters: { limit: 12_000 } });
    expect(await parquetReadObjects({ file: bytes.slice().buffer })).toHaveLength(12_000);
  });
});
