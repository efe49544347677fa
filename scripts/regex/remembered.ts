import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bounds, judge, type Verdict } from "./judge.ts";

/** Beside the packages: what is kept goes with them. */
const FILE = fileURLToPath(new URL("../../node_modules/.cache/parley/regex.json", import.meta.url));

const { version } = createRequire(import.meta.url)("recheck/package.json") as { readonly version: string };

const keyOf = (source: string, flags: string): string =>
  createHash("sha256")
    .update(JSON.stringify([version, bounds, source, flags]))
    .digest("base64url");

/** What was found of expressions before; nothing where the file is not there, or damaged. */
function kept(): Map<string, Verdict> {
  try {
    return new Map(Object.entries<Verdict>(JSON.parse(readFileSync(FILE, "utf8"))));
  } catch {
    return new Map();
  }
}

/** Judges expressions, those only that the same checker has not passed before. `close` keeps what passed now. */
export function rememberingJudge(): { readonly judge: typeof judge; close(): void } {
  const known = kept();
  const passed = new Map<string, Verdict>();
  return {
    judge: async (source, flags) => {
      const key = keyOf(source, flags);
      const verdict = known.get(key) ?? (await judge(source, flags));
      if (verdict.status === "safe") passed.set(key, verdict);
      return verdict;
    },
    close: () => {
      mkdirSync(dirname(FILE), { recursive: true });
      writeFileSync(FILE, JSON.stringify(Object.fromEntries(passed)));
    },
  };
}
