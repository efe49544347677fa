import type { TimeUnit } from "../../language/time-words.ts";
import { calendar, type Draft, fixed } from "../draft.ts";
import { type ReadNumber, readQuantity } from "../numbers.ts";
import type { Reader } from "../reader.ts";
import type { Shift } from "../types.ts";

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

interface Amount {
  readonly to: number;
  readonly value: string;
  readonly unit: TimeUnit;
  /** Whole number of units, when it is one. */
  readonly count: number | null;
}

function unitAt(r: Reader, i: number): { to: number; value: TimeUnit } | undefined {
  return r.match("notUnit", i) ? undefined : r.match("unit", i);
}

function valueOf(number: ReadNumber, unit: TimeUnit, half: boolean): string {
  if (number.value === null) return durationValue(null, unit);
  if (number.upTo !== undefined) return `${durationValue(number.value, unit)}/${durationValue(number.upTo, unit)}`;
  return durationValue(number.value + (half ? 0.5 : 0), unit);
}

function halfUnit(r: Reader, i: number): Amount | undefined {
  const half = r.match("half", i);
  const unit = half && unitAt(r, half.to);
  if (!unit) return undefined;
  return { to: unit.to, value: halves[unit.value] ?? durationValue(0.5, unit.value), unit: unit.value, count: null };
}

/** "2 năm 3 tháng", "1 giờ 30 phút": a smaller unit goes on. */
function compound(r: Reader, first: Amount): Amount {
  const number = readQuantity(r, first.to);
  const unit = number && unitAt(r, number.to);
  if (!unit || number.value === null || number.upTo !== undefined || first.count === null) return first;
  const value = durationValue(number.value, unit.value);
  const order: TimeUnit[] = ["year", "month", "week", "day", "hour", "minute", "second"];
  if (order.indexOf(unit.value) <= order.indexOf(first.unit) || order.indexOf(first.unit) < 0) return first;
  const timed = first.value.startsWith("PT");
  const joined = timed ? first.value + value.slice(2) : first.value + value.slice(value.startsWith("PT") ? 1 : 1);
  return { to: unit.to, value: joined, unit: unit.value, count: null };
}

/** "World Cup 2014 năm" (a year's number), "Top 10 Năm" (a new sentence), "những năm tháng" (no five months). */
function isOther(r: Reader, i: number, number: ReadNumber, unit: TimeUnit): boolean {
  const first = r.at(i);
  const noun = r.at(number.to);
  if (unit === "year" && r.year(i) !== undefined && number.to === i + 1) return true;
  if (first?.kind === "number" && noun?.capital && noun.text !== noun.text.toUpperCase()) return true;
  return unit === "month" && r.match("yearNoun", i) !== undefined && r.precededBy("idiomLead", i);
}

/** A number and a unit: "2 tiếng", "một tuần rưỡi", "nửa năm", "2-3 ngày", "2 năm 3 tháng". */
export function readAmount(r: Reader, i: number): Amount | undefined {
  const half = halfUnit(r, i);
  if (half) return half;
  const number = readQuantity(r, i);
  const unit = number && unitAt(r, number.to);
  if (!unit || r.match("ageWord", unit.to) || isOther(r, i, number, unit.value)) return undefined;
  if (number.value !== null && number.value > 99_999) return undefined;
  const rest = r.match("andHalf", unit.to);
  const whole = number.upTo === undefined && !rest && Number.isInteger(number.value) ? number.value : null;
  const amount = { to: rest?.to ?? unit.to, value: valueOf(number, unit.value, rest !== undefined), unit: unit.value, count: whole };
  return rest ? amount : compound(r, amount);
}

/** Hours and minutes before or after something stay durations: what they are counted from is seldom told so exactly. */
const shiftUnits: Partial<Record<TimeUnit, Shift["unit"]>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};

