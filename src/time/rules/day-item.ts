import { daysInMonth } from "../calendar.ts";
import type { Reader } from "../reader.ts";
import type { KnownParts, Shift } from "../types.ts";
import { readMonthName } from "./month-names.ts";
import { monthNumber, readMonthTail } from "./months.ts";

/** One day of a list or range as it is written: "16", "18/5", "5 tháng 6 năm 2025". */
export interface DayItem {
  readonly from: number;
  readonly to: number;
  readonly known: KnownParts;
  readonly shift: Shift | null;
}

/** How freely digits may be read as a day. */
export interface DayStyle {
  /** A head noun stands before it: "5-6", "5.6" and lone days are dates too. */
  readonly headed: boolean;
}

/** True for days that some year (or the one given) has. */
export const exists = (day: number, month: number, year: number | undefined): boolean =>
  day >= 1 && day <= daysInMonth(year ?? 2024, month);

/** Two digits are a year of this century; four are read as they stand. */
function readYear(r: Reader, i: number): number | undefined {
  const full = r.year(i);
  if (full !== undefined) return full;
  const token = r.at(i);
  return token?.kind === "number" && token.text.length === 2 ? 2000 + Number(token.text) : undefined;
}

/** Something is glued on that makes it no date: "36/2015/NĐ-CP", "5/6A", "1.000.000", "2/3%". */
export function spoiled(r: Reader, to: number): boolean {
  const next = r.at(to);
  if (!next || !r.touches(to)) return false;
  if (next.kind !== "punct") return true;
  if (next.text === "%" || next.text === "°") return true;
  const glued = r.touches(to + 1) && r.at(to + 1)?.kind !== "punct" && r.at(to + 1) !== undefined;
  return glued && (next.text === "/" || next.text === "." || next.text === ",");
}

const isSeparator = (sign: string | undefined, headed: boolean): boolean =>
  sign === "/" || (headed && (sign === "-" || sign === "."));

/** "5-6/10" and "5-6 tháng 10" are two days, not the fifth of June. */
function dashIsRange(r: Reader, i: number): boolean {
  if (r.is(i + 2, "/") && r.digits(i + 3) !== undefined) return true;
  return r.match("monthNoun", i + 2) !== undefined && !r.touches(i + 2);
}

/** "04/06/2025", "6/14/2025": whole dates of either order. Without the year, digits are more often something else. */
function eitherItem(r: Reader, i: number): DayItem | undefined {
  const [first, second] = [r.digits(i), r.digits(i + 2)];
  const sign = r.at(i + 1)?.text;
  const close = [1, 2, 3, 4].every((step) => r.touches(i + step)) && r.is(i + 3, sign ?? "");
  const year = close ? (sign === "/" ? readYear(r, i + 4) : r.year(i + 4)) : undefined;
  if (first === undefined || second === undefined || year === undefined || spoiled(r, i + 5))
    return undefined;
  const dayFirst = second <= 12 && exists(first, second, year);
  const monthFirst = first <= 12 && exists(second, first, year);
  if (!dayFirst && !monthFirst) return undefined;
  const open = dayFirst && monthFirst && first !== second;
  const known = dayFirst ? { day: first, month: second, year } : { day: second, month: first, year };
  return { from: i, to: i + 5, known: open ? { ...known, either: true } : known, shift: null };
}

/** A date in digits, as the language orders them; `i` is the token of the first. */
function numericItem(r: Reader, i: number, style: DayStyle): DayItem | undefined {
  const order = r.match("dateSign", i + 1)?.value;
  return order === "day-first" ? dayFirstItem(r, i, style) : order && eitherItem(r, i);
}

