import type { EventTime, Level } from "../../schema/index.ts";
import type { OfficeRole } from "../../world/schema.ts";
import type { World } from "../../world/world.ts";

const levels: Readonly<Partial<Record<OfficeRole, Level>>> = {
  monarch: "leaders",
  "supreme-leader": "leaders",
  "head-of-state": "leaders",
  "deputy-head-of-state": "leaders",
  "head-of-government": "leaders",
  "party-leader": "leaders",
  "foreign-minister": "ministers",
  "defence-minister": "ministers",
  "deputy-head-of-government": "ministers",
  "trade-minister": "ministers",
  "finance-minister": "ministers",
  "interior-minister": "ministers",
  "high-representative": "ministers",
};

/** The level of the office that a person holds on that day; null when the world knows none. */
function levelOfPerson(world: World, id: string, day: string): Level | null {
  const terms = world
    .termsOf(id)
    .filter((term) => term.from <= day && (term.to === null || term.to >= day.slice(0, term.to.length)));
  const found = terms.flatMap((term) => levels[term.role] ?? []);
  return found.includes("leaders") ? "leaders" : (found[0] ?? (terms.length > 0 ? "officials" : null));
}

/** The level at which all persons among the parties stand on the day of the contact; null when they differ or none is known. */
export function levelOfParties(
  world: World,
  ids: readonly string[],
  time: EventTime | null,
  today: string | null,
): Level | null {
  const day = (time?.value ?? today ?? "").slice(0, 10);
  const found = new Set(ids.filter((id) => world.persons.has(id)).map((id) => levelOfPerson(world, id, day)));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
