import type { Statement } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import type { ReadSentence } from "../clause.ts";
import type { ContactDraft } from "../events/types.ts";
import { type FoundPosition, findPositions } from "./positions.ts";
import { findPredicates } from "./predicates.ts";
import { type TopicsOf, withTopics } from "./topics.ts";
import { type FoundUndertaking, findUndertakings } from "./undertakings.ts";

/** What stances are read from. `today`: the publication day, YYYY-MM-DD, or null. */
export interface StanceContext {
  readonly text: string;
  readonly world: World;
  readonly topics: TopicsOf;
  readonly registry: ActorRegistry;
  readonly sentences: readonly ReadSentence[];
  readonly statements: readonly Statement[];
  /** The contacts of the page; the n-th of them is the event "e<n>". */
  readonly contacts: readonly ContactDraft[];
  readonly today: string | null;
}

/** What the page tells of stances; the statements are those given, with their topics and stances. */
export interface Stances {
  readonly statements: Statement[];
  readonly undertakings: readonly FoundUndertaking[];
  readonly positions: readonly FoundPosition[];
}

/** Undertakings and positions of a page, and the topics of its statements. */
export function readStances(context: StanceContext): Stances {
  const { sentences, statements, topics } = context;
  const predicates = findPredicates(sentences, statements);
  return {
    statements: withTopics(sentences, statements, predicates, topics),
    undertakings: findUndertakings(context, predicates),
    positions: findPositions(context, predicates),
  };
}
