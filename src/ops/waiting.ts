import { setTimeout } from "node:timers/promises";

/** Resolves after so many milliseconds, or at once when the signal is aborted. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal, ref: true }).catch(() => {});
}

/** A wait that was doubled so many times, up to the longest. */
export const doubled = (first: number, longest: number, times: number): number =>
  Math.min(first * 2 ** times, longest);

/** Times to wait before the next attempt, in milliseconds: each twice the one before, up to the longest. */
export function* delays(first: number, longest: number): Generator<number, never> {
  for (let times = 0; ; times++) yield doubled(first, longest, times);
}
