import { monthShort } from "../format/time.ts";
import type { Language } from "../state/settings.ts";
import { day, type Stretch } from "./stretch.ts";

/** A moment that the axis of time names. `year` stands under the first one and where a year begins. */
export interface Tick {
  readonly at: number;
  readonly text: string;
  readonly year: string | null;
}

/** A division of the axis: so many days or months from tick to tick. */
type Unit = { readonly days: number } | { readonly months: number };

const units: readonly Unit[] = [
  { days: 1 },
  { days: 2 },
  { days: 7 },
  { months: 1 },
  { months: 3 },
  { months: 6 },
  { months: 12 },
  { months: 24 },
  { months: 60 },
  { months: 120 },
];

/** Pixels that the words of a tick need. */
const room = 44;

const daysOf = (unit: Unit): number => ("days" in unit ? unit.days : unit.months * 30);

/** Weeks begin on Mondays; 1 January 1970 was a Thursday. */
const monday = 4;

function byDays({ from, to }: Stretch, days: number): number[] {
  const offset = days === 7 ? monday : 0;
  const first = Math.ceil((from / day - offset) / days) * days + offset;
  const moments: number[] = [];
  for (let at = first * day; at < to; at += days * day) moments.push(at);
  return moments;
}

function byMonths({ from, to }: Stretch, months: number): number[] {
  const start = new Date(from);
  const count = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const moments: number[] = [];
  for (let month = Math.floor(count / months) * months; ; month += months) {
    const at = Date.UTC(Math.floor(month / 12), month % 12);
    if (at >= to) return moments;
    if (at >= from) moments.push(at);
  }
}

function tickText(moment: Date, unit: Unit, language: Language): string {
  if ("months" in unit && unit.months >= 12) return String(moment.getUTCFullYear());
  const month = monthShort(moment.toISOString().slice(0, 7), language);
  if ("months" in unit) return month;
  const date = moment.getUTCDate();
  return language === "vi" ? `${date}/${moment.getUTCMonth() + 1}` : `${date} ${month}`;
}

/** The ticks of an axis over a window of time, as many as so many pixels have room for. */
export function ticksOf(window: Stretch, pixels: number, language: Language): Tick[] {
  const perDay = (pixels * day) / (window.to - window.from);
  const unit = units.find((one) => daysOf(one) * perDay >= room) ?? { months: 240 };
  const moments = "days" in unit ? byDays(window, unit.days) : byMonths(window, unit.months);
  const named = "months" in unit && unit.months >= 12;
  let before: number | null = null;
  return moments.map((at) => {
    const moment = new Date(at);
    const year = moment.getUTCFullYear();
    const told = year === before || named ? null : String(year);
    before = year;
    return { at, text: tickText(moment, unit, language), year: told };
  });
}
