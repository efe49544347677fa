import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { environmentSettings } from "../../src/cli/configured.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { commands } from "../../src/cli/registry.ts";
import { unknownVariables } from "../../src/config/index.ts";
import { counters, gauges, histograms } from "../../src/ops/metrics.ts";
import { wordsOf } from "../docs/example-lines.ts";

const root = new URL("../../", import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), "utf8");
const page = textOf("docs/operations.md");

const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: textOf(`src/${name}`) }));

const metrics: Record<string, { readonly labels: Readonly<Record<string, unknown>> }> = {
  ...counters,
  ...histograms,
  ...gauges,
};

describe("docs/operations.md", () => {
  it.each(Object.entries(metrics))("tells of %s and its labels", (name, { labels }) => {
    const names = Object.keys(labels).join(",");
    expect(page).toContain(names === "" ? `\`${name}\`` : `\`${name}{${names}}\``);
  });

  it("tells of no metric that is none", () => {
    const told = [...page.matchAll(/\bparley_[a-z_]+/g)].map(([name]) => name);
    expect(told.filter((name) => !Object.hasOwn(metrics, name))).toEqual([]);
  });

  it("has command lines that Parley takes", async () => {
    const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
    const lines = blocks.flatMap((block) => block.split("\n")).filter((line) => /^parley /.test(line));
    expect(lines.length).toBeGreaterThan(5);
    const silent = { writeOut: () => {}, writeErr: () => {} };
    for (const line of lines) {
      const words = wordsOf(line.replace(/ +# .*/, ""));
      await buildProgram(commands, "0", async () => {}, silent).parseAsync(words, { from: "user" });
    }
  });

  it("tells of every variable that is read and is no option", () => {
    const read = sources.flatMap(({ text }) =>
      [...text.matchAll(/env\.(PARLEY_[A-Z_]+)/g)].map(([, name]) => name ?? ""),
    );
    expect(read).toContain("PARLEY_BACKUPS");
    for (const name of read) {
      expect(page, name).toContain(name);
      expect(unknownVariables(environmentSettings(commands), { [name]: "1" })).toEqual([]);
    }
  });
});

describe("every metric", () => {
  it.each(Object.keys(metrics))("%s is told somewhere", (name) => {
    const places = sources.filter(
      ({ name: file, text }) => file !== "ops/metrics.ts" && text.includes(`"${name}"`),
    );
    expect(places).not.toEqual([]);
  });
});
