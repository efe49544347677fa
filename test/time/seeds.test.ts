import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { read } from "./read.ts";

const shared = join(import.meta.dirname, "../../../shared");
const goldFile = join(shared, "gold/times-seeds.json");

interface Gold {
  documents: { file: string; dct: string }[];
  timexes: { file: string; start: number; end: number; value: string; altValues?: string[]; core: boolean }[];
}

/** Share of the core expressions that are found with their very span and value. */
function valueRight(gold: Gold): number {
  const core = gold.timexes.filter((timex) => timex.core);
  const found = gold.documents.flatMap(({ file, dct }) => {
    const text = readFileSync(join(shared, "seeds", file), "utf8");
    return read(text, dct).map(
      ({ timex }) => `${file} ${timex.start} ${timex.end} ${timex.value.slice(0, 16)}`,
    );
  });
  const known = new Set(found);
  const right = core.filter(({ file, start, end, value, altValues = [] }) =>
    [value, ...altValues].some((each) => known.has(`${file} ${start} ${end} ${each}`)),
  );
  return right.length / core.length;
}

it("reads the times of the seed pages", (context) => {
  if (!existsSync(goldFile)) {
    console.warn("skipped: the seed pages and their gold times are not beside this repository");
    context.skip();
  }
  expect(valueRight(JSON.parse(readFileSync(goldFile, "utf8")) as Gold)).toBeGreaterThanOrEqual(0.95);
});
