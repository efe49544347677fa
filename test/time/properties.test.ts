import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { calendarDay, daysInMonth, isoDay } from "../../src/time/calendar.ts";
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

/** Days of 2000 to 2030, as numbers. */
const anyDay = fc.integer({ min: 10_957, max: 22_280 });

describe("whatever the day", () => {
  const forms: readonly ((day: number, month: number) => string)[] = [
    (day, month) => `Ngày ${day}/${month}, họ ký.`,
    (day, month) => `Hôm ${day}-${month} họ ký.`,
    (day, month) => `Họ ký vào ngày ${day} tháng ${month}.`,
    (day, month) => `Họ ký (${day}/${month}) tại Geneva.`,
  ];

  it("a date without a year is the nearest one, over the turn of the year as well", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 0 }), fc.constantFrom(...forms), (on, away, form) => {
        const { day, month } = calendarDay(on + away);
        fc.pre(!(day < month && month <= 10) && !(day === 24 && month === 7));
        expect(read(form(day, month), isoDay(on)).map(({ time }) => time?.value)).toEqual([
          isoDay(on + away),
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it("days that no year has are refused", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        // "1-13" behind "hôm" are the days from the first to the thirteenth.
        fc.constantFrom(...forms.filter((form) => !form(1, 13).includes("-"))),
        (day, month, form) => {
          fc.pre(month > 12 || day > daysInMonth(2024, month));
          for (const { time } of read(form(day, month), "2025-05-20"))
            expect(time?.precision).not.toBe("day");
        },
      ),
    );
  });

  it("the machine's clock plays no part", () => {
    const text = "Hôm nay, tuần trước, ngày 5/6 và tháng tới.";
    const at = (now: string) => {
      vi.useFakeTimers({ now: new Date(now) });
      const values = [read(text, null), read(text, "2025-05-20")].flat().map(({ timex }) => timex.value);
      vi.useRealTimers();
      return values;
    };
    expect(at("1999-01-01")).toEqual(at("2044-12-31"));
  });
});

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
