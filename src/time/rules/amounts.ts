import type { TimeUnit } from "../../language/time-words.ts";
import { type ReadNumber, readQuantity } from "../numbers.ts";
import type { Reader } from "../reader.ts";
import type { Shift } from "../types.ts";
import { headedDays } from "./day-list.ts";

/** Units of a week and more by which a time lies before or after another. */
export const longShifts: Partial<Record<TimeUnit, Shift["unit"]>> = {
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};

const codes: Record<TimeUnit, readonly [prefix: string, letter: string]> = {
  second: ["PT", "S"],
  minute: ["PT", "M"],
  hour: ["PT", "H"],
  day: ["P", "D"],
  week: ["P", "W"],
  month: ["P", "M"],
  quarter: ["P", "Q"],
  year: ["P", "Y"],
  decade: ["P", "DE"],
  century: ["P", "CE"],
};

/** Half of a unit in the next smaller one, where that is whole. */
const halves: Partial<Record<TimeUnit, string>> = {
  minute: "PT30S",
  hour: "PT30M",
  day: "PT12H",
  year: "P6M",
  decade: "P5Y",
  century: "P50Y",
};

/** ISO 8601 duration; X for a number that is not told. */
export function durationValue(value: number | null, unit: TimeUnit): string {
  const [prefix, letter] = codes[unit];
  return `${prefix}${value ?? "X"}${letter}`;
}

/** A number of units. */
export interface Amount {
  readonly to: number;
  readonly value: string;
  readonly unit: TimeUnit;
  /** Whole number of units, when it is one. */
  readonly count: number | null;
}

/** The unit at the token, unless its syllable makes another word with the next. */
export function unitAt(r: Reader, i: number): { to: number; value: TimeUnit } | undefined {
  return r.match("notUnit", i) ? undefined : r.match("unit", i);
}

function amountValue(number: ReadNumber, unit: TimeUnit, half: boolean): string {
  if (number.value === null) return durationValue(null, unit);
  if (number.upTo !== undefined)
    return `${durationValue(number.value, unit)}/${durationValue(number.upTo, unit)}`;
  return half ? withHalf(number.value, unit) : durationValue(number.value, unit);
}

/** "hai tiếng rưỡi" is PT2H30M; where half of the unit is no whole number of the next, P1.5W. */
function withHalf(value: number, unit: TimeUnit): string {
  const rest = halves[unit];
  if (!rest || unit === "day") return durationValue(value + 0.5, unit);
  return durationValue(value, unit) + rest.slice(codes[unit][0].length);
}

function halfUnit(r: Reader, i: number): Amount | undefined {
  const half = r.match("half", i);
  const unit = half && unitAt(r, half.to);
  if (!unit) return undefined;
  return {
    to: unit.to,
    value: halves[unit.value] ?? durationValue(0.5, unit.value),
    unit: unit.value,
    count: null,
  };
}

/** "2 năm 3 tháng", "1 giờ 30 phút": a smaller unit goes on. */
function compound(r: Reader, first: Amount): Amount {
  const number = readQuantity(r, r.skip("unitJoint", first.to));
  const unit = number && unitAt(r, number.to);
  if (!unit || number.value === null || number.upTo !== undefined || first.count === null) return first;
  const value = durationValue(number.value, unit.value);
  const order: TimeUnit[] = ["year", "month", "week", "day", "hour", "minute", "second"];
  if (order.indexOf(unit.value) <= order.indexOf(first.unit) || order.indexOf(first.unit) < 0) return first;
  const timed = first.value.startsWith("PT");
  const joined = timed
    ? first.value + value.slice(2)
    : first.value + value.slice(value.startsWith("PT") ? 1 : 1);
  return { to: unit.to, value: joined, unit: unit.value, count: null };
}

/** A greater number before "ngày 10" is a document's ("Nghị quyết 2735 ngày 10"), not how many days follow. */
const MOST_DAYS = 31;

