import type { CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { undertakingCourse } from "../views/stances.ts";

/** `parley undertakings`: what was offered, demanded, promised or threatened, and what became of it. */
export const run: CommandRun = (context) => {
  const { filters, asOf, act, state, due } = context.settings;
  const asked = Object.entries({ asOf, act, state }).filter(([, value]) => value !== null);
  return printListing(context, {
    empty: "undertakings",
    query: (service) =>
      service.undertakings({ ...filters, ...Object.fromEntries(asked), ...(due ? { due } : {}) }),
    show: (undertakings, view) =>
      undertakings.map((undertaking) => undertakingCourse(undertaking, view)).join("\n\n"),
  });
};
