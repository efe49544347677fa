import { calendar, type Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { FoundTime, KnownParts, Shift } from "../types.ts";
import { exists, spoiled } from "./day-item.ts";
import { type MonthName, readMonthName } from "./month-names.ts";
import { readYearTail, type Tail } from "./months.ts";

/** A month's name ends right before the token. */
const monthBefore = (r: Reader, i: number): boolean =>
  (readMonthName(r, i - 1)?.to ?? readMonthName(r, i - 2)?.to) === i;

/** "April and May", "April-May": a month stands on the other side of the joint. */
function besideMonth(r: Reader, i: number, to: number): boolean {
  if ((r.precededBy("listWord", i) || r.precededBy("rangeWord", i)) && monthBefore(r, i - 1)) return true;
  const joint = r.match("listWord", to) ?? r.match("rangeWord", to);
  return joint !== undefined && readMonthName(r, joint.to)?.company === "none";
}

/** Whether a month alone is one: "in May", "June summit"; not "Mrs May", "June Brown". */
function isMonth(r: Reader, i: number, { company, to }: MonthName): boolean {
  if (company === "none" || r.precededBy("monthLead", i) || besideMonth(r, i, to)) return true;
  if (company === "needed") return false;
  const [before, next] = [r.at(i - 1), r.at(to)];
  return (
    !(next?.capital && next.kind === "word") && !(before?.capital && before.kind === "word" && i - 1 > r.from)
  );
}

/** The year behind: "2025", ", 2025", "of 2025", "last year". */
function yearBehind(r: Reader, i: number): Tail | undefined {
  const at = r.is(i, ",") ? i + 1 : i;
  const year = r.year(at);
  const plain = year !== undefined && !r.touches(at) && !spoiled(r, at + 1) && !r.match("countNoun", at + 1);
  return plain ? { to: at + 1, known: { year }, shift: null } : readYearTail(r, i);
}

/** "June", "June 2025", "June of last year", "Sept. 2024". */
export function monthByName(r: Reader, i: number): Draft[] | undefined {
  const month = readMonthName(r, i);
  if (!month) return undefined;
  const year = yearBehind(r, month.to);
  if (!year && !isMonth(r, i, month)) return undefined;
  const known = { month: month.value, ...year?.known };
  return [calendar(i, year?.to ?? month.to, known, { shift: year?.shift ?? null })];
}

/** "4", "4th"; not "4,000", "4-point", "4 people". */
function dayNumberAt(r: Reader, i: number): { to: number; day: number } | undefined {
  const day = r.digits(i);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const sign = r.touches(i + 1) ? r.match("ordinalSign", i + 1) : undefined;
  const to = sign?.to ?? i + 1;
  const compound = r.is(to, "-") && r.touches(to) && r.touches(to + 1) && r.at(to + 1)?.kind === "word";
  const clock = (r.is(to, ":") && r.touches(to)) || r.match("hourMeridiem", to) !== undefined;
  if (spoiled(r, to) || (compound && !readMonthName(r, to + 1)) || clock || r.match("countNoun", to))
    return undefined;
  return { to, day };
}

interface NamedDays {
  readonly days: readonly { readonly from: number; readonly to: number; readonly day: number }[];
  readonly joined: FoundTime["joined"];
}

/** Further days of the month: "-6", "to 6", "and 5", ", 5 and 6". Commas and "and" hold only where the phrase may end. */
function moreDays(r: Reader, first: { from: number; to: number; day: number }): NamedDays {
  const days = [first];
  let sure: NamedDays = { days: [first], joined: null };
  for (let at = first.to; days.length < 8; ) {
    const range = r.match("rangeWord", at);
    const joint = range ?? r.match("listWord", at);
    const next = joint && dayNumberAt(r, joint.to);
    if (!joint || !next || next.day <= (days.at(-1)?.day ?? 0) || readMonthName(r, next.to)) return sure;
    days.push({ from: joint.to, ...next });
    at = next.to;
    const ends = range !== undefined || (!r.is(joint.to - 1, ",") && r.mayEndBefore(at));
    if (ends) sure = { days: [...days], joined: range && days.length === 2 ? "range" : "list" };
  }
  return sure;
}

/** "June 4", "June 4th, 2025", "Jun. 4-6", "June 4, 5 and 6". Not: "May 14 people", "June 4,000". */
export function monthThenDays(r: Reader, i: number): Draft[] | undefined {
  const month = readMonthName(r, i);
  const first = month && dayNumberAt(r, month.to);
  if (!month || !first) return undefined;
  const { days, joined } = moreDays(r, { from: i, ...first });
  const last = days.at(-1)?.to ?? first.to;
  const year = yearBehind(r, last);
  const shift: Shift | null = year?.shift ?? null;
  const whole: KnownParts = { month: month.value, ...year?.known };
  if (!days.every(({ day }) => exists(day, month.value, whole.year))) return undefined;
  return days.map(({ from, to, day }, k) =>
    calendar(from, k === days.length - 1 ? (year?.to ?? to) : to, { ...whole, day }, { shift, joined }),
  );
}
