import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  calendarDay,
  dayNumber,
  daysInMonth,
  isCalendarDay,
  isoDay,
  isoWeekOf,
  weekdayOf,
} from "../../src/time/calendar.ts";
import { lunarDay, lunarNewYear } from "../../src/time/lunar.ts";

const number = (iso: string): number => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return dayNumber({ year, month, day });
};

describe("day numbers", () => {
  it("count from 1970 and agree with UTC dates over four thousand years", () => {
    fc.assert(
      fc.property(fc.integer({ min: -350_000, max: 1_000_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        expect(calendarDay(day)).toEqual(expected);
        expect(dayNumber(expected)).toBe(day);
        expect(weekdayOf(day)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
    );
  });

  it("refuse days that do not exist", () => {
    expect(isCalendarDay({ year: 2025, month: 4, day: 31 })).toBe(false);
    expect(isCalendarDay({ year: 2025, month: 2, day: 29 })).toBe(false);
    expect(isCalendarDay({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(daysInMonth(2025, 13)).toBe(0);
  });

  it("know ISO weeks around New Year", () => {
    expect(isoWeekOf(number("2024-12-30"))).toEqual({ year: 2025, week: 1 });
    expect(isoWeekOf(number("2021-01-03"))).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf(number("2025-05-20"))).toEqual({ year: 2025, week: 21 });
  });

  it("add months over years", () => {
    expect(addMonths(2025, 1, -1)).toEqual({ year: 2024, month: 12 });
    expect(addMonths(2025, 11, 14)).toEqual({ year: 2027, month: 1 });
  });
});

describe("the lunar calendar", () => {
  // Public holidays of Vietnam. In 2007 and 2030 the new year differs by a day from China's.
  it.each([
    [2007, "2007-02-17"],
    [2013, "2013-02-10"],
    [2020, "2020-01-25"],
    [2023, "2023-01-22"],
    [2024, "2024-02-10"],
    [2025, "2025-01-29"],
    [2026, "2026-02-17"],
    [2030, "2030-02-02"],
  ])("new year of %i", (year, day) => {
    expect(isoDay(lunarNewYear(year))).toBe(day);
  });

  it("knows days of other months, leap years included", () => {
    expect(isoDay(lunarDay(2025, 3, 10) ?? 0)).toBe("2025-04-07");
    expect(isoDay(lunarDay(2025, 8, 15) ?? 0)).toBe("2025-10-06");
    expect(isoDay(lunarDay(2023, 8, 15) ?? 0)).toBe("2023-09-29");
  });
});
