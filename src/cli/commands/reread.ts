import type { RecordService } from "../../store/service.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { failuresOf } from "../failures.ts";
import { progressOn } from "../progress.ts";

/** How many pages came to which end. */
interface Counts {
  pages: number;
  changed: number;
  failed: number;
}

/** Reads step by step, so that one that is interrupted has done a part; what failed is told at the end. */
async function rereadAll(service: RecordService, context: CommandContext): Promise<Counts> {
  const { io, labels } = context;
  const counts: Counts = { pages: 0, changed: 0, failed: 0 };
  const progress = progressOn(io);
  const failures = failuresOf(context);
  try {
    let after: string | null = null;
    do {
      const step = await service.reread(after);
      counts.pages += step.pages;
      counts.changed += step.changed;
      counts.failed += step.failed.length;
      for (const { source, error } of step.failed) failures.add({ ...error, subject: source });
      progress.tell(labels.rereading(counts.pages, step.of));
      after = step.next;
    } while (after !== null && !io.signal.aborted);
  } finally {
    progress.clear();
    failures.close();
  }
  return counts;
}

/** `parley reread`: reads all pages of the record again with the present engine. */
export const run: CommandRun = async (context) => {
  const { io, services, settings, labels } = context;
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  try {
    const counts = await rereadAll(service, context);
    await io.out(
      settings.json ? `${JSON.stringify(counts)}\n` : `${labels.reread(counts.pages, counts.changed)}\n`,
    );
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await service.close();
  }
};
