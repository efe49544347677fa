import { describe, expect, it } from "vitest";
import { runParley } from "./harness.ts";

describe("wrong usage", () => {
  const wrong: [string, string[]][] = [
    ["no command", []],
    ["an unknown command", ["tell"]],
    ["a missing argument", ["read"]],
    ["a day that does not exist", ["timeline", "--since", "2031-02-30"]],
    ["a day in words", ["timeline", "--until", "tomorrow"]],
    ["an unknown kind", ["timeline", "--kind", "dinner"]],
    ["an unknown language of names", ["timeline", "--lang", "fr"]],
    ["a size that is no number", ["read", "--max-size", "big", "x"]],
    ["a port out of range", ["serve", "--port", "70000"]],
    ["an unknown shell", ["completion", "fish"]],
    ["an argument too many", ["show", "a", "b"]],
  ];

  for (const [name, argv] of wrong) {
    it(`${name} gives status 2 and a message`, async () => {
      const { status, out, err } = await runParley(argv);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err.trim()).not.toBe("");
    });
  }

  it("is told as JSON with --json", async () => {
    const { err } = await runParley(["timeline", "--json", "--kind", "dinner"]);
    expect(JSON.parse(err)).toMatchObject({ error: { code: "bad-argument" } });
  });
});

describe("help and version", () => {
  it("go to standard output with status 0", async () => {
    const help = await runParley(["--help"]);
    expect(help).toMatchObject({ status: 0, err: "" });
    expect(help.out).toContain("Usage: parley");
    const version = await runParley(["--version"]);
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("the language of names and labels", () => {
  const spoken: [string, string[], Record<string, string>, RegExp][] = [
    ["--lang first", ["--lang", "vi"], { LANG: "en_US.UTF-8" }, /điện đàm/],
    ["then LC_ALL", [], { LC_ALL: "vi_VN.UTF-8", LANG: "en_US.UTF-8" }, /điện đàm/],
    ["an empty variable counts as unset", [], { LC_ALL: "", LANG: "en_GB.UTF-8" }, /call/],
    ["then LANG", [], { LANG: "en_GB.UTF-8" }, /call/],
    ["else Vietnamese", [], { LANG: "C.UTF-8" }, /03\/02\/2031/],
  ];

  for (const [name, options, env, pattern] of spoken) {
    it(name, async () => {
      const { out } = await runParley(["timeline", ...options], undefined, { env });
      expect(out).toMatch(pattern);
    });
  }
});
