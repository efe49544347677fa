import { setTimeout } from "node:timers/promises";

/** Time as the watcher sees it; tests let days pass in an instant. */
export interface WatchClock {
  now(): Date;
  /** Waits; resolves early where the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own. */
export const systemClock: WatchClock = {
  now: () => new Date(),
  // What is aborted resolves as well.
  sleep: (ms, signal) => setTimeout(ms, undefined, signal && { signal }).catch(() => undefined),
};
