import { UPDATED } from "../../language/date-words.ts";
import type { Role } from "../../schema/index.ts";
import { type WrittenTime, writtenTimes } from "../../time/written/index.ts";
import type { Line } from "../line.ts";
import { mayHoldDate } from "../lines/date-line.ts";
import type { Judged } from "../origin/origin.ts";
import { type DateContext, type DayReading, readingOf } from "./reading.ts";

/** Lines above the headline and above the first paragraph that are looked at, below the headline, behind the last. */
const ABOVE = 8;
const BELOW = 16;
/** Lines above the headline that belong to it, whatever their shape. */
const NEXT = 2;
const PARAGRAPHS = 2;
const BEHIND = 8;

/** Weights of places for lines that are hardly more than a date; of others less. */
const BELOW_WEIGHT = 3;
const ABOVE_WEIGHT = 2;
const FAR_WEIGHT = 1;
const MIXED = 0.7;
/** Some outlets show of each article only when it was last looked at. */
const UPDATED_WEIGHT = 1.5;
/** Further date lines belong to other stories, comments and updates. */
const FURTHER = 0.5;

/** Lines of no more words are hardly more than a date, whatever else they are taken for. */
const FEW_WORDS = 5;
const MAX_LENGTH = 300;
const MAX_WORDS = 40;

const PROSE = new Set<Role>(["lead", "body"]);
const REFUSED = new Set<Role>(["teaser", "caption", "spam", "title", "lead", "body", "subhead", "topic"]);

interface Place {
  readonly line: Line;
  /** What a label of its own line says before it ("Updated:"), in lower case. */
  readonly label: string;
  readonly weight: number;
}

/** Between headline and text a short line is no teaser, whatever its shape. */
const REFUSED_BETWEEN = new Set<Role>(["caption", "spam", "title", "body"]);

/** Labels of dates have no more words. */
const LABEL_WORDS = 3;

const labelOf = (line: Line | undefined): string =>
  line !== undefined && line.words <= LABEL_WORDS && !mayHoldDate(line.text) ? line.text.toLowerCase() : "";

function placesIn(
  { lines, roles, signs }: Judged,
  from: number,
  to: number,
  weight: number,
  refused: ReadonlySet<Role> = REFUSED,
): Place[] {
  return lines.slice(Math.max(0, from), Math.max(0, to)).flatMap((line) => {
    const role = roles[line.index];
    if (role === undefined || refused.has(role)) return [];
    if (line.text.length > MAX_LENGTH || !mayHoldDate(line.text) || line.words > MAX_WORDS) return [];
    const pure =
      line.words <= FEW_WORDS ||
      role === "dateline" ||
      role === "byline" ||
      signs[line.index]?.kind === "date";
    return [{ line, label: labelOf(lines[line.index - 1]), weight: pure ? weight : weight * MIXED }];
  });
}

/** The end of the lines below the headline: its second paragraph, or so many lines. */
function endBelow({ roles }: Judged, from: number): number {
  let paragraphs = 0;
  for (let at = from; at < Math.min(roles.length, from + BELOW); at++) {
    if (roles[at] === "body" && ++paragraphs === PARAGRAPHS) return at;
  }
  return Math.min(roles.length, from + BELOW);
}

/** Date lines further down, and what stands behind the last paragraph. */
function farBelow(judged: Judged, from: number): Place[] {
  const last = judged.roles.findLastIndex((role) => PROSE.has(role));
  return placesIn(judged, from, judged.lines.length, FAR_WEIGHT).filter(
    ({ line: { index } }) => judged.roles[index] === "dateline" || (index > last && index <= last + BEHIND),
  );
}

/** A paragraph that opens with its day ("27.1.2022 – …"). */
const OPENS = 3;
const OPENER_LENGTH = 60;
const OPENER_WEIGHT = 1.5;

