import type { CalendarDay } from "../calendar.ts";
import { clocksAmong, type FoundClock } from "./clock.ts";
import { datesAmong } from "./dates.ts";
import type { FoundDate } from "./parts.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** A full date as a page writes it, with the time of day beside it. Offsets in UTF-16 code units of the text. */
export interface WrittenTime extends CalendarDay {
  readonly start: number;
  readonly end: number;
  /** Day and month are figures of 12 at most with a slash or a hyphen between them, the day read first. */
  readonly open: boolean;
  /** HH:MM, or null. */
  readonly clock: string | null;
  /** "+07:00", or null. */
  readonly zone: string | null;
  /** What stands before the date and behind the one before it, in lower case. */
  readonly before: string;
}

/** Pieces between a date and its time of day. */
const NEAR = 7;

interface Stretch {
  readonly date: FoundDate;
  /** Where the date before it ends and the one behind it begins. */
  readonly from: number;
  readonly to: number;
}

function clockBefore(
  pieces: readonly Piece[],
  { date, from }: Stretch,
  country: string | null,
): FoundClock | null {
  return clocksAmong(pieces, Math.max(from, date.from - NEAR), date.from, country).at(-1) ?? null;
}

function clockAfter(
  pieces: readonly Piece[],
  { date, to }: Stretch,
  country: string | null,
): FoundClock | null {
  return clocksAmong(pieces, date.to, Math.min(to, date.to + NEAR), country)[0] ?? null;
}

/**
 * The full dates that a short text carries, in any of the languages whose months are known, with figures in any
 * script: "2019年11月19日 14:03", "19 de noviembre de 2019", "١٩ نوفمبر ٢٠١٩", "19 พ.ย. 2562". Dates without a year are
 * none. `language`: BCP 47 tag or null; `country`: last part of the outlet's domain or null, both only to settle what
 * two languages or countries write alike. Linear.
 */
export function writtenTimes(text: string, language: string | null, country: string | null): WrittenTime[] {
  const pieces = piecesOf(text);
  const dates = datesAmong(pieces, language);
  const stretches = dates.map((date, at) => ({
    date,
    from: dates[at - 1]?.to ?? 0,
    to: dates[at + 1]?.from ?? pieces.length,
  }));
  const first = stretches[0];
  const clockFirst = first !== undefined && clockBefore(pieces, first, country) !== null;
  return stretches.map((stretch) => {
    const { date } = stretch;
    const before = clockFirst ? clockBefore(pieces, stretch, country) : null;
    const clock = before ?? clockAfter(pieces, stretch, country);
    const start = pieces[date.from]?.start ?? 0;
    return {
      year: date.year,
      month: date.month,
      day: date.day,
      open: date.open,
      clock: clock?.clock ?? null,
      zone: clock?.zone ?? null,
      start,
      end: pieces[date.to - 1]?.end ?? start,
      before: text.slice(pieces[stretch.from]?.start ?? 0, start).toLowerCase(),
    };
  });
}
