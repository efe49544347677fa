import { once } from "node:events";
import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Ops } from "../ops/index.ts";

/** Seconds that requests under way may go on when nothing else is said. */
export const GRACE = 10;

/** Between two looks for connections on which nothing is asked any more, in milliseconds. */
const look = 50;

export interface Stopping {
  /** Aborted at the beginning: streams of events end, and answers give up their connection. */
  readonly stopping: AbortController;
  readonly ops: Pick<Ops, "stopping" | "log">;
  /** Seconds that requests under way may go on. */
  readonly grace: number;
  /** Seconds before that, in which new requests are still taken, while whoever asks is told that this is ending. */
  readonly drain: number;
}

const aborted = (signal: AbortSignal): Promise<unknown> =>
  signal.aborted ? Promise.resolve() : once(signal, "abort");

/**
 * Resolves when the server has ended, after `signal`: it says that it is about to end, goes on for `drain`, takes no
 * further connections, and lets what is under way come to its end, for `grace` at most.
 */
export async function closedGently(
  server: Server,
  signal: AbortSignal,
  { stopping, ops, grace, drain }: Stopping,
): Promise<void> {
  await aborted(signal);
  ops.stopping();
  ops.log.info({ drain, grace }, "Stopping.");
  if (drain > 0) await wait(drain * 1_000);
  stopping.abort();
  const closed = once(server, "close");
  server.close();
  // A connection that is kept alive becomes idle only behind the answer at hand.
  const idle = setInterval(() => server.closeIdleConnections(), look);
  const late = setTimeout(() => {
    ops.log.warn({ grace }, "Requests were cut off: they took longer than the time that is left to them.");
    server.closeAllConnections();
  }, grace * 1_000);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
  ops.log.info({}, "Stopped.");
}
