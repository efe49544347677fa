import type { TimeWords } from "../../language/time-words.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { dayNumber } from "../../time/calendar.ts";
import { findTimes } from "../../time/index.ts";
import type { FoundTime } from "../../time/types.ts";
import { type ProseLine, sentenceAround } from "./prose.ts";
import { FOREVER, type Tie } from "./ties.ts";
import type { TieWords } from "./words.ts";

/**
 * A day that the article names. `news`: the day of what is reported; `past` and `future`: before and after the
 * publication; `open`: nothing tells. `today`: the publication is that day, less so many days ("hôm qua (4/6)").
 */
export interface DayMention extends Span {
  readonly day: number;
  readonly month: number;
  /** Null when the page leaves it out. */
  readonly year: number | null;
  /** ISO weekday beside it, or null. */
  readonly weekday: number | null;
  readonly side: "news" | "past" | "future" | "open";
  /** Days from the publication, where a word beside the date says so; null otherwise. */
  readonly shift: number | null;
  /** A day by which something is due ("hạn chót 27/11"): the publication lies on either side of it. */
  readonly due: boolean;
}

/** Only the first paragraphs tell the news itself; further down are its antecedents. */
const NEWS_RANKS = 2;
/** A day of news stands near the head of its sentence; in the lead it may come late. */
const NEWS_TOKENS = 14;
const NEWS_TOKENS_IN_LEAD = 60;

interface Cues {
  readonly past: boolean;
  readonly future: boolean;
  readonly saying: boolean;
}

/** Words that tell the tense of a day, in its sentence: those nearest decide, so only a window is looked at. */
function cuesAround(tokens: readonly Token[], found: FoundTime, words: TieWords): Cues {
  const sentence = sentenceAround(tokens, found.firstToken);
  const kinds = new Set<string>();
  const to = Math.min(sentence.to, found.endToken + 24);
  for (let at = Math.max(sentence.from, found.firstToken - 14); at < to; at++) {
    if (at >= found.firstToken && at < found.endToken) continue;
    for (const kind of words.tense.longestAt(tokens, at)?.values ?? []) kinds.add(kind);
  }
  return { past: kinds.has("past"), future: kinds.has("future"), saying: kinds.has("saying") };
}

function nearestIsFuture(tokens: readonly Token[], found: FoundTime, words: TieWords): boolean {
  for (let step = 1; step <= 8; step++) {
    const before = words.tense.longestAt(tokens, found.firstToken - step)?.values ?? [];
    const after = words.tense.longestAt(tokens, found.endToken + step - 1)?.values ?? [];
    if (before.includes("future") || after.includes("future")) return true;
    if (
      before.includes("past") ||
      before.includes("saying") ||
      after.includes("past") ||
      after.includes("saying")
    )
      return false;
  }
  return false;
}

function sideOf(
  tokens: readonly Token[],
  found: FoundTime,
  rank: number,
  words: TieWords,
): DayMention["side"] {
  if (found.direction) return found.direction;
  // A stretch ("từ ngày 24/10 đến 22/11") is when something lasts, not when it is told.
  if (found.range !== null) return cuesAround(tokens, found, words).past ? "past" : "open";
  const cues = cuesAround(tokens, found, words);
  if (cues.future && nearestIsFuture(tokens, found, words)) return "future";
  const { from } = sentenceAround(tokens, found.firstToken);
  const heads = found.firstToken - from <= (rank === 0 ? NEWS_TOKENS_IN_LEAD : NEWS_TOKENS);
  if (rank < NEWS_RANKS && heads && (cues.saying || cues.past || !cues.future)) return "news";
  if (cues.past || (cues.saying && heads && !cues.future)) return "past";
  return "open";
}

/** Tokens between a date and a word for its distance: a bracket, a comma or "ngày". */
const NEAR = 3;
/** "hôm nay", "ngày hôm qua": tokens of the longest such word. */
const LONGEST = 3;

/** The distance from the publication that a word beside the date tells ("hôm qua (4/6)", "5/6 (hôm nay)"), or null. */
function shiftBeside(tokens: readonly Token[], found: FoundTime, words: TieWords): number | null {
  for (let at = Math.max(0, found.firstToken - NEAR - LONGEST); at <= found.endToken + 1; at++) {
    const near = words.nearDays.longestAt(tokens, at);
    if (near && near.to >= found.firstToken - NEAR + 1) return near.values[0] ?? null;
  }
  return null;
}

function isDue(tokens: readonly Token[], found: FoundTime, words: TieWords): boolean {
  const { from } = sentenceAround(tokens, found.firstToken);
  for (let at = Math.max(from, found.firstToken - 14); at <= found.firstToken; at++)
    if (words.tense.longestAt(tokens, at)?.values.includes("due")) return true;
  return false;
}

function mentionOf(prose: ProseLine, found: FoundTime, words: TieWords): DayMention | null {
  const { day, month, year, weekday, either } = found.known;
  if (day === undefined || month === undefined || either) return null;
  return {
    start: found.start,
    end: found.end,
    day,
    month,
    year: year ?? null,
    weekday: weekday ?? null,
    side: sideOf(prose.line.tokens, found, prose.rank, words),
    shift: shiftBeside(prose.line.tokens, found, words),
    due: isDue(prose.line.tokens, found, words),
  };
}

/** So many times of one paragraph are looked at. */
const MAX_DAYS = 40;

/** Days of the month are told by a number. */
const mayNameDay = ({ line }: ProseLine): boolean => line.tokens.some((token) => token.kind === "number");

/** Paragraphs whose days may be the day of the news. */
export const newsOf = (prose: readonly ProseLine[]): readonly ProseLine[] => prose.slice(0, NEWS_RANKS);

/** A month of a year, or a year told as past: the article can't have appeared before it began. */
function yearTie(prose: ProseLine, found: FoundTime, words: TieWords): Tie | null {
  const { day, month, year } = found.known;
  if (year === undefined || day !== undefined || found.range !== null) return null;
  const side = sideOf(prose.line.tokens, found, prose.rank, words);
  // Bare years are as often those of plans ("bầu cử năm 2024").
  if (side === "future" || (month === undefined && side !== "past")) return null;
  const from = dayNumber({ year, month: month ?? 1, day: 1 });
  return { start: found.start, end: found.end, ranges: [{ from, to: FOREVER }], exact: null };
}

/** What the dates of the article's prose tell: the days that it names, and ties to the months and years that it names. */
export function datesIn(
  text: string,
  prose: readonly ProseLine[],
  times: TimeWords,
  words: TieWords,
): { readonly mentions: readonly DayMention[]; readonly ties: readonly Tie[] } {
  const mentions: DayMention[] = [];
  const ties: Tie[] = [];
  for (const one of prose.filter(mayNameDay)) {
    for (const found of findTimes(text, one.line.tokens, times).slice(0, MAX_DAYS)) {
      const mention = mentionOf(one, found, words);
      const tie = mention ? null : yearTie(one, found, words);
      if (mention) mentions.push(mention);
      if (tie) ties.push(tie);
    }
  }
  return { mentions, ties };
}
