import type { CommandRun } from "../context.ts";

/** `parley check`: does the record equal one that is compiled anew from its pages and decisions? */
export const run: CommandRun = async ({ io, services, settings, labels }) => {
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  try {
    const result = await service.check();
    const { pages, differing, differences, waiting, aside } = result;
    if (settings.json) {
      await io.out(`${JSON.stringify(result)}\n`);
      return differing > 0 ? 1 : 0;
    }
    for (const { table, row, difference } of differences) await io.out(`${difference}: ${table} ${row}\n`);
    await io.out(`${differing > 0 ? labels.differing(differing) : labels.sound(pages)}\n`);
    if (waiting > 0) await io.out(`${labels.waiting(waiting)}\n`);
    for (const { source, error } of aside) await io.out(`${labels.aside(source, error.message)}\n`);
    return differing > 0 ? 1 : 0;
  } finally {
    await service.close();
  }
};
