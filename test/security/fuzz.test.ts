import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { anything, mutated } from "./fuzz/mutate.ts";
import { notFromOutside, type Parser, parsers } from "./fuzz/parsers.ts";

const SEED = 20_251_122;
/** Cases of each kind, and milliseconds after which no further one is begun. */
const RUNS = 150;
const LONGEST = 1_500;

/** Signs that a result may have whatever the input: errors and defaults. */
const ROOM = 200_000;

/** The size of a result as JSON, or of the error that was told. */
async function sizeOf({ parse }: Parser, bytes: Buffer): Promise<number> {
  try {
    return JSON.stringify((await parse(bytes)) ?? null)?.length ?? 0;
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    expect(error.message.length).toBeLessThan(20_000);
    return 0;
  }
}

const holds = (parser: Parser, inputs: fc.Arbitrary<Buffer>) =>
  fc.assert(
    fc.asyncProperty(inputs, async (bytes) => {
      expect(await sizeOf(parser, bytes)).toBeLessThan(ROOM + (parser.grows ?? 60) * bytes.length);
    }),
    { seed: SEED, numRuns: parser.runs ?? RUNS, interruptAfterTimeLimit: LONGEST },
  );

describe("parsers of what comes from outside end, and throw nothing but errors for people", () => {
  it.each(parsers.map((parser) => [parser.name, parser] as const))(
    "%s",
    async (_, parser) => {
      const samples = parser.samples.map((sample) => Buffer.from(sample));
      // A sample that is refused would be mutated for nothing.
      for (const sample of samples) await parser.parse(sample);
      await holds(parser, mutated(samples));
      await holds(parser, anything);
    },
    20_000,
  );
});

const root = join(import.meta.dirname, "../..");

/** What takes foreign bytes apart: JSON, markup, packed data, values against a schema. */
const TAKES_APART = /JSON\.parse\(|Parser\(|[gG]unzip|inflate|[bB]rotliDecompress|safeParse\(/;

describe("the list of parsers", () => {
  it("names each once", () => {
    const names = parsers.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has every file that takes something apart, or says why that does not come from outside", () => {
    const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map((entry) => join(entry.parentPath, entry.name));
    const taking = files.filter((file) => TAKES_APART.test(readFileSync(file, "utf8")));
    const known = new Set([...parsers.flatMap((parser) => parser.files), ...Object.keys(notFromOutside)]);
    const missing = taking.map((file) => relative(root, file)).filter((file) => !known.has(file));
    expect(missing).toEqual([]);
    const all = new Set(files.map((file) => relative(root, file)));
    expect([...known].filter((file) => !all.has(file))).toEqual([]);
  });
});
