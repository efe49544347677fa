import {
  type ArchiveOptions,
  archivesOf,
  cameBetween,
  countInMetrics,
  openArchive,
  type PageFilter,
  readFile,
} from "../backfill/index.ts";
import { fetchOptionsFrom } from "../fetch/index.ts";
import type { Ops } from "../ops/index.ts";
import type { BackfillCounts, BackfillState } from "../schema/index.ts";
import { DEFAULT_MAX_SIZE } from "../sources/index.ts";
import type { RecordService } from "../store/service.ts";
import type { CommandContext, Io } from "./context.ts";
import { failureOf } from "./failure.ts";
import type { Failures } from "./failures.ts";
import { type Progress, progressOn } from "./progress.ts";
import { shareOf } from "./views/backfills.ts";

/** How archives are opened on a command line. */
export const archiveOptions = (io: Io): ArchiveOptions => ({
  fetch: fetchOptionsFrom(io.env),
  signal: io.signal,
});

/** The archives that the command line and its lists name; what can't be had goes to the failures. */
export async function* namedArchives(
  named: readonly string[],
  { io, settings }: CommandContext,
  failures: Failures,
): AsyncGenerator<string> {
  for await (const { file, error } of archivesOf(named, settings.base, archiveOptions(io))) {
    if (io.signal.aborted) return;
    if (error) failures.add(failureOf(error));
    else yield file;
  }
}

/** What reading archives into a record is done with. */
interface Backfilling {
  readonly context: CommandContext;
  readonly service: RecordService;
  readonly filter: PageFilter;
  readonly ops: Ops;
  readonly failures: Failures;
  readonly progress: Progress;
  /** The instant of this command, where files are read from their beginnings. */
  readonly again: string | null;
}

/** Reads one file from where it was left. Resolves to how far it is now, and what this reading came to. */
async function fileInto(
  file: string,
  backfilling: Backfilling,
): Promise<{ readonly state: BackfillState; readonly came: BackfillCounts } | null> {
  const { context, service, filter, ops, failures, progress, again } = backfilling;
  const { io, settings, labels } = context;
  const options = archiveOptions(io);
  const known = await service.backfills();
  const { maxSize, language } = settings;
  const task = { file, part: null, filter, maxSize: maxSize ?? DEFAULT_MAX_SIZE, language, again };
  let first: BackfillState | null = null;
  let last: BackfillState | null = null;
  const steps = readFile(task, {
    record: {
      add: (pages) => service.add(pages),
      noted: async (name) => known.find((state) => state.file === name) ?? null,
      note: (state) => service.noteBackfill(state),
    },
    open: (place, from) => openArchive(place, from, options),
    signal: io.signal,
    now: () => new Date(),
    onFailure: (failure) => {
      progress.clear();
      failures.add(
        failure instanceof Error ? failureOf(failure) : { ...failure.error, subject: failure.source },
      );
    },
  });
  try {
    for await (const state of steps) {
      if (last) countInMetrics(ops, last, state);
      first ??= state;
      last = state;
      progress.tell(labels.backfill.progress(file, shareOf(state), state.counts));
    }
  } finally {
    progress.clear();
  }
  return first && last && { state: last, came: cameBetween(first.counts, last.counts) };
}

/** Failures after which no other file can be read in either: they are the record's. */
const ofFiles: ReadonlySet<string> = new Set([
  "no-such-file",
  "unreadable",
  "not-warc",
  "changed-archive",
  "fetch-failed",
  "fetch-timeout",
  "forbidden-address",
  "link-loop",
  "bad-argument",
]);

/**
 * Reads archives into a record, file after file, each from where it was left. A file that can't be read is told, and the
 * others go on. Resolves to what each came to this time.
 */
export async function readInto(
  files: AsyncIterable<string>,
  given: Omit<Backfilling, "progress" | "again">,
): Promise<BackfillCounts[]> {
  const { context, ops, failures } = given;
  const { io, settings } = context;
  const again = settings.again ? new Date().toISOString() : null;
  const backfilling = { ...given, progress: progressOn(io), again };
  const counts: BackfillCounts[] = [];
  const found = { reading: 0, done: 0, failed: 0 };
  const tellFiles = (change: Partial<typeof found>): void => {
    Object.assign(found, change);
    for (const state of ["reading", "done", "failed"] as const)
      ops.gauge("parley_backfill_files", found[state], { state });
  };
  for await (const file of files) {
    if (io.signal.aborted) break;
    tellFiles({ reading: 1 });
    try {
      ops.log.info({ file }, "A file is begun.");
      const read = await fileInto(file, backfilling);
      if (read === null) continue;
      const { state, came } = read;
      counts.push(came);
      tellFiles({ reading: 0, done: found.done + (state.done ? 1 : 0) });
      if (settings.json) await io.out(`${JSON.stringify(state)}\n`);
      ops.log.info({ file, counts: came, done: state.done }, "A file is left.");
    } catch (error) {
      const failure = failureOf(error, file);
      if (!ofFiles.has(failure.code)) throw error;
      tellFiles({ reading: 0, failed: found.failed + 1 });
      failures.add(failure);
    }
  }
  return counts;
}