function shiftOf(amount: Amount, sign: number, from: Shift["from"]): Shift | undefined {
  const unit = shiftUnits[amount.unit];
  return unit && amount.count !== null ? { unit, amount: sign * amount.count, from } : undefined;
}

/** "3 ngày trước" before a comma is a day; "3 ngày trước cuộc họp" is how long before it. */
function endsDistance(r: Reader, met: { to: number }, from: number): boolean {
  if (met.to > from + 1 || r.at(from)?.lower === "nữa") return true;
  return r.at(met.to)?.lower !== "khi" && r.mayEndBefore(met.to);
}

function distance(r: Reader, from: number, amount: Amount, mod: string | null): Draft | undefined {
  const after = r.match("distanceAfter", amount.to);
  if (!after || !endsDistance(r, after, amount.to)) return undefined;
  const shift = shiftOf(amount, after.value.amount, after.value.from);
  if (shift) return { ...calendar(from, after.to, {}), shift, mod };
  if (!(amount.unit in shiftUnits)) return undefined;
  return fixed(from, after.to, "DATE", after.value.amount < 0 ? "PAST_REF" : "FUTURE_REF", mod);
}

/** "3 ngày qua", "hai tuần tới" stay durations; the word behind belongs to them. */
function stretchEnd(r: Reader, i: number): number {
  const stretch = r.match("stretch", i);
  if (!stretch) return i;
  const next = r.at(stretch.to);
  const plain = next === undefined || !(next.capital || next.kind === "number" || next.lower === "khi");
  return stretch.to > i + 1 || plain ? stretch.to : i;
}

/** "khoảng 9 giờ sáng" and "lúc 9 giờ" are times of day, which another rule reads. */
function amountDraft(r: Reader, from: number, i: number, mod: string | null): Draft | undefined {
  const amount = readAmount(r, i);
  if (!amount) return undefined;
  return distance(r, from, amount, mod) ?? fixed(from, stretchEnd(r, amount.to), "DURATION", amount.value, mod);
}

/** "hơn 2 tiếng", "gần 3 năm", "khoảng 30 phút", "3 ngày trước", "vài tuần". Not: "5 tuổi", "hai tuần tra viên". */
export function duration(r: Reader, i: number): Draft[] | undefined {
  const plain = amountDraft(r, i, i, null);
  if (plain) return [plain];
  const quantity = r.match("quantity", i);
  const draft = quantity && amountDraft(r, i, quantity.to, quantity.value);
  return draft && [draft];
}

/** "cách đây 5 năm", "sau đó 2 ngày", "trước đó hơn một tuần". */
export function distanceBefore(r: Reader, i: number): Draft[] | undefined {
  const before = r.match("distanceBefore", i);
  if (!before) return undefined;
  const quantity = r.match("quantity", before.to);
  const amount = readAmount(r, quantity?.to ?? before.to);
  if (!amount || !(amount.unit in shiftUnits)) return undefined;
  const mod = quantity?.value ?? null;
  const shift = shiftOf(amount, before.value.amount, before.value.from);
  if (shift) return [{ ...calendar(i, amount.to, {}), shift, mod }];
  return [fixed(i, amount.to, "DATE", before.value.amount < 0 ? "PAST_REF" : "FUTURE_REF", mod)];
}

/** "hàng năm", "mỗi tuần", "mỗi 2 năm". Not: "hàng chục năm", "từng ngày 5/6". */
export function set(r: Reader, i: number): Draft[] | undefined {
  const each = r.match("each", i);
  if (!each || r.match("vagueNumber", i) || r.match("fixed", each.to)) return undefined;
  const unit = unitAt(r, each.to);
  if (unit) return r.at(unit.to)?.kind === "number" ? undefined : [fixed(i, unit.to, "SET", durationValue(1, unit.value))];
  const amount = r.at(i)?.lower === "mỗi" ? readAmount(r, each.to) : undefined;
  return amount && [fixed(i, amount.to, "SET", amount.value)];
}
