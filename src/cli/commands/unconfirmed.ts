import { dayText } from "../../labels/index.ts";
import type { Unconfirmed } from "../../schema/index.ts";
import type { CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { timelineTable } from "../views/timeline.ts";

/** `parley unconfirmed`: announced contacts whose day has passed with no report of what became of them. */
export const run: CommandRun = (context) => {
  const { filters, asOf } = context.settings;
  return printListing<Unconfirmed>(context, {
    empty: "unconfirmed",
    query: (service) => service.unconfirmed(asOf === null ? filters : { ...filters, asOf }),
    show: (entries, view) => {
      const due = new Map(entries.map((entry) => [entry.id, dayText(entry.due, view.labels)]));
      return timelineTable(entries, view, ({ id }) => due.get(id) ?? "");
    },
  });
};
