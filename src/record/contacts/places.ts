import type { EventPlace } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";

/** The fineness of a city; a spot inside one is finer. */
export const CITY = 2;

/** How finely a place is told: a state 0, a region 1, a city 2, a seat or an unknown spot inside a state 3. */
function fineness(place: EventPlace, world: World): number {
  if (place.state !== null && world.states.get(place.state)?.names.en === place.name) return 0;
  const known = world.data.places.find((p) => p.names.en === place.name && p.state === place.state);
  if (!known) return 3;
  return known.kind === "region" ? 1 : known.kind === "seat" ? 3 : 2;
}

const cache = new WeakMap<World, Map<string, number>>();

/** Fineness of a place, remembered by world: merging asks it for every pair of reports. */
export function finenessOf(place: EventPlace, world: World): number {
  const known = cache.get(world) ?? new Map<string, number>();
  cache.set(world, known);
  const key = `${place.state}|${place.name}`;
  const found = known.get(key) ?? fineness(place, world);
  known.set(key, found);
  return found;
}

/**
 * True when both places can't be one: they lie in different states, or are two regions or two cities. A city
 * and its state, or a palace and its city, are one place told more or less finely.
 */
export function placesContradict(a: EventPlace, b: EventPlace, world: World): boolean {
  if (a.name === b.name && (a.state === b.state || a.state === null || b.state === null)) return false;
  if (a.state !== null && b.state !== null && a.state !== b.state) return true;
  const level = finenessOf(a, world);
  return (level === 1 || level === 2) && level === finenessOf(b, world);
}

/** True when one place is told by both, though one may tell it more finely; needs a state or one name. */
export function placesAgree(a: EventPlace | null, b: EventPlace | null, world: World): boolean {
  if (!a || !b || placesContradict(a, b, world)) return false;
  return a.name === b.name || (a.state !== null && a.state === b.state);
}
