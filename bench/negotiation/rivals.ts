import type { EventPlace } from "../../src/schema/index.ts";
import { outlets, world } from "./cast.ts";
import { type Contact, sameKind } from "./contact.ts";
import { addDays, dayAt } from "./days.ts";
import { daysOf } from "./times.ts";
import type { Told } from "./told.ts";

/**
 * Whether a careful reader can tell which contact a report is of. A report is ambiguous where what it tells fits
 * another contact as well as its own, where nothing ties it to its own, or where what it tells wrongly is all that
 * could tie it.
 */

interface Days {
  readonly from: string;
  readonly to: string;
}

const overlap = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;

/** All days, in any zone, on which a page may place the contact. */
function possibleDays(contact: Contact): Days {
  const offsets = [
    contact.offset,
    ...contact.sides.map(({ offset }) => offset),
    ...outlets.map((o) => o.offset(contact.start)),
  ];
  const days = offsets.map((offset) => dayAt(contact.start, offset)).sort();
  const last = addDays(days.at(-1) ?? "", contact.length - 1);
  const from =
    contact.firstPlan !== null && contact.firstPlan < (days[0] ?? "") ? contact.firstPlan : (days[0] ?? "");
  return { from, to: last };
}

const known = new WeakMap<Contact, Days>();

function daysOfContact(contact: Contact): Days {
  const days = known.get(contact) ?? possibleDays(contact);
  known.set(contact, days);
  return days;
}

/** The days that a report leaves open, seen from its page. */
function window(told: Told, published: string): Days {
  if (told.time !== null) return daysOf(told.time);
  const past = told.status === "held" || told.status === "ongoing";
  return past
    ? { from: addDays(published, -10), to: addDays(published, 1) }
    : { from: addDays(published, -2), to: addDays(published, 60) };
}

const isTown = ({ name, state }: EventPlace): boolean =>
  world.data.places.some(
    (p) => p.names.en === name && p.state === state && (p.kind === "city" || p.kind === "capital"),
  );

/** True when the two can't be one place: other states, or two towns of one. */
export const placesClash = (a: EventPlace, b: EventPlace): boolean =>
  a.state !== b.state || (a.name !== b.name && isTown(a) && isTown(b));

const fitsPlace = (told: EventPlace | null, place: EventPlace | null): boolean =>
  told === null || place === null || !placesClash(told, place);

function fitsPersons(told: Told, contact: Contact): boolean {
  return told.participants.every(({ id, kind, role, for: side }) => {
    const other = contact.persons.get(side ?? "");
    return role !== "party" || kind !== "person" || other === undefined || other.id === id;
  });
}

function fitsNumber({ ordinal }: Told, { series }: Contact): boolean {
  return ordinal === null || series === null || series.since !== ordinal.since || series.n === ordinal.n;
}

const sameSides = (a: Contact, b: Contact): boolean =>
  a.sides.length === b.sides.length && a.sides.every((side) => b.sides.includes(side));

/** True when a reader of this report alone could take the other contact for what it tells. */
const couldBe = (told: Told, days: Days, other: Contact): boolean =>
  sameSides(told.contact, other) &&
  sameKind(told.kind, other.kind) &&
  (told.level === null || other.level === null || told.level === other.level) &&
  overlap(days, daysOfContact(other)) &&
  fitsPersons(told, other) &&
  fitsPlace(told.place, other.place) &&
  fitsNumber(told, other);

const allPersons = (told: Told): boolean =>
  told.participants.every(
    ({ kind, role, known: isKnown }) => role !== "party" || (kind === "person" && isKnown),
  );

/** A report with a mistake is tied to its contact by its number or, on the right day, by who met. */
function isTied(told: Told): boolean {
  const { mistake } = told;
  if (mistake === "day") return told.ordinal?.since != null || (told.ordinal !== null && allPersons(told));
  if (mistake === "place" || mistake === "number") return told.time?.precision === "day" && allPersons(told);
  if (mistake === "participants")
    return told.ordinal !== null && told.place !== null && told.time?.precision === "day";
  return true;
}

/** A contact that is only thought of, without a day, is tied to one that took place by place or number. */
const isOpenIdea = ({ status, time, place, ordinal }: Told): boolean =>
  time === null &&
  place === null &&
  ordinal === null &&
  (status === "planned" || status === "proposed" || status === "possible");

const isTold = ({ reported, notice }: Contact): boolean => reported !== "no" || notice > 0;

/** A year holds more contacts than any record knows of. */
const isYear = ({ time, ordinal }: Told): boolean => time?.precision === "year" && ordinal === null;

/** Two states at some time of a month, by nobody in particular, nowhere: as good as nothing. */
const isFaint = ({ time, place, ordinal, level, participants }: Told): boolean =>
  time?.precision === "month" &&
  place === null &&
  ordinal === null &&
  level === null &&
  participants.every(({ kind }) => kind !== "person");

/** `published`: the day of the report's page; `contacts`: all of its negotiation that any page may tell. */
export function isAmbiguous(told: Told, published: string, contacts: readonly Contact[]): boolean {
  if (!isTied(told) || isOpenIdea(told) || isYear(told) || isFaint(told)) return true;
  const days = window(told, published);
  return contacts.some((other) => other !== told.contact && isTold(other) && couldBe(told, days, other));
}
