import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { accepted } from "../../scripts/regex/accepted.ts";
import { judge } from "../../scripts/regex/judge.ts";
import { expressionsIn } from "../../scripts/regex/literals.ts";
import { judgeAll, survey } from "../../scripts/regex/survey.ts";

/** The checker is a program of its own, which a busy machine starts slowly; in milliseconds. */
const JUDGING = 120_000;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A project with one file. */
function projectOf(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-regex-"));
  folders.push(folder);
  writeFileSync(join(folder, "code.ts"), code);
  return folder;
}

describe("expressions are found", () => {
  test("wherever they stand in the syntax, and nowhere else", () => {
    const code = [
      "const a = /one+/gu; // no /comment+/",
      `const b = "/no/" + \`\${/two/.test("x")}\`;`,
      "const c = 4 / 2 / 1;",
      "export default { pattern: /[/]three/i, f: (s: string): boolean => /four/.test(s) };",
      'const d = new RegExp("five"); const e = RegExp(`six`);',
      "const f: RegExp | null = null;",
    ].join("\n");
    const { literals, sites } = expressionsIn("a.ts", code);
    expect(literals.map(({ source, flags, line }) => `${line} ${source} ${flags}`)).toEqual([
      "1 one+ gu",
      "2 two ",
      "4 [/]three i",
      "4 four ",
    ]);
    expect(sites.map(({ line }) => line)).toEqual([5, 5]);
  });

  test("in the web app's files too", () => {
    expect(expressionsIn("a.tsx", "const a = <p>{/x+/.test(b) ? /y/ : 1}</p>;").literals).toHaveLength(2);
  });

  test("or the file is told that can't be parsed", () => {
    expect(() => expressionsIn("a.ts", "const = /x/")).toThrow(/^a\.ts: /u);
  });
});

describe("the check", { timeout: JUDGING }, () => {
  const bad = [
    ["(a+)+$", ""],
    ["^(?:a|a)*$", "u"],
    ["\\s+$", "u"],
    ["\\s*[|]\\s*", "gu"],
    ["#.*$", "u"],
    ["[a-z]+@", "iu"],
    ['"(?:[^"\\\\]|\\\\.)*"', "gsu"],
    ["(?<!x)\\s+$", "u"],
    ["^(?:[^\\n]*\\r?\\n)*?end", "u"],
  ] as const;

  test.each(bad)("fails on /%s/%s", async (source, flags) => {
    const { status, attack } = await judge(source, flags);
    expect(status).toBe("vulnerable");
    expect(attack).toEqual(expect.any(String));
  });

  const good = [
    ["^\\d{4}-\\d{2}-\\d{2}$", ""],
    ["(?<!\\s)\\s+$", "u"],
    ["(?:(?<!\\s)\\s+)?[|]\\s*", "gu"],
    ["#.*$", "su"],
    ['"(?:[^"\\\\]|\\\\.)*"?', "gsu"],
    ["^(?:[^\\n]*\\n)*?end", "u"],
  ] as const;

  test.each(good)("passes /%s/%s", async (source, flags) => {
    expect((await judge(source, flags)).status).toBe("safe");
  });

  test("judges equal expressions once, and names all their places", async () => {
    const at = (line: number) => ({ source: "a+b", flags: "u", file: "x.ts", line });
    const judged = await judgeAll([at(1), { ...at(2), flags: "" }, at(3)]);
    expect(judged.map(({ places }) => places)).toEqual([["x.ts:1", "x.ts:3"], ["x.ts:2"]]);
  });

  test("sees what is built while a module is loaded, and names where it is built later", async () => {
    const code = [
      'export const spaces = new RegExp(["\\\\s", "+$"].join(""), "u");',
      "export const made = (name: string): RegExp => new RegExp(name);",
    ].join("\n");
    const root = projectOf(code);
    const { literals, sites } = expressionsIn("code.ts", code);
    expect([literals.length, sites.length]).toEqual([0, 2]);
    const run = `import { builtAt } from ${JSON.stringify(new URL("../../scripts/regex/built.ts", import.meta.url).href)};
      const { expressions, unseen } = await builtAt(${JSON.stringify(sites)}, ${JSON.stringify(root)});
      console.log(JSON.stringify({ sources: expressions.map(({ source }) => source), unseen }));`;
    writeFileSync(join(root, "run.mts"), run);
    const { execFileSync } = await import("node:child_process");
    const tsx = fileURLToPath(new URL("../../node_modules/tsx/dist/cli.mjs", import.meta.url));
    const told = JSON.parse(
      execFileSync(process.execPath, [tsx, join(root, "run.mts")], { encoding: "utf8" }),
    );
    expect(told).toEqual({ sources: ["\\s+$"], unseen: [{ file: "code.ts", line: 2 }] });
  });

  test("is told of every file below a folder", async () => {
    const root = projectOf("export const a = /x+x+y/u;");
    const { judged, unseen } = await survey([root], root);
    expect(unseen).toEqual([]);
    expect(judged).toMatchObject([{ source: "x+x+y", verdict: { status: "vulnerable" } }]);
  });
});

test("what is accepted all the same has its reason", () => {
  for (const { source, reason } of accepted) {
    expect(() => new RegExp(source, "u")).not.toThrow();
    expect(reason.split(" ").length).toBeGreaterThan(5);
  }
});
