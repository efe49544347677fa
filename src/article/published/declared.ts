import { dayOfAddress } from "../../page/declared/address.ts";
import type { Candidate, DecodedPage, Origin } from "../../page/types.ts";
import { writtenTimes } from "../../time/written/index.ts";
import { type DateContext, type DayReading, readingOf } from "./reading.ts";

/** How far each place is trusted with the publication day. */
const WEIGHTS: Readonly<Partial<Record<Origin, number>>> = {
  container: 3,
  "json-ld": 3.5,
  opengraph: 3.2,
  microdata: 3,
  meta: 2.5,
  // "date" is that of the page as often as that of the article.
  "dublin-core": 1.3,
  time: 1.5,
  address: 3.1,
};
/** Further values of one kind belong to other stories as often as not. */
const FURTHER = 0.4;
const LONGEST = 100;

/** Linked data ask for ISO 8601; other forms are those of hand-made templates. */
const ISO = /^\d{4}-\d\d-\d\d/u;
const NOT_ISO = 0.8;
/** So many days under one kind are those of a list of stories. */
const LIST = 4;
const LISTED = 0.5;

const EPOCH = /^(\d{10})(?:\d{3})?$/u;
const COMPACT = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:[T ]?(\d\d):?(\d\d)(?::?\d\d)?(.*))?$/u;

/** Seconds since 1970 and dates without separators in the form that others have. */
function spelledOut(value: string): string {
  const epoch = EPOCH.exec(value);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString();
  const compact = COMPACT.exec(value);
  if (!compact) return value;
  const [, year, month, day, hour, minute, rest] = compact;
  return `${year}-${month}-${day}${hour ? `T${hour}:${minute}${rest}` : ""}`;
}

/** The date of a declared value, or null. The first counts where it holds several. */
function declaredDay(candidate: Candidate, context: DateContext): DayReading | null {
  const value = spelledOut(candidate.value.trim().slice(0, LONGEST));
  const time = writtenTimes(value, context.language, context.country)[0];
  const weight =
    (WEIGHTS[candidate.from] ?? 1) * (candidate.from === "json-ld" && !ISO.test(value) ? NOT_ISO : 1);
  return time ? readingOf(time, context, { from: candidate.from, weight, span: null }) : null;
}

function weighed(readings: readonly DayReading[]): DayReading[] {
  const days = new Map<string, Set<number>>();
  for (const { from, day } of readings) days.set(from, (days.get(from) ?? new Set()).add(day));
  const seen = new Set<string>();
  return readings.map((reading) => {
    const listed = (days.get(reading.from)?.size ?? 0) >= LIST ? LISTED : 1;
    const further = seen.has(reading.from) ? FURTHER : 1;
    seen.add(reading.from);
    return { ...reading, weight: reading.weight * listed * further };
  });
}

const readAll = (candidates: readonly Candidate[], context: DateContext): DayReading[] =>
  weighed(candidates.map((one) => declaredDay(one, context)).filter((one) => one !== null));

/** The days that metadata, container and address declare as those of the publication. */
export function declaredDays({ metadata, page }: DecodedPage, context: DateContext): DayReading[] {
  const { published } = metadata.candidates;
  const own = published.some(({ from }) => from === "address") ? null : dayOfAddress(page.url ?? "");
  return readAll(own ? [...published, { value: own, from: "address" }] : published, context);
}

/** The days on which the page says it was changed. */
export const modifiedDays = ({ metadata }: DecodedPage, context: DateContext): DayReading[] =>
  readAll(metadata.candidates.modified, context);

const MONTH = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])\//u;

/** YYYY-MM in the path of the page's address ("/2022-08/"), or null. */
export function monthOfAddress(url: string | null): string | null {
  const found = MONTH.exec((url ?? "").slice(0, 400));
  return found ? `${found[1]}-${found[2]}` : null;
}
