import type { World } from "../world/world.ts";
import { neighbouringDays, sameDay, sameOrdinal, samePersons } from "./compatible.ts";
import { monthsNear } from "./contact-keys.ts";
import { lengthOf } from "./days.ts";
import { placesAgree } from "./places.ts";
import type { ContactReport } from "./types.ts";

/** Days of a span within which one contact of its kind is as good as dated. */
const SHORT_DAYS = 3;

const sharesSentence = (a: ContactReport, b: ContactReport): boolean =>
  a.sentences.some((sentence) => b.sentences.includes(sentence));

/** A number without a stated beginning means another contact some months later. */
const sameNumber = (a: ContactReport, b: ContactReport): boolean =>
  a.event.ordinal !== null && a.event.ordinal.n === b.event.ordinal?.n && monthsNear(a, b);

/** What ties reports whose days alone don't: number, the same sentence (a copied article), or place. */
function tie(a: ContactReport, b: ContactReport, world: World): number {
  if (sharesSentence(a, b)) return 5;
  if (sameNumber(a, b)) return 4;
  return placesAgree(a.event.place, b.event.place, world) ? 2 : 0;
}

function details(a: ContactReport, b: ContactReport, world: World): number {
  const persons = samePersons(a, b) ? 4 : 0;
  const place = placesAgree(a.event.place, b.event.place, world) ? 2 : 0;
  return persons + place + (a.event.kind === b.event.kind ? 1 : 0);
}

/** Persons rarely have two contacts of one kind on neighbouring days; delegations talk for days on end. */
const samePersonsNamed = (a: ContactReport, b: ContactReport): boolean =>
  Object.keys(a.persons).length > 1 && samePersons(a, b) && a.event.kind === b.event.kind;

function datedLink(a: ContactReport, b: ContactReport, world: World): number {
  const longest = Math.max(a.days ? lengthOf(a.days) : 0, b.days ? lengthOf(b.days) : 0);
  if (neighbouringDays(a, b)) return tie(a, b, world) > 0 || samePersonsNamed(a, b) ? 20 : 0;
  const equal = a.days?.from === b.days?.from && a.days?.to === b.days?.to;
  if (longest <= SHORT_DAYS) return equal ? 24 : 22;
  return equal && tie(a, b, world) === 0 ? 0 : 12;
}

/**
 * How strongly two reports that don't contradict each other point to one contact, greater is stronger; 0 when
 * nothing ties them. Stronger links are followed first.
 */
export function linkBetween(a: ContactReport, b: ContactReport, world: World): number {
  if (sameDay(a, b)) return 40 + details(a, b, world);
  if (sameOrdinal(a, b)) return 30;
  if (a.days && b.days) return datedLink(a, b, world);
  return tie(a, b, world);
}
