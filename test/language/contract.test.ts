import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/language/index.ts";
import { other } from "../../src/language/other/index.ts";
import { pack } from "../../src/language/pack.ts";
import type { PackExamples } from "../../src/language/pack-examples.ts";
import { dataFaults } from "./data-faults.ts";
import { exampleFaults } from "./example-faults.ts";

const folder = join("src", "language");

const filesOf = (id: string): string[] =>
  readdirSync(join(folder, id), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, id, name));

/** Imports of values, with the file that they lead to. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  return [...source.matchAll(/^(?:import|export) (?!type )[^;]*?from "(?<from>[^"]+)";/gmsu)].map(
    ({ groups }) => relative(folder, resolve(file, "..", groups?.from ?? "")),
  );
}

const examplesOf = async (id: string): Promise<PackExamples> => {
  const { examples }: { examples: PackExamples } = await import(`../../src/language/${id}/examples.ts`);
  return examples;
};

describe.each([...languages])("the pack of %s", (id, language) => {
  it("stands under its own BCP 47 tag", () => {
    expect(language.id).toBe(id);
    expect(Intl.getCanonicalLocales(id)).toEqual([id]);
  });

  it("has sound data", () => {
    expect(dataFaults(language)).toEqual([]);
  });

  it("imports no step", () => {
    const outside = filesOf(id)
      .flatMap(importsOf)
      .filter((path) => path.startsWith(".."));
    expect(outside).toEqual([]);
  });

  it("reads its examples", async () => {
    expect(exampleFaults(language, await examplesOf(id))).toEqual([]);
  });
});

describe("a pack that leaves everything out", () => {
  it("is the one for languages without a pack", () => {
    expect(other).toEqual(pack({ id: "und" }));
    expect(other.reading.cues).toEqual([]);
  });

  it("keeps what it says beside what is filled in", () => {
    const made = pack({
      id: "xx",
      reading: { grammar: { finiteVerbs: true } },
      article: { tense: { past: ["ed"] } },
    });
    expect(made.reading.grammar).toEqual({ ...other.reading.grammar, finiteVerbs: true });
    expect(made.article.tense).toEqual({ ...other.article.tense, past: ["ed"] });
    expect(made.article.turns).toBe(other.article.turns);
  });

  it("lacks what the contract asks for", () => {
    expect(dataFaults(other)).toEqual(
      expect.arrayContaining(["no word for weekday 1", "no function word: of"]),
    );
  });
});
