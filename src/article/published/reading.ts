import type { Origin } from "../../page/types.ts";
import type { Span } from "../../text/span.ts";
import { type CalendarDay, type DayNumber, dayNumber, isCalendarDay } from "../../time/calendar.ts";
import type { WrittenTime } from "../../time/written/index.ts";

/** One place of the page that tells a publication day. */
export interface DayReading {
  readonly from: Origin | "line";
  readonly day: DayNumber;
  /** The day with day and month exchanged; null where the order is not open to doubt. */
  readonly exchanged: DayNumber | null;
  /** Nothing in the form tells the day from the month. */
  readonly open: boolean;
  /** Its day in UTC, where that is another than the day at the outlet; else null. */
  readonly inUtc: DayNumber | null;
  /** HH:MM in `zone`; null where none is told, and for midnight, which stands for none. */
  readonly clock: string | null;
  /** "+07:00"; null where none is told. */
  readonly zone: string | null;
  /** What its place says for it; two places of weight 2 outvote one of 3. */
  readonly weight: number;
  /** Its place says that it is the day of a change ("Updated …"). */
  readonly changed: boolean;
  /** Where it stands in the page's text; null in metadata. */
  readonly span: Span | null;
}

/** What helps to read dates of a page. */
export interface DateContext {
  /** BCP 47 tag or null. */
  readonly language: string | null;
  /** Last part of the outlet's domain in lower case, or null. */
  readonly country: string | null;
  /** Offset of the outlet, "" where it is unknown. */
  readonly zone: string;
  /** Day of the capture, or null. */
  readonly captured: DayNumber | null;
}

/** Domains of states where the month is written first; those of no state belong to them where the language is English. */
const MONTH_FIRST = new Set(["us", "com", "org", "net", "gov", "edu", "ph", "news", "info", "biz"]);

const isMonthFirst = ({ language, country }: DateContext): boolean =>
  country === "us" || country === "ph" || (language === "en" && MONTH_FIRST.has(country ?? "com"));

const numberOf = (day: CalendarDay): DayNumber | null => (isCalendarDay(day) ? dayNumber(day) : null);

/** A written time as a reading: the order of day and month by the page's language and country where it is open. */
export function readingOf(
  time: WrittenTime,
  context: DateContext,
  place: Pick<DayReading, "from" | "weight" | "span">,
): DayReading {
  const dayFirst = dayNumber(time);
  const exchanged = numberOf({ year: time.year, month: time.day, day: time.month });
  const swap = time.open && exchanged !== null && isMonthFirst(context);
  return {
    from: place.from,
    weight: place.weight,
    span: place.span,
    day: swap ? exchanged : dayFirst,
    exchanged: swap ? dayFirst : exchanged === dayFirst ? null : exchanged,
    // Only English is written in both orders; publishing systems print either, whatever the language of the page.
    open: time.open && (context.language === "en" || place.from !== "line"),
    inUtc: null,
    changed: false,
    clock: time.clock === "00:00" ? null : time.clock,
    zone: time.zone,
  };
}
