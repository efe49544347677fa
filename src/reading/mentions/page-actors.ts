import type { Institution, World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import type { Discourse } from "./discourse.ts";
import { type StoryDay, sideOfPerson } from "./offices.ts";
import type { PageNames } from "./page-names.ts";
import { SAME_STATE } from "./sides.ts";
import type { Reference } from "./types.ts";

/** What resolving needs to know about the page. `day`: for office-holders. */
export interface ResolveContext {
  readonly text: string;
  readonly world: World;
  readonly registry: ActorRegistry;
  readonly names: PageNames;
  readonly day: StoryDay;
  /** Short hash of the page, part of the ids of unknown persons. */
  readonly hash: string;
}

/** The page with what has been told up to the place that is being read. */
export interface Telling extends ResolveContext {
  readonly discourse: Discourse;
}

const genders: Readonly<Record<string, "male" | "female">> = { m: "male", f: "female" };

/** Registers a person whom the world knows, with the side that he acts for on that day. */
export function addKnown({ world, registry, day, discourse }: Telling, id: string): string {
  if (registry.has(id)) return id;
  registry.add(id);
  registry.setSide(id, sideOfPerson(world, id, day));
  discourse.setGender(id, genders[world.persons.get(id)?.gender ?? ""] ?? null);
  return id;
}

/** Registers whoever keeps the name back. */
export const addUnnamed = ({ registry }: Telling): string => registry.addUnnamed();

/** Registers an institution of a state. */
function addInstitution({ registry }: Telling, institution: Institution): string {
  const { id, names } = institution;
  if (registry.has(id)) return id;
  return registry.add(id, { ...institution, name: names.en, kind: "organisation", known: true });
}

/** Registers a state, a body, an institution or a person by id. */
export function addSide(telling: Telling, id: string): string {
  const { registry, world } = telling;
  if (registry.has(id)) return id;
  const institution = world.institutionById(id);
  if (institution) return addInstitution(telling, institution);
  return world.persons.has(id) ? addKnown(telling, id) : registry.add(id);
}

/** Whom a body acts for: a ministry for its state; the body itself where it acts for none. */
export const stateOf = ({ world }: Telling, side: string): string =>
  world.bodies.get(side)?.for ?? world.institutionById(side)?.for ?? side;

/** The side told, with "nước này" read as the state that it means there; null where that stays open. */
export function settleSide({ discourse, world }: Telling, side: string | null): string | null {
  if (side === null || !side.endsWith(SAME_STATE)) return side;
  const state = discourse.state;
  if (state === null || side === SAME_STATE) return state;
  return world.institution(side.slice(0, -SAME_STATE.length - 1), state)?.id ?? null;
}

/** The sides told, as by `settleSide`, without those that stay open. */
export const settleSides = (telling: Telling, sides: readonly string[]): readonly string[] =>
  sides.some((side) => side.endsWith(SAME_STATE))
    ? sides.flatMap((side) => settleSide(telling, side) ?? [])
    : sides;

/** The institution of its state; of that of the clause's subject where none is told. */
export function resolveInstitution(
  telling: Telling,
  { template, side, holder }: Extract<Reference, { type: "institution" }>,
): string | null {
  const { discourse, world } = telling;
  if (holder) addSide(telling, holder);
  const state = side === null ? discourse.state : settleSide(telling, side);
  const made = state ? world.institution(template, world.bodies.get(state)?.for ?? state) : null;
  return made ? addInstitution(telling, made) : null;
}
