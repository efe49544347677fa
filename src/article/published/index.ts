import type { LanguagePack } from "../../language/types.ts";
import type { DecodedPage } from "../../page/types.ts";
import type { Precision, Published } from "../../schema/index.ts";
import { calendarDay, dayNumber, isCalendarDay, isoDay } from "../../time/calendar.ts";
import { dayRangeOfEdtf } from "../../time/edtf.ts";
import type { World } from "../../world/world.ts";
import type { Judged } from "../origin/origin.ts";
import { agreedDay, type Verdict } from "./agree.ts";
import { type DayMention, datesIn, newsOf } from "./days.ts";
import { declaredDays, modifiedDays, monthOfAddress } from "./declared.ts";
import type { Evidence } from "./fit.ts";
import { inferPublication } from "./infer.ts";
import { atOutlet, timeOf } from "./moment.ts";
import { type ProseLine, proseOf } from "./prose.ts";
import type { DateContext, DayReading } from "./reading.ts";
import { narrowed, tiesIn } from "./ties.ts";
import { visibleDays } from "./visible.ts";
import { type TieWords, tieWordsOf } from "./words.ts";

interface Context {
  readonly world: World;
  readonly language: LanguagePack;
}

function precisionOf(value: string): Precision {
  if (value.includes("/")) return "interval";
  if (value.includes("T")) return "minute";
  return value.length === 4 ? "year" : value.length === 7 ? "month" : "day";
}

const given = (value: string): Published => ({
  value,
  precision: precisionOf(value),
  basis: "given",
  alternatives: [],
  evidence: [],
  reliable: true,
});

/** Days of difference between the news and a date line that still are one story. */
const NEAR = 45;

/** A date line that lies far from the days of the news is the day of the capture, as page heads print it. */
function agrees(day: string, mentions: readonly DayMention[]): boolean {
  const stated = dayRangeOfEdtf(day)?.from;
  const news = mentions.filter((mention) => mention.side === "news");
  if (stated === undefined || news.length === 0) return true;
  return news.some(({ day: d, month, year }) => {
    const own = year ?? Number(day.slice(0, 4));
    const gaps = [own - 1, own, own + 1].map((y) =>
      Math.abs((dayRangeOfEdtf(`${y}-${pad(month)}-${pad(d)}`)?.from ?? 0) - stated),
    );
    return Math.min(...gaps) <= NEAR;
  });
}

const pad = (value: number): string => String(value).padStart(2, "0");

function evidenceOf(
  prose: readonly ProseLine[],
  dates: ReturnType<typeof datesIn>,
  words: TieWords,
  page: DecodedPage,
  world: World,
): Evidence {
  const captured = page.page.captured ? dayRangeOfEdtf(page.page.captured.slice(0, 10))?.to : undefined;
  const latest = captured ?? words.lastDay;
  const isTold = (number: number): boolean => {
    const { month, day } = calendarDay(number);
    return dates.mentions.some((told) => told.year === null && told.month === month && told.day === day);
  };
  const ties = tiesIn(prose, words, world).map((tie) => narrowed(tie, isTold));
  return { mentions: dates.mentions, ties: [...ties, ...dates.ties], latest };
}

