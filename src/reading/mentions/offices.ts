import type { TitleWord } from "../../language/reading-words.ts";
import { leadingRole } from "../../world/leading.ts";
import type { OfficeRole } from "../../world/schema.ts";
import type { World } from "../../world/world.ts";

/** Offices under which a title may be meant, the likelier first. Newspapers call a chancellor "thủ tướng" and a general secretary "nhà lãnh đạo". */
function rolesOf(title: TitleWord, side: string): OfficeRole[] {
  if (title.role === null) return [];
  if (title.role === "leader")
    return [
      ...new Set<OfficeRole>([
        leadingRole(side),
        "head-of-state",
        "party-leader",
        "supreme-leader",
        "head",
        "secretary-general",
      ]),
    ];
  if (title.role === "spokesperson" && side.length > 2) return ["spokesperson", "foreign-spokesperson"];
  return [title.role];
}

/** Who held the office on that day by the world's data; null when nobody or more than one may have. */
export function officeHolder(world: World, title: TitleWord, side: string, day: string): string | null {
  for (const role of rolesOf(title, side)) {
    const holder = world.holder(side, role, day);
    if (holder) return holder;
  }
  return null;
}

/** Whether a person may be called by that title of that side on that day. */
export function mayHold(
  world: World,
  person: string,
  title: TitleWord,
  side: string | null,
  day: string,
): boolean {
  return world
    .termsOf(person)
    .some(
      (term) =>
        (side === null || term.of === side) &&
        rolesOf(title, term.of).includes(term.role) &&
        term.from.slice(0, 7) <= day.slice(0, 7) &&
        (term.to === null || term.to.slice(0, 7) >= day.slice(0, 7)),
    );
}

/** The state or body that a person acts for on that day: the one of the term in force, else of the latest term before. */
export function sideOfPerson(world: World, person: string, day: string): string | null {
  const terms = world.termsOf(person).filter((term) => term.from.slice(0, 4) <= day.slice(0, 4));
  const inForce = terms.filter((term) => term.to === null || term.to >= day.slice(0, term.to.length));
  const term = inForce.at(-1) ?? terms.at(-1) ?? world.termsOf(person).at(0);
  if (!term) return null;
  return world.bodies.get(term.of)?.for ?? term.of;
}
