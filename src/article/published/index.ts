import type { LanguagePack } from "../../language/types.ts";
import type { DecodedPage } from "../../page/types.ts";
import type { Precision, Published } from "../../schema/index.ts";
import { dayRangeOfEdtf } from "../../time/edtf.ts";
import type { World } from "../../world/world.ts";
import type { Judged } from "../origin.ts";
import { type DayMention, datesIn, newsOf } from "./days.ts";
import type { Evidence } from "./fit.ts";
import { inferPublication } from "./infer.ts";
import { type ProseLine, proseOf } from "./prose.ts";
import { declaredPublication, statedPublication } from "./stated.ts";
import { tiesIn } from "./ties.ts";
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
  return { mentions: dates.mentions, ties: [...tiesIn(prose, words, world), ...dates.ties], latest };
}

/**
 * When the article was published: the day that the user gave, that the head declares, that a date line states, or
 * that the article's own ties leave; null when nothing tells. Never from teasers, never from the clock.
 */
export function publishedOf(decoded: DecodedPage, judged: Judged, context: Context): Published | null {
  if (decoded.given) return given(decoded.given);
  const { language, world } = context;
  const { zone } = language.article;
  const declared = declaredPublication(decoded, zone);
  if (declared) return declared;
  const words = tieWordsOf(language, world);
  const prose = proseOf(judged);
  const datesOf = (some: readonly ProseLine[]) => datesIn(decoded.page.text, some, language.times, words);
  const stated = statedPublication(judged, zone, (day) => agrees(day, datesOf(newsOf(prose)).mentions));
  return stated ?? inferPublication(evidenceOf(prose, datesOf(prose), words, decoded, world));
}
