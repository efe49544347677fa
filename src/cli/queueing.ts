import { setMaxListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import type { Queue, QueueOptions } from "../cluster/index.ts";
import { type ErrorCode, ParleyError } from "../errors.ts";
import type { Ops } from "../ops/index.ts";
import type { PageInput } from "../page/types.ts";
import { failed } from "../store/add.ts";
import type { Adder, Outcome } from "./adding.ts";
import type { CommandContext } from "./context.ts";
import type { Settings } from "./settings.ts";

/** Pages in the queue for which publishing waits, where nobody says. */
const USUAL_LIMIT = 100_000;
/** How long it waits before it looks again, in milliseconds. */
const LOOKING = 1_000;
/** Pages that wait at once, at most: a batch of them, and what else ends with the command. */
const MOST_WAITING = 100;
/** How long a queue may be away that is asked how much it holds, in milliseconds: as long as publishing is tried. */
const PATIENCE = 60_000;

/** The address of the queue. Throws `bad-argument` where nobody names one. */
export function queueNamed({ queue }: Pick<Settings, "queue">): string {
  if (queue !== null) return queue;
  throw new ParleyError("bad-argument", "No queue is named: say --queue nats://… or set PARLEY_QUEUE.");
}

/** A record that the command line names goes before a queue that is usual here. */
export function queueMeant({ settings, configuration }: CommandContext): string | null {
  const named = (name: string): boolean =>
    configuration.given.some(
      ({ setting, origin }) => setting.name === name && origin.from === "command line",
    );
  return named("record") && !named("queue") ? null : settings.queue;
}

/** How the queue is set up, as the command line has it. */
export const queueOptions = ({ queueSize, queueAge }: Settings): QueueOptions => ({
  ...(queueSize === null ? {} : { size: queueSize }),
  ...(queueAge === null ? {} : { age: queueAge }),
});

/** Hands what becomes of the connection to the log. */
export const connectionTo =
  ({ log }: Ops) =>
  (event: "lost" | "back" | "error", server: string): void => {
    if (event === "back") log.info({ server }, "Connected to the queue again.");
    else
      log.warn(
        { server },
        event === "lost" ? "The connection to the queue is lost." : "The queue tells an error.",
      );
  };

/** Errors of one page, beside which the others go on. */
const ofPages: ReadonlySet<ErrorCode> = new Set(["too-large-for-queue"]);

/**
 * Pages in the queue. One that is away for the moment, since its disk is full or its leader was killed, is asked again.
 * Throws `no-queue` after a minute.
 */
async function depthOf(
  queue: Pick<Queue, "depth">,
  { signal, patience }: { signal: AbortSignal; patience: number },
): Promise<number> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await queue.depth();
    } catch (error) {
      const away = error instanceof ParleyError && error.code === "no-queue";
      if (!away || signal.aborted || performance.now() > until) throw error;
      await setTimeout(LOOKING, undefined, { signal });
    }
  }
}

/** What takes pages into a queue. Waits while it is full or holds too many, and says so once. */
export function queueAdder(
  queue: Pick<Queue, "publish" | "depth">,
  {
    limit,
    signal,
    tell,
    patience = PATIENCE,
  }: { limit: number | null; signal: AbortSignal; tell: () => void; patience?: number },
): Adder {
  let told = false;
  // All pages of a batch may wait at once.
  setMaxListeners(MOST_WAITING, signal);
  const wait = async (): Promise<void> => {
    if (!told) tell();
    told = true;
    await setTimeout(LOOKING, undefined, { signal });
  };
  const publish = async (page: PageInput): Promise<Outcome> => {
    for (;;) {
      try {
        return { source: page.source, state: await queue.publish(page, signal) };
      } catch (error) {
        if (!(error instanceof ParleyError)) throw error;
        if (ofPages.has(error.code)) return failed(page.source, error);
        if (error.code !== "queue-full") throw error;
        await wait();
      }
    }
  };
  return {
    add: async (pages) => {
      while ((await depthOf(queue, { signal, patience })) > (limit ?? USUAL_LIMIT)) await wait();
      told = false;
      return Promise.all(pages.map(publish));
    },
  };
}
