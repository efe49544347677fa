import {
  FILES,
  type FileTask,
  fileTask,
  type Part,
  pageFilter,
  partsOf,
  sizeOfArchive,
  sumOf,
  taskId,
} from "../../backfill/index.ts";
import { ParleyError } from "../../errors.ts";
import { isAddress } from "../../fetch/index.ts";
import type { Ops } from "../../ops/index.ts";
import { opened } from "../../ops/persistent.ts";
import { DEFAULT_MAX_SIZE } from "../../sources/index.ts";
import type { RecordService } from "../../store/service.ts";
import { archiveOptions, namedArchives, readInto } from "../backfilling.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { failureOf } from "../failure.ts";
import { type Failures, failuresOf } from "../failures.ts";
import { logInstead, opsOf } from "../operations.ts";
import { queueMeant, queueOptions } from "../queueing.ts";
import { backfillTable } from "../views/backfills.ts";

/** Prints how far the files of the record's backfills were read. */
async function list({ io, services, settings, labels }: CommandContext): Promise<number> {
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  try {
    const states = await service.backfills();
    if (settings.json) for (const state of states) await io.out(`${JSON.stringify(state)}\n`);
    else if (states.length === 0) io.err(`${labels.backfill.nothing}\n`);
    else await io.out(`${backfillTable(states, labels, io.width)}\n`);
    return 0;
  } finally {
    await service.close();
  }
}

/**
 * Cuts a file as the command line asks; null for the whole of it. Only packed files show where records begin. Throws for a
 * path at which there is no file: workers would look for it in vain.
 */
async function partsOfFile(
  file: string,
  { io, settings: { split } }: CommandContext,
): Promise<(Part | null)[]> {
  const isWhole = split === null || !/\.gz(?:[?#]|$)/iu.test(file);
  if (isWhole && isAddress(file)) return [null];
  const size = await sizeOfArchive(file, archiveOptions(io));
  return isWhole || size === null || size <= split ? [null] : partsOf(size, split);
}

/** Hands files to workers. */
async function intoQueue(
  address: string,
  named: readonly string[],
  context: CommandContext,
  failures: Failures,
): Promise<void> {
  const { io, services, settings, labels } = context;
  const { parties, maxSize, language } = settings;
  const again = settings.again ? new Date().toISOString() : null;
  const queue = await services.openQueue(address, queueOptions(settings));
  try {
    const lane = await queue.tasks(FILES, fileTask);
    const counts = { queued: 0, known: 0 };
    for await (const file of namedArchives(named, context, failures)) {
      try {
        for (const part of await partsOfFile(file, context)) {
          const task: FileTask = {
            file,
            part,
            parties,
            maxSize: maxSize ?? DEFAULT_MAX_SIZE,
            language,
            again,
          };
          counts[await lane.publish(taskId(task), task)]++;
        }
      } catch (error) {
        if (!(error instanceof ParleyError) || error.subject !== file) throw error;
        failures.add(failureOf(error));
      }
    }
    await io.out(
      settings.json
        ? `${JSON.stringify(counts)}\n`
        : `${labels.backfill.queued(counts.queued, counts.known)}\n`,
    );
  } finally {
    await queue.close();
  }
}

/** What tells of a reading: the log and metrics, and what failed. */
interface Told {
  readonly ops: Ops;
  readonly failures: Failures;
}

async function intoRecord(
  service: RecordService,
  named: readonly string[],
  context: CommandContext,
  { ops, failures }: Told,
): Promise<void> {
  const { io, services, settings, labels } = context;
  const [negotiations, world] = await Promise.all([service.negotiations(), services.world(settings)]);
  const filter = pageFilter({ negotiations, world, parties: settings.parties });
  const names = await services.names(settings.lang, settings);
  // The log tells it where nobody looks on.
  if (io.progress) io.err(`${labels.backfill.filter(filter.sides.map((id) => names.side(id)))}\n`);
  const told = filter.sides.length > 0 ? "Pages are filtered." : "There is no project: every page is kept.";
  ops.log.info({ sides: filter.sides, filter: filter.id }, told);
  const files = namedArchives(named, context, failures);
  const counts = await readInto(files, { context, service, filter, ops, failures });
  if (!settings.json) await io.out(`${labels.backfill.done(counts.length, sumOf(counts))}\n`);
}

/** Does what fails in part, and tells by the exit status whether anything did. */
async function counting(failures: Failures, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return failures.count > 0 ? 1 : 0;
  } finally {
    failures.close();
  }
}

async function read(named: readonly string[], context: CommandContext): Promise<number> {
  const ops = await opsOf(context, "backfill");
  context.io.signal.addEventListener("abort", () => ops.stopping(), { once: true });
  try {
    const failures = failuresOf(context, logInstead(context, ops));
    return await counting(failures, () => readAll(named, context, { ops, failures }));
  } finally {
    await ops.close();
  }
}

async function readAll(named: readonly string[], context: CommandContext, told: Told): Promise<void> {
  const { io, services, settings } = context;
  const { ops } = told;
  const log = logInstead(context, ops);
  const service = await opened({ ops, signal: io.signal }, () =>
    services.openRecord(settings.record, { create: true, own: settings, log }),
  );
  try {
    ops.ready("record", () => service.ready());
    await intoRecord(service, named, context, told);
  } finally {
    await service.close();
  }
}

/**
 * `parley backfill`: reads web archives into the record, without the pages that name no party of its negotiations; hands
 * them to workers; lists how far they were read.
 */
export const run: CommandRun = async (context, named) => {
  const { settings } = context;
  if (settings.list !== (named.length === 0))
    throw new ParleyError("bad-argument", "Name archives, or say --list without any.");
  if (settings.list) return list(context);
  const queue = queueMeant(context);
  if (settings.split !== null && queue === null)
    throw new ParleyError("bad-argument", "--split cuts files for several workers: say --queue too.");
  if (queue === null) return read(named, context);
  const failures = failuresOf(context);
  return counting(failures, () => intoQueue(queue, named, context, failures));
};
