import { monthNamed } from "../../language/months.ts";
import { type CalendarDay, isCalendarDay } from "../calendar.ts";
import { gregorianOfIranian } from "./iranian.ts";
import { numberAt, type Piece } from "./pieces.ts";

/** A date written out in full, as far as its form tells. */
export interface FoundDate extends CalendarDay {
  /** Positions of its first piece and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Day and month stand as figures of 12 at most and could be exchanged. */
  readonly open: boolean;
}

/** A rule looks at the pieces from one position on; the language is that of the page, where it is known. */
type Rule = (pieces: readonly Piece[], at: number, language: string | null) => FoundDate | null;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Years of the Buddhist era run 543 ahead. */
const BUDDHIST = 543;
const BUDDHIST_FROM = 2443;
const BUDDHIST_TO = 2643;
/** Years of the Iranian calendar in which pages of the web were written. */
const IRANIAN_FROM = 1370;
const IRANIAN_TO = 1430;
const IRANIAN_LANGUAGES = new Set(["fa", "ps", "ckb"]);

/** A year of four digits in the Gregorian calendar, or null. */
function yearAt(pieces: readonly Piece[], at: number): number | null {
  // "28.09.1912:44": a short year glued to a clock.
  const glued = pieces[at + 1]?.text === ":" && pieces[at + 1]?.start === pieces[at]?.end;
  if (pieces[at]?.text.length !== 4 || (glued && pieces[at + 2]?.start === pieces[at + 1]?.end)) return null;
  const year = numberAt(pieces, at, 4);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  return year >= BUDDHIST_FROM && year <= BUDDHIST_TO ? year - BUDDHIST : null;
}

/** A year of the Iranian calendar, where nothing else can be meant; or null. */
function iranianYearAt(pieces: readonly Piece[], at: number): number | null {
  const year = numberAt(pieces, at, 4);
  return year >= IRANIAN_FROM && year <= IRANIAN_TO ? year : null;
}

function dated(day: CalendarDay, from: number, to: number, open = false): FoundDate | null {
  return isCalendarDay(day) ? { ...day, from, to, open } : null;
}

const isSign = (piece: Piece | undefined, signs: string): boolean =>
  piece?.kind === "sign" && signs.includes(piece.text);

/** White space inside a date of figures: "5. 7. 2021", "5 / 7 / 2021". */
const WIDEST = 1;
const close = (pieces: readonly Piece[], at: number): boolean =>
  (pieces[at]?.start ?? 0) - (pieces[at - 1]?.end ?? 0) <= WIDEST;

/** Three figures with the same sign between them begin at the position. */
function tripleAt(pieces: readonly Piece[], at: number): boolean {
  const sign = pieces[at + 1];
  if (!isSign(sign, "/.-–‐‑") || pieces[at + 3]?.text !== sign?.text) return false;
  if (isSign(pieces[at - 1], "/.-") && pieces[at - 2]?.kind === "number" && close(pieces, at)) return false;
  return [1, 2, 3, 4].every((step) => close(pieces, at + step)) && pieces[at + 4]?.kind === "number";
}

const isIranian = (language: string | null): boolean => language !== null && IRANIAN_LANGUAGES.has(language);

/** "2019-11-19", "2019/11/19", "2019. 11. 19", "1398/08/28". */
const yearFirst: Rule = (pieces, at, language) => {
  if (!tripleAt(pieces, at)) return null;
  const month = numberAt(pieces, at + 2, 2);
  const day = numberAt(pieces, at + 4, 2);
  const iranian = isIranian(language) ? iranianYearAt(pieces, at) : null;
  if (iranian !== null) return dated(gregorianOfIranian({ year: iranian, month, day }), at, at + 5);
  const year = yearAt(pieces, at);
  return year === null ? null : dated({ year, month, day }, at, at + 5);
};

const CENTURY = 2000;
/** Years written in two digits are those of the web. */
const SHORT_FROM = 10;
const SHORT_TO = 40;

function lastYear(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at];
  if (piece?.text.length !== 2) return yearAt(pieces, at);
  const short = numberAt(pieces, at, 2);
  return short >= SHORT_FROM && short <= SHORT_TO ? CENTURY + short : null;
}

/** "19/11/2019", "19.11.2019", "11/19/2019", "19.11.19": the day first where either may be. */
const yearLast: Rule = (pieces, at) => {
  if (!tripleAt(pieces, at)) return null;
  const first = numberAt(pieces, at, 2);
  const second = numberAt(pieces, at + 2, 2);
  const year = lastYear(pieces, at + 4);
  // "1.2.15" is a version or a number of a section.
  const padded = pieces[at]?.text.length === 2 && pieces[at + 2]?.text.length === 2;
  if (year === null || (pieces[at + 4]?.text.length === 2 && !padded)) return null;
  if (second > 12) return dated({ year, month: first, day: second }, at, at + 5);
  const open = first <= 12 && first !== second && pieces[at + 1]?.text !== ".";
  return dated({ year, month: second, day: first }, at, at + 5, open);
};

