import { setTimeout as wait } from "node:timers/promises";
import type { QueuedTask, TaskLane, ToldError } from "../cluster/index.ts";
import { toldError } from "../cluster/told-error.ts";
import type { Ops } from "../ops/types.ts";
import type { PageInput } from "../page/types.ts";
import type { BackfillCounts, BackfillState, Negotiation } from "../schema/index.ts";
import type { AddResult } from "../store/service.ts";
import type { World } from "../world/world.ts";
import type { OpenedArchive } from "./archive.ts";
import { type PageFilter, pageFilter } from "./filter/index.ts";
import { noteName } from "./part.ts";
import { cameBetween, countInMetrics } from "./progress.ts";
import { type Ending, type ReadingMeans, readFile } from "./read-file.ts";
import type { FileTask } from "./tasks.ts";

/** Pages that wait to be compiled, above which no more are read from files. */
const MOST_WAITING = 5_000;
/** How long it is waited then, and before a file that failed is tried again, in milliseconds. */
const PAUSE = 1_000;
const AGAIN = 30_000;
/** A file that was handed out so often without coming to its end goes to the list of failures. */
const MOST_DELIVERIES = 20;

/** The record as workers read files into it: a `Stage` (src/store/stage.ts). */
export interface FileStage {
  arrive(pages: readonly PageInput[]): Promise<AddResult[]>;
  waiting(): Promise<{ readonly arrivals: number }>;
  backfill(file: string): Promise<BackfillState | null>;
  noteBackfill(state: BackfillState): Promise<void>;
  negotiations(): Promise<readonly Negotiation[]>;
}

/** What reading files is done with. */
export interface FileWorkOptions {
  readonly lane: TaskLane<FileTask>;
  readonly stage: FileStage;
  readonly ops: Ops;
  /** Puts a page of a file on the list of failures. */
  readonly fail: (page: PageInput, error: ToldError) => Promise<void>;
  /** By which the names of parties are known. */
  readonly world: World;
  readonly open: (place: string, from: number) => OpenedArchive;
  readonly now?: () => Date;
  /** Milliseconds before a file that failed is tried again. */
  readonly again?: number;
}

/** A file at hand, half-way. */
interface Current {
  readonly queued: QueuedTask<FileTask>;
  readonly steps: AsyncGenerator<BackfillState, Ending>;
  last: BackfillState | null;
}

/** The files of a backfill as one of the things that a worker does. */
export interface FileWork {
  /** Reads a batch of a file; false where there was none. Throws what the queue and the record throw. */
  step(signal: AbortSignal): Promise<boolean>;
  /** Files that wait or are being read. */
  depth(): Promise<number>;
  /** What became of the pages of all files so far. */
  pages(): FilePages;
}

type FilePages = Pick<BackfillCounts, "added" | "known" | "failed">;

/** Filters by what they were made of: most tasks have one. */
function filters({ stage, world }: FileWorkOptions): (parties: number) => Promise<PageFilter> {
  const made = new Map<string, PageFilter>();
  return async (parties) => {
    const negotiations = await stage.negotiations();
    const key = JSON.stringify([parties, negotiations]);
    const filter = made.get(key) ?? pageFilter({ negotiations, world, parties });
    made.clear();
    made.set(key, filter);
    return filter;
  };
}

/** Lands pages; those that can't be read are listed as failed before it is noted that they were read. */
async function arrive({ stage, fail }: FileWorkOptions, pages: readonly PageInput[]): Promise<AddResult[]> {
  const results = await stage.arrive(pages);
  for (const [k, result] of results.entries()) {
    const page = pages[k];
    if (page && result.state === "failed") await fail(page, result.error);
  }
  return results;
}

function meansOf(options: FileWorkOptions, signal: AbortSignal): ReadingMeans {
  const { stage, ops, open, now = () => new Date() } = options;
  const record = {
    add: (pages: readonly PageInput[]) => arrive(options, pages),
    noted: (name: string) => stage.backfill(name),
    note: (state: BackfillState) => stage.noteBackfill(state),
  };
  return {
    record,
    open,
    signal,
    now,
    onFailure: (failure) => {
      const { code, message } = failure instanceof Error ? failure : failure.error;
      const source = failure instanceof Error ? failure.subject : failure.source;
      ops.log.warn({ source, code, reason: message }, "A page of an archive failed.");
    },
  };
}

/**
 * Reads the files that a queue hands out, a batch a step: pages land in the record, then it is noted how far the file
 * was read, so that a file goes on there with whoever gets it next. A file that fails is given back, to be tried again
 * later; one that never comes to its end goes to the list of failures, as pages do that can't be read.
 */
export function fileWork(options: FileWorkOptions): FileWork {
  const { lane, stage, ops } = options;
  const filterFor = filters(options);
  let current: Current | null = null;
  let pages: FilePages = { added: 0, known: 0, failed: 0 };

  const begin = async (queued: QueuedTask<FileTask>, signal: AbortSignal): Promise<Current> => {
    const { parties, ...task } = queued.task;
    const filter = await filterFor(parties);
    ops.log.info({ file: task.file, stretch: task.part, deliveries: queued.deliveries }, "A file is begun.");
    return { queued, steps: readFile({ ...task, filter }, meansOf(options, signal)), last: null };
  };

  const giveBack = async ({ queued }: Current, error: unknown): Promise<void> => {
    const { task, deliveries } = queued;
    const over = deliveries >= MOST_DELIVERIES;
    ops.log.error({ file: task.file, error, deliveries }, over ? "A file is given up." : "A file failed.");
    if (!over) return queued.again(options.again ?? AGAIN);
    try {
      await lane.fail(queued, noteName(task.file, task.part), toldError(error));
    } catch (full) {
      queued.again(options.again ?? AGAIN);
      throw full;
    }
  };

  const advance = async (at: Current): Promise<void> => {
    const { value, done } = await at.steps.next();
    if (!done) {
      if (at.last) {
        countInMetrics(ops, at.last, value);
        const { added, known, failed } = cameBetween(at.last.counts, value.counts);
        pages = { added: pages.added + added, known: pages.known + known, failed: pages.failed + failed };
      }
      at.last = value;
      at.queued.working();
      return;
    }
    current = null;
    if (value === "stopped") at.queued.again();
    else at.queued.ack();
    ops.log.info({ file: at.queued.task.file, counts: at.last?.counts, ending: value }, "A file is left.");
  };

  return {
    depth: () => lane.depth(),
    pages: () => pages,
    async step(signal) {
      if ((await stage.waiting()).arrivals > MOST_WAITING) {
        await wait(PAUSE, undefined, { signal }).catch(() => {});
        return true;
      }
      if (current === null) {
        if (signal.aborted) return false;
        const [queued] = await lane.pull(1, { signal });
        if (!queued) return false;
        current = await begin(queued, signal).catch((error: unknown) => {
          queued.again(options.again ?? AGAIN);
          throw error;
        });
      }
      const at: Current = current;
      try {
        await advance(at);
      } catch (error) {
        current = null;
        await giveBack(at, error);
      }
      return true;
    },
  };
}
