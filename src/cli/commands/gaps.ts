import type { CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { gapText } from "../views/gaps.ts";

/** `parley gaps`: numbers of a series ("the fourth call") that no page on record reports. */
export const run: CommandRun = (context) =>
  printListing(context, {
    empty: "gaps",
    query: (service) => service.gaps(context.settings.filters),
    pages: (gaps) => gaps.flatMap((gap) => gap.told_by),
    show: (gaps, view, readingOf) => gaps.map((gap) => gapText(gap, readingOf, view)).join("\n\n"),
  });
