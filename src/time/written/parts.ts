import { type CalendarDay, isCalendarDay } from "../calendar.ts";
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
export type Rule = (pieces: readonly Piece[], at: number, language: string | null) => FoundDate | null;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Years of the Buddhist era run 543 ahead. */
const BUDDHIST = 543;
const BUDDHIST_FROM = 2443;
const BUDDHIST_TO = 2643;
/** Years of the Iranian calendar in which pages of the web were written. */
const IRANIAN_FROM = 1370;
const IRANIAN_TO = 1430;

/** A year of four digits in the Gregorian calendar, or null. */
export function yearAt(pieces: readonly Piece[], at: number): number | null {
  // "28.09.1912:44": a short year glued to a clock.
  const glued = pieces[at + 1]?.text === ":" && pieces[at + 1]?.start === pieces[at]?.end;
  if (pieces[at]?.text.length !== 4 || (glued && pieces[at + 2]?.start === pieces[at + 1]?.end)) return null;
  const year = numberAt(pieces, at, 4);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  return year >= BUDDHIST_FROM && year <= BUDDHIST_TO ? year - BUDDHIST : null;
}

/** Short years of the Buddhist era in which pages of the web were written, without their century. */
const SHORT_THAI_FROM = 35;
const SHORT_THAI_TO = 85;

/** A year behind a Thai month, where the century may be left out ("12 มี.ค. 64"); or null. */
export function thaiYearAt(pieces: readonly Piece[], at: number): number | null {
  const short = pieces[at]?.text.length === 2 ? numberAt(pieces, at, 2) : Number.NaN;
  // "12 มี.ค. 14:20" has no year.
  if (pieces[at + 1]?.text === ":") return null;
  return short >= SHORT_THAI_FROM && short <= SHORT_THAI_TO ? short + 2500 - BUDDHIST : yearAt(pieces, at);
}

/** A year of the Iranian calendar, where nothing else can be meant; or null. */
export function iranianYearAt(pieces: readonly Piece[], at: number): number | null {
  const year = numberAt(pieces, at, 4);
  return year >= IRANIAN_FROM && year <= IRANIAN_TO ? year : null;
}

export function dated(day: CalendarDay, from: number, to: number, open = false): FoundDate | null {
  return isCalendarDay(day) ? { ...day, from, to, open } : null;
}

export const isSign = (piece: Piece | undefined, signs: string): boolean =>
  piece?.kind === "sign" && signs.includes(piece.text);
