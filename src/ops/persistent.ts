import { ParleyError } from "../errors.ts";
import type { Ops } from "./types.ts";
import { delays, pause } from "./waiting.ts";

/** The longest time between two attempts, in milliseconds. */
const LONGEST = 30_000;

/** Tells of something that failed, and counts it. */
export function tellFailure(ops: Ops, error: unknown, message: string): void {
  ops.count("parley_errors_total", { code: error instanceof ParleyError ? error.code : "internal" });
  ops.log.warn({ error }, message);
}

/** How long a server may be away when the work begins, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Opens a queue or a record whose server is perhaps just restarting: tried again for a minute. What no waiting mends (a
 * wrong password, a stream of another kind) is thrown at once, and the signal's reason where it is aborted.
 */
export async function opened<T>(
  { ops, signal, patience = PATIENCE }: { ops: Ops; signal: AbortSignal; patience?: number },
  open: () => Promise<T>,
): Promise<T> {
  const until = performance.now() + patience;
  const waits = delays(500, 5_000);
  for (;;) {
    try {
      return await open();
    } catch (error) {
      const away = error instanceof ParleyError && (error.code === "no-queue" || error.code === "no-server");
      if (signal.aborted) throw signal.reason;
      if (!away || performance.now() > until) throw error;
      const delay = waits.next().value;
      tellFailure(ops, error, `A server is not there yet; it is tried again in ${delay / 1_000} s`);
      await pause(delay, signal);
      signal.throwIfAborted();
    }
  }
}

/** Attempts something until it succeeds, waiting ever longer; null when the signal is aborted before that. */
export function persistent(ops: Ops, signal: AbortSignal, firstDelay: number) {
  return async <T>(what: string, attempt: () => Promise<T>): Promise<T | null> => {
    for (const delay of delays(firstDelay, LONGEST)) {
      try {
        return await attempt();
      } catch (error) {
        if (signal.aborted) {
          ops.log.warn({ error }, `${what} failed while the worker ends`);
          return null;
        }
        tellFailure(ops, error, `${what} failed; it is tried again in ${delay / 1_000} s`);
        await pause(delay, signal);
        if (signal.aborted) return null;
      }
    }
    return null;
  };
}
