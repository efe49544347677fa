// `npm test`: prepares, runs every test, and ends with one line that counts them. Arguments go to vitest.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkNode, ensureBuild, ensureDependencies, ensureTestPrograms, root } from "./prepare.mjs";

/** Tests on pages that lie beside the clone; where those are not, they skip, and CI can't ask for them. */
const ON_OTHER_PAGES = ["test/seeds/", "test/time/seeds.test.ts", "test/article/shared.test.ts"].map((path) =>
  join(root, path),
);

const mustRun = ({ name }) => !ON_OTHER_PAGES.some((path) => name.startsWith(path));
const isSkipped = ({ status }) => status !== "passed" && status !== "failed";

/** Counts of a run. A file that could not be loaded has no tests to count, and is one failure. */
function countsIn(file) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((each) => each.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    skippedAgainstRule: report.testResults
      .filter(mustRun)
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(isSkipped).length,
  };
}

function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), "parley-test-"));
  try {
    const file = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
    const { status } = spawnSync(process.execPath, [vitest, "run", ...reporters, ...args], {
      cwd: root,
      stdio: "inherit",
    });
    const counts = existsSync(file)
      ? countsIn(file)
      : { passed: 0, failed: 0, skipped: 0, skippedAgainstRule: 0 };
    // Errors outside of any test make vitest fail though no test did.
    if (status !== 0 && counts.failed === 0) counts.failed = 1;
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

checkNode();
ensureDependencies();
ensureBuild();
ensureTestPrograms();
const { passed, failed, skipped, skippedAgainstRule } = runTests(process.argv.slice(2));
const skippedInCi = process.env.CI ? skippedAgainstRule : 0;
if (skippedInCi > 0) process.stdout.write(`In CI nothing may be skipped; ${skippedInCi} tests were.\n`);
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exit(failed > 0 || skippedInCi > 0 ? 1 : 0);
