import type { TitleWord } from "../../language/reading-words.ts";
import { leadingRole } from "../../world/leading.ts";
import type { OfficeRole } from "../../world/schema.ts";
import type { Term, World } from "../../world/world.ts";

/** Offices of those who go as diplomats. */
const diplomats: readonly OfficeRole[] = [
  "foreign-minister",
  "deputy-foreign-minister",
  "ambassador",
  "ambassador-un",
  "envoy",
  "foreign-spokesperson",
  "high-representative",
];

/** Offices under which a title may be meant, the likelier first. Newspapers call a chancellor "thủ tướng" and a general secretary "nhà lãnh đạo". */
function rolesOf(title: TitleWord, side: string): OfficeRole[] {
  if (title.role === null) return [];
  if (title.role === "diplomat") return [...diplomats];
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

/** Offices that several hold at a time, of whom the world's data tell some: only the page says who is meant. */
const shared: ReadonlySet<string> = new Set([
  "diplomat",
  "envoy",
  "aide",
  "ambassador",
  "minister",
  "member",
  "governor",
]);

/** The day of the story, YYYY-MM-DD; null where the page's day is unknown. */
export type StoryDay = string | null;

/** Who held the office on that day by the world's data; null when nobody or more than one may have. */
export function officeHolder(world: World, title: TitleWord, side: string, day: StoryDay): string | null {
  if (day === null || (title.role !== null && shared.has(title.role))) return null;
  for (const role of rolesOf(title, side)) {
    const holder = world.holder(side, role, day);
    if (holder) return holder;
  }
  return null;
}

/** The term may be in force on that day, at the precision of the data; of an unknown day every term may. */
const mayCover = (term: Term, day: StoryDay): boolean =>
  day === null ||
  (term.from <= day.slice(0, term.from.length) &&
    (term.to === null || term.to >= day.slice(0, term.to.length)));

/** Whether a person may be called by that title of that side on that day. */
export const mayHold = (
  world: World,
  person: string,
  { title, side }: { readonly title: TitleWord | null; readonly side: string | null },
  day: StoryDay,
): boolean =>
  world
    .termsOf(person)
    .some(
      (term) =>
        (side === null || term.of === side) &&
        (title === null || rolesOf(title, term.of).includes(term.role)) &&
        mayCover(term, day),
    );

/** The state or body that a person acts for on that day: of the terms that may be in force the last, else of the last before. */
export function sideOfPerson(world: World, person: string, day: StoryDay): string | null {
  const terms = world.termsOf(person);
  const before = terms.filter((term) => day === null || term.from <= day);
  const term = terms.findLast((candidate) => mayCover(candidate, day)) ?? before.at(-1) ?? terms[0];
  return term ? (world.bodies.get(term.of)?.for ?? term.of) : null;
}

/** Whether one with that title, or by the world's data on that day, is a diplomat. */
export const isDiplomat = (world: World, id: string, role: TitleWord["role"], day: StoryDay): boolean =>
  diplomats.some((office) => office === role) ||
  world.termsOf(id).some((term) => diplomats.includes(term.role) && mayCover(term, day));
