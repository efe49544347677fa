import type { World } from "../../world/world.ts";
import type { ContactReport } from "../types.ts";
import {
  contradict,
  contradictBesidesDays,
  daysContradict,
  kindsContradict,
  type Rule,
  valueRules,
} from "./compatible.ts";
import { type ExplainsDays, explainedDays } from "./other-days.ts";
import { placesContradict } from "./places.ts";

/** Whether the two tell another value, whatever else says that they are one contact. */
const tellOther: Record<keyof typeof valueRules, Rule> = {
  number: (a, b) => a.event.ordinal?.n !== b.event.ordinal?.n,
  participants: (a, b) =>
    Object.entries(a.persons).some(
      ([side, left]) => b.persons[side]?.every((person) => !left.includes(person)) ?? false,
    ),
  place: (a, b, world) =>
    a.event.place !== null && b.event.place !== null && placesContradict(a.event.place, b.event.place, world),
};

const abouts = ["number", "participants", "place"] as const;

/**
 * True when a third of the reports is one contact with both, though it disagrees with the one in all that the other does.
 */
function isToldSo(
  one: ContactReport,
  other: ContactReport,
  all: readonly ContactReport[],
  world: World,
): boolean {
  const broken = abouts.filter((about) => valueRules[about](one, other, world));
  return all.some(
    (third) =>
      third !== one &&
      third !== other &&
      broken.every((about) => tellOther[about](one, third, world)) &&
      !contradict(one, third, world) &&
      !contradictBesidesDays(third, other, world),
  );
}

/**
 * Which contradicting reports are of one contact all the same, since others among `all` say so: they tie their days, or
 * disagree with one of them in the same number, person or place on a day that leaves no doubt: that is a conflict, and
 * keeps no third report apart.
 */
export function excusedAmong(
  all: readonly ContactReport[],
  world: World,
): (a: ContactReport, b: ContactReport) => boolean {
  let explains: ExplainsDays | undefined;
  const isExplained = (a: ContactReport, b: ContactReport): boolean => {
    explains ??= explainedDays(all, world);
    return explains(a, b);
  };
  return (a, b) => {
    if (kindsContradict(a, b, world)) return false;
    const isTold =
      !contradictBesidesDays(a, b, world) || isToldSo(a, b, all, world) || isToldSo(b, a, all, world);
    return isTold && (!daysContradict(a, b, world) || isExplained(a, b));
  };
}
