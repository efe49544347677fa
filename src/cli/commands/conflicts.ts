import type { Conflict, Entry } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { conflictText, titleText } from "../views/entry.ts";

/** `parley conflicts`: reports that disagree, side by side, under the contact that they report. */
export const run: CommandRun = (context) =>
  printListing(context, {
    empty: "conflicts",
    query: (service) => service.conflicts(context.settings.filters),
    pages: (conflicts) => conflicts.flatMap(({ values }) => values.flatMap(({ pages }) => pages)),
    show: async (conflicts, view, readingOf, service) => {
      const entries = await entriesOf(service, conflicts);
      const texts = conflicts.map((conflict) => {
        const entry = entries.get(conflict.entry ?? "");
        return [...(entry ? [titleText(entry, view)] : []), conflictText(conflict, readingOf, view)].join(
          "\n",
        );
      });
      return texts.join("\n\n");
    },
  });

/** The contacts that conflicts are about, by id. */
async function entriesOf(
  service: RecordService,
  conflicts: readonly Conflict[],
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for (const id of new Set(conflicts.map(({ entry }) => entry))) {
    const entry = id === null ? null : await service.entry(id);
    if (id !== null && entry) entries.set(id, entry);
  }
  return entries;
}
