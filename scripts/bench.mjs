import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";

/** Compiles the benchmarks with their sources, as the package is compiled, and runs one: `node scripts/bench.mjs NAME …`. */
const [name, ...args] = process.argv.slice(2);

function run(command, rest) {
  const { status } = spawnSync(command, rest, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.bench.json"]);
// The server tells the package's version.
copyFileSync("package.json", ".bench/package.json");
run(process.execPath, [`.bench/bench/${name}.js`, ...args]);
