import { monthShort } from "../format/time.ts";
import type { Language } from "../state/settings.ts";

/** Milliseconds of a mean month. */
const month = 30.4 * 86_400_000;

/** Pixels that a tick's label needs. */
const room = 44;

/** Between which months ticks stand, and what each of them is called. */
interface TimeTicks {
  readonly ticks: Date[];
  readonly tickFormat: (moment: Date, n: number) => string;
}

const begin = (moment: number): Date => {
  const date = new Date(moment);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
};

/** Months between two ticks, so that their labels have room. */
const stepOf = (months: number, width: number): number =>
  [1, 2, 3, 6, 12, 24, 60, 120].find((step) => months / step <= width / room) ?? 240;

/** Ticks of a time axis with months as the language chosen writes them; the year stands below the first and each January. */
export function timeTicks(first: number, last: number, width: number, language: Language): TimeTicks {
  const step = stepOf((last - first) / month, width);
  const ticks: Date[] = [];
  const start = begin(first);
  if (step >= 12) start.setUTCMonth(0);
  for (let n = 0; n < 1000; n += 1) {
    const tick = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + n * step, 1));
    if (tick.getTime() > last) break;
    if (tick.getTime() >= first) ticks.push(tick);
  }
  const tickFormat = (moment: Date, n: number): string => {
    const key = moment.toISOString().slice(0, "YYYY-MM".length);
    const year = key.slice(0, "YYYY".length);
    if (step >= 12) return year;
    return n === 0 || key.endsWith("-01")
      ? `${monthShort(key, language)}\n${year}`
      : monthShort(key, language);
  };
  return { ticks, tickFormat };
}
