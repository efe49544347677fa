import { describe, expect, it } from "vitest";
import type { Entry, Gap } from "../../src/schema/index.ts";
import { monthsOf, type Row } from "../../web/views/rows.ts";
import { fixtureService } from "../serve/fixture.ts";

const nameOf = (row: Row): string =>
  "gap" in row ? `gap before ${row.gap.before}` : (row.entry.time?.value ?? "undated");

const namesOf = (entries: readonly Entry[], gaps: readonly Gap[], oldestFirst: boolean): string[] =>
  monthsOf(entries, gaps, oldestFirst).flatMap(({ rows }) => rows.map(nameOf));

describe("the rows of the timeline", () => {
  it("a gap stands between the contacts that it lies between, whichever way the list runs", async () => {
    const record = fixtureService();
    const [entries, gaps] = [await record.timeline(), await record.gaps()];
    for (const oldestFirst of [true, false]) {
      const names = namesOf(entries, gaps, oldestFirst);
      const at = names.indexOf("gap before 2025-06-04");
      expect(names[oldestFirst ? at + 1 : at - 1]).toBe("2025-06-04");
      expect(names[oldestFirst ? at - 1 : at + 1]).toBe("2025-06-02");
    }
  });

  it("contacts without a day come last, both ways", async () => {
    const entries = await fixtureService().timeline();
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
    const [entry] = await fixtureService().timeline();
    if (!entry) throw new Error("the fixture is empty");
    const at = (value: string): Entry => ({ ...entry, time: { value, precision: "day" } });
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

  it("an empty record has none", () => {
    expect(monthsOf([], [], true)).toEqual([]);
  });
});
