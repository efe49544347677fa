import type { CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { positionTable } from "../views/stances.ts";

/** `parley positions`: each side's stance on each topic, a line wherever it changes. */
export const run: CommandRun = (context) => {
  const { filters, topic } = context.settings;
  return printListing(context, {
    empty: "positions",
    query: (service) => service.positions(topic === null ? filters : { ...filters, topic }),
    show: (positions, view) => positionTable(positions, view),
  });
};
