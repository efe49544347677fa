import { ParleyError } from "../../errors.ts";
import type { CommandRun } from "../context.ts";
import { instantOf } from "../instants.ts";
import { printListing } from "../listing.ts";
import { changesText } from "../views/changes.ts";

/** Since when, where nothing else is asked for: the report to the chief is weekly. */
const A_WEEK = "7d";

/** `parley changes`: in what the record differs from what it said before the pages came that were added lately. */
export const run: CommandRun = (context) => {
  const { since = A_WEEK, limit: _limit, ...place } = context.settings.filters;
  const instant = instantOf(since, new Date());
  if (instant === null)
    throw new ParleyError("bad-argument", `"${since}" tells no moment.`, { subject: since });
  return printListing(context, {
    empty: "changes",
    query: (service) => service.changes(instant.toISOString(), place),
    pages: (changes) =>
      changes.flatMap((change) =>
        change.type === "conflict"
          ? [change.before, change.after].flatMap((told) => told?.values.flatMap(({ pages }) => pages) ?? [])
          : [],
      ),
    show: (changes, view, readingOf) => changesText(changes, readingOf, view),
  });
};
