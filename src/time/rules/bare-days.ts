import { calendar, type Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import { exists, spoiled } from "./day-item.ts";
import { chainDrafts } from "./day-list.ts";
import { readMonthName } from "./month-names.ts";

/** Signs by which digits are the tail of something longer. */
const joiningSigns: ReadonlySet<string> = new Set(["/", "-", ".", ",", ":"]);

const isFractionLike = (draft: Draft): boolean => {
  const { day = 0, month = 0, year } = draft.known;
  return year === undefined && day < month && month <= 10;
};

/** "24/7" is all day and all week, not the 24th of July. */
const roundTheClock = ({ known }: Draft): boolean =>
  known.day === 24 && known.month === 7 && known.year === undefined;

/** "Ngày Độc lập 4/7": the name of a day stands before. */
function namedDay(r: Reader, i: number): boolean {
  for (let back = 2; back <= 5; back++) {
    const noun = r.at(i - back);
    if (noun?.kind !== "word" || !r.at(i - back + 1)?.capital) continue;
    if (noun.capital && r.match("dayNoun", i - back)) return true;
  }
  return false;
}

/** "vừa qua", "sắp tới" behind digits, or "tới" where the clause may end: they are a day. */
function directed(r: Reader, to: number): boolean {
  const side = r.match("direction", to);
  return side !== undefined && (side.to > to + 1 || r.mayEndBefore(side.to));
}

/**
 * "từ 17-2 nhằm", "diễn ra 11 và 12-7 tại", "thượng đỉnh 27-4 vừa qua": days with dashes that nothing but their place
 * in the clause tells from numbers. Not: "từ 1-2 cuộc gặp", "từ 20-50 tỷ".
 */
function isDashed(r: Reader, i: number): boolean {
  if (r.touches(i)) return false;
  const last = chainDrafts(r, i, true)?.at(-1);
  if (!last || !r.is(last.to - 2, "-")) return false;
  return (
    directed(r, last.to) || (r.precededBy("dashLead", i) && r.mayEndBefore(last.to) && !r.is(last.to, "%"))
  );
}

/** "4 June": the month is told by its name. */
function namesMonth(r: Reader, draft: Draft): boolean {
  for (let at = draft.from; at < draft.to; at++) if (readMonthName(r, at)) return true;
  return false;
}

/** Whether digits without a noun stand where a date may stand: what is before and behind them decides. */
function licensed(r: Reader, i: number, drafts: readonly Draft[]): boolean {
  const last = drafts.at(-1);
  if (!last || (r.touches(i) && r.at(i - 1)?.kind !== "punct")) return false;
  const before = r.at(i - 1)?.text ?? "";
  if (r.touches(i) && joiningSigns.has(before)) return false;
  if (namesMonth(r, last)) return true;
  if (last.known.year !== undefined && drafts.length === 1) return true;
  if (last.known.month === undefined || (before === "(" && r.at(i - 2)?.kind === "number")) return false;
  if (r.match("fractionOf", last.to) && last.known.year === undefined && drafts.length === 1) return false;
  if (r.precededBy("dateLead", i) || namedDay(r, i) || directed(r, last.to)) return true;
  if (roundTheClock(last)) return false;
  if (r.precededBy("notDateLead", i)) return false;
  return r.mayEndBefore(last.to) ? drafts.length > 1 || !isFractionLike(last) : drafts.length > 1;
}

/** "2025-06-05", as machines write it. */
export function isoDate(r: Reader, i: number): Draft[] | undefined {
  const year = r.year(i);
  const [month, day] = [r.digits(i + 2), r.digits(i + 4)];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const dashes = r.is(i + 1, "-") && r.is(i + 3, "-") && [1, 2, 3, 4].every((step) => r.touches(i + step));
  const whole = dashes && exists(day, month, year) && !(r.touches(i) && r.at(i - 1)?.kind !== "punct");
  return whole && !spoiled(r, i + 5) ? [calendar(i, i + 5, { year, month, day })] : undefined;
}

/** Digits with a sign or a joint behind them; all other numbers are passed over quickly. */
function mayBeDay(r: Reader, i: number): boolean {
  const day = r.digits(i);
  if (day === undefined || day < 1 || day > 31) return false;
  return (
    r.at(i + 1)?.kind === "punct" ||
    readMonthName(r, i + 1) !== undefined ||
    (r.touches(i + 1) && r.match("ordinalSign", i + 1) !== undefined) ||
    r.match("monthNoun", i + 1) !== undefined ||
    r.match("rangeWord", i + 1) !== undefined ||
    r.match("listWord", i + 1) !== undefined
  );
}

/** "thứ tư tuần trước" ends before the token. */
function afterWeekday(r: Reader, i: number): boolean {
  for (let length = 2; length <= 3; length++) {
    const noun = i - length;
    if (r.match("unit", noun)?.value !== "week" || r.match("deixis", noun + 1)?.to !== i) continue;
    return r.precededBy("weekday", noun) || r.precededBy("weekdayOrOrdinal", noun);
  }
  return false;
}

/** "hôm nay (29-10)", "hôm qua, 23.10", "thứ tư tuần trước (13-6)", "2 ngày (7 và 8-1)": a day is told right before. */
function afterDay(r: Reader, i: number): boolean {
  const bracket = r.is(i - 1, "(");
  const at = bracket || r.is(i - 1, ",") ? i - 1 : i;
  if (r.precededBy("weekday", at) || r.precededBy("weekdayOrOrdinal", at)) return true;
  if (bracket && (r.precededBy("dayNoun", at) || afterWeekday(r, at))) return true;
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
  const headed = afterDay(r, i) || isDashed(r, i);
  const drafts = chainDrafts(r, i, headed);
  return drafts && (headed || licensed(r, i, drafts)) ? drafts : undefined;
}
