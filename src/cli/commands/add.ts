import { addPages } from "../adding.ts";
import type { CommandRun } from "../context.ts";

/** `parley add`: reads pages and adds them to the record, which is made where there is none. */
export const run: CommandRun = async (context, paths) => {
  const { io, services, settings, labels } = context;
  const service = await services.openRecord(settings.record, { create: true, own: settings });
  try {
    const counts = await addPages(service, paths, context, async (result) => {
      if (settings.json) await io.out(`${JSON.stringify(result)}\n`);
    });
    if (!settings.json) await io.out(`${labels.added(counts)}\n`);
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await service.close();
  }
};
