import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { FetchFailure } from "../../src/fetch/index.ts";
import { FetchRow } from "../../src/schema/index.ts";
import { afterFailure, nextOfArticle, nextOfSource, waitAfter } from "../../src/watch/schedule.ts";
import { DAY, HOUR, MINUTE } from "./following.ts";

const now = new Date("2025-06-05T08:00:00.000Z");
const failure = (status: number, retryAfter: number | null = null): FetchFailure =>
  new FetchFailure("no", { kind: "status", subject: "a", status, retryAfter });

const row = (kind: "source" | "article"): FetchRow =>
  FetchRow.parse({
    kind,
    address: "https://a.example/1",
    source: "https://a.example/",
    host: "a.example",
    due: null,
    state: {},
  });

/** Fails until it is given up, at most so often; the days that took. */
function untilOver(
  kind: "source" | "article",
  error: ParleyError,
  most = 60,
): { tries: number; days: number } | null {
  let each = row(kind);
  let at = now;
  for (let tries = 1; tries <= most; tries++) {
    each = afterFailure(each, error, at, () => 0.5);
    if (each.state.over) return { tries, days: (at.getTime() - now.getTime()) / DAY };
    at = new Date(each.due ?? at);
  }
  return null;
}

describe("when it is asked again", () => {
  test("a failure waits a minute, doubling up to a day, a fifth more or less", () => {
    const waits = [1, 2, 3, 10, 11, 12, 100].map((tries) => waitAfter(failure(500), tries, () => 0.5));
    expect(waits).toEqual([MINUTE, 2 * MINUTE, 4 * MINUTE, 512 * MINUTE, 1024 * MINUTE, DAY, DAY]);
    expect(waitAfter(failure(500), 1, () => 0)).toBe(0.8 * MINUTE);
    expect(waitAfter(failure(500), 1, () => 1)).toBe(1.2 * MINUTE);
  });

  test("no sooner than the server wants, within two days", () => {
    expect(waitAfter(failure(503, 3600), 1, () => 0.5)).toBe(HOUR);
    expect(waitAfter(failure(503, 1e9), 1, () => 0.5)).toBe(2 * DAY);
  });

  test("any wait is between 48 seconds and two days", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, random) => {
          const wait = waitAfter(failure(500), tries, () => random);
          expect(wait).toBeGreaterThanOrEqual(48_000);
          expect(wait).toBeLessThanOrEqual(2 * DAY);
        },
      ),
    );
  });

  test("what is gone is given up after a day or three, what fails after a week, a source never", () => {
    expect(untilOver("article", failure(404))?.days).toBeCloseTo(1, 0);
    expect(untilOver("source", failure(410))?.days).toBeGreaterThanOrEqual(3);
    expect(untilOver("article", failure(500))?.days).toBeGreaterThanOrEqual(7);
    expect(untilOver("article", new ParleyError("robots-denied", "no"))?.tries).toBeLessThan(8);
    expect(untilOver("source", failure(500))).toBeNull();
    expect(untilOver("source", failure(403))).toBeNull();
  });

  test("looks are counted from when the article was first had; missed ones are not made up for", () => {
    const first = now.toISOString();
    const lookAfter = (ms: number): string | null => nextOfArticle(first, new Date(now.getTime() + ms));
    expect(lookAfter(0)).toBe("2025-06-05T09:00:00.000Z");
    expect(lookAfter(HOUR)).toBe("2025-06-05T14:00:00.000Z");
    expect(lookAfter(2 * DAY)).toBe("2025-06-08T08:00:00.000Z");
    expect(lookAfter(3 * DAY)).toBeNull();
  });

  test("a source's own interval goes before the usual one", () => {
    expect(nextOfSource("feed", null, now)).toBe("2025-06-05T08:15:00.000Z");
    expect(nextOfSource("page", null, now)).toBe("2025-06-05T09:00:00.000Z");
    expect(nextOfSource("page", 600, now)).toBe("2025-06-05T08:10:00.000Z");
  });
});
