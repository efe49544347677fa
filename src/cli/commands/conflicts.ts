import type { CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { conflictText } from "../views/entry.ts";

/** `parley conflicts`: reports that disagree, side by side. */
export const run: CommandRun = (context) =>
  printListing(context, {
    empty: "conflicts",
    query: (service) => service.conflicts(context.settings.filters),
    pages: (conflicts) => conflicts.flatMap(({ values }) => values.flatMap(({ pages }) => pages)),
    show: (conflicts, view, readingOf) =>
      conflicts
        .map((conflict) => {
          const entry = conflict.entry === null ? "" : `\n    ${view.paint.dim(conflict.entry)}`;
          return `${conflictText(conflict, readingOf, view)}${entry}`;
        })
        .join("\n\n"),
  });
