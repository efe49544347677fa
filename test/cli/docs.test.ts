import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandsMarkdown } from "../../scripts/commands-markdown.ts";
import { commands } from "../../src/cli/registry.ts";
import { errorCodes } from "../../src/errors.ts";

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("docs/commands.md", () => {
  it("is what `npm run docs` writes", () => {
    expect(text("docs/commands.md")).toBe(commandsMarkdown());
  });

  it("has a section for every command", () => {
    const sections = [...text("docs/commands.md").matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual(commands.map(({ name }) => name));
  });
});

describe("docs/errors.md", () => {
  it("has a section for every code, in the order of src/errors.ts", () => {
    const sections = [...text("docs/errors.md").matchAll(/^## (.+)$/gm)].map(([, code]) => code);
    expect(sections).toEqual(Object.keys(errorCodes));
  });
});

describe("src/errors.ts", () => {
  it("has no code that is never raised", () => {
    const folder = new URL("../../src/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && name !== "errors.ts",
    );
    const sources = files.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
    const unraised = Object.keys(errorCodes).filter((code) => !sources.includes(`"${code}"`));
    expect(unraised).toEqual([]);
  });
});

describe("the registry", () => {
  it("has one file per command", () => {
    const files = readdirSync(new URL("../../src/cli/commands/", import.meta.url)).sort();
    expect(files).toEqual(commands.map(({ name }) => `${name}.ts`).sort());
  });

  it("gives every command an example that begins with its name", () => {
    for (const { name, examples } of commands) {
      expect(examples.length).toBeGreaterThan(0);
      for (const { line } of examples) expect(line).toContain(`parley ${name}`);
    }
  });
});
