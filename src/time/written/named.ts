import { monthNamed } from "../../language/months.ts";
import { gregorianOfIranian } from "./iranian.ts";
import { dated, type FoundDate, iranianYearAt, isSign, type Rule, thaiYearAt, yearAt } from "./parts.ts";
import { numberAt, type Piece } from "./pieces.ts";

/** Words between the parts of a date that are longer than any article or ending. */
const BETWEEN = new Set(["năm", "ngày", "gada", "року", "года", "year", "оны"]);
const LONGEST_ENDING = 3;

/** The next piece of a date: behind at most two signs, articles, endings of ordinals or words for a year. */
function onwards(pieces: readonly Piece[], at: number, is: (at: number) => boolean): number | null {
  for (let next = at; next <= at + 2; next++) {
    if (is(next)) return next;
    const piece = pieces[next];
    const short = piece?.kind === "word" && (piece.text.length <= LONGEST_ENDING || BETWEEN.has(piece.text));
    if (!short && !isSign(piece, ".,،'’/-–ºª°")) return null;
  }
  return null;
}

interface Month {
  readonly month: number;
  readonly iranian: boolean;
  /** Thai dates write the last two figures of the year alone. */
  readonly thai: boolean;
  readonly to: number;
}

/** Behind the month by its other name ("مارس/ آذار"), as Arabic papers of several countries give both. */
function afterOtherName(
  pieces: readonly Piece[],
  at: number,
  month: number,
  language: string | null,
): number {
  const other = pieces[at + 1];
  if (!isSign(pieces[at], "/") || other?.kind !== "word") return at;
  const next = pieces[at + 2];
  const pair = next?.kind === "word" ? monthNamed(`${other.text} ${next.text}`, language) : null;
  if (pair?.month === month) return at + 3;
  return monthNamed(other.text, language)?.month === month ? at + 2 : at;
}

/** A month by name, or by its number after a word for a month ("tháng 11"). */
function monthAt(pieces: readonly Piece[], at: number, language: string | null): Month | null {
  const piece = pieces[at];
  if (piece?.kind !== "word") return null;
  if (piece.text === "tháng") {
    const month = numberAt(pieces, at + 1, 2);
    return Number.isNaN(month) ? null : { month, iranian: false, thai: false, to: at + 2 };
  }
  const next = pieces[at + 1];
  const pair = next?.kind === "word" ? monthNamed(`${piece.text} ${next.text}`, language) : null;
  const named = pair ?? monthNamed(piece.text, language);
  if (!named) return null;
  return {
    month: named.month,
    iranian: named.calendar === "iranian",
    thai: /^\p{Script=Thai}/u.test(piece.text),
    to: afterOtherName(pieces, at + (pair ? 2 : 1), named.month, language),
  };
}

const isDay = (pieces: readonly Piece[], at: number): boolean => {
  const day = numberAt(pieces, at, 2);
  return day >= 1 && day <= 31;
};

function yearFrom(
  pieces: readonly Piece[],
  at: number,
  { iranian, thai }: Month,
): { year: number; to: number } | null {
  const read = iranian ? iranianYearAt : thai ? thaiYearAt : yearAt;
  const found = onwards(pieces, at, (next) => read(pieces, next) !== null);
  const year = found === null ? null : read(pieces, found);
  return found === null || year === null ? null : { year, to: found + 1 };
}

function named(month: Month, year: number, day: number, from: number, to: number): FoundDate | null {
  const date = { year, month: month.month, day };
  return dated(month.iranian ? gregorianOfIranian(date) : date, from, to);
}

/** "19 de noviembre de 2019", "19. November 2019", "19 ноября 2019 г.", "19 tháng 11 năm 2019". */
export const dayThenMonth: Rule = (pieces, at, language) => {
  if (!isDay(pieces, at)) return null;
  const found = onwards(pieces, at + 1, (next) => monthAt(pieces, next, language) !== null);
  const month = found === null ? null : monthAt(pieces, found, language);
  const year = month && yearFrom(pieces, month.to, month);
  return month && year ? named(month, year.year, numberAt(pieces, at, 2), at, year.to) : null;
};

/** A clock and a zone between day and year, as computers print dates ("Nov 19 14:03:22 UTC 2019", "Nov 19 14:03 2019"). */
function afterClock(pieces: readonly Piece[], at: number): number {
  if (pieces[at + 1]?.text !== ":") return at;
  const to = pieces[at + 3]?.text === ":" ? at + 5 : at + 3;
  return pieces[to]?.kind === "word" ? to + 1 : to;
}

/** "November 19, 2019", "Nov 19th 2019". */
export const monthThenDay: Rule = (pieces, at, language) => {
  const month = monthAt(pieces, at, language);
  if (!month) return null;
  const day = onwards(pieces, month.to, (next) => isDay(pieces, next));
  // "Jan Novak, 18 March 2025": a name that looks like a month before the day's own.
  const own = day === null || monthAt(pieces, day + 1, language) === null;
  const year = day === null || !own ? null : yearFrom(pieces, afterClock(pieces, day + 1), month);
  return day !== null && year ? named(month, year.year, numberAt(pieces, day, 2), at, year.to) : null;
};

/** "2019. november 19.", "2019 m. lapkričio 19 d.", "2019. gada 19. novembris". */
export const yearThenMonth: Rule = (pieces, at, language) => {
  const year = yearAt(pieces, at);
  if (year === null) return null;
  const first = onwards(
    pieces,
    at + 1,
    (next) => isDay(pieces, next) || monthAt(pieces, next, language) !== null,
  );
  if (first === null) return null;
  const before = isDay(pieces, first);
  const where = before
    ? onwards(pieces, first + 1, (next) => monthAt(pieces, next, language) !== null)
    : first;
  const month = where === null ? null : monthAt(pieces, where, language);
  const day = before || !month ? first : onwards(pieces, month.to, (next) => isDay(pieces, next));
  if (!month || day === null) return null;
  return named(month, year, numberAt(pieces, day, 2), at, Math.max(day + 1, month.to));
};
