import { daysInMonth } from "../calendar.ts";
import { calendar, type Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { FoundTime, KnownParts, Shift } from "../types.ts";
import { monthNumber, readMonthTail } from "./months.ts";

/** One day of a list or range as it is written: "16", "18/5", "5 tháng 6 năm 2025". */
interface DayItem {
  readonly from: number;
  readonly to: number;
  readonly known: KnownParts;
  readonly shift: Shift | null;
}

/** How freely digits may be read as a day. */
interface DayStyle {
  /** A head noun stands before it: "5-6", "5.6" and lone days are dates too. */
  readonly headed: boolean;
}

const exists = (day: number, month: number, year: number | undefined): boolean =>
  day >= 1 && day <= daysInMonth(year ?? 2024, month);

/** Two digits are a year of this century; four are read as they stand. */
function readYear(r: Reader, i: number): number | undefined {
  const full = r.year(i);
  if (full !== undefined) return full;
  const token = r.at(i);
  return token?.kind === "number" && token.text.length === 2 ? 2000 + Number(token.text) : undefined;
}

/** Something is glued on that makes it no date: "36/2015/NĐ-CP", "5/6A", "1.000.000", "2/3%". */
function spoiled(r: Reader, to: number): boolean {
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

/** "5/6", "5-6", "5.6" and with a year; `i` is the token of the day. */
function numericItem(r: Reader, i: number, style: DayStyle): DayItem | undefined {
  const day = r.digits(i);
  const sign = r.at(i + 1)?.text;
  const month = r.digits(i + 2);
  if (day === undefined || month === undefined) return undefined;
  const close = r.touches(i + 1) && r.touches(i + 2);
  const year = sign === r.at(i + 3)?.text && r.touches(i + 3) && r.touches(i + 4) ? readYear(r, i + 4) : undefined;
  const whole = year !== undefined && r.year(i + 4) !== undefined && (sign === "-" || sign === ".");
  if (!isSeparator(sign, style.headed || whole) || !(close || (sign === "/" && style.headed))) return undefined;
  if (sign === "-" && year === undefined && dashIsRange(r, i)) return undefined;
  if (month < 1 || month > 12 || !exists(day, month, year)) return undefined;
  const to = year === undefined ? i + 3 : i + 5;
  if (spoiled(r, to)) return undefined;
  if (year !== undefined) return { from: i, to, known: { day, month, year }, shift: null };
  const tail = readMonthTail(r, to, { day, month });
  return { from: i, to: tail.to, known: tail.known, shift: tail.shift };
}

/** "9 tháng một lần": in small letters the word behind counts something else. */
const isCount = (r: Reader, i: number): boolean => !r.at(i)?.capital && r.match("digit", i) !== undefined;

/** "5 tháng 6 năm 2025", "5 tháng này". */
function spelledItem(r: Reader, i: number): DayItem | undefined {
  const day = r.digits(i);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const noun = r.match("monthNoun", i + 1);
  if (!noun) return undefined;
  const named = isCount(r, noun.to) ? undefined : monthNumber(r, noun.to);
  const month = named?.value;
  if (named === undefined || month === undefined) {
    const deixis = r.match("deixis", noun.to);
    if (!deixis) return undefined;
    return { from: i, to: deixis.to, known: { day }, shift: { unit: "month", ...deixis.value } };
  }
  const tail = readMonthTail(r, named.to, { day, month });
  if (!exists(day, month, tail.known.year) || spoiled(r, tail.to)) return undefined;
  return { from: i, ...tail };
}

/** A lone number of a day: only as a member of a list, or behind a head noun. */
function loneItem(r: Reader, i: number): DayItem | undefined {
  const day = r.digits(i);
  if (day === undefined || day < 1 || day > 31 || spoiled(r, i + 1)) return undefined;
  const next = r.at(i + 1)?.text;
  if (next === "/" && r.touches(i + 1)) return undefined;
  if (r.match("countNoun", i + 1) || (r.match("monthNoun", i + 1) && r.digits(i + 2) !== undefined)) return undefined;
  return { from: i, to: i + 1, known: { day }, shift: null };
}

const readItem = (r: Reader, i: number, style: DayStyle): DayItem | undefined =>
  spelledItem(r, i) ?? numericItem(r, i, style) ?? loneItem(r, i);

const tellsMonth = (item: DayItem): boolean => item.known.month !== undefined || item.shift !== null;

interface Chain {
  readonly items: readonly DayItem[];
  readonly joined: FoundTime["joined"];
}

/** Days joined by "đến", "-", "và" or commas; cut back to the last that tells its month. */
function readChain(r: Reader, i: number, style: DayStyle): Chain | undefined {
  const first = readItem(r, i, style);
  if (!first) return undefined;
  const items = [first];
  let [sure, joined, at]: [number, FoundTime["joined"], number] = [1, null, first.to];
  let dashed: FoundTime["joined"] = null;
  while (items.length < 12) {
    const range = r.match("rangeWord", at);
    const joint = range ?? r.match("listWord", at);
    if (!joint) break;
    const item = readItem(r, joint.to, { headed: style.headed && r.is(at, "-") === false });
    if (!item) break;
    items.push(item);
    dashed = range && items.length === 2 ? "range" : "list";
    at = item.to;
    if (tellsMonth(item)) [sure, joined] = [items.length, dashed];
  }
  if (sure === 1 && items.length === 2 && dashed === "range" && style.headed && ascendingDash(r, items)) {
    return { items, joined: "range" };
  }
  return { items: items.slice(0, sure), joined };
}

/** "ngày 16-18": a range of days whose month is left out. */
function ascendingDash(r: Reader, [a, b]: readonly DayItem[]): boolean {
  if (!a || !b || tellsMonth(a) || r.at(a.to)?.kind !== "punct") return false;
  return (a.known.day ?? 0) < (b.known.day ?? 0);
}

/** "16" in "16 đến 18/5" has the month of the next member, or the one before when its day is the greater. */
function inherit(item: DayItem, next: DayItem | undefined, joined: FoundTime["joined"]): DayItem {
  if (tellsMonth(item) || !next || !tellsMonth(next)) return withYear(item, next);
  const { day } = item.known;
  const { month, year } = next.known;
  if (joined === "range" && day !== undefined && month !== undefined && day > (next.known.day ?? 31)) {
    if (year === undefined) return { ...item, known: { day, month: month === 1 ? 12 : month - 1 } };
    return { ...item, known: month === 1 ? { day, month: 12, year: year - 1 } : { day, month: month - 1, year } };
  }
  return { ...item, known: { ...next.known, ...item.known }, shift: next.shift };
}

function withYear(item: DayItem, next: DayItem | undefined): DayItem {
  const { year, month } = item.known;
  if (year !== undefined || month === undefined || item.shift || !next) return item;
  if (next.shift && next.shift.unit === "year") return { ...item, shift: next.shift };
  if (next.known.year === undefined) return item;
  const crosses = month > (next.known.month ?? month);
  return { ...item, known: { ...item.known, year: next.known.year - (crosses ? 1 : 0) } };
}

function draftsOf(chain: Chain, from: number): Draft[] {
  const filled: DayItem[] = [];
  for (const item of [...chain.items].reverse()) filled.unshift(inherit(item, filled[0], chain.joined));
  return filled.map((item, k) =>
    calendar(k === 0 ? from : item.from, item.to, item.known, {
      shift: item.shift,
      joined: filled.length > 1 ? chain.joined : null,
    }),
  );
}

/**
 * Days behind a head noun that ends before token `i`. `from` is the head's first token.
 * "ngày 5/6", "hôm 22-3", "ngày 16 đến 18/5", "các ngày 3, 4 và 5/7", "ngày 20".
 */
export function headedDays(r: Reader, from: number, i: number): Draft[] | undefined {
  const chain = readChain(r, i, { headed: true });
  return chain && draftsOf(chain, from);
}

/** As {@link headedDays}, but every member's month must be told: behind "sáng", "tối". */
export function monthedDays(r: Reader, from: number, i: number): Draft[] | undefined {
  const drafts = headedDays(r, from, i);
  return drafts?.every((draft) => draft.known.month !== undefined) ? drafts : undefined;
}

const isFractionLike = (draft: Draft): boolean => {
  const { day = 0, month = 0, year } = draft.known;
  return year === undefined && day < month && month <= 10;
};

/** "24/7" is all day and all week, not the 24th of July. */
const roundTheClock = ({ known }: Draft): boolean =>
  known.day === 24 && known.month === 7 && known.year === undefined;

/** Whether digits without a noun stand where a date may stand: what is before and behind them decides. */
function licensed(r: Reader, i: number, drafts: readonly Draft[]): boolean {
  const last = drafts.at(-1);
  if (!last || (r.touches(i) && r.at(i - 1)?.kind !== "punct")) return false;
  const before = r.at(i - 1)?.text;
  if (r.touches(i) && (before === "/" || before === "-" || before === "." || before === "," || before === ":")) return false;
  if (last.known.year !== undefined && drafts.length === 1) return true;
  if (last.known.month === undefined || (before === "(" && r.at(i - 2)?.kind === "number")) return false;
  if (r.match("fractionOf", last.to) && last.known.year === undefined && drafts.length === 1) return false;
  if (r.precededBy("dateLead", i)) return true;
  if (roundTheClock(last)) return false;
  if (r.precededBy("notDateLead", i)) return false;
  return r.mayEndBefore(last.to) ? drafts.length > 1 || !isFractionLike(last) : drafts.length > 1;
}

/** Digits with a sign or a joint behind them; all other numbers are passed over quickly. */
function mayBeDay(r: Reader, i: number): boolean {
  const day = r.digits(i);
  if (day === undefined || day < 1 || day > 31) return false;
  return r.at(i + 1)?.kind === "punct" || r.match("rangeWord", i + 1) !== undefined || r.match("listWord", i + 1) !== undefined;
}

/** "hôm nay (29-10)", "hôm qua 23.10": a day is told right before. */
function afterDay(r: Reader, i: number): boolean {
  const at = r.is(i - 1, "(") ? i - 1 : i;
  if (r.precededBy("weekday", at) || r.precededBy("weekdayOrOrdinal", at)) return true;
  for (let length = 1; length <= 3; length++) {
    const met = r.match("fixed", at - length);
    if (met?.to === at && "shift" in met.value) return true;
  }
  return r.precededBy("dayTail", at) && r.precededBy("daypart", at - 1);
}

/**
 * Dates in digits without a head noun: "từ 23/10", "(5/6)", "17–19/12", "23/03/2025".
 * Not: "2/3 số phiếu", "36/2015/NĐ-CP", "24/7".
 */
export function bareDays(r: Reader, i: number): Draft[] | undefined {
  if (!mayBeDay(r, i)) return undefined;
  const headed = afterDay(r, i);
  const chain = readChain(r, i, { headed });
  const last = chain?.items.at(-1);
  if (!chain || !last || last.known.month === undefined) return undefined;
  const drafts = draftsOf(chain, i);
  return headed || licensed(r, i, drafts) ? drafts : undefined;
}

/** "ngày 5/6", "Hôm 22/3", "các ngày 3, 4 và 5/7". */
export function dayWithNoun(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("dayNoun", i);
  if (!noun) return undefined;
  const inner = r.match("dayNoun", noun.to);
  return headedDays(r, i, inner?.to ?? noun.to);
}

/** "các ngày 3, 4 và 5/7": the sign of plural belongs to the first. */
export function pluralDays(r: Reader, i: number): Draft[] | undefined {
  const plural = r.match("plural", i);
  const noun = plural && r.match("dayNoun", plural.to);
  return noun && headedDays(r, i, noun.to);
}

/** "mùng 2 Tết", "mùng 8 tháng 3 âm lịch"; without those words a day of the usual calendar ("mùng 5/6"). */
export function lunarDay(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("lunarDayNoun", i);
  const day = noun && r.digits(noun.to, 2);
  if (!noun || day === undefined) return undefined;
  const newYear = r.match("lunarNewYear", noun.to + 1);
  if (newYear && day >= 1 && day <= 10) {
    const tail = readMonthTail(r, newYear.to, { day, month: 1, lunar: true });
    return [calendar(i, tail.to, tail.known, { shift: tail.shift })];
  }
  const drafts = headedDays(r, i, noun.to);
  const last = drafts?.at(-1);
  const lunar = last && r.match("lunarCalendar", last.to);
  if (!drafts || !last || !lunar || drafts.length > 1) return drafts;
  return [{ ...last, to: lunar.to, known: { ...last.known, lunar: true } }];
}
