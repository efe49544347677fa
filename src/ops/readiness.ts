import { ParleyError } from "../errors.ts";
import type { Ops } from "./types.ts";

/** How long a check may take, in milliseconds. */
const within = 2_000;

/** What is told of a check that takes too long, and of a process that is about to end. */
const late = "timeout";
const ending = "stopping";
/** Nothing was named yet that the work needs: it has not begun. */
const beginning = "starting";

const codeOf = (error: unknown): string => (error instanceof ParleyError ? error.code : "internal");

/** The code of what is wrong; null for nothing. */
async function faultOf(check: () => Promise<void>, limit: number): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(late), limit);
  });
  const asked = check().then(
    () => null,
    (error: unknown) => codeOf(error),
  );
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Whether the work can be done. Whoever asks may be a stranger: codes are told, and no sentence, in which an address may
 * stand. Several who ask at once share one look: a database that does not answer is not asked by each of them.
 */
export function readinessOf(limit = within): Pick<Ops, "ready" | "readiness" | "stopping"> {
  const checks = new Map<string, () => Promise<void>>();
  let stopping = false;
  let looking: ReturnType<Ops["readiness"]> | null = null;

  const look: Ops["readiness"] = async () => {
    const faults = await Promise.all(
      [...checks].map(async ([name, check]) => [name, await faultOf(check, limit)] as const),
    );
    return { ready: faults.every(([, fault]) => fault === null), checks: Object.fromEntries(faults) };
  };

  return {
    ready: (name, check) => void checks.set(name, check),
    readiness: async () => {
      if (stopping) return { ready: false, checks: { process: ending } };
      if (checks.size === 0) return { ready: false, checks: { process: beginning } };
      looking ??= look().finally(() => {
        looking = null;
      });
      return looking;
    },
    stopping: () => {
      stopping = true;
    },
  };
}
