import type { Reading } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { copyOf } from "./copies.ts";
import { pageConflicts } from "./page-conflicts.ts";
import { pageFacts } from "./pages.ts";
import { standsOf } from "./positions.ts";
import { reportsOf } from "./reports.ts";
import type { Facts } from "./types.ts";
import { undertakingTellings } from "./undertakings.ts";
import { statementTellings } from "./utterances.ts";

/** Takes from a page's reading all that the compiler needs of it, as plain JSON. */
export function factsOf(reading: Reading, { world }: { world: World }): Facts {
  const told = { page: pageFacts(reading), reading, world };
  const reports = reportsOf(told);
  const tellings = statementTellings(told);
  return {
    page: told.page,
    copy: copyOf(reading, world),
    reports,
    tellings,
    undertakings: undertakingTellings(told, tellings, reports),
    stands: standsOf(told, tellings),
    loose: pageConflicts(reading, reports).get("") ?? [],
  };
}
