import { check } from "recheck";

/** What is known of an expression: linear in the length of what it is tried on, or not, or not found out. */
export interface Verdict {
  readonly status: "safe" | "vulnerable" | "unknown";
  /** In the checker's words: "linear", "2nd degree polynomial", "timeout". */
  readonly why: string;
  /** A text that takes long; null where there is none. */
  readonly attack: string | null;
}

/**
 * Steps are counted, not milliseconds, so that a busy machine judges as an idle one does; only the whole look at one
 * expression has a limit in time, and what reaches it counts as a failure.
 */
export const bounds = {
  attackTimeout: null,
  incubationTimeout: null,
  timeout: 120_000,
  attackLimit: 100_000_000,
  maxAttackStringSize: 40_000,
} as const;

/** Judges one expression by its automaton, or where it has none (looking behind, going back) by seeking an attack. */
export async function judge(source: string, flags: string): Promise<Verdict> {
  const found = await check(source, flags, bounds);
  if (found.status === "unknown") return { status: "unknown", why: found.error.kind, attack: null };
  const attack = found.status === "vulnerable" ? found.attack.pattern : null;
  return { status: found.status, why: found.complexity.summary, attack };
}
