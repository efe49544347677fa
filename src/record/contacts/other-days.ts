import type { World } from "../../world/world.ts";
import { distance } from "../days.ts";
import type { ContactReport } from "../types.ts";
import { contradictBesidesDays, zonesMayExplain } from "./compatible.ts";
import { daysLeft, putOff } from "./postponed.ts";

const apart = (a: ContactReport, b: ContactReport): number =>
  a.days && b.days ? distance(a.days, b.days) : 0;

/** True when the two tell days apart and yet one contact: it was put off, or its number or place says so. */
const isTied = (a: ContactReport, b: ContactReport, world: World): boolean =>
  apart(a, b) > 0 &&
  (putOff(a, b) || apart(a, b) <= daysLeft(a, b, world)) &&
  !contradictBesidesDays(a, b, world);

const onOneDay = (a: ContactReport, b: ContactReport): boolean =>
  a.days !== null && b.days !== null && (apart(a, b) === 0 || zonesMayExplain(a, b));

const tiesDay = (a: ContactReport, b: ContactReport, all: readonly ContactReport[], world: World): boolean =>
  all.some((other) => onOneDay(other, b) && isTied(a, other, world));

/**
 * True when two reports that tell different days are of one contact all the same, since a third of the day of the one
 * is tied to the other: an announcement that was put off, or a number of the series.
 */
export const explainsDays = (
  a: ContactReport,
  b: ContactReport,
  all: readonly ContactReport[],
  world: World,
): boolean => !contradictBesidesDays(a, b, world) && (tiesDay(a, b, all, world) || tiesDay(b, a, all, world));
