import type { Event, Reading } from "../../src/schema/index.ts";
import { type Days, dayOf, daysOf, lengthOf, listOf, matchGreedily, meet, sameName } from "./compare.ts";
import type { Gold } from "./gold.ts";
import type { Tally } from "./tally.ts";

type Wanted = Gold["events"][number];

/** Two contacts may be one where they share half of their parties. */
const SAME_PARTIES = 0.5;
/** Longest time that may stand for a wanted interval, in days. */
const LONGEST_INTERVAL = 31;

/** Parties of an event; mediators, hosts and guarantors are optional. */
const partiesOf = (event: Event): string[] =>
  event.participants.filter(({ role }) => role === "party").map(({ name }) => name);

function share(wanted: readonly string[], got: readonly string[]): number {
  const common = wanted.filter((name) => got.some((other) => sameName(name, other))).length;
  return common / (wanted.length + got.length - common || 1);
}

/** How far the parties agree with the closest of the allowed lists. */
const agreement = (wanted: Wanted, got: Event): number =>
  Math.max(
    ...(wanted.participants_any ?? [wanted.participants]).map((names) => share(names, partiesOf(got))),
  );

const isInterval = (day: Wanted["day"]): day is Days =>
  day !== null && typeof day === "object" && "from" in day;

/** The days allowed, where a single one is wanted; empty where none is told or an interval is. */
const singleDays = (day: Wanted["day"]): readonly (string | null)[] =>
  day === null || isInterval(day) ? [] : listOf(day);

function isDayRight(wanted: Wanted, got: Event): boolean {
  if (isInterval(wanted.day)) {
    const days = daysOf(got.time);
    const limit = Math.max(LONGEST_INTERVAL, lengthOf(wanted.day));
    return !days || (meet(days, wanted.day) && lengthOf(days) <= limit);
  }
  const day = dayOf(got.time);
  return wanted.day === null || day === null || singleDays(wanted.day).includes(day);
}

function weigh(wanted: Wanted, got: Event): number {
  if (!listOf(wanted.kind).includes(got.kind)) return 0;
  const parties = agreement(wanted, got);
  if (parties < SAME_PARTIES || !isDayRight(wanted, got)) return 0;
  return (
    parties +
    (wanted.day && dayOf(got.time) ? 0.5 : 0) +
    (listOf(wanted.status).includes(got.status) ? 0.25 : 0) +
    (wanted.optional ? 0 : 0.3)
  );
}

const label = (event: Event): string =>
  `${event.kind} ${partiesOf(event).join(" + ")} ${event.time?.value ?? "undated"} ${event.status}`;

function scoreTime(tally: Tally, wanted: Wanted, got: Event): void {
  const day = dayOf(got.time);
  if (wanted.day === null) {
    if (day) tally.share("grounded", false, `event day ${day}: ${label(got)}`);
    return;
  }
  if (singleDays(wanted.day).includes(null)) return;
  const isTold = isInterval(wanted.day) ? got.time !== null : day !== null;
  tally.share("eventDay", isTold && isDayRight(wanted, got), `${day} wanted ${JSON.stringify(wanted.day)}`);
}

function scoreOrdinal(tally: Tally, wanted: Wanted, got: Event): void {
  const n = got.ordinal?.n ?? null;
  if (wanted.ordinal) tally.share("eventOrdinal", n === wanted.ordinal, `${n} wanted ${wanted.ordinal}`);
  else if (n !== null) tally.share("grounded", false, `ordinal ${n}: ${label(got)}`);
}

function scoreDetails(tally: Tally, wanted: Wanted, got: Event): void {
  const participants = JSON.stringify(wanted.participants_any ?? [wanted.participants]);
  tally.share("eventParticipants", agreement(wanted, got) === 1, `${label(got)} wanted ${participants}`);
  tally.share(
    "eventStatus",
    listOf(wanted.status).includes(got.status),
    `${label(got)} wanted ${wanted.status}`,
  );
  const places = listOf(wanted.place).flatMap((place) => place ?? []);
  const place = got.place?.name ?? "none";
  if (places.length > 0)
    tally.share(
      "eventPlace",
      places.some((each) => sameName(each, place)),
      `${place} wanted ${places}`,
    );
  scoreTime(tally, wanted, got);
  scoreOrdinal(tally, wanted, got);
}

/** Contacts, matched by kind, parties and day. */
export function scoreEvents(tally: Tally, reading: Reading, gold: Gold): void {
  const pairs = matchGreedily(gold.events, reading.events, weigh);
  for (const [i, j] of pairs) {
    const wanted = gold.events[i];
    const got = reading.events[j];
    if (!wanted || !got || wanted.optional) continue;
    tally.hit("event");
    scoreDetails(tally, wanted, got);
  }
  const found = new Set(pairs.map(([i]) => i));
  const right = new Set(pairs.map(([, j]) => j));
  gold.events.forEach((event, i) => {
    if (!found.has(i) && !event.optional)
      tally.missed(
        "event",
        `${event.kind} ${event.participants.join(" + ")} ${JSON.stringify(event.day)} ${event.status}`,
      );
  });
  reading.events.forEach((event, j) => {
    if (!right.has(j)) tally.made("event", label(event));
  });
}

/** Contradictions inside the page, by their two values. */
export function scoreConflicts(tally: Tally, reading: Reading, gold: Gold): void {
  const same = (wanted: Gold["conflicts"][number], got: Reading["conflicts"][number]) =>
    wanted.values.every((value) => got.values.some((other) => sameName(value, other.value)));
  tally.hit("conflict", 0);
  for (const wanted of gold.conflicts)
    if (reading.conflicts.some((got) => same(wanted, got))) tally.hit("conflict");
    else tally.missed("conflict", `${wanted.about} ${wanted.values.join(" / ")}`);
  for (const got of reading.conflicts)
    if (!gold.conflicts.some((wanted) => same(wanted, got)))
      tally.made("conflict", `${got.about} ${got.values.map(({ value }) => value).join(" / ")}`);
}
