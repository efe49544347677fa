import { padded } from "../calendar.ts";
import { numberAt, type Piece } from "./pieces.ts";
import { zoneAt } from "./zones.ts";

/** A time of day with its zone, where one is written. `to`: position of the piece after it. */
export interface FoundClock {
  readonly from: number;
  readonly to: number;
  /** HH:MM. */
  readonly clock: string;
  /** "+07:00", or null. */
  readonly zone: string | null;
}

const MORNING = new Set(["am", "sa", "sáng", "上午", "오전", "vorm"]);
const AFTERNOON = new Set(["pm", "ch", "chiều", "tối", "下午", "晚上", "오후", "午後", "μμ"]);
/** Signs and words between hours and minutes. */
const HOURS = new Set([":", "h", "g", "giờ", "時", "时", "点", "點", "시", "ч", "uhr"]);
const BEFORE_DOTTED = new Set(["kl", "klo", "ore", "alle", "pukul", "jam", "um", "at"]);
const AFTER_DOTTED = new Set(["uhr", "wib", "wita", "wit", "น", "am", "pm"]);

const text = (pieces: readonly Piece[], at: number): string => pieces[at]?.text ?? "";

const touches = (pieces: readonly Piece[], at: number): boolean =>
  (pieces[at]?.start ?? 0) - (pieces[at - 1]?.end ?? 0) <= 1;

function hourWithHalf(pieces: readonly Piece[], at: number, to: number, hour: number): number {
  const near = [text(pieces, to), text(pieces, at - 1)];
  if (hour < 12 && near.some((word) => AFTERNOON.has(word))) return hour + 12;
  return hour === 12 && near.some((word) => MORNING.has(word)) ? 0 : hour;
}

/** Seconds behind a time, with their fraction, are passed over. */
function afterSeconds(pieces: readonly Piece[], at: number): number {
  const more = text(pieces, at) === ":" && text(pieces, at + 1).length === 2;
  if (!more) return at;
  return text(pieces, at + 2) === "." && pieces[at + 3]?.start === pieces[at + 2]?.end ? at + 4 : at + 2;
}

const isDotted = (pieces: readonly Piece[], at: number): boolean =>
  text(pieces, at + 1) === "." &&
  text(pieces, at + 3) !== "." &&
  (BEFORE_DOTTED.has(text(pieces, at - 1)) ||
    (text(pieces, at - 1) === "." && BEFORE_DOTTED.has(text(pieces, at - 2))) ||
    AFTER_DOTTED.has(text(pieces, at + 3)));

const HALF = (word: string): boolean => MORNING.has(word) || AFTERNOON.has(word);

/** A time of day from a position on: "14:03", "2:03 pm", "14h03", "kl. 14.03", "14시 3분", "3pm"; or null. */
function clockAt(pieces: readonly Piece[], at: number, country: string | null): FoundClock | null {
  const hour = numberAt(pieces, at, 2);
  if (!(hour < 24)) return null;
  const parted = HOURS.has(text(pieces, at + 1)) || isDotted(pieces, at);
  const minute = parted && touches(pieces, at + 1) ? numberAt(pieces, at + 2, 2) : Number.NaN;
  const whole = HALF(text(pieces, at + 1));
  if (!(minute < 60) && !whole) return null;
  const end = minute < 60 ? afterSeconds(pieces, at + 3) : at + 1;
  const full = hourWithHalf(pieces, at, end, hour);
  const to =
    HALF(text(pieces, end)) || (AFTER_DOTTED.has(text(pieces, end)) && !zoneAt(pieces, end, country))
      ? end + 1
      : end;
  const clock = `${padded(full, 2)}:${padded(minute < 60 ? minute : 0, 2)}`;
  return full < 24 ? { from: at, to, clock, zone: zoneAt(pieces, to, country) } : null;
}

/** Times of day between two positions, in their order. */
export function clocksAmong(
  pieces: readonly Piece[],
  from: number,
  to: number,
  country: string | null,
): FoundClock[] {
  const found: FoundClock[] = [];
  for (let at = from; at < to; at++) {
    const clock = clockAt(pieces, at, country);
    if (!clock) continue;
    found.push(clock);
    at = clock.to - 1;
  }
  return found;
}
