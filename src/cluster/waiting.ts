import { setTimeout } from "node:timers/promises";

/** Resolves after so many milliseconds, or at once when the signal is aborted. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal, ref: true }).catch(() => {});
}

/** Times to wait before the next attempt, in milliseconds: each twice the one before, up to the longest. */
export function* delays(first: number, longest: number): Generator<number, never> {
  for (let delay = first; ; delay = Math.min(delay * 2, longest)) yield delay;
}