function openerOf(judged: Judged, first: number, context: DateContext): DayReading[] {
  const line = judged.lines[first];
  const head = line?.text.slice(0, OPENER_LENGTH) ?? "";
  if (!line || !mayHoldDate(head)) return [];
  const [time] = writtenTimes(head, context.language, context.country);
  if (!time || time.start > OPENS || !/^\s?[-–—:|)„“"«]/u.test(head.slice(time.end))) return [];
  const span = { start: line.start + time.start, end: line.start + time.end };
  return [readingOf(time, context, { from: "line", weight: OPENER_WEIGHT, span })];
}

/** The day that was joined to the headline's line, before or behind it. */
function inHeadline({ lines, roles }: Judged, title: number, context: DateContext): DayReading[] {
  const line = lines[title];
  if (!line || roles[title] !== "title" || !mayHoldDate(line.text)) return [];
  const reading = readingAt({ line, label: "", weight: OPENER_WEIGHT }, context);
  return reading ? [reading] : [];
}

const timesOf = ({ text }: Line, { language, country }: DateContext): WrittenTime[] =>
  writtenTimes(text, language, country);

/** The day of a line; null where it holds none. Where all its days are those of changes, it weighs no more than `updated`. */
function readingAt(
  { line, label, weight }: Place,
  context: DateContext,
  times = timesOf(line, context),
  updated = UPDATED_WEIGHT,
): DayReading | null {
  const own = times.find((time, at) => !UPDATED.test(at === 0 ? `${label} ${time.before}` : time.before));
  const time = own ?? times[0];
  if (!time) return null;
  const span = { start: line.start + time.start, end: line.start + time.end };
  const reading = readingOf(time, context, {
    from: "line",
    weight: own ? weight : Math.min(weight, updated),
    span,
  });
  return { ...reading, changed: own === undefined };
}

/** Lines of so many days below one headline are a list of stories. */
const LIST = 3;
const LISTED = 0.5;

const isAt =
  ({ span }: DayReading) =>
  (other: DayReading): boolean =>
    span?.start === other.span?.start;

/**
 * The days of lines around the headline: below it, then right above it. Days of changes stand back behind others
 * there.
 */
function readAround(places: readonly Place[], context: DateContext): DayReading[] {
  const told = places.map((place) => ({ place, times: timesOf(place.line, context) }));
  const read = (updated: number): DayReading[] =>
    told.flatMap(({ place, times }) => readingAt(place, context, times, updated) ?? []);
  const own = read(0).filter(({ weight }) => weight > 0);
  const changes = own.length > 0 ? FAR_WEIGHT : UPDATED_WEIGHT;
  const all =
    own.length > 0 ? [...own, ...read(changes).filter((one) => !own.some(isAt(one)))] : read(changes);
  const isList = new Set(own.map(({ day }) => day)).size >= LIST;
  return isList ? all.map((reading) => ({ ...reading, weight: reading.weight * LISTED })) : all;
}

/** Where the article begins: its headline, where it stands above the text, and its first paragraph. */
function startOf({ roles, lines }: Judged): { readonly title: number; readonly first: number } {
  const first = roles.findIndex((role) => PROSE.has(role));
  const title = roles.indexOf("title");
  const heading = title >= 0 ? title : lines.findIndex(({ markup }) => markup?.tag === "h1");
  const text = first >= 0 ? first : heading + 1;
  return { title: heading >= 0 && heading <= text ? heading : text, first: text };
}

/**
 * The days that lines of the page tell, nearest to the headline first: below it, above the first paragraph, above
 * the headline, then further down. `fits` refuses days of lines above the headline, where the day of the capture
 * stands.
 */
export function visibleDays(
  judged: Judged,
  context: DateContext,
  fits: (day: number) => boolean,
): DayReading[] {
  const { title, first } = startOf(judged);
  const end = endBelow(judged, title + 1);
  const between = Math.min(end, Math.max(title + 1, first));
  const read = (places: readonly Place[]): DayReading[] =>
    places.map((place) => readingAt(place, context)).filter((one) => one !== null);
  const below = [
    ...placesIn(judged, title + 1, between, BELOW_WEIGHT, REFUSED_BETWEEN),
    ...placesIn(judged, between, end, BELOW_WEIGHT),
    ...placesIn(judged, Math.max(end, first - ABOVE), first, BELOW_WEIGHT),
  ];
  const next = placesIn(judged, title - NEXT, title, ABOVE_WEIGHT, REFUSED_BETWEEN)
    .reverse()
    .filter((place) => fits(readingAt(place, context)?.day ?? 0));
  const above = read(placesIn(judged, title - ABOVE, title - NEXT, ABOVE_WEIGHT).reverse());
  const far = read(farBelow(judged, Math.max(end, first)));
  const opening = [
    ...inHeadline(judged, title, context),
    ...openerOf(judged, first, context),
    ...openerOf(judged, first + 1, context),
  ];
  const around = readAround([...below, ...next], context);
  return [...around, ...opening, ...above.filter(({ day }) => fits(day)), ...far].map((reading, at) =>
    at === 0 ? reading : { ...reading, weight: reading.weight * FURTHER },
  );
}
