import type { CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { sourceTable } from "../views/sources.ts";

/** `parley sources`: the outlets and agencies of the record, what each wrote itself and what it took from others. */
export const run: CommandRun = (context) =>
  printListing(context, {
    empty: "sourcesOfRecord",
    query: (service) => service.sources(),
    show: (sources, view) => sourceTable(sources, view),
  });