/** "hai ngày 27 và 28/2", "lần hai ngày 5/6", "lần hai năm 2007": the unit is the head of what is told behind it. */
function headsDate(r: Reader, to: number, unit: TimeUnit): boolean {
  if (unit === "year") return r.year(to) !== undefined;
  return unit === "day" && headedDays(r, to, to)?.at(-1)?.known.month !== undefined;
}

/** "World Cup 2014 năm" (a year's number), "Top 10 Năm" (a new sentence), "những năm tháng" (no five months), "3 h". */
function isOther(r: Reader, i: number, number: ReadNumber, unit: TimeUnit): boolean {
  const first = r.at(i);
  const noun = r.at(number.to);
  if (noun?.text.length === 1 && !r.touches(number.to)) return true;
  if (unit === "year" && r.year(i) !== undefined && number.to === i + 1) return true;
  if (headsDate(r, number.to + 1, unit)) return true;
  const dated = r.at(number.to + 1)?.kind === "number" && (number.value ?? 0) > MOST_DAYS;
  if (first?.kind === "number" && dated) return true;
  if (first?.kind === "number" && noun?.capital && noun.text !== noun.text.toUpperCase()) return true;
  return unit === "month" && r.match("yearNoun", i) !== undefined && r.precededBy("idiomLead", i);
}

/** Whether "a week", "one day" is told as an amount: "for a week", "a year ago", "an hour and a half". */
const isAmount = (r: Reader, i: number, to: number): boolean =>
  r.precededBy("pluralLead", i) ||
  r.precededBy("within", i) ||
  r.precededBy("quantity", i) ||
  r.match("distanceAfter", to) !== undefined ||
  r.match("andHalf", to) !== undefined;

/** "a week": the article stands for one. A quarter is as often a fraction. */
function articleNumber(r: Reader, i: number): ReadNumber | undefined {
  const article = r.match("article", i);
  const unit = article && unitAt(r, article.to);
  const long = unit && r.touches(unit.to) && r.match("unitDash", unit.to);
  const shown = unit && !long && unit.value !== "quarter" && isAmount(r, i, unit.to);
  return shown ? { to: article.to, value: 1 } : undefined;
}

/** "one day" is as often some day, where an article could tell the number as well. */
const isSomeDay = (r: Reader, i: number, number: ReadNumber, to: number): boolean =>
  number.value === 1 &&
  r.at(i)?.kind === "word" &&
  r.match("someDay", i) !== undefined &&
  !isAmount(r, i, to);

/** Where the unit of a number begins: behind a dash as well ("30-day"). */
function unitStart(r: Reader, i: number): number {
  const dash = r.touches(i) && r.touches(i + 1) ? r.match("unitDash", i) : undefined;
  return dash?.to ?? i;
}

/** A number and a unit: "2 tiếng", "một tuần rưỡi", "nửa năm", "2-3 ngày", "2 năm 3 tháng", "a 30-day truce". */
export function readAmount(r: Reader, i: number): Amount | undefined {
  const half = halfUnit(r, i);
  if (half) return half;
  const number = readQuantity(r, i) ?? articleNumber(r, i);
  const before = number && r.match("andHalf", number.to);
  const unit = number && unitAt(r, unitStart(r, before?.to ?? number.to));
  if (!unit || r.match("ageWord", unit.to) || isOther(r, i, number, unit.value)) return undefined;
  if (number.value !== null && number.value > 99_999) return undefined;
  if (isSomeDay(r, i, number, unit.to)) return undefined;
  const rest = before ? { to: unit.to } : r.match("andHalf", unit.to);
  const whole = number.upTo === undefined && !rest && Number.isInteger(number.value) ? number.value : null;
  const amount = {
    to: rest?.to ?? unit.to,
    value: amountValue(number, unit.value, rest !== undefined),
    unit: unit.value,
    count: whole,
  };
  return rest ? amount : compound(r, amount);
}
