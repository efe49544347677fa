import { describe, expect, test } from "vitest";
import { compileRecord } from "../../src/record/index.ts";
import { type EventSpec, readingOf, smallWorld } from "./builders.ts";

const world = smallWorld();
const presidents = ["Vladimir Putin/RU", "Donald Trump/US"];

const gaps = (...events: EventSpec[]) =>
  compileRecord([readingOf({ published: "2025-12-01", events })], { world }).gaps;

const call = (
  day: string | null,
  n: number | null = null,
  since: string | null = "2025-01-20",
): EventSpec => ({
  with: presidents,
  day,
  ordinal: n === null ? null : [n, since],
});

describe("gaps in a series", () => {
  test("a fourth with two earlier ones on record misses the third", () => {
    const [gap, ...more] = gaps(call("2025-02-12"), call("2025-03-18"), call("2025-06-04", 4));
    expect(more).toEqual([]);
    expect(gap).toMatchObject({
      kind: "call",
      since: "2025-01-20",
      missing: [3],
      after: "2025-03-18",
      before: "2025-06-04",
    });
    expect(gap?.participants.map((p) => p.id)).toEqual(["vladimir-putin", "donald-trump"]);
    expect(gap?.told_by).toHaveLength(1);
  });

  test("nothing is missing where enough are on record", () => {
    expect(gaps(call("2025-02-12"), call("2025-03-18"), call("2025-06-04", 3))).toEqual([]);
    expect(gaps(call("2025-02-12", 1), call("2025-06-04", 2))).toEqual([]);
  });

  test("what lies before the series began does not count", () => {
    expect(gaps(call("2024-12-30"), call("2025-06-04", 2))).toMatchObject([
      { missing: [1], after: "2025-01-20" },
    ]);
  });

  test("contacts of others, and those that did not take place, fill nothing", () => {
    const others: EventSpec = { with: ["Sergey Lavrov/RU", "Marco Rubio/US"], day: "2025-03-01" };
    const planned: EventSpec = { ...call("2025-04-01"), status: "planned" };
    expect(gaps(others, planned, call(null), call("2025-06-04", 2))).toMatchObject([{ missing: [1] }]);
  });

  test("each stretch between two numbers is looked at by itself", () => {
    const found = gaps(call("2025-02-12", 2), call("2025-03-18"), call("2025-06-04", 5));
    expect(found.map((gap) => gap.missing)).toEqual([[1], [4]]);
  });

  test("without a stated beginning a number that falls opens another series", () => {
    const talks = (day: string, n: number): EventSpec => ({
      kind: "talks",
      with: ["RU", "UA"],
      day,
      ordinal: [n, null],
    });
    expect(
      gaps(talks("2022-03-10", 1), talks("2022-03-20", 2), talks("2025-05-16", 1), talks("2025-06-02", 2)),
    ).toEqual([]);
    expect(gaps(talks("2022-03-10", 1), talks("2025-05-16", 1), talks("2025-07-02", 3))).toMatchObject([
      { missing: [2], after: "2025-05-16" },
    ]);
  });
});
