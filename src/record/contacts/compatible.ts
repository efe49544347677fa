import type { EventKind, EventStatus } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import { daysBetween, distance, lengthOf } from "../days.ts";
import type { ContactReport } from "../types.ts";
import { announced, behind, ROUND_DAYS } from "./keys.ts";
import { placesContradict } from "./places.ts";
import { daysLeft, putOff } from "./postponed.ts";

/** True where something keeps two reports apart. */
export type Rule = (a: ContactReport, b: ContactReport, world: World) => boolean;

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
function sameOrdinal(a: ContactReport, b: ContactReport): boolean {
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

/** True when it names a person for each party. */
export const namesPersons = (report: ContactReport): boolean =>
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

/** Sides for which the two name different persons. */
const sidesOfOthers = (a: ContactReport, b: ContactReport): string[] =>
  Object.entries(a.persons).flatMap(([side, left]) => {
    const right = b.persons[side];
    return right !== undefined && !left.some((person) => right.includes(person)) ? [side] : [];
  });

/**
 * Different persons for one side are different contacts; a side without persons may stand for its own. Where both tell
 * the same number since the same day, and one day, another person on one of the sides is a conflict.
 */
const personsDiffer: Rule = (a, b) => {
  const others = sidesOfOthers(a, b).length;
  return others > 1 || (others === 1 && !(sameOrdinal(a, b) && (sameDay(a, b) || zonesMayExplain(a, b))));
};

const namesOneOf = (a: ContactReport, b: ContactReport): boolean =>
  a.sides.some((side) => a.persons[side]?.some((person) => b.persons[side]?.includes(person)));

const sameKnownLevel = (a: ContactReport, b: ContactReport): boolean =>
  a.event.level !== null && a.event.level === b.event.level;

/**
 * True when the same people have a contact of one kind on the same day: what else differs is a conflict, not another
 * contact. Delegations may hold several talks a day; there all persons must be named.
 */
function samePeopleThatDay(a: ContactReport, b: ContactReport): boolean {
  if (!sameDay(a, b) || a.sidesKey !== b.sidesKey) return false;
  if (a.event.kind === "talks" && b.event.kind === "talks") return namesPersons(a) && samePersons(a, b);
  return namesOneOf(a, b) || sameKnownLevel(a, b);
}

/**
 * The same people on the same day are one contact, whichever number pages give it, and so are the same parties, but for
 * rounds of talks: that is a conflict of numbers.
 */
const ordinalsDiffer: Rule = (a, b) => {
  const [left, right] = [a.event.ordinal, b.event.ordinal];
  if (!left || !right || left.since !== right.since || left.n === right.n) return false;
  const areTalks = a.event.kind === "talks" && b.event.kind === "talks";
  const isSameContact = sameDay(a, b) && !areTalks;
  return !isSameContact && !samePeopleThatDay(a, b);
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

const zone = (report: ContactReport): string | null => report.event.time?.zone ?? null;

/**
 * True when neighbouring days may be one day in two time zones: not where both pages tell the place's own day. A page
 * that took its article over tells the day of another outlet.
 */
export const zonesMayExplain = (a: ContactReport, b: ContactReport): boolean =>
  distanceOf(a, b) === 1 && !(zone(a) === "place" && zone(b) === "place");

/** Kinds that last for days: pages tell the whole time, or the day on which they report. */
export const lasting: ReadonlySet<EventKind> = new Set(["talks", "visit"]);

const isLasting = (a: ContactReport, b: ContactReport): boolean =>
  lasting.has(a.event.kind) || lasting.has(b.event.kind);

/** True when both may tell of days of one round of talks, or of one visit. */
export const sameRound = (a: ContactReport, b: ContactReport): boolean =>
  isLasting(a, b) && a.sidesKey === b.sidesKey && distanceOf(a, b) <= ROUND_DAYS;

/** A day outside the month or year in which the other tells it to lie; a day is left for zones. */
const liesOutside = (vague: ContactReport, dated: ContactReport): boolean => {
  const days = dated.days ?? dated.within;
  return vague.within !== null && days !== null && distance(vague.within, days) > 1;
};

const daysDiffer: Rule = (a, b, world) => {
  if (liesOutside(a, b) || liesOutside(b, a)) return true;
  const apart = distanceOf(a, b);
  if (apart === 0 || zonesMayExplain(a, b) || sameRound(a, b) || putOff(a, b)) return false;
  return apart > daysLeft(a, b, world);
};

/** What is still to come on the day on which it is told: announced, or called off. */
const ahead: ReadonlySet<EventStatus> = new Set([...announced, "refused", "cancelled"]);

/** An undated contact told as past lies before its page, one told as to come lies after it; a day is left for zones. */
function againstTense(undated: ContactReport, dated: ContactReport): boolean {
  const published = undated.page.publishedDays;
  if (undated.days || !dated.days || !published) return false;
  const left = isLasting(undated, dated) ? ROUND_DAYS : 1;
  if (ahead.has(undated.event.status)) return daysBetween(dated.days.to, published.from) > left;
  // What was only announced for a later day is not what a page tells as past.
  if (announced.has(dated.event.status)) return published.to < dated.days.from;
  return behind.has(undated.event.status) && daysBetween(published.to, dated.days.from) > left;
}

const tensesDiffer: Rule = (a, b) => againstTense(a, b) || againstTense(b, a);

/** A page that tells two contacts means two, unless they have the same kind, day and persons. */
const toldApart: Rule = (a, b) =>
  a.page.id === b.page.id && !(sameDay(a, b) && a.event.kind === b.event.kind && samePersons(a, b));

/** Rules about what the pages of one contact may tell in different ways; each alone keeps two reports apart. */
export const valueRules = {
  number: ordinalsDiffer,
  participants: personsDiffer,
  place: placesDiffer,
} as const satisfies Record<string, Rule>;

/** What keeps two reports apart besides days and values. Cheap rules first; the order changes nothing else. */
const rulesOfKinds: readonly Rule[] = [kindsDiffer, levelsDiffer, toldApart, sidesDiffer];

const rulesOfValues: readonly Rule[] = Object.values(valueRules);

const rulesOfDays: readonly Rule[] = [daysDiffer, tensesDiffer];

const broken = (rules: readonly Rule[], a: ContactReport, b: ContactReport, world: World): boolean =>
  rules.some((rule) => rule(a, b, world));

/** True when the two reports can't be of one contact, whatever days they tell. */
export const contradictBesidesDays: Rule = (a, b, world) =>
  broken(rulesOfKinds, a, b, world) || broken(rulesOfValues, a, b, world);

/** True when kind, level, sides or page keep the two reports apart: nothing excuses that. */
export const kindsContradict: Rule = (a, b, world) => broken(rulesOfKinds, a, b, world);

/** True when their days keep the two reports apart. */
export const daysContradict: Rule = (a, b, world) => broken(rulesOfDays, a, b, world);

/** True when the two reports can't be of one contact. */
export const contradict: Rule = (a, b, world) =>
  daysContradict(a, b, world) || contradictBesidesDays(a, b, world);
