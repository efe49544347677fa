import type { TimeUnit } from "../../language/time-words.ts";
import { calendar, type Draft, fixed } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { Shift } from "../types.ts";
import { type Amount, durationValue, longShifts, readAmount, unitAt } from "./amounts.ts";

/** Hours and minutes before or after something stay durations: what they are counted from is seldom told so exactly. */
const shiftUnits: Partial<Record<TimeUnit, Shift["unit"]>> = {
  day: "day",
  ...longShifts,
};

function shiftOf(amount: Amount, sign: number, from: Shift["from"]): Shift | undefined {
  const unit = shiftUnits[amount.unit];
  return unit && amount.count !== null ? { unit, amount: sign * amount.count, from } : undefined;
}

/** "3 ngày trước" before a comma is a day; "3 ngày trước cuộc họp" is how long before it. */
function endsDistance(r: Reader, met: { to: number }, from: number): boolean {
  if (r.match("comparison", met.to)) return false;
  if (met.to > from + 1 || r.match("moreWord", from)) return true;
  const next = r.at(met.to);
  return next === undefined || (!next.capital && !r.match("whenWord", met.to) && r.mayEndBefore(met.to));
}

function distance(r: Reader, from: number, amount: Amount, mod: string | null): Draft | undefined {
  const after = r.match("distanceAfter", amount.to);
  if (!after || !endsDistance(r, after, amount.to)) return undefined;
  if (after.value.from === "reference" && r.precededBy("within", from))
    return fixed(from, after.to, "DURATION", amount.value, mod);
  // The day before the publication has a word of its own; "một ngày trước" is told of another.
  const oneDay = amount.unit === "day" && amount.count === 1 && after.value.amount < 0;
  const retold = oneDay && !r.match("moreWord", amount.to);
  const shift = shiftOf(amount, after.value.amount, retold ? "reference" : after.value.from);
  if (shift) return { ...calendar(from, after.to, {}), shift, mod };
  if (!(amount.unit in shiftUnits)) return undefined;
  return fixed(from, after.to, "DATE", after.value.amount < 0 ? "PAST_REF" : "FUTURE_REF", mod);
}

/** "3 ngày qua", "hai tuần tới" stay durations; the word behind belongs to them. */
function stretchEnd(r: Reader, i: number): number {
  const stretch = r.match("stretch", i);
  if (!stretch) return i;
  const next = r.at(stretch.to);
  const plain =
    next === undefined || !(next.capital || next.kind === "number" || r.match("whenWord", stretch.to));
  return stretch.to > i + 1 || plain ? stretch.to : i;
}

/** How far, in tokens, the words are looked for that tell of what is to come. */
const AHEAD_WINDOW = 8;

/** "will meet in two weeks" is when; "the third visit in two weeks" is how long. */
function isAhead(r: Reader, from: number): boolean {
  if (!r.precededBy("aheadLead", from)) return false;
  for (let at = from - 2; at >= from - AHEAD_WINDOW; at--) {
    if (r.at(at)?.kind !== "word" || r.match("notAhead", at) || r.match("pastTense", at)) return false;
    if (r.match("futureTense", at)) return true;
  }
  return false;
}

function ahead(r: Reader, from: number, amount: Amount, mod: string | null): Draft | undefined {
  const shift =
    isAhead(r, from) && !r.match("ofWord", amount.to) ? shiftOf(amount, 1, "publication") : undefined;
  return shift && { ...calendar(from, amount.to, {}), shift, mod };
}

/** "the day before", "the week after": one unit from the time being told. */
export function unitDistance(r: Reader, i: number): Draft[] | undefined {
  const determiner = r.match("determiner", i);
  const unit = determiner && unitAt(r, determiner.to);
  if (!unit || r.match("pluralUnit", determiner.to)) return undefined;
  const amount = { to: unit.to, value: durationValue(1, unit.value), unit: unit.value, count: 1 };
  const draft = distance(r, i, amount, null);
  return draft && [draft];
}

/** "years ago", "weeks later", "for months": many, nobody says how many. */
export function manyUnits(r: Reader, i: number): Draft[] | undefined {
  const unit = r.match("pluralUnit", i);
  if (!unit) return undefined;
  const amount = { to: unit.to, value: durationValue(null, unit.value), unit: unit.value, count: null };
  const draft = distance(r, i, amount, null);
  if (draft) return [draft];
  return r.precededBy("pluralLead", i) ? [fixed(i, unit.to, "DURATION", amount.value)] : undefined;
}

/** "year-long", "decades-long". */
export function longUnit(r: Reader, i: number): Draft[] | undefined {
  const unit = unitAt(r, i);
  const dash = unit && r.touches(unit.to) ? r.match("unitDash", unit.to) : undefined;
  const long = dash && r.match("longWord", dash.to);
  if (!unit || !long) return undefined;
  const count = r.match("pluralUnit", i) ? null : 1;
  return [fixed(i, long.to, "DURATION", durationValue(count, unit.value))];
}

/** "khoảng 9 giờ sáng" and "lúc 9 giờ" are times of day, which another rule reads. */
function amountDraft(r: Reader, from: number, i: number, mod: string | null): Draft | undefined {
  const amount = readAmount(r, i);
  if (!amount) return undefined;
  return (
    distance(r, from, amount, mod) ??
    ahead(r, from, amount, mod) ??
    fixed(from, stretchEnd(r, amount.to), "DURATION", amount.value, mod)
  );
}

/** "hơn 2 tiếng", "gần 3 năm", "khoảng 30 phút", "3 ngày trước", "vài tuần". Not: "5 tuổi", "hai tuần tra viên". */
export function duration(r: Reader, i: number): Draft[] | undefined {
  const plain = amountDraft(r, i, i, null);
  if (plain) return [plain];
  const led = r.precededBy("pluralLead", i) ? r.match("ledQuantity", i) : undefined;
  const quantity = led ?? r.match("quantity", i);
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
  if (unit)
    return r.at(unit.to)?.kind === "number"
      ? undefined
      : [fixed(i, unit.to, "SET", durationValue(1, unit.value))];
  const amount = r.match("every", i) ? readAmount(r, each.to) : undefined;
  return amount && [fixed(i, amount.to, "SET", amount.value)];
}
