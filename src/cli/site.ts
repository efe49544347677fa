import { withoutConfidential } from "../export/confidential.ts";
import type { ExportFilters } from "../export/index.ts";
import { writeSite } from "../export/site/index.ts";
import { wordsIn } from "../labels/index.ts";
import type { CommandContext } from "./context.ts";
import { progressOn } from "./progress.ts";

/** `parley export --site`: the record, or what the filters leave of it, as one static folder. Resolves to 0. */
export async function exportSite(
  context: CommandContext,
  folder: string,
  { limit: _limit, after: _after, ...filters }: ExportFilters,
): Promise<number> {
  const { io, services, settings, labels } = context;
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  const progress = progressOn(io);
  try {
    const made = await writeSite(settings.confidential ? service : withoutConfidential(service), folder, {
      words: wordsIn(settings.lang),
      names: await services.names(settings.lang, settings),
      filters,
      withoutPages: settings.withoutPages,
      today: new Date().toISOString().slice(0, 10),
      signal: io.signal,
      onProgress: (files) => progress.tell(labels.exporting.filed(files)),
    });
    progress.clear();
    const told = settings.json ? JSON.stringify({ folder, ...made }) : labels.exporting.site(folder, made);
    await io.out(`${told}\n`);
    return 0;
  } finally {
    progress.clear();
    await service.close();
  }
}
