import { type AddCounts, type Adder, addPages } from "../adding.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { jsonLine } from "../layout/json.ts";
import { queueAdder, queueMeant, queueOptions } from "../queueing.ts";

/** Adds the pages, and tells what became of them. Resolves to the status. */
async function addTo(
  adder: Adder,
  paths: readonly string[],
  context: CommandContext,
  told: (counts: AddCounts) => string,
): Promise<number> {
  const { io, settings } = context;
  const counts = await addPages(adder, paths, context, async (result) => {
    if (settings.json) await io.out(`${jsonLine(result)}\n`);
  });
  if (!settings.json) await io.out(`${told(counts)}\n`);
  return counts.failed > 0 ? 1 : 0;
}

/** Publishes the pages for workers; no record is needed. */
async function intoQueue(
  address: string,
  paths: readonly string[],
  context: CommandContext,
): Promise<number> {
  const { io, services, settings, labels } = context;
  const queue = await services.openQueue(address, queueOptions(settings));
  try {
    const tell = (): void => {
      if (!settings.json) io.err(`${labels.queue.waiting}\n`);
    };
    const adder = queueAdder(queue, { limit: settings.queueLimit, signal: io.signal, tell });
    return await addTo(adder, paths, context, labels.queue.queued);
  } finally {
    await queue.close();
  }
}

/** `parley add`: reads pages and adds them to the record, which is made where there is none, or hands them to a queue. */
export const run: CommandRun = async (context, paths) => {
  const { services, settings, labels } = context;
  const queue = queueMeant(context);
  if (queue !== null) return intoQueue(queue, paths, context);
  const service = await services.openRecord(settings.record, { create: true, own: settings });
  try {
    return await addTo(service, paths, context, labels.added);
  } finally {
    await service.close();
  }
};
