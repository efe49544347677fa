import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanAddress } from "../../src/watch/index.ts";
import { bareAddress, byStanding, isFollowable, lastAsked, standingOf } from "../../web/format/follow.ts";
import { nearMoment } from "../../web/format/time.ts";

const fault = { code: "fetch-failed", message: "503.", since: "2025-06-05T08:00:00.000Z", tries: 2 };
const failed = { ...fault, at: "2025-06-05T09:00:00.000Z" };
const next = "2025-06-06T00:00:00.000Z";

const fresh = { over: false, next, last: null, fault: null };
const well = { ...fresh, last: "2025-06-05T08:30:00.000Z" };
const failing = { ...well, fault: failed };
const gone = { ...failing, over: true, next: null };

describe("how what is followed stands", () => {
  it.each([
    ["new", fresh],
    ["well", well],
    ["failing", failing],
    ["gone", gone],
    ["failing", { ...gone, next }],
  ])("is %s", (standing, source) => {
    expect(standingOf(source)).toBe(standing);
  });

  it("puts first what needs somebody, and else changes no order", () => {
    expect(byStanding([well, fresh, failing, gone])).toEqual([gone, failing, fresh, well]);
    const two = [
      { ...well, n: 1 },
      { ...well, n: 2 },
    ];
    expect(byStanding(two)).toEqual(two);
  });

  it("was last asked when anything was, whether that went well or not", () => {
    expect(lastAsked([well, fresh])).toBe(well.last);
    expect(lastAsked([well, failing])).toBe(failed.at);
    expect(lastAsked([fresh])).toBeNull();
    expect(lastAsked([])).toBeNull();
  });
});

describe("addresses that can be followed", () => {
  it("are those that the server takes", () => {
    const parts = fc.constantFrom(
      "http",
      "HTTPS",
      "ftp",
      "javascript",
      ":",
      "//",
      "a.example",
      "lan:x@",
      "?q=1",
    );
    const written = fc.oneof(
      fc.webUrl(),
      fc.array(parts, { maxLength: 6 }).map((some) => some.join("")),
    );
    fc.assert(
      fc.property(written, (address) => {
        expect([address, isFollowable(address)]).toEqual([address, cleanAddress(address) !== null]);
      }),
    );
    for (const length of [1900, 2100]) {
      const long = `https://a.example/${"x".repeat(length)}`;
      expect(isFollowable(long)).toBe(cleanAddress(long) !== null);
    }
  });

  it("are shown without what every one has", () => {
    expect(bareAddress("https://www.news.example/feed/")).toBe("news.example/feed");
    expect(bareAddress("http://m.news.example/a?b=https://c.example/")).toBe(
      "m.news.example/a?b=https://c.example",
    );
  });
});

describe("an instant near to now", () => {
  const local = (day: number, hour: number, year = 2025): Date => new Date(year, 5, day, hour, 5);
  const told = (at: Date, language: "vi" | "en"): string =>
    nearMoment(at.toISOString(), local(5, 12), language);

  it("is told by its time of day, and by its day where that is another", () => {
    expect(told(local(5, 8), "vi")).toBe("08:05");
    expect(told(local(4, 8), "vi")).toBe("08:05 ngày 4/6");
    expect(told(local(4, 20), "en")).toBe("20:05, 4 June");
    expect(told(local(5, 8, 2024), "vi")).toBe("5/6/2024, 08:05");
  });
});
