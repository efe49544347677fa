import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayRangeOfEdtf } from "../../src/time/edtf.ts";
import { examples } from "./examples.ts";
import { find, read } from "./read.ts";

const words = [
  ...new Set(
    Object.values(examples)
      .flatMap(({ finds, ignores }) => [...finds.map(([text]) => text), ...ignores])
      .flatMap((text) => text.split(" ")),
  ),
];
/** Texts of words that times are made of, in any order, over several lines. */
const timeish = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", " ", " ", "", "\n")), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(""));
const anyText = fc.oneof(timeish, fc.string({ unit: "binary", maxLength: 200 }));
const published = fc.constantFrom(
  null,
  "2025-05-20",
  "2024-02-29",
  "2025-01-01/2026-12-31",
  "2025-05-20T10:00+07:00",
);

describe("whatever the text", () => {
  it("spans are in order, do not overlap, hold one line, and slice to their text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, text: quoted } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(quoted);
          expect(quoted).not.toContain("\n");
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("every value is told, and every stretch of the calendar is sound", () => {
    fc.assert(
      fc.property(anyText, published, (text, anchor) => {
        for (const { timex, time } of read(text, anchor)) {
          expect(timex.value).not.toBe("");
          expect(timex.value).not.toContain("NaN");
          if (time) expect(dayRangeOfEdtf(time.value)).not.toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  it("lines do not see each other", () => {
    fc.assert(
      fc.property(timeish, timeish, (a, b) => {
        const joined = find(`${a}\n${b}`).map((time) => time.text);
        expect(joined).toEqual([...find(a), ...find(b)].map((time) => time.text));
      }),
    );
  });
});
