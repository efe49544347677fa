import { describe, expect, it } from "vitest";
import type { EntryOutline, Gap } from "../../src/schema/index.ts";
import { chunksOf, monthsOf, type Row } from "../../web/views/rows.ts";
import { fixtureService } from "../serve/fixture.ts";

const nameOf = (row: Row): string =>
  "gap" in row ? `gap before ${row.gap.before}` : (row.entry.time?.value ?? "undated");

const namesOf = (entries: readonly EntryOutline[], gaps: readonly Gap[], oldestFirst: boolean): string[] =>
  monthsOf(entries, gaps, oldestFirst).flatMap(({ rows }) => rows.map(nameOf));

describe("the rows of the timeline", () => {
  it("a gap stands between the contacts that it lies between, whichever way the list runs", async () => {
    const record = fixtureService();
    const [entries, gaps] = [await record.outline(), await record.gaps()];
    for (const oldestFirst of [true, false]) {
      const names = namesOf(entries, gaps, oldestFirst);
      const at = names.indexOf("gap before 2025-06-04");
      expect(names[oldestFirst ? at + 1 : at - 1]).toBe("2025-06-04");
      expect(names[oldestFirst ? at - 1 : at + 1]).toBe("2025-06-02");
    }
  });

  it("contacts without a day come last, both ways", async () => {
    const entries = await fixtureService().outline();
    for (const oldestFirst of [true, false]) {
      const months = monthsOf(entries, [], oldestFirst);
      expect(months.at(-1)?.key).toBeNull();
      expect(months.slice(0, -1).map(({ key }) => key)).toEqual(
        ["2025-02", "2025-03", "2025-05", "2025-06", "2025-08", "2025-10"].sort((a, b) =>
          oldestFirst ? (a < b ? -1 : 1) : a < b ? 1 : -1,
        ),
      );
    }
  });

  it("contacts of which only the month or the year is told come last in it, both ways", async () => {
    const [entry] = await fixtureService().outline();
    if (!entry) throw new Error("the fixture is empty");
    const at = (value: string): EntryOutline => ({ ...entry, time: { value, precision: "day" } });
    const entries = ["2025", "2025-03-02", "2025-03", "2025-01-05", "2024-12-31"].map(at);
    expect(namesOf(entries, [], true)).toEqual(["2024-12-31", "2025-01-05", "2025-03-02", "2025-03", "2025"]);
    expect(namesOf(entries, [], false)).toEqual([
      "2025-03-02",
      "2025-03",
      "2025-01-05",
      "2025",
      "2024-12-31",
    ]);
  });

  it("are cut into pieces that hold every row once, in order, each month under one heading", async () => {
    const [entry] = await fixtureService().outline();
    if (!entry) throw new Error("the fixture is empty");
    const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
    const entries = Array.from({ length: 400 }, (_, n) => ({
      ...entry,
      id: `e${n}`,
      time: { value: day(n % 90), precision: "day" as const },
    }));
    const months = monthsOf(entries, [], true);
    const chunks = chunksOf(months);
    expect(chunks.flatMap(({ rows }) => rows)).toEqual(months.flatMap(({ rows }) => rows));
    expect(Math.max(...chunks.map(({ rows }) => rows.length))).toBeLessThanOrEqual(25);
    expect(chunks.filter(({ first }) => first).map(({ key }) => key)).toEqual(months.map(({ key }) => key));
    expect(chunks.filter(({ year }) => year).map(({ key }) => key)).toEqual(["2024-01"]);
  });

  it("an empty record has none", () => {
    expect(monthsOf([], [], true)).toEqual([]);
  });
});
