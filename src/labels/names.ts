import type { ActorRef, EventPlace } from "../schema/index.ts";
import { UNNAMED } from "../schema/vocabulary.ts";
import type { World } from "../world/world.ts";

/** Names of actors and places as a reader of one language knows them. */
export interface Names {
  actor(ref: ActorRef): string;
  /** A state or body by its id, as `for` and `attested.side` give it. */
  side(id: string): string;
  place(place: EventPlace): string;
}

/** Who speaks without a name; no actor of the world's data. */
const unnamed = { vi: "nguồn tin giấu tên", en: "unnamed sources" } as const;

/** Names from the world's data; what it does not know keeps the name that the finding carries. */
export function namesFrom(world: World, lang: "vi" | "en"): Names {
  const known = (id: string): string | undefined =>
    id === UNNAMED
      ? unnamed[lang]
      : (world.persons.get(id) ?? world.bodies.get(id) ?? world.states.get(id) ?? world.institutionById(id))
          ?.names[lang];
  const places = new Map(world.data.places.map((place) => [place.names.en, place.names[lang]]));
  const states = new Map(world.data.states.map((state) => [state.names.en, state.names[lang]]));
  return {
    actor: (ref) => known(ref.id) ?? ref.name,
    side: (id) => known(id) ?? id,
    place: ({ name }) => places.get(name) ?? states.get(name) ?? name,
  };
}
