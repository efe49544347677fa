import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "../../src/read.ts";
import { contradict } from "../../src/record/contacts/compatible.ts";
import { excusedAmong } from "../../src/record/contacts/excused.ts";
import { mergeReports } from "../../src/record/contacts/merge.ts";
import { unknownOrigin } from "../../src/record/copies/origins.ts";
import { compileRecord, contactEntries, contactMatter, factsOf, partsOf } from "../../src/record/index.ts";
import type { ContactReport } from "../../src/record/types.ts";
import { world as wholeWorld } from "../../src/world/index.ts";
import { type EventSpec, type PageSpec, readingOf, smallWorld } from "./builders.ts";

const world = smallWorld();
const samples = join(import.meta.dirname, "../../samples");

const event: fc.Arbitrary<EventSpec> = fc.record({
  with: fc.constantFrom(
    ["Vladimir Putin/RU", "Donald Trump/US"],
    ["Sergey Lavrov/RU", "US"],
    ["RU", "US"],
    ["RU", "UA", "US"],
    ["Ivan Moroz/RU/a1", "US"],
  ),
  kind: fc.constantFrom("call" as const, "talks" as const, "meeting" as const),
  level: fc.constantFrom(null, "leaders" as const, "experts" as const),
  day: fc.constantFrom(
    null,
    "2025-06-03",
    "2025-06-04",
    "2025-06-05",
    "2025-06-09",
    "2025-06",
    "2025",
    "2025-06-03/2025-06-05",
  ),
  zone: fc.constantFrom(null, "place" as const, "outlet" as const),
  place: fc.constantFrom(
    null,
    ["Istanbul", "TR"] as const,
    ["Turkey", "TR"] as const,
    ["Minsk", "BY"] as const,
  ),
  status: fc.constantFrom(
    "held" as const,
    "ongoing" as const,
    "planned" as const,
    "proposed" as const,
    "cancelled" as const,
  ),
  ordinal: fc.constantFrom(
    null,
    null,
    [3, null] as const,
    [3, "2025-01-20"] as const,
    [4, "2025-01-20"] as const,
  ),
  moved: fc.constantFrom("", "", "2025-06-04"),
  sentence: fc.constantFrom(
    "Một câu ngắn.",
    "Một câu đủ dài để nhận ra rằng hai trang kể cùng một cuộc tiếp xúc.",
  ),
});

const pages: fc.Arbitrary<PageSpec[]> = fc.array(
  fc.record({
    published: fc.constantFrom(null, "2025-06-02", "2025-06-04", "2025-06-06", "2025-07-01"),
    outlet: fc.constantFrom(null, "Báo A", "Báo B"),
    events: fc.array(event, { minLength: 1, maxLength: 2 }),
  }),
  { minLength: 2, maxLength: 9 },
);

const reportsIn = (specs: readonly PageSpec[]): ContactReport[] =>
  specs
    .map((spec, k) => readingOf({ ...spec, source: `${k}.txt`, body: `Bài số ${k} của tòa soạn ${k}.` }))
    .flatMap((reading) => factsOf(reading, { world }).reports);

describe("reports of one contact", () => {
  test("contradict each other in no entry, but for what others of them explain", () => {
    fc.assert(
      fc.property(pages, (specs) => {
        for (const { reports } of mergeReports(reportsIn(specs), world))
          for (const a of reports)
            for (const b of reports)
              if (a !== b && contradict(a, b, world)) expect(excusedAmong(reports, world)(a, b)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("find each other by their keys wherever they may belong together", () => {
    const matter = contactMatter(world);
    fc.assert(
      fc.property(pages, (specs) => {
        const reports = reportsIn(specs);
        for (const a of reports)
          for (const b of reports) {
            expect(matter.linked(a, b)).toBe(matter.linked(b, a));
            if (a === b || !matter.linked(a, b)) continue;
            const keys = new Set(matter.keys(a));
            expect(matter.probes(b).some((probe) => keys.has(probe))).toBe(true);
          }
      }),
      { numRuns: 500 },
    );
  });

  test("make the same entries part by part as all at once", () => {
    fc.assert(
      fc.property(pages, (specs) => {
        const reports = reportsIn(specs);
        const all = contactEntries(reports, unknownOrigin, world);
        const parts = partsOf(reports, contactMatter(world));
        const apart = parts.flatMap((part) => contactEntries(part, unknownOrigin, world));
        const inOrder = (entries: typeof all) => entries.map((entry) => JSON.stringify(entry)).sort();
        expect(inOrder(apart)).toEqual(inOrder(all));
      }),
    );
  });
});

describe("the sample pages", () => {
  test("make the same record in a hundred orders", () => {
    const readings = readdirSync(samples)
      .filter((name) => /\.(?:txt|html)$/u.test(name))
      .map((name) => readPage({ bytes: readFileSync(join(samples, name)), source: name }));
    const record = JSON.stringify(compileRecord(readings, { world: wholeWorld }));
    const order = fc.shuffledSubarray(readings, { minLength: readings.length });
    fc.assert(
      fc.property(order, (shuffled) => {
        expect(JSON.stringify(compileRecord(shuffled, { world: wholeWorld })) === record).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
