import type { Ops } from "../ops/index.ts";
import { persistent } from "../ops/persistent.ts";
import { pause } from "../ops/waiting.ts";
import type { PageInput } from "../page/types.ts";
import type { AddResult } from "../store/service.ts";
import { compiling } from "./compiling.ts";
import type { Oldest } from "./lane.ts";
import { reading } from "./reading.ts";
import type { Queue } from "./types.ts";

/** The record as workers write to it: many may do so at once (`src/store/stage.ts`). */
export interface WorkStage {
  /** Reads pages and lands them; what is landed is not lost any more. Idempotent. */
  arrive(pages: readonly PageInput[]): Promise<AddResult[]>;
  /** Does one piece of compiling; `busy`: others hold all that there is. */
  step(): Promise<"planned" | "compiled" | "busy" | "idle">;
  waiting(): Promise<{ readonly arrivals: number; readonly blocks: number }>;
}

/** Work of another kind, done beside reading and compiling. */
export interface OtherWork {
  /** Does a piece of it; false where there was none. Ends early when the signal is aborted. */
  step(signal: AbortSignal): Promise<boolean>;
  /** How much of it waits or is being done by anybody. */
  depth(): Promise<number>;
  /** What became of its pages so far. */
  pages(): Pick<WorkerCounts, "added" | "known" | "failed">;
}

/** What one worker did. */
export interface WorkerCounts {
  added: number;
  known: number;
  failed: number;
  /** Pages that had been handed out before. */
  redelivered: number;
  batches: number;
  planned: number;
  compiled: number;
}

/** What a worker is given. */
export interface WorkerOptions {
  readonly queue: Queue;
  readonly stage: WorkStage;
  readonly ops: Ops;
  /** When it is aborted, the batch at hand is finished and the rest given back. */
  readonly signal: AbortSignal;
  /** End when nothing waits anywhere. */
  readonly untilIdle?: boolean;
  readonly other?: OtherWork;
  /** How long after a failure the first attempt is made again, in milliseconds (default: 500; up to 30 s). */
  readonly firstDelay?: number;
  /** How often it is looked how much waits, in milliseconds (default: 5 s, and half a second where it is to end then). */
  readonly looking?: number;
}

/** What the loops of a worker share. */
export interface Work extends WorkerOptions {
  readonly counts: WorkerCounts;
  /** Does something until it succeeds; null when the worker ends before that. */
  readonly persist: ReturnType<typeof persistent>;
}

/** How often it is told how much waits, in milliseconds. */
const LOOKING = 5_000;
/** How often it is asked whether nothing waits any more, in milliseconds. */
const IDLE_LOOKING = 500;
const FIRST_DELAY = 500;

const depths = async ({ queue, stage, other }: Work) => {
  const [pages, failed, { arrivals, blocks }, tasks, oldest] = await Promise.all([
    queue.depth(),
    queue.failures(),
    stage.waiting(),
    other?.depth() ?? 0,
    queue.oldest(),
  ]);
  return { pages, failed, arrivals, blocks, tasks, oldest };
};

/** The share of its time that a page may wait before the log says so: what nobody reads in time is gone. */
const LATE = 0.8;

/** Tells that pages will soon be gone unread. */
function warnOfAge({ ops }: Work, oldest: Oldest | null): void {
  ops.gauge("parley_queue_oldest_seconds", oldest?.age ?? 0);
  if (!oldest || oldest.limit <= 0 || oldest.age < LATE * oldest.limit) return;
  const left = Math.round(oldest.limit - oldest.age);
  ops.log.error(
    { seconds: left },
    "Pages of the queue will be too old soon, and gone unread: see --queue-age",
  );
}

/** Tells how much waits, makes room in the queue, and stops a worker that is to end when nothing waits. */
async function looking(work: Work, stop: () => void): Promise<void> {
  const { ops, queue, signal, untilIdle } = work;
  const every = work.looking ?? (untilIdle ? IDLE_LOOKING : LOOKING);
  while (!signal.aborted) {
    const found = await work.persist("Looking at what waits", () => depths(work));
    if (found === null) return;
    warnOfAge(work, found.oldest);
    ops.gauge("parley_queue_pages", found.pages);
    ops.gauge("parley_queue_failed", found.failed);
    ops.gauge("parley_arrivals", found.arrivals);
    ops.gauge("parley_blocks", found.blocks);
    if (untilIdle && found.pages + found.arrivals + found.blocks + found.tasks === 0) return stop();
    await work.persist("Making room in the queue", () => queue.sweep());
    await pause(every, signal);
  }
}

/** Does other work for as long as there is any. */
async function others({ other, persist, signal }: Work): Promise<void> {
  while (other && !signal.aborted) await persist("Working on a file", () => other.step(signal));
}

/**
 * Takes pages from the queue, reads them, lands them in the record and compiles it, until the signal is aborted. Reading
 * goes on while the database compiles. A server that is gone is waited for; nothing that was taken is lost: what is not
 * landed is given back, or delivered again when this process ends without a word.
 */
export async function runWorker(options: WorkerOptions): Promise<WorkerCounts> {
  const counts: WorkerCounts = {
    added: 0,
    known: 0,
    failed: 0,
    redelivered: 0,
    batches: 0,
    planned: 0,
    compiled: 0,
  };
  const idle = new AbortController();
  const signal = AbortSignal.any([options.signal, idle.signal]);
  const persist = persistent(options.ops, signal, options.firstDelay ?? FIRST_DELAY);
  const work: Work = { ...options, signal, counts, persist };
  await Promise.all([reading(work), compiling(work), others(work), looking(work, () => idle.abort())]);
  const { added, known, failed } = options.other?.pages() ?? { added: 0, known: 0, failed: 0 };
  return {
    ...counts,
    added: counts.added + added,
    known: counts.known + known,
    failed: counts.failed + failed,
  };
}
