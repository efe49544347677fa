import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { knownWords, languageName } from "../../scripts/new-language/known.ts";
import { languages } from "../../src/language/index.ts";

const packs = mkdtempSync(join(tmpdir(), "parley-packs-"));
const options = { encoding: "utf8" } as const;
const script = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/new-language.ts", ...args, "--into", packs],
    options,
  );

const address = (path: string): string => JSON.stringify(pathToFileURL(resolve(path)).href);

/** What the contract says of the pack as it was made, by a process that reads TypeScript from anywhere. */
function faultsOfMade(tag: string): string[] {
  const code = `
    const { dataFaults } = await import(${address("test/language/data-faults.ts")});
    const { exampleFaults } = await import(${address("test/language/example-faults.ts")});
    const { ${tag} } = await import(${address(join(packs, tag, "index.ts"))});
    const { examples } = await import(${address(join(packs, tag, "examples.ts"))});
    console.log(JSON.stringify([...dataFaults(${tag}), ...exampleFaults(${tag}, examples)]));`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", code];
  return JSON.parse(execFileSync(process.execPath, args, options)) as string[];
}

beforeAll(() => {
  writeFileSync(join(packs, "package.json"), '{ "type": "module" }');
  // A folder of packs like src/language, so that the pack finds what it imports.
  for (const name of readdirSync("src/language"))
    symlinkSync(resolve("src/language", name), join(packs, name));
});
afterAll(() => rmSync(packs, { recursive: true }));

describe("npm run new-language", () => {
  it("makes a pack that waits to be filled", () => {
    const { status, stdout } = script("pl");
    expect(status).toBe(0);
    expect(stdout).toContain('import { pl } from "./pl/index.ts";');
    expect(readdirSync(join(packs, "pl"))).toEqual(
      readdirSync(join(packs, "fr")).filter((name) => name !== "adjectives.ts"),
    );
    const faults = faultsOfMade("pl");
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringContaining("to do: TODO The Kremlin said"),
        expect.stringContaining('reading.titles: to do: "TODO president"'),
        "no function word: of",
      ]),
    );
    expect(faults.filter((fault) => fault.includes("weekday") || fault.includes("month"))).toEqual([]);
  });

  it.each([
    ["fr", "already"],
    ["english", "no language"],
    ["xq", "no language"],
    ["FR", "no language"],
  ])("refuses %s", (tag, reason) => {
    const { status, stderr } = script(tag);
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
  });

  it("does not write over a folder", () => {
    script("cs");
    expect(script("cs").stderr).toContain("there already");
  });
});

describe("what Unicode knows of a language", () => {
  it("begins the words of time", () => {
    const { weekdays, months, smallMonths } = knownWords("fr");
    expect([weekdays[0], months[7], smallMonths]).toEqual(["lundi", "août", true]);
    expect(knownWords("de").smallMonths).toBe(false);
    expect(knownWords("ru").months[2]).toBe("марта");
  });

  it("names states that the world does not", () => {
    const states = new Map(knownWords("pl").states);
    expect(states.get("RU")).toBe("Rosja");
    expect(states.has("IR")).toBe(false);
  });

  it("tells the name of a language", () => {
    expect(languageName("ru")).toBe("Russian");
    expect([languageName("xq"), languageName("pt-BR"), languageName("")]).toEqual([null, null, null]);
    for (const tag of languages.keys()) expect(languageName(tag)).not.toBeNull();
  });
});
