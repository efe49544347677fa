import type { CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { timelineTable } from "../views/timeline.ts";

/** `parley timeline`: the entries of the record in order of time. */
export const run: CommandRun = (context) =>
  printListing(context, {
    empty: "timeline",
    query: (service) => service.timeline(context.settings.filters),
    show: (entries, view) => timelineTable(entries, view),
  });
