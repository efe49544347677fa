import type { World } from "../world/world.ts";

/**
 * Display names in one language. By id for states, bodies and persons; by `name:` and the English name for
 * places and states, since entries name places by their canonical name alone. Institutions that every state has stand
 * by `institution:` and what they are, with `{state}` for the name of the state: there are too many to list.
 */
export function namesIn(world: World, language: "vi" | "en"): Record<string, string> {
  const states = [...world.states.values()];
  const byId = [...states, ...world.bodies.values(), ...world.persons.values()];
  const byName = [...states, ...world.places.values()];
  return Object.fromEntries([
    ...byId.map((actor) => [actor.id, actor.names[language]]),
    ...[...world.institutions.values()].map(({ id, names }) => [`institution:${id}`, names[language]]),
    ...byName.map((place) => [`name:${place.names.en}`, place.names[language]]),
  ]);
}
