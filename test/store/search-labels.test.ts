import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelsBetween, labelsOf } from "../../src/store/search/labels.ts";
import { documentOf } from "./search-database.ts";

const dayOf = (k: number): string =>
  new Date(Date.UTC(2018, 9, 1) + k * 86_400_000).toISOString().slice(0, 10);
/** A day of four years with a leap day among them. */
const days = fc.nat(1500).map(dayOf);

const ofDay = (day: string): string[] =>
  labelsOf(documentOf("a", ["lời"], { first_day: day, last_day: day }));

describe("labels of days", () => {
  test("those between two days are had by each day between, and by no other, once", () => {
    fc.assert(
      fc.property(days, days, days, (a, b, day) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const between = new Set(labelsBetween(from, to));
        const had = ofDay(day).filter((label) => between.has(label));
        expect(had).toHaveLength(from <= day && day <= to ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });

  test("whole years and months stand for their days", () => {
    expect(labelsBetween("2024-12-30", "2027-02-02")).toEqual(
      ["2024-12-30", "2024-12-31", "2027-02-01", "2027-02-02", "2027-01", "2025", "2026"].map(
        (day) => `on:${day}`,
      ),
    );
    expect(labelsBetween("2025-06-04", "2025-06-04")).toEqual(["on:2025-06-04"]);
    expect(labelsBetween("2025-01-01", "2034-12-31").length).toBeLessThan(100);
  });

  test("an undated document has none", () => {
    const undated = documentOf("a", ["lời"], { first_day: null, last_day: null });
    expect(labelsOf(undated)).toEqual([]);
  });
});