/** The last part of the domain, which tells the country of most outlets. */
function countryOf(url: string | null): string | null {
  return /^[a-z]+:\/\/[^/?#:]*\.([a-z]{2,})(?:[/?#:]|$)/iu.exec(url ?? "")?.[1]?.toLowerCase() ?? null;
}

function contextOf({ page }: DecodedPage, language: LanguagePack): DateContext {
  return {
    language: page.language,
    country: countryOf(page.url),
    zone: language.article.zone,
    captured: page.captured ? (dayRangeOfEdtf(page.captured.slice(0, 10))?.to ?? null) : null,
  };
}

/** Pages of the web begin about here; earlier days are those of what they tell. */
const FIRST_DAY = dayNumber({ year: 1990, month: 1, day: 1 });

/** Days in the outlet's zone, where it is known; none before the web and after the capture. */
const local = (readings: readonly DayReading[], { zone, country, captured }: DateContext): DayReading[] =>
  readings
    .map((reading) => atOutlet(reading, zone, country))
    .filter(({ day }) => day >= FIRST_DAY && (captured === null || day <= captured + 1));

/** Days on which a story of one day is still told as news. */
const SAME_STORY = 10;

/**
 * A declared day over a story that names the same figures in the other order ("2025-07-09" over news of 7 September)
 * has its day and month exchanged: the day as the story has it, or null.
 */
function exchangedBy(verdict: Verdict, mentionsOf: () => readonly DayMention[]): number | null {
  const exchanged =
    verdict.holding.find(({ from }) => from !== "line" && from !== "address")?.exchanged ?? null;
  if (exchanged === null || verdict.holding.length > 1) return null;
  const news = mentionsOf().filter(({ side, shift }) => side === "news" || shift !== null);
  const near = (day: number): boolean =>
    news.some(({ day: d, month, year }) => {
      const own = calendarDay(day).year;
      const told = { year: year ?? own, month, day: d };
      return isCalendarDay(told) && Math.abs(dayNumber(told) - day) <= SAME_STORY;
    });
  return near(exchanged) && !near(verdict.day) ? exchanged : null;
}

/** The verdict with day and month as the story's own days have them. */
function inOrder(verdict: Verdict, mentionsOf: () => readonly DayMention[]): Verdict {
  const day = exchangedBy(verdict, mentionsOf);
  if (day === null) return verdict;
  return {
    ...verdict,
    day,
    others: [verdict.day, ...verdict.others.filter((one) => one !== day)],
    reliable: false,
  };
}

/** Without the lines that tell of a change on a day on which the head says that the page was changed. */
const withoutChanges = (shown: readonly DayReading[], modified: readonly DayReading[]): DayReading[] =>
  shown.filter(({ changed, day }) => !(changed && modified.some((change) => change.day === day)));

function publishedFrom(verdict: Verdict, zone: string): Published {
  const time = timeOf(verdict.day, verdict.holding, zone);
  const stated = verdict.holding.every(({ from }) => from === "line");
  const evidence = verdict.holding.map(({ span }) => span).filter((span) => span !== null);
  return {
    ...time,
    basis: stated ? "stated" : "metadata",
    alternatives: verdict.others.map(isoDay),
    evidence,
    reliable: verdict.reliable,
  };
}

/**
 * When the article was published: the day that the user gave; the day that most of what the head declares, the
 * address and the lines around the headline agree on; or the day that the article's own ties leave. Null when
 * nothing tells. Never from teasers, never from the clock.
 */
export function publishedOf(decoded: DecodedPage, judged: Judged, context: Context): Published | null {
  if (decoded.given) return given(decoded.given);
  const { language, world } = context;
  const dates = contextOf(decoded, language);
  const prose = proseOf(judged);
  // The words of ties are many, and pages that tell their day need none of them.
  const words = (): TieWords => tieWordsOf(language, world);
  const datesOf = (some: readonly ProseLine[]) => datesIn(decoded.page.text, some, language.times, words());
  const newsDays = (): readonly DayMention[] => datesOf(newsOf(prose)).mentions;
  const fits = (day: number): boolean => day !== dates.captured && agrees(isoDay(day), newsDays());
  const declared = declaredDays(decoded, dates);
  const modified = local(modifiedDays(decoded, dates), dates);
  const shown = local(visibleDays(judged, dates, fits), dates);
  const told = [
    ...local(declared, dates),
    ...(declared.length > 0 ? withoutChanges(shown, modified) : shown),
  ];
  const verdict = agreedDay(told, modified, monthOfAddress(decoded.page.url));
  if (verdict) return publishedFrom(inOrder(verdict, newsDays), dates.zone);
  return inferPublication(evidenceOf(prose, datesOf(prose), words(), decoded, world));
}
