import { DEFAULT_MAX_SIZE, pagesFrom, type SourceOptions } from "../sources/index.ts";
import type { AddResult, RecordService } from "../store/service.ts";
import { Batch } from "./batches.ts";
import type { CommandContext, Io } from "./context.ts";
import { failureOf } from "./failure.ts";
import { type Failures, failuresOf } from "./failures.ts";
import { progressOn } from "./progress.ts";
import type { Settings } from "./settings.ts";

/** How many pages came to which end. */
export interface AddCounts {
  added: number;
  known: number;
  failed: number;
}

/** What the sources are told about all pages of a command. */
export const sourceOptions = (settings: Settings, io: Io): SourceOptions => ({
  maxSize: settings.maxSize ?? DEFAULT_MAX_SIZE,
  stdin: io.stdin,
  published: settings.published,
  captured: settings.captured,
  language: settings.language,
});

/**
 * Adds the pages of files and folders to a record, batch by batch. Failures are told as they come and counted;
 * the others go on. Stops after the batch at hand when the signal is aborted. `tell` gets what became of each page.
 */
export async function addPages(
  service: RecordService,
  paths: readonly string[],
  context: Pick<CommandContext, "io" | "settings" | "labels">,
  tell: (result: AddResult) => Promise<void> = async () => {},
): Promise<AddCounts> {
  const failures = failuresOf(context);
  try {
    return await addAll(service, paths, context, failures, tell);
  } finally {
    failures.close();
  }
}

async function addAll(
  service: RecordService,
  paths: readonly string[],
  { io, settings, labels }: Pick<CommandContext, "io" | "settings" | "labels">,
  failures: Failures,
  tell: (result: AddResult) => Promise<void>,
): Promise<AddCounts> {
  const counts: AddCounts = { added: 0, known: 0, failed: 0 };
  const progress = progressOn(io);
  const batch = new Batch();
  const fail = (error: unknown): void => {
    progress.clear();
    counts.failed += 1;
    failures.add(failureOf(error));
  };
  const flush = async (): Promise<void> => {
    const pages = batch.empty();
    if (pages.length === 0) return;
    for (const result of await service.add(pages)) {
      counts[result.state] += 1;
      if (result.state === "failed") failures.add({ ...result.error, subject: result.source });
      else await tell(result);
    }
    progress.tell(labels.adding(counts.added + counts.known + counts.failed));
  };
  for await (const { input, error } of pagesFrom(paths, sourceOptions(settings, io))) {
    if (io.signal.aborted) break;
    if (error) fail(error);
    else if (batch.take(input)) await flush();
  }
  if (!io.signal.aborted) await flush();
  progress.clear();
  return counts;
}
