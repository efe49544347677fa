import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeWhole } from "../../src/export/file.ts";
import { exportRecord, formatNames, formats, things } from "../../src/export/index.ts";
import { itemsOf } from "../../src/export/items.ts";
import type { RecordService } from "../../src/store/service.ts";
import { BASE, collected, exported, names, words } from "./exporting.ts";
import { recordOf, somePages } from "./record-of.ts";

const record = recordOf(somePages);

/** So many pages with a call each. */
const calls = (count: number): RecordService =>
  recordOf(
    Array.from({ length: count }, (_, k) => ({
      source: `${k}.txt`,
      body: `Bài số ${k}.`,
      events: [
        { with: ["RU", "US"], day: new Date(Date.UTC(2020, 0, 1 + 4 * k)).toISOString().slice(0, 10) },
      ],
    })),
  );

describe("a long list", () => {
  test("is asked for in parts, and is whole", async () => {
    const many = calls(450);
    const asked: (number | undefined)[] = [];
    const watched: RecordService = {
      ...many,
      timeline: async (filters) => {
        asked.push(filters?.limit);
        return many.timeline(filters);
      },
    };
    const entries = await collected(itemsOf(watched, "entries", {}));
    expect(entries).toEqual(await many.timeline());
    expect(asked).toEqual([200, 200, 200]);
    expect(await collected(itemsOf(watched, "entries", { limit: 250 }))).toHaveLength(250);
    expect(await collected(itemsOf(watched, "reports", {}))).toHaveLength(450);
  });

  test("ends with an error where the record is written to between two parts", async () => {
    const many = calls(250);
    let revision = 0;
    const changing: RecordService = { ...many, revision: async () => `${revision++}` };
    await expect(collected(itemsOf(changing, "entries", {}))).rejects.toMatchObject({
      code: "record-changed",
    });
    expect(
      await collected(itemsOf({ ...calls(20), revision: changing.revision }, "entries", {})),
    ).toHaveLength(20);
  });

  test("is narrowed as lists are", async () => {
    let asked: unknown;
    const watched: RecordService = {
      ...record,
      timeline: async (filters) => {
        asked = filters;
        return [];
      },
    };
    await exported(watched, "csv", "entries", { filters: { actor: "Putin", kind: "call" } });
    expect(asked).toMatchObject({ actor: "Putin", kind: "call" });
  });
});

describe("an export", () => {
  const request = { filters: {}, words, names, base: BASE };

  test.each(formatNames)("as %s has a name and a media type, and holds what it says", async (format) => {
    const { media, extension, things: held } = formats[format];
    for (const thing of things) {
      const make = () => exportRecord(record, { ...request, format, thing });
      if (!(held as readonly string[]).includes(thing)) expect(make).toThrow(/^As .* there are/);
      else expect(make()).toMatchObject({ media, name: `${thing}.${extension}` });
    }
  });

  test("is the same each time", async () => {
    for (const format of formatNames) {
      const [one, other] = [await exported(record, format), await exported(record, format)];
      expect(one.bytes).toEqual(other.bytes);
    }
  });
});

describe("a file", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "parley-export-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const { signal } = new AbortController();

  async function* pieces(fails: boolean): AsyncGenerator<Uint8Array> {
    yield Buffer.from("mới");
    if (fails) throw new Error("broken off");
  }

  test("is written whole", async () => {
    const file = join(folder, "a.csv");
    expect(await writeWhole(pieces(false), file, signal)).toBe(5);
    expect(readFileSync(file, "utf8")).toBe("mới");
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });

  test("stays as it was where the writing breaks off or is stopped", async () => {
    const file = join(folder, "a.csv");
    writeFileSync(file, "cũ");
    await expect(writeWhole(pieces(true), file, signal)).rejects.toThrow("broken off");
    await expect(writeWhole(pieces(false), file, AbortSignal.abort())).rejects.toThrow();
    expect(readFileSync(file, "utf8")).toBe("cũ");
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });

  test("that can't be written is told", async () => {
    const file = join(folder, "none", "a.csv");
    await expect(writeWhole(pieces(false), file, signal)).rejects.toMatchObject({
      code: "unwritable",
      subject: file,
    });
  });
});