/** "5/6", "5-6", "5.6" and with a year. */
function dayFirstItem(r: Reader, i: number, style: DayStyle): DayItem | undefined {
  const day = r.digits(i);
  const sign = r.at(i + 1)?.text;
  const month = r.digits(i + 2);
  if (day === undefined || month === undefined) return undefined;
  const close = r.touches(i + 1) && r.touches(i + 2);
  const year =
    sign === r.at(i + 3)?.text && r.touches(i + 3) && r.touches(i + 4) ? readYear(r, i + 4) : undefined;
  const whole = year !== undefined && r.year(i + 4) !== undefined && (sign === "-" || sign === ".");
  if (!isSeparator(sign, style.headed || whole) || !(close || (sign === "/" && style.headed)))
    return undefined;
  if (sign === "-" && year === undefined && dashIsRange(r, i)) return undefined;
  if (month < 1 || month > 12 || !exists(day, month, year)) return undefined;
  const to = year === undefined ? i + 3 : i + 5;
  if (spoiled(r, to)) return undefined;
  if (year !== undefined) return { from: i, to, known: { day, month, year }, shift: null };
  const tail = readMonthTail(r, to, { day, month });
  return { from: i, to: tail.to, known: tail.known, shift: tail.shift };
}

/** "5 tháng 6, 2025", "05 tháng 6 2025": the year without its noun. */
function bareYear(r: Reader, i: number, day: number, month: number): Omit<DayItem, "from"> | undefined {
  const at = r.is(i, ",") ? i + 1 : i;
  const year = r.year(at);
  if (year === undefined || spoiled(r, at + 1) || r.match("countNoun", at + 1)) return undefined;
  return { to: at + 1, known: { day, month, year }, shift: null };
}

/** "9 tháng một lần": in small letters the word behind counts something else. */
const isCount = (r: Reader, i: number): boolean => !r.at(i)?.capital && r.match("digit", i) !== undefined;

/** Where the digits of a day end, with the letters glued on: "4th". */
const dayEnd = (r: Reader, i: number): number => (r.touches(i + 1) ? r.skip("ordinalSign", i + 1) : i + 1);

/** "4 June 2025", "4th of June", "4 June last year". */
function namedItem(r: Reader, i: number, day: number): DayItem | undefined {
  const month = readMonthName(r, r.skip("ofWord", dayEnd(r, i)));
  if (!month) return undefined;
  const known = { day, month: month.value };
  const tail = bareYear(r, month.to, day, month.value) ?? readMonthTail(r, month.to, known);
  return exists(day, month.value, tail.known.year) ? { from: i, ...tail } : undefined;
}

/** "5 tháng 6 năm 2025", "5 tháng này", "5 June 2025". */
function spelledItem(r: Reader, i: number): DayItem | undefined {
  const day = r.digits(i);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const item = namedItem(r, i, day);
  if (item) return item;
  const noun = r.match("monthNoun", i + 1);
  if (!noun) return undefined;
  const named = isCount(r, noun.to) ? undefined : monthNumber(r, noun.to);
  const month = named?.value;
  if (named === undefined || month === undefined) {
    const deixis = r.match("deixis", noun.to);
    if (!deixis) return undefined;
    return { from: i, to: deixis.to, known: { day }, shift: { unit: "month", ...deixis.value } };
  }
  const tail = bareYear(r, named.to, day, month) ?? readMonthTail(r, named.to, { day, month });
  if (!exists(day, month, tail.known.year) || spoiled(r, tail.to)) return undefined;
  return { from: i, ...tail };
}

/** A lone number of a day: only as a member of a list, or behind a head noun. */
function loneItem(r: Reader, i: number): DayItem | undefined {
  const day = r.digits(i);
  const to = dayEnd(r, i);
  if (day === undefined || day < 1 || day > 31 || spoiled(r, to)) return undefined;
  const next = r.at(i + 1)?.text;
  if (next === "/" && r.touches(i + 1)) return undefined;
  if (r.match("countNoun", i + 1) || (r.match("monthNoun", i + 1) && r.digits(i + 2) !== undefined))
    return undefined;
  return { from: i, to, known: { day }, shift: null };
}

/** A day as it stands at the token, in digits or words. */
export const readItem = (r: Reader, i: number, style: DayStyle): DayItem | undefined =>
  spelledItem(r, i) ?? numericItem(r, i, style) ?? loneItem(r, i);

/** Whether the month of the day is told, itself or by its distance. */
export const tellsMonth = (item: DayItem): boolean => item.known.month !== undefined || item.shift !== null;
