import type { EventKind, EventStatus } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { daysBetween, distance, lengthOf } from "./days.ts";
import { placesContradict } from "./places.ts";
import type { ContactReport } from "./types.ts";

type Rule = (a: ContactReport, b: ContactReport, world: World) => boolean;

const exactDay = (report: ContactReport): string | null =>
  report.days && lengthOf(report.days) === 1 ? report.days.from : null;

/** True when both name one and the same single day. */
export const sameDay = (a: ContactReport, b: ContactReport): boolean =>
  exactDay(a) !== null && exactDay(a) === exactDay(b);

/** True when both name single days next to each other. */
export const neighbouringDays = (a: ContactReport, b: ContactReport): boolean =>
  exactDay(a) !== null && exactDay(b) !== null && distanceOf(a, b) === 1;

const distanceOf = (a: ContactReport, b: ContactReport): number =>
  a.days && b.days ? distance(a.days, b.days) : 0;

/** True when both name the same n of the same series, and tell where the series begins. */
export function sameOrdinal(a: ContactReport, b: ContactReport): boolean {
  const [left, right] = [a.event.ordinal, b.event.ordinal];
  return (
    left !== null && right !== null && left.n === right.n && left.since !== null && left.since === right.since
  );
}

/** True for lists, both in order, of the same texts. */
const equalLists = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((item, k) => item === b[k]);

/** True when both have the same parties and name the same persons for each. */
export const samePersons = (a: ContactReport, b: ContactReport): boolean =>
  a.sidesKey === b.sidesKey && a.sides.every((side) => equalLists(a.persons[side], b.persons[side]));

const namesPersons = (report: ContactReport): boolean =>
  report.sides.every((side) => report.persons[side] !== undefined);

const within = (sides: readonly string[], all: readonly string[]): boolean =>
  sides.every((side) => all.includes(side));

/** A party that the other page tells as mediator or host is no contradiction; a third party left out is one for a pair. */
const sidesDiffer: Rule = (a, b) => {
  if (a.sidesKey === b.sidesKey) return false;
  if (within(a.sides, b.present) && within(b.sides, a.present))
    return a.sides.length < 2 || b.sides.length < 2;
  const large = a.sides.length > 2 && b.sides.length > 2;
  return !(large && (within(a.sides, b.present) || within(b.sides, a.present)));
};

const encounters: ReadonlySet<EventKind> = new Set(["meeting", "talks", "visit"]);

/** Of papers, an agreement and what was agreed are two contacts; so are a letter and what it asks for. */
const kindsDiffer: Rule = (a, b) =>
  a.event.kind !== b.event.kind && !(encounters.has(a.event.kind) && encounters.has(b.event.kind));

const levelsDiffer: Rule = (a, b) =>
  a.event.level !== null && b.event.level !== null && a.event.level !== b.event.level;

/** Different persons for one side are different contacts; a side without persons may stand for its own. */
const personsDiffer: Rule = (a, b) =>
  Object.entries(a.persons).some(([side, left]) => {
    const right = b.persons[side];
    return right !== undefined && !left.some((person) => right.includes(person));
  });

const samePeopleThatDay = (a: ContactReport, b: ContactReport): boolean =>
  sameDay(a, b) && namesPersons(a) && samePersons(a, b);

/** The same persons on the same day are one contact, whichever number they give it: that is a conflict of numbers. */
const ordinalsDiffer: Rule = (a, b) => {
  const [left, right] = [a.event.ordinal, b.event.ordinal];
  if (!left || !right || left.since !== right.since || left.n === right.n) return false;
  return !samePeopleThatDay(a, b);
};

/**
 * A number in a series says more than a place, and so do the same named persons on the same day: then different places
 * are a conflict, not two contacts.
 */
const placesDiffer: Rule = (a, b, world) => {
  const [left, right] = [a.event.place, b.event.place];
  return (
    left !== null &&
    right !== null &&
    placesContradict(left, right, world) &&
    !sameOrdinal(a, b) &&
    !samePeopleThatDay(a, b)
  );
};

/** Days apart by more than a week are two contacts even under one number: one of the pages counts otherwise. */
const NUMBERED_DAYS_APART = 7;

const zone = (report: ContactReport): string | null => report.event.time?.zone ?? null;

/** True when neighbouring days may be one day in two time zones: not where both pages tell the same zone's day. */
export const zonesMayExplain = (a: ContactReport, b: ContactReport): boolean =>
  neighbouringDays(a, b) && (zone(a) === null || zone(a) !== zone(b));

const daysDiffer: Rule = (a, b) => {
  const apart = distanceOf(a, b);
  if (apart === 0 || zonesMayExplain(a, b)) return false;
  return !(sameOrdinal(a, b) && apart <= NUMBERED_DAYS_APART);
};

const ahead: ReadonlySet<EventStatus> = new Set(["planned", "proposed", "possible"]);
const behind: ReadonlySet<EventStatus> = new Set(["held", "ongoing"]);

/** An undated contact told as past lies before its page, one told as to come lies after it; a day is left for zones. */
function againstTense(undated: ContactReport, dated: ContactReport): boolean {
  const published = undated.page.publishedDays;
  if (undated.days || !dated.days || !published) return false;
  if (ahead.has(undated.event.status)) return daysBetween(dated.days.to, published.from) > 1;
  return behind.has(undated.event.status) && daysBetween(published.to, dated.days.from) > 1;
}

const tensesDiffer: Rule = (a, b) => againstTense(a, b) || againstTense(b, a);

/** A page that tells two contacts means two, unless they have the same kind, day and persons. */
const toldApart: Rule = (a, b) =>
  a.page.id === b.page.id && !(sameDay(a, b) && a.event.kind === b.event.kind && samePersons(a, b));

/** Each rule alone keeps two reports apart. Cheap ones first; the order changes nothing else. */
const rules: readonly Rule[] = [
  kindsDiffer,
  levelsDiffer,
  toldApart,
  daysDiffer,
  ordinalsDiffer,
  sidesDiffer,
  personsDiffer,
  placesDiffer,
  tensesDiffer,
];

/** True when the two reports can't be of one contact. */
export const contradict: Rule = (a, b, world) => rules.some((rule) => rule(a, b, world));