/** Eras of the years before "年": Reiwa, Heisei, the Republic of China. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ["令和", 2018],
  ["平成", 1988],
  ["民國", 1911],
  ["民国", 1911],
]);

function yearOfEra(pieces: readonly Piece[], at: number): number | null {
  const era = [...ERAS].find(([name]) => pieces[at - 1]?.text.endsWith(name));
  return era ? era[1] + numberAt(pieces, at, 3) : yearAt(pieces, at);
}

/** "2019年11月19日", "2019년 11월 19일", "令和2年5月1日". */
const eastAsian: Rule = (pieces, at) => {
  const marks = [pieces[at + 1], pieces[at + 3], pieces[at + 5]].map((piece) => piece?.text[0] ?? "");
  if (!/^(?:年月[日号號]|년월일)$/u.test(marks.join(""))) return null;
  const year = yearOfEra(pieces, at);
  const month = numberAt(pieces, at + 2, 2);
  const day = numberAt(pieces, at + 4, 2);
  return year === null ? null : dated({ year, month, day }, at, at + 6);
};

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
  readonly to: number;
}

/** A month by name, or by its number after a word for a month ("tháng 11"). */
function monthAt(pieces: readonly Piece[], at: number, language: string | null): Month | null {
  const piece = pieces[at];
  if (piece?.kind !== "word") return null;
  if (piece.text === "tháng") {
    const month = numberAt(pieces, at + 1, 2);
    return Number.isNaN(month) ? null : { month, iranian: false, to: at + 2 };
  }
  const next = pieces[at + 1];
  const pair = next?.kind === "word" ? monthNamed(`${piece.text} ${next.text}`, language) : null;
  const named = pair ?? monthNamed(piece.text, language);
  return named && { month: named.month, iranian: named.calendar === "iranian", to: at + (pair ? 2 : 1) };
}

const isDay = (pieces: readonly Piece[], at: number): boolean => {
  const day = numberAt(pieces, at, 2);
  return day >= 1 && day <= 31;
};

function yearFrom(
  pieces: readonly Piece[],
  at: number,
  iranian: boolean,
): { year: number; to: number } | null {
  const read = iranian ? iranianYearAt : yearAt;
  const found = onwards(pieces, at, (next) => read(pieces, next) !== null);
  const year = found === null ? null : read(pieces, found);
  return found === null || year === null ? null : { year, to: found + 1 };
}

function named(month: Month, year: number, day: number, from: number, to: number): FoundDate | null {
  const date = { year, month: month.month, day };
  return dated(month.iranian ? gregorianOfIranian(date) : date, from, to);
}

/** "19 de noviembre de 2019", "19. November 2019", "19 ноября 2019 г.", "19 tháng 11 năm 2019". */
const dayThenMonth: Rule = (pieces, at, language) => {
  if (!isDay(pieces, at)) return null;
  let month: Month | null = null;
  const found = onwards(pieces, at + 1, (next) => {
    month = monthAt(pieces, next, language);
    return month !== null;
  });
  const read = found === null ? null : monthAt(pieces, found, language);
  const year = read && yearFrom(pieces, read.to, read.iranian);
  return read && year ? named(read, year.year, numberAt(pieces, at, 2), at, year.to) : null;
};

/** A clock with seconds and a zone between day and year, as computers print dates ("Nov 19 14:03:22 UTC 2019"). */
function afterClock(pieces: readonly Piece[], at: number): number {
  if (pieces[at + 1]?.text !== ":" || pieces[at + 3]?.text !== ":") return at;
  return pieces[at + 5]?.kind === "word" ? at + 6 : at + 5;
}

/** "November 19, 2019", "Nov 19th 2019". */
const monthThenDay: Rule = (pieces, at, language) => {
  const month = monthAt(pieces, at, language);
  if (!month) return null;
  const day = onwards(pieces, month.to, (next) => isDay(pieces, next));
  const year = day === null ? null : yearFrom(pieces, afterClock(pieces, day + 1), month.iranian);
  return day !== null && year ? named(month, year.year, numberAt(pieces, day, 2), at, year.to) : null;
};

/** "2019. november 19.", "2019 m. lapkričio 19 d.", "2019. gada 19. novembris". */
const yearThenMonth: Rule = (pieces, at, language) => {
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

/** Rules in the order in which they are tried at a position. */
const RULES: readonly Rule[] = [yearFirst, yearLast, eastAsian, dayThenMonth, monthThenDay, yearThenMonth];

function dateAt(pieces: readonly Piece[], at: number, language: string | null): FoundDate | null {
  if (pieces[at]?.kind === "sign") return null;
  for (const rule of RULES) {
    const found = rule(pieces, at, language);
    if (found) return found;
  }
  return null;
}

/** All full dates among the pieces, in their order; they don't overlap. Linear: every rule looks at few pieces. */
export function datesAmong(pieces: readonly Piece[], language: string | null): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const date = dateAt(pieces, at, language);
    if (!date) continue;
    found.push(date);
    at = date.to - 1;
  }
  return found;
}
