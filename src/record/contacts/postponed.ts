import type { World } from "../../world/world.ts";
import { daysBetween, distance } from "../days.ts";
import type { ContactReport } from "../types.ts";
import { announced, monthsNear } from "./keys.ts";
import { CITY, finenessOf } from "./places.ts";

/** A number of one series names one contact although pages tell days so far apart: one of them errs. */
const NUMBERED_DAYS = 7;
/** So far from the day announced a contact of that number, or in that city, may have been held. */
const NUMBERED_PLAN_DAYS = 31;
const PLACED_PLAN_DAYS = 3;

const isAnnounced = (report: ContactReport): boolean => announced.has(report.event.status);

/** True when the later of the two says that it was put off from the day of the other, which is no holding. */
export const putOff = (a: ContactReport, b: ContactReport): boolean => movedFrom(a, b) || movedFrom(b, a);

const movedFrom = (later: ContactReport, earlier: ContactReport): boolean =>
  later.moved !== null &&
  earlier.days !== null &&
  earlier.event.status !== "held" &&
  earlier.event.status !== "ongoing" &&
  distance(later.moved, earlier.days) === 0;

/** True when both tell the same n, told since when by one of them at most or since the same day. */
export function sameNumber(a: ContactReport, b: ContactReport): boolean {
  const [left, right] = [a.event.ordinal, b.event.ordinal];
  if (left === null || right === null || left.n !== right.n) return false;
  if (left.since === null || right.since === null) return monthsNear(a, b);
  return left.since === right.since;
}

/** An announcement is older than what came of it: not where it is published after the other's day. */
const precedes = (plan: ContactReport, other: ContactReport): boolean => {
  const published = plan.page.publishedDays;
  return published === null || other.days === null || daysBetween(other.days.to, published.from) <= 1;
};

/** True when one of them announces what the other may tell on another day. */
const isPlanOf = (a: ContactReport, b: ContactReport): boolean =>
  (isAnnounced(a) && precedes(a, b)) || (isAnnounced(b) && precedes(b, a));

/** True when the plan's day was put off to the other's: plans are rarely brought forward. */
const isLater = (plan: ContactReport, other: ContactReport): boolean =>
  isAnnounced(plan) && plan.days !== null && other.days !== null && plan.days.to < other.days.from;

/** True when both name the same city, or the same spot in one. */
export const sameSpot = (a: ContactReport, b: ContactReport, world: World): boolean => {
  const [left, right] = [a.event.place, b.event.place];
  return left !== null && right !== null && left.name === right.name && finenessOf(left, world) >= CITY;
};

/** By how many days the two may differ and still be of one contact, besides what zones explain. */
export function daysLeft(a: ContactReport, b: ContactReport, world: World): number {
  const isPlan = isPlanOf(a, b);
  if (sameNumber(a, b)) return isPlan ? NUMBERED_PLAN_DAYS : NUMBERED_DAYS;
  const isSpot = a.sidesKey === b.sidesKey && sameSpot(a, b, world);
  return isSpot && (isLater(a, b) || isLater(b, a)) ? PLACED_PLAN_DAYS : 0;
}
