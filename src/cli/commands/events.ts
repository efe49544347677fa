import type { CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { eventText } from "../views/events.ts";

/** `parley events`: the contacts of the record in order of time, each with who attests it and how it came about. */
export const run: CommandRun = (context) =>
  printListing(context, {
    empty: "timeline",
    query: (service) => service.timeline(context.settings.filters),
    show: (entries, view) => entries.map((entry) => eventText(entry, view)).join("\n\n"),
  });
