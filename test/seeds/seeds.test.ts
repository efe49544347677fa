import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileRecord, unconfirmed } from "../../src/record/index.ts";
import type { Reading } from "../../src/schema/index.ts";
import { world } from "../../src/world/index.ts";
import { hasSeeds, readSeeds, runTool, writeLines } from "./tools.ts";

if (!hasSeeds)
  console.warn(
    "SKIPPED: the seed pages and their tools are not beside this repository; nothing was measured.",
  );

type Rates = Record<string, number | null | { f1: number }>;

/** The least that the seed pages must reach: shares, or F1 where things can be made up. */
const leastShares = { title: 1, published: 1, outlet: 1, author: 1, credit: 1, lineRole: 0.97, teaser: 0.9 };
const leastF1 = { body: 0.99, statement: 0.85, conflict: 1, event: 0.8 };
const LEAST_TIMES = 0.85;
const MOST_INVENTED = 0.05;

const f1 = (rate: Rates[string] | undefined): number =>
  rate !== null && typeof rate === "object" ? rate.f1 : 0;

describe.skipIf(!hasSeeds)("the seed pages", () => {
  let folder = "";
  let readings: Reading[] = [];
  let rates: Rates = {};

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "parley-seeds-"));
    readings = readSeeds();
    const file = writeLines(folder, "readings.jsonl", readings);
    rates = JSON.parse(runTool("score.mjs", ["--json", file]).output) as Rates;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(leastShares))("%s is at least %d", (name, least) => {
    expect(rates[name]).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.entries(leastF1))("%s has an F1 of at least %d", (name, least) => {
    expect(f1(rates[name])).toBeGreaterThanOrEqual(least);
  });

  it("tell next to nothing that is invented", () => {
    expect(rates.invented).toBeLessThanOrEqual(MOST_INVENTED);
  });

  it("have the values of their times", () => {
    const { output } = runTool("score-times.mjs", [join(folder, "readings.jsonl")]);
    const value = Number(/value right ([\d.]+)/u.exec(output)?.[1]);
    expect(value).toBeGreaterThanOrEqual(LEAST_TIMES);
  });

  /** What the tool finds missing in the record of these readings. */
  function checkRecord(name: string, pages: readonly Reading[]): string {
    const record = compileRecord(pages, { world });
    const parts = {
      timeline: record.entries,
      gaps: record.gaps,
      conflicts: record.conflicts,
      unconfirmed: unconfirmed(record, null),
    };
    const args = Object.entries(parts).flatMap(([part, values]) => [
      `--${part}`,
      writeLines(folder, `${name}-${part}.jsonl`, values),
    ]);
    const { output, status } = runTool("check-record.mjs", args);
    return status === 0 ? "" : output;
  }

  it.each([
    ["in order", (pages: Reading[]) => pages],
    ["in reverse order", (pages: Reading[]) => pages.toReversed()],
    ["twice", (pages: Reading[]) => [...pages, ...pages]],
  ])("make a record that misses nothing, added %s", (name, arrange) => {
    expect(checkRecord(name.replaceAll(" ", "-"), arrange(readings))).toBe("");
  });

  it("make a record that tells who attests which call", () => {
    const calls = compileRecord(readings, { world }).entries.filter(({ kind }) => kind === "call");
    const told = calls.map(({ time, attested, onesided }) => [
      time?.value,
      attested.map(({ side }) => side).join(),
      onesided,
    ]);
    // Only Moscow speaks of the call of 4 June; of those of 17 August the side that was called does.
    expect(told).toContainEqual(["2025-06-04", "RU", true]);
    expect(told).toContainEqual(["2025-08-17", "BY", true]);
    expect(told).toContainEqual(["2025-08-17", "KZ", true]);
  });
});
