import type { CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { utteranceText } from "../views/statements.ts";

/** `parley statements`: who said what, each utterance once with its tellings. */
export const run: CommandRun = (context) =>
  printListing(context, {
    empty: "statements",
    query: (service) => service.statements(context.settings.filters),
    show: (utterances, view) => utterances.map((each) => utteranceText(each, view)).join("\n\n"),
  });
