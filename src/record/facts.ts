import type { Reading } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { pageConflicts } from "./contacts/page-conflicts.ts";
import { reportsOf } from "./contacts/reports.ts";
import { copyOf } from "./copies/copies.ts";
import { decideFacts } from "./decisions/decided-facts.ts";
import { decideStatements } from "./decisions/decided-statements.ts";
import { type Decided, undecided } from "./decisions/decisions.ts";
import { pageFacts } from "./pages.ts";
import { standsOf } from "./sayings/positions.ts";
import { undertakingTellings } from "./sayings/undertakings.ts";
import { statementTellings } from "./sayings/utterances.ts";
import type { Facts } from "./types.ts";

/** What facts are taken with. */
export interface FactsContext {
  readonly world: World;
  /** What people decided; nothing when absent. */
  readonly decided?: Decided;
}

/** Takes from a page's reading all that the compiler needs of it, as plain JSON. */
export function factsOf(read: Reading, { world, decided = undecided }: FactsContext): Facts {
  const { reading, statements } = decideStatements(read, decided);
  const told = { page: pageFacts(reading), reading, world };
  const reports = reportsOf(told);
  const tellings = statementTellings(told, statements);
  const facts = {
    page: told.page,
    copy: copyOf(reading, world),
    reports,
    tellings,
    undertakings: undertakingTellings(told, tellings, reports),
    stands: standsOf(told, tellings),
    loose: pageConflicts(reading, reports).get("") ?? [],
  };
  return decideFacts(facts, decided);
}
