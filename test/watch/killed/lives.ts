import { type Program, type Running, runParley, startParley } from "../../cluster/chaos/processes.ts";
import type { Sites } from "./web.ts";

/** Moments at which a watcher is killed, counted from when an article was answered, in milliseconds. */
const MOMENTS = ["at the request", 0, 15, 60, 150] as const;

/** What is followed, by which program, into what. */
export interface Following {
  readonly program: Program;
  readonly sites: Sites;
  /** Options of `parley watch`: the record, and a queue. */
  readonly options: readonly string[];
}

/** Loopback addresses may be asked. */
const env = { PARLEY_ALLOW_PRIVATE: "1" };

async function kill({ child, ended }: Running): Promise<void> {
  child.kill("SIGKILL");
  await ended;
}

/**
 * Follows in several lives: each but the last is killed, as kill -9 does, behind so many further articles, each time at
 * another moment; the last fetches what is left and ends. Resolves to what the last life wrote. Throws where a life ends
 * by itself, or the last one fails.
 */
export async function followInLives(
  { program, sites, options }: Following,
  { kills, every }: { readonly kills: number; readonly every: number },
): Promise<string> {
  for (let life = 0; life < kills; life++) {
    const moment = MOMENTS[life % MOMENTS.length] ?? 0;
    const reached = sites.afterArticles(every, moment).then(() => "reached" as const);
    const running = startParley(program, ["watch", ...sites.feeds, ...options], env);
    const what = await Promise.race([reached, running.ended]);
    if (what !== "reached") throw new Error(`parley watch ended with ${what}:\n${running.written()}`);
    await kill(running);
  }
  return runParley(program, ["watch", "--once", ...options], [0], env);
}
