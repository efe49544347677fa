import { leadingRole } from "../../world/leading.ts";
import type { World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import type { ContactDraft } from "./types.ts";

/** What finding leaders needs. `today`: the publication day, YYYY-MM-DD, or null. */
export interface LeadersContext {
  readonly world: World;
  readonly registry: ActorRegistry;
  readonly today: string | null;
}

/** Who leads the state on that day, where the page names that person. */
export function namedLeader({ world, registry }: LeadersContext, state: string, day: string): string | null {
  const holder = world.holder(state, leadingRole(state), day) ?? world.holder(state, "head-of-state", day);
  return holder !== null && registry.has(holder) ? holder : null;
}

/**
 * Parties of a summit told by its states ("thượng đỉnh Mỹ - Nga"): their leaders on that day, where the page names all of
 * them; else the parties as they stand.
 */
export function summitParties(
  context: LeadersContext,
  draft: Pick<ContactDraft, "kind" | "level" | "parties" | "time">,
): readonly string[] {
  const { kind, level, parties, time } = draft;
  const day = (time?.value ?? context.today)?.slice(0, 10) ?? null;
  const areStates = parties.every((id) => context.registry.kindOf(id) === "state");
  const isSummit = kind === "meeting" && level === "leaders" && areStates && parties.length > 1;
  if (!isSummit || day?.length !== 10) return parties;
  const leaders = parties.flatMap((state) => namedLeader(context, state, day) ?? []);
  return leaders.length === parties.length ? leaders : parties;
}
