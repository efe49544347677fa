import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRecord, outlineOf } from "../../src/record/index.ts";
import { type Entry, EntryOutline } from "../../src/schema/index.ts";
import { type EventSpec, type PageSpec, readingOf, smallWorld } from "./builders.ts";

const event: EventSpec = {
  with: ["Vladimir Putin/RU", "Donald Trump/US"],
  day: "2025-06-04",
  attested: ["Dmitry Peskov/RU"],
  sentence: "Hai ông điện đàm hôm 4/6.",
};
const page: PageSpec = { source: "a.txt", published: "2025-06-05", events: [event] };

function entryOf(...pages: readonly PageSpec[]): Entry {
  const readings = pages.map(readingOf);
  const [entry, ...others] = compileRecord(readings, { world: smallWorld() }).entries;
  if (!entry || others.length > 0) throw new Error(`${others.length + 1} entries`);
  return entry;
}

const entry = entryOf(page);

/** The outline of the same entry with another sentence. */
function passageOf(text: string): string {
  const reports = entry.reports.map((report) => ({
    ...report,
    evidence: [{ start: 0, end: text.length, text }],
  }));
  return outlineOf({ ...entry, reports }, null).passage ?? "";
}

describe("an outline", () => {
  test("keeps the facts and counts what it leaves out", () => {
    const outline = outlineOf(entry, "2025-06-30");
    expect(EntryOutline.parse(outline)).toEqual(outline);
    const { id, kind, time, participants, onesided } = entry;
    expect(outline).toMatchObject({ id, kind, time, participants, onesided });
    expect(outline).toMatchObject({
      reports: 1,
      reported: "2025-06-05",
      attested: ["RU"],
      due: "2025-06-30",
    });
    expect(outline).toMatchObject({ disputed: [], doubtful: 0, outcome: null, review: null });
    expect(outline.passage).toBe(event.sentence);
  });

  test("tells what is disputed only as long as it is not settled", () => {
    const conflict = {
      entry: entry.id,
      entries: [entry.id],
      about: "place" as const,
      values: [],
      settled: null,
    };
    const settled = { ...conflict, about: "day" as const, settled: { by: "decision" as const, value: "x" } };
    expect(outlineOf({ ...entry, conflicts: [conflict, settled] }, null).disputed).toEqual(["place"]);
  });

  test("of a contact that no page tells has no passage and no day of a report", () => {
    expect(outlineOf({ ...entry, reports: [] }, null)).toMatchObject({
      passage: null,
      reported: null,
      reports: 0,
    });
  });
});

const piece = fc.constantFrom("a", "đàm", " ", "  ", "😀", "\u202e", "\n", "ợ", "dài dằng dặc", "-");

describe("a passage", () => {
  test.each([
    ["Hai ông điện đàm.", "Hai ông điện đàm."],
    [`${"a".repeat(200)} ${"b".repeat(100)}`, `${"a".repeat(200)}…`],
    ["x".repeat(300), `${"x".repeat(239)}…`],
    [`x${"😀".repeat(200)}`, `x${"😀".repeat(119)}…`],
  ])("%j is cut between words and never inside a character", (text, passage) => {
    expect(passageOf(text)).toBe(passage);
  });

  test("is a beginning of the sentence, at most 240 code units long", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const text = pieces.join("");
        const passage = passageOf(text);
        expect(passage.length).toBeLessThanOrEqual(240);
        if (passage !== text) {
          expect(passage.endsWith("…")).toBe(true);
          expect(text.startsWith(passage.slice(0, -1))).toBe(true);
          expect(passage.slice(0, -1)).not.toMatch(/[\ud800-\udbff]$/);
        }
      }),
    );
  });
});
