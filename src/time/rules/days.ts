import { calendar, type Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import { chainDrafts, headedDays } from "./day-list.ts";
import { readMonthTail } from "./months.ts";

/** "ngày 5/6", "Hôm 22/3", "các ngày 3, 4 và 5/7". */
export function dayWithNoun(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("dayNoun", i);
  if (!noun) return undefined;
  const inner = r.match("dayNoun", noun.to);
  return headedDays(r, i, inner?.to ?? noun.to);
}

/** "các ngày 3, 4 và 5/7": the sign of plural belongs to the first. Not: "nội các ngày 5/7". */
export function pluralDays(r: Reader, i: number): Draft[] | undefined {
  const plural = r.match("plural", i);
  const noun = plural && r.match("dayNoun", plural.to);
  const days = noun && headedDays(r, i, noun.to);
  return days && days.length > 1 ? days : undefined;
}

/** "the 4th of June", "the 4th and 5th of June". Not: "the 4 June talks", of which the article is another's. */
export function ordinalDay(r: Reader, i: number): Draft[] | undefined {
  const at = r.skip("determiner", i);
  const told = at > i && r.at(at)?.kind === "number" && r.match("ordinalSign", at + 1) !== undefined;
  const drafts = told ? chainDrafts(r, at, false) : undefined;
  return drafts?.map((draft, k) => (k === 0 ? { ...draft, from: i } : draft));
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
