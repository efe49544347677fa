import type { NegotiationEntry } from "../../schema/negotiation.ts";
import type { WorldPart } from "../schema.ts";

/** A negotiation as data that comes with Parley: the beginning of a project file. */
export interface ReadyMade {
  readonly id: string;
  readonly negotiations: readonly NegotiationEntry[];
  /** What it adds to the world. */
  readonly world: WorldPart;
  /** Topics of its own, each with the words that name it. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
}
