import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../../src/read.ts";
import type { Reading } from "../../src/schema/index.ts";

const shared = join(import.meta.dirname, "../../../shared");
const seeds = join(shared, "seeds");

/** The seed pages and the tools that score them stand beside this repository. */
export const hasSeeds = existsSync(seeds) && existsSync(join(shared, "eval"));

/** Readings of the seed pages, by name. */
export const readSeeds = (): Reading[] =>
  readdirSync(seeds)
    .sort()
    .map((name) => readPage({ bytes: readFileSync(join(seeds, name)), source: name }));

/** Writes one JSON object a line, as the commands print them. */
export function writeLines(folder: string, name: string, values: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, values.map((value) => `${JSON.stringify(value)}\n`).join(""));
  return path;
}

/** Runs one of the scoring tools and gives what it prints and its exit status. */
export function runTool(name: string, args: readonly string[]): { output: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(shared, "eval", name), ...args], {
    encoding: "utf8",
  });
  return { output: stdout + stderr, status };
}
