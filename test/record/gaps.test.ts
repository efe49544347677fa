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

describe("who and what a series counts", () => {
  test("a page that names only the states counts with those that name the persons", () => {
    expect(
      gaps(call("2025-02-12", 1), { ...call("2025-03-18", 2), with: ["RU", "US"] }, call("2025-06-04", 3)),
    ).toEqual([]);
  });

  test("contacts of another level are counted apart", () => {
    const leaders: EventSpec = { ...call("2025-02-12"), level: "leaders", with: ["RU", "US"] };
    const experts: EventSpec = { ...call("2025-06-04", 2), level: "experts", with: ["RU", "US"] };
    expect(gaps(leaders, experts)).toMatchObject([{ missing: [1] }]);
  });

  test("ministers who are not named may be others than those who are counted", () => {
    const ministers = ["Sergey Lavrov/RU", "Marco Rubio/US"];
    const counted: EventSpec = { ...call("2025-06-04", 2), with: ministers, level: "ministers" };
    const some: EventSpec = { ...call("2025-03-18"), with: ["RU", "US"], level: "ministers" };
    expect(gaps(some, counted)).toMatchObject([{ missing: [1] }]);
    expect(gaps({ ...some, with: ["Sergey Lavrov/RU", "US"] }, counted)).toEqual([]);
  });

  test("an undated contact holds its number", () => {
    expect(gaps(call("2025-02-12", 1), call(null, 2), call("2025-06-04", 3))).toEqual([]);
  });

  test("a number told without a beginning continues the count that it fits", () => {
    expect(gaps(call("2025-02-12", 1), call("2025-03-18", 2), call("2025-06-04", 3, null))).toEqual([]);
    expect(gaps(call("2025-02-12", 1), call("2025-06-04", 3, null))).toMatchObject([
      { since: "2025-01-20", missing: [2] },
    ]);
  });

  test("a number that the days before and after refute opens no gap", () => {
    expect(
      gaps(call("2025-02-12", 1), call("2025-03-01", 9), call("2025-03-18", 2), call("2025-06-04", 3)),
    ).toEqual([]);
  });

  test("announced and undated contacts that may be the missing ones are named", () => {
    const [gap] = gaps({ ...call("2025-04-01"), status: "planned" }, call("2025-06-04", 2));
    expect(gap).toMatchObject({ missing: [1], last: null });
    expect(gap?.possibly).toHaveLength(1);
  });
});

describe("counts that contradict each other", () => {
  const conflicts = (...events: EventSpec[]) =>
    compileRecord([readingOf({ published: "2025-12-01", events })], { world }).conflicts;

  test.each<[string, EventSpec[], string[]]>([
    [
      "one number for two contacts",
      [call("2025-02-12", 1), call("2025-03-18", 2), call("2025-06-04", 2), call("2025-07-03", 3)],
      ["2 (2025-03-18)", "2 (2025-06-04)"],
    ],
    [
      "a higher number before the lower",
      [call("2025-02-12", 1), call("2025-03-01", 9), call("2025-03-18", 2), call("2025-06-04", 3)],
      ["9 (2025-03-01)", "2 (2025-03-18)", "3 (2025-06-04)"],
    ],
  ])("%s", (_, events, values) => {
    const [conflict, ...more] = conflicts(...events);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ entry: null, about: "number", settled: null });
    expect(conflict?.values.map(({ value }) => value)).toEqual(values);
    expect(conflict?.entries).toHaveLength(values.length);
  });

  test("numbers that rise with the days are none, and neither are those of two counts", () => {
    expect(conflicts(call("2025-02-12", 1), call("2025-06-04", 4), call("2025-07-03", 6))).toEqual([]);
    expect(conflicts(call("2025-02-12", 5, "2022-02-24"), call("2025-06-04", 2))).toEqual([]);
  });
});
