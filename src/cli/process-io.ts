import { once } from "node:events";
import type { Io } from "./context.ts";
import { failureOf, tellFailure } from "./failure.ts";
import { reasonOf, statusOfSignal, stopSignals } from "./stopping.ts";

/** Columns below which no table can be laid out. */
const NARROWEST_TERMINAL = 40;
/** What a terminal has when it does not say. */
const USUAL_TERMINAL = 80;

/** The process's own streams as commands see them, and the end of the process. */
interface ProcessIo {
  readonly io: Io;
  /** Waits until everything is written and ends the process. */
  end(status: number): Promise<never>;
}

/**
 * A reader that goes away (`| head`), Ctrl-C and SIGTERM abort the signal: commands stop at the next page and close what
 * they opened. A second Ctrl-C or SIGTERM ends at once. Where output can't be written (a full disk), that is told, with status 1.
 */
export function processIo(): ProcessIo {
  const { stdout, stderr, env } = process;
  const stop = new AbortController();
  let unwritable = false;
  const err = (text: string): void => void stderr.write(text);
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && !unwritable) {
      unwritable = true;
      tellFailure({ err }, failureOf(error), false);
    }
    stop.abort("unread");
  });
  stderr.on("error", () => {});
  endOnSignals(stop);
  const io: Io = {
    out: async (data) => {
      if (stop.signal.reason === "unread" || stdout.write(data)) return;
      await once(stdout, "drain", { signal: stop.signal }).catch(() => {});
    },
    err,
    width: stdout.isTTY
      ? Math.max(stdout.columns || USUAL_TERMINAL, NARROWEST_TERMINAL)
      : Number.POSITIVE_INFINITY,
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    progress: stderr.isTTY === true,
    env,
    stdin: stdinUntil(stop.signal),
    signal: stop.signal,
  };
  const end = async (status: number): Promise<never> => {
    await new Promise((written) => stdout.write("", written));
    process.exit(unwritable ? 1 : status);
  };
  return { io, end };
}

function endOnSignals(stop: AbortController): void {
  for (const name of stopSignals)
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(statusOfSignal(name));
      stop.abort(reasonOf(name));
    });
}

/** Standard input, opened when it is first read, and given up with the signal: a terminal may never send anything. */
async function* stdinUntil(signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const { stdin } = process;
  signal.addEventListener("abort", () => stdin.destroy(), { once: true });
  yield* stdin;
}
