import { describe, expect, it } from "vitest";
import type { Decision, Entry, Reading } from "../../src/schema/index.ts";
import { certaintyOf } from "../../web/views/certainty.ts";
import { pagesInContext, sourceGroups } from "../../web/views/reports.tsx";
import { fixtureService } from "../serve/fixture.ts";

const record = fixtureService();

async function twoReports(): Promise<{ entry: Entry; readings: Map<string, Reading> }> {
  const entry = await record.entry("c1feb12a00000001");
  if (!entry) throw new Error("the fixture has no such entry");
  const readings = new Map<string, Reading>();
  for (const { page } of entry.reports) {
    const reading = await record.reading(page);
    if (reading) readings.set(page, reading);
  }
  return { entry, readings };
}

describe("on what a fact rests", () => {
  it("counts independent sources that tell it; copies of one origin once", async () => {
    const { entry, readings } = await twoReports();
    const known = { readings, decisions: [] };
    expect(certaintyOf("time", entry, known)).toMatchObject({ sources: 2, more: false, inferred: false });
    expect(certaintyOf("place", entry, known).sources).toBe(0);
    const copies = { ...entry, reports: entry.reports.map((report) => ({ ...report, origin: "afp" })) };
    expect(certaintyOf("time", copies, known).sources).toBe(1);
  });

  it("says that there may be more as long as not all pages were looked at", async () => {
    const { entry, readings } = await twoReports();
    readings.delete(entry.reports[0]?.page ?? "");
    expect(certaintyOf("time", entry, { readings, decisions: [] })).toMatchObject({ sources: 1, more: true });
  });

  it("says that somebody decided it, of this fact alone", async () => {
    const { entry, readings } = await twoReports();
    const decision = { act: "correct", values: { time: null } } as unknown as Decision;
    const known = { readings, decisions: [decision] };
    expect(certaintyOf("time", entry, known).decided).toBe(true);
    expect(certaintyOf("place", entry, known).decided).toBe(false);
  });

  it("calls a day inferred where all who tell it have an inferred day of publication", async () => {
    const { entry, readings } = await twoReports();
    for (const reading of readings.values())
      if (reading.article.published)
        reading.article.published = { ...reading.article.published, basis: "inferred" };
    expect(certaintyOf("time", entry, { readings, decisions: [] }).inferred).toBe(true);
  });
});

describe("reports by independent source", () => {
  const report = (key: string, origin: string, published: string | null) =>
    ({ key, origin, published, page: `page-${key}` }) as Entry["reports"][number];

  it("the earliest first, undated last, all of one origin together", () => {
    const reports = [
      report("c", "afp", "2025-03-20"),
      report("a", "own", null),
      report("b", "afp", "2025-03-19"),
    ];
    const groups = sourceGroups(reports).map(({ origin, reports: own }) => [
      origin,
      own.map(({ key }) => key),
    ]);
    expect(groups).toEqual([
      ["afp", ["b", "c"]],
      ["own", ["a"]],
    ]);
    expect(sourceGroups([])).toEqual([]);
  });

  it("shows the first of each source in its page before any copy, up to eight", () => {
    const copies = Array.from({ length: 9 }, (_, n) => report(`x${n}`, "afp", "2025-03-19"));
    const pages = pagesInContext([...copies, report("own", "own", "2025-03-25")]);
    expect(pages.length).toBe(8);
    expect(pages.slice(0, 2)).toEqual(["page-x0", "page-own"]);
  });
});
