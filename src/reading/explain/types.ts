import type { Explanation, Reading } from "../../schema/index.ts";
import type { ResolvedTime } from "../../time/types.ts";
import type { World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import type { ReadSentence } from "../clause.ts";
import type { ContactDraft } from "../events/types.ts";
import type { FoundPosition } from "../stances/positions.ts";
import type { FoundUndertaking } from "../stances/undertakings.ts";
import type { SaidOn } from "../statements/days.ts";
import type { StatementDraft } from "../statements/types.ts";
import type { RuleId } from "./rules.ts";

/** A finished reading with the drafts that it was made from. */
export interface Explained {
  readonly reading: Reading;
  readonly world: World;
  readonly registry: ActorRegistry;
  /** The n-th is the n-th time of the reading. */
  readonly times: readonly ResolvedTime[];
  readonly sentences: readonly ReadSentence[];
  readonly speech: readonly StatementDraft[];
  /** When each of the drafts of speech was said. */
  readonly days: readonly (SaidOn | null)[];
  /** The n-th is the n-th event of the reading, and so on. */
  readonly contacts: readonly ContactDraft[];
  readonly undertakings: readonly FoundUndertaking[];
  readonly positions: readonly FoundPosition[];
}

/** An explanation whose rule is one of the catalogue. */
export interface Reason extends Explanation {
  rule: RuleId;
}
