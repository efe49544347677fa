import type { CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { hitText } from "../views/search.ts";

/** `parley search`: passages that hold the words, the best first. Several arguments are one query. */
export const run: CommandRun = (context, words) =>
  printListing(context, {
    empty: "search",
    query: (service) => service.search(words.join(" "), context.settings.filters),
    show: (hits, view) => hits.map((hit) => hitText(hit, view)).join("\n\n"),
  });
