import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en/index.ts";
import { calendarDay, isoDay } from "../../src/time/calendar.ts";
import { enExamples } from "./en-examples.ts";
import { enIgnored } from "./en-ignored.ts";
import { find, read, values } from "./read.ts";

const valuesOf = (text: string, published: string | null = "2025-05-20"): string[] =>
  values(text, published, en.times);

describe.each(Object.entries(enExamples))("English: %s", (_name, examples) => {
  it.each(examples)("finds: %s", (text, ...expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });
});

describe("English sentences without a time", () => {
  it.each(enIgnored)("%s", (text) => {
    expect(valuesOf(text)).toEqual([]);
  });
});

describe("a weekday alone", () => {
  it.each([
    ["The two sides met on Friday.", "2025-05-16"],
    ["The two sides will meet on Friday.", "2025-05-23"],
    ["The summit is to be held on Friday.", "2025-05-23"],
    ["A summit held on Friday failed.", "2025-05-16"],
    ["On Friday, the minister will fly to Rome, officials said.", "2025-05-23"],
    ["On Friday, the minister flew to Rome and will return soon.", "2025-05-16"],
    ["Negotiators agreed to meet on Friday.", "2025-05-23"],
    ["The vote was postponed until Friday.", "2025-05-23"],
    ["Ahead of Friday's vote, both sides hardened.", "2025-05-23"],
    ["After Friday's vote, both sides hardened.", "2025-05-16"],
    ["The minister spoke on Tuesday.", "2025-05-20"],
  ])("takes the day that the clause tells: %s", (text, day) => {
    expect(read(text, "2025-05-20", {}, en.times)[0]?.time?.value).toBe(day);
  });

  it("is the day of the calendar when its date stands beside it", () => {
    expect(valuesOf("He will leave on Friday (May 16).")[0]).toBe("Friday = 2025-05-16");
  });
});

describe("dates in two numbers", () => {
  it("follow the order that another date of the page shows", () => {
    expect(valuesOf("Signed 04/06/2024, in force 25/06/2024.", null)[0]).toBe("04/06/2024 = 2024-06-04");
    expect(valuesOf("Signed 04/06/2024, in force 06/25/2024.", null)[0]).toBe("04/06/2024 = 2024-04-06");
  });

  it("are the day that lies at the publication, where the other does not", () => {
    expect(valuesOf("Signed 06/04/2025.", "2025-04-07")).toEqual(["06/04/2025 = 2025-04-06"]);
    expect(valuesOf("Signed 06/04/2025.", "2025-06-05")).toEqual(["06/04/2025 = 2025-06-04"]);
  });

  it("stay open where nothing tells", () => {
    expect(valuesOf("Signed 04/06/2019.")).toEqual(["04/06/2019 = 2019-XX-XX"]);
    expect(read("Signed 04/06/2019.", "2025-05-20", {}, en.times)[0]?.time).toBeNull();
  });

  it("need no order when both numbers are the same", () => {
    expect(valuesOf("Signed 06/06/2019.")).toEqual(["06/06/2019 = 2019-06-06"]);
  });
});

describe("zones in English", () => {
  it.each([
    ["At 3 p.m. local time, he left.", "place", "2025-05-20T15:00"],
    ["At 3 p.m. Moscow time, he left.", "place", "2025-05-20T15:00"],
    ["He left at 15:00 GMT.", null, "2025-05-20T15:00+00:00"],
    ["He left at 3 p.m. EDT.", null, "2025-05-20T15:00-04:00"],
    ["He left at 1500 GMT on Monday.", null, "2025-05-19T15:00+00:00"],
  ])("%s", (text, zone, value) => {
    expect(read(text, "2025-05-20", {}, en.times)[0]?.time).toMatchObject({ zone, value });
  });
});

describe("English times of any day", () => {
  const forms: readonly ((day: string) => string)[] = [
    (day) => `They met on ${day}.`,
    (day) => `On ${day}, they met in Rome.`,
    (day) => `The pact of ${day} failed.`,
  ];
  const months =
    "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
  const written: readonly ((day: number, month: string, year: number) => string)[] = [
    (day, month, year) => `${day} ${month} ${year}`,
    (day, month, year) => `${month} ${day}, ${year}`,
    (day, month, year) => `the ${day}th of ${month} ${year}`,
  ];

  it("are read in each way of writing them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_957, max: 22_280 }),
        fc.constantFrom(...forms),
        fc.constantFrom(...written),
        (number, form, write) => {
          const { year, month, day } = calendarDay(number);
          const text = form(write(day, months[month - 1] ?? "", year));
          expect(read(text, "2025-05-20", {}, en.times).map(({ time }) => time?.value)).toEqual([
            isoDay(number),
          ]);
        },
      ),
    );
  });

  const words = Object.values(enExamples)
    .flatMap((rows) => rows.map(([text]) => text))
    .concat(enIgnored)
    .flatMap((text) => text.split(" "));

  it("never overlap, and slice to their text, whatever stands where", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (some) => {
        const text = some.join(" ");
        let last = 0;
        for (const { start, end, text: quoted } of find(text, en.times)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(quoted);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
