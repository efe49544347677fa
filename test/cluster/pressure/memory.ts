import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** Megabytes of memory that a process has (VmRSS of /proc/PID/status); null where it has ended. */
export function residentMemory(pid: number): number | null {
  try {
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return found ? Number(found[1]) / 1_024 : null;
  } catch {
    return null;
  }
}

/** Looks at something every so many milliseconds, until the signal is aborted. */
export async function sampled(every: number, signal: AbortSignal, look: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await look();
    await setTimeout(every, undefined, { signal }).catch(() => undefined);
  }
}

const most = (samples: readonly number[]): number => Math.max(...samples);

/** The most after the first fifth of the time, which is for warming up, against the most of the last fifth. */
export function growthOf(samples: readonly number[]): { readonly warm: number; readonly end: number } {
  const fifth = Math.max(1, Math.floor(samples.length / 5));
  return { warm: most(samples.slice(fifth, 2 * fifth)), end: most(samples.slice(-fifth)) };
}
