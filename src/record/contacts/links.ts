import type { World } from "../../world/world.ts";
import { type DaySpan, daysBetween, distance, lengthOf } from "../days.ts";
import type { ContactReport } from "../types.ts";
import { namesPersons, neighbouringDays, sameDay, samePersons } from "./compatible.ts";
import { announced, behind, isCalledOff, NEWS_DAYS, newsDay } from "./keys.ts";
import { placesAgree } from "./places.ts";
import { putOff, sameNumber, sameSpot } from "./postponed.ts";

/** Days of a span within which one contact of its kind is as good as dated. */
const SHORT_DAYS = 3;

/** Talks of a week are news for as long. */
const WEEK = 7;

/** Copies of an article come within days; later, the same words may be of another contact. */
const COPY_DAYS = 7;

/** True when both tell it in the very same sentence, as copies of one article do. */
function sharesSentence(a: ContactReport, b: ContactReport): boolean {
  const [left, right] = [a.page.publishedDays, b.page.publishedDays];
  const isNear = left !== null && right !== null && distance(left, right) <= COPY_DAYS;
  return isNear && a.sentences.some((sentence) => b.sentences.includes(sentence));
}

/** What ties reports whose days alone don't: number, or place. */
function tie(a: ContactReport, b: ContactReport, world: World): number {
  if (sameNumber(a, b)) return 2;
  return placesAgree(a.event.place, b.event.place, world) ? 1 : 0;
}

/** On how many sides both name a person in common. */
const sharedPersons = (a: ContactReport, b: ContactReport): number =>
  a.sides.filter((side) => a.persons[side]?.some((person) => b.persons[side]?.includes(person))).length;

/** In how much of the rest two reports agree: who, where, whether it took place, what kind; below 100. */
function details(a: ContactReport, b: ContactReport, world: World): number {
  const place = placesAgree(a.event.place, b.event.place, world) ? 4 : 0;
  const status = behind.has(a.event.status) === behind.has(b.event.status) ? 2 : 0;
  return Math.min(80, 8 * sharedPersons(a, b)) + place + status + (a.event.kind === b.event.kind ? 1 : 0);
}

/** One kind, or one level: a meeting of ministers is told as their talks as well. */
const isSameSort = ({ event: a }: ContactReport, { event: b }: ContactReport): boolean =>
  a.level === b.level && (a.kind === b.kind || a.level !== null);

/** A week or month says little by itself: the place, persons, or the kind with its level, must agree as well. */
const isAlike = (a: ContactReport, b: ContactReport, world: World): boolean =>
  placesAgree(a.event.place, b.event.place, world) || sharedPersons(a, b) > 0 || isSameSort(a, b);

/** Why two reports may be of one contact whose days have some in common, one of them more than a day; 0: no reason. */
function sharedDaysReason(
  a: ContactReport,
  b: ContactReport,
  [left, right]: [DaySpan, DaySpan],
  world: World,
): number {
  const equal = left.from === right.from && left.to === right.to;
  if (Math.max(lengthOf(left), lengthOf(right)) <= SHORT_DAYS) return equal ? 6 : 5;
  // Two weeks or months that agree hold no day that both mean, unless place, number or persons tie them.
  if (equal && tie(a, b, world) === 0 && !(lengthOf(left) <= WEEK && sharedPersons(a, b) > 0)) return 0;
  return isAlike(a, b, world) ? 3 : 0;
}

/** Why two reports that both tell days may be of one contact, from the strongest reason on; 0: no reason. */
function datedReason(a: ContactReport, b: ContactReport, world: World): number {
  if (sameDay(a, b)) return 9;
  if (putOff(a, b)) return 8;
  if (sameNumber(a, b)) return 7;
  const [left, right] = [a.days, b.days];
  if (!left || !right) return 0;
  if (neighbouringDays(a, b)) return a.event.kind === b.event.kind || tie(a, b, world) > 0 ? 4 : 0;
  if (left.to < right.from || right.to < left.from) return sameSpot(a, b, world) ? 2 : 0;
  return sharedDaysReason(a, b, [left, right], world);
}

/** The press tells without a day what took place in the weeks before, or is to take place in the weeks after. */
const NEAR_DAYS = 28;

/** True when a contact told without any day may lie on the days of the other: near to the page's own day. */
function liesNear(undated: ContactReport, other: ContactReport): boolean {
  if (undated.days) return true;
  const published = undated.page.publishedDays;
  const days = other.days ?? other.page.publishedDays;
  if (undated.within || !published || !days) return false;
  return distance(published, days) <= NEAR_DAYS;
}

/** A number ties reports whatever else they leave open; a place only those of one kind, or of the same people. */
const isTied = (a: ContactReport, b: ContactReport): boolean =>
  sameNumber(a, b) ||
  (liesNear(a, b) && liesNear(b, a) && (a.event.kind === b.event.kind || sharedPersons(a, b) > 0));

/** An announcement is called off within so many days before its day. */
const CALLED_OFF_DAYS = 28;

/** Called off, without its day, before the day for which the other announces it. */
function callsOff(undated: ContactReport, plan: ContactReport): boolean {
  const published = undated.page.publishedDays;
  if (!isCalledOff(undated) || !plan.days || !announced.has(plan.event.status) || !published) return false;
  const ahead = daysBetween(published.from, plan.days.to);
  return (
    (undated.event.kind === plan.event.kind || isSameSort(undated, plan)) &&
    undated.sidesKey === plan.sidesKey &&
    ahead >= -1 &&
    ahead <= CALLED_OFF_DAYS
  );
}

/** Told as past without its day by a page of the days on which the other was news. */
function isNewsOf(undated: ContactReport, dated: ContactReport): boolean {
  const told = newsDay(undated);
  if (told === null || !dated.days || !behind.has(dated.event.status)) return false;
  return (
    undated.event.kind === dated.event.kind &&
    undated.sidesKey === dated.sidesKey &&
    lengthOf(dated.days) <= WEEK &&
    dated.days.from <= told &&
    daysBetween(dated.days.to, told) <= NEWS_DAYS
  );
}

/** Neighbouring days tell the same news: one page is printed in the evening, the other in the morning. */
const SAME_NEWS_DAYS = 1;

/**
 * Told as past without a day by two pages of the same days: of the same named persons and one kind, it is one piece of
 * news.
 */
function isSameNews(a: ContactReport, b: ContactReport): boolean {
  const [left, right] = [newsDay(a), newsDay(b)];
  if (left === null || right === null || a.event.kind !== b.event.kind) return false;
  return samePersons(a, b) && namesPersons(a) && Math.abs(daysBetween(left, right)) <= SAME_NEWS_DAYS;
}

/**
 * How strongly two reports that don't contradict each other point to one contact, greater is stronger; 0 when
 * nothing ties them. Stronger links are followed first: reasons in hundreds, then the agreement in details.
 */
export function linkBetween(a: ContactReport, b: ContactReport, world: World): number {
  if (sharesSentence(a, b)) return 1000;
  if (a.days && b.days) {
    const reason = datedReason(a, b, world);
    return reason > 0 ? reason * 100 + details(a, b, world) : 0;
  }
  const tied = tie(a, b, world);
  if (tied > 0 && isTied(a, b)) return 100 * tied + details(a, b, world);
  if (callsOff(a, b) || callsOff(b, a)) return 50 + details(a, b, world);
  if (isNewsOf(a, b) || isNewsOf(b, a)) return 50 + details(a, b, world);
  return isSameNews(a, b) ? details(a, b, world) : 0;
}
