import { fetchOptionsFrom } from "../fetch/options.ts";
import type { PageInput } from "../page/types.ts";
import { DEFAULT_MAX_SIZE, pagesFrom, type SourceOptions } from "../sources/index.ts";
import type { AddResult } from "../store/service.ts";
import { Batch } from "./batches.ts";
import type { CommandContext, Io } from "./context.ts";
import { failureOf } from "./failure.ts";
import { type Failures, failuresOf } from "./failures.ts";
import { progressOn } from "./progress.ts";
import type { Settings } from "./settings.ts";

/** What became of a page: as in a record, or handed to a queue, which may know it from before. */
export type Outcome = AddResult | { readonly source: string; readonly state: "queued" | "known" };

/** What takes pages: a record or a queue. */
export interface Adder {
  add(pages: readonly PageInput[]): Promise<Outcome[]>;
}

/** How many pages came to which end. */
export type AddCounts = Record<Outcome["state"], number>;

/** What the sources are told about all pages of a command. */
export const sourceOptions = (settings: Settings, io: Io): SourceOptions => ({
  maxSize: settings.maxSize ?? DEFAULT_MAX_SIZE,
  stdin: io.stdin,
  published: settings.published,
  captured: settings.captured,
  language: settings.language,
  web: fetchOptionsFrom(io.env),
  signal: io.signal,
});

/**
 * Adds the pages of files and folders to a record or a queue, batch by batch. Failures are told as they come and counted;
 * the others go on. Stops after the batch at hand when the signal is aborted. `tell` gets what became of each page.
 */
export async function addPages(
  adder: Adder,
  paths: readonly string[],
  context: Pick<CommandContext, "io" | "settings" | "labels">,
  tell: (result: Outcome) => Promise<void> = async () => {},
): Promise<AddCounts> {
  const failures = failuresOf(context);
  try {
    return await addAll(adder, paths, context, failures, tell);
  } finally {
    failures.close();
  }
}

async function addAll(
  adder: Adder,
  paths: readonly string[],
  { io, settings, labels }: Pick<CommandContext, "io" | "settings" | "labels">,
  failures: Failures,
  tell: (result: Outcome) => Promise<void>,
): Promise<AddCounts> {
  const counts: AddCounts = { added: 0, queued: 0, known: 0, failed: 0 };
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
    for (const result of await adder.add(pages)) {
      counts[result.state] += 1;
      if (result.state === "failed") failures.add({ ...result.error, subject: result.source });
      else await tell(result);
    }
    progress.tell(labels.adding(counts.added + counts.queued + counts.known + counts.failed));
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
