// Are the packages what they were, and from where they may come? Usage: npm run check:dependencies
// With --advisories: is anything known against them? Ends with 0 for nothing, 1 for something, 75 where the registry does
// not tell (EX_TEMPFAIL): that is no pass.
import { readFileSync } from "node:fs";
import { askAdvisories } from "./dependencies/advisories.ts";
import { allowed } from "./dependencies/allowed.ts";
import { lockFaults } from "./dependencies/lock.ts";

const NOT_ASKED = 75;

const readJson = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));

function checkLock(): number {
  const lock = readJson("package-lock.json");
  const faults = lockFaults(lock, readJson("package.json"), allowed);
  for (const fault of faults) console.error(fault);
  console.log(`packages: ${Object.keys(lock.packages).length - 1} in the lock file, ${faults.length} faults`);
  return faults.length > 0 ? 1 : 0;
}

function checkAdvisories(): number {
  const advisories = askAdvisories();
  if (!advisories.asked) {
    console.log(`advisories: not asked (${advisories.why})`);
    return NOT_ASKED;
  }
  for (const one of advisories.found) console.error(one);
  console.log(`advisories: ${advisories.found.length} of moderate severity or worse`);
  return advisories.found.length > 0 ? 1 : 0;
}

process.exit(process.argv.includes("--advisories") ? checkAdvisories() : checkLock());
