import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** How Parley is started: a program with its first arguments. */
export type Program = readonly [command: string, ...first: string[]];

/** A running command of Parley. */
export interface Running {
  readonly child: ChildProcess;
  /** What it wrote, both streams, the last of it. */
  written(): string;
  /** Resolves with the exit status; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** False once it has ended, by itself or by a signal, as where its memory was used up. */
export const isRunning = ({ child }: Running): boolean =>
  child.exitCode === null && child.signalCode === null;

/** Characters of output that are kept. */
const KEPT = 20_000;

/** Variables of the environment besides those of this process. */
type Variables = Readonly<Record<string, string>>;

/** Starts a command; whoever calls it sees to it that it ends. */
export function startParley(program: Program, args: readonly string[], more: Variables = {}): Running {
  const [command, ...first] = program;
  const env = { ...process.env, ...more };
  const child = spawn(command, [...first, ...args], { stdio: ["ignore", "pipe", "pipe"], env });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (data: Buffer) => {
      text = (text + data.toString()).slice(-KEPT);
    });
  const ended = once(child, "exit").then(([status]) => (typeof status === "number" ? status : null));
  return { child, written: () => text, ended };
}

/** Runs a command to its end and gives what it wrote; throws where its exit status is not among those expected. */
export async function runParley(
  program: Program,
  args: readonly string[],
  expected: readonly number[] = [0],
  more: Variables = {},
): Promise<string> {
  const { ended, written } = startParley(program, args, more);
  const status = await ended;
  if (status === null || !expected.includes(status))
    throw new Error(`parley ${args[0]} ended with ${status}:\n${written()}`);
  return written();
}

/** Worker processes that are killed and replaced. */
export class Workers {
  readonly #start: () => Running;
  readonly #running: Running[] = [];
  readonly #ended: Running[] = [];
  kills = 0;

  constructor(program: Program, args: readonly string[]) {
    this.#start = () => startParley(program, ["work", ...args]);
  }

  add(): void {
    this.#running.push(this.#start());
  }

  /** Kills the worker that has run longest, as kill -9 does, and starts another. */
  async replace(): Promise<void> {
    const oldest = this.#running.shift();
    if (!oldest) return;
    oldest.child.kill("SIGKILL");
    await oldest.ended;
    this.kills++;
    this.add();
  }

  /** Workers that ended though nobody killed them, with what they wrote: there should be none. */
  fallen(): string[] {
    return this.#running.filter((worker) => !isRunning(worker)).map(({ written }) => written());
  }

  /** Ends all as an operator does, and gives their exit statuses. */
  async stop(): Promise<(number | null)[]> {
    const all = this.#running.splice(0);
    for (const { child } of all) child.kill("SIGTERM");
    this.#ended.push(...all);
    return Promise.all(all.map(({ ended }) => ended));
  }

  /** Ends all at once. */
  destroy(): void {
    for (const { child } of this.#running.splice(0)) child.kill("SIGKILL");
  }
}
