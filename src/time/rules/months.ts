import { calendar, type Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { KnownParts, Shift } from "../types.ts";

/** What is known up to token `to`. */
export interface Tail {
  readonly to: number;
  readonly known: KnownParts;
  readonly shift: Shift | null;
}

/** "of 2025", "last year", "of the same year": modifiers stand before the noun. */
function yearTailOf(r: Reader, i: number): Tail | undefined {
  const at = r.skip("ofWord", i);
  const year = at > i ? r.year(at) : undefined;
  if (year !== undefined) return { to: at + 1, known: { year }, shift: null };
  const deixis = r.match("deixisBefore", at);
  const noun = deixis && r.match("yearNoun", deixis.to);
  return noun && { to: noun.to, known: {}, shift: { unit: "year", ...deixis.value } };
}

/** "năm 2025", "năm ngoái", "cùng năm", "năm đó", "last year": a year told behind a month, day or season. */
export function readYearTail(r: Reader, i: number): Tail | undefined {
  const told = yearTailOf(r, i);
  if (told) return told;
  const same = r.match("same", i);
  if (same) {
    const noun = r.match("yearNoun", same.to);
    return noun && { to: noun.to, known: {}, shift: { unit: "year", amount: 0, from: "reference" } };
  }
  const noun = r.match("yearNoun", i);
  if (!noun) return undefined;
  const year = r.year(noun.to);
  if (year !== undefined) return { to: noun.to + 1, known: { year }, shift: null };
  const deixis = r.match("deixis", noun.to);
  if (!deixis) return undefined;
  return { to: deixis.to, known: {}, shift: { unit: "year", ...deixis.value } };
}

/** Adds the year behind a day or month: "/2025", "-2025", "năm 2025", "năm ngoái"; nothing when there is none. */
export function readMonthTail(r: Reader, i: number, known: KnownParts): Tail {
  const sign = r.at(i)?.text;
  if ((sign === "/" || sign === "-" || sign === ".") && r.touches(i) && r.touches(i + 1)) {
    const year = r.year(i + 1);
    if (year !== undefined) return { to: i + 2, known: { ...known, year }, shift: null };
  }
  const tail = readYearTail(r, i) ?? (r.is(i, ",") ? commaYear(r, i) : undefined);
  return tail ? { ...tail, known: { ...known, ...tail.known } } : { to: i, known, shift: null };
}

/** "tháng 9, năm 1945": the comma does not part them. */
function commaYear(r: Reader, i: number): Tail | undefined {
  const noun = r.match("yearNoun", i + 1);
  const year = noun && r.year(noun.to);
  return noun && year !== undefined ? { to: noun.to + 1, known: { year }, shift: null } : undefined;
}

/** A month in digits or words: "9", "Giêng", "mười một". "tháng năm 2013" in small letters has no month. */
export function monthNumber(r: Reader, i: number): { to: number; value: number } | undefined {
  const digits = r.digits(i);
  if (digits !== undefined) return digits >= 1 && digits <= 12 ? { to: i + 1, value: digits } : undefined;
  const name = r.match("monthName", i);
  const isYear =
    name &&
    !r.at(i)?.capital &&
    r.match("yearNoun", i) &&
    (r.year(name.to) !== undefined || r.match("deixis", name.to));
  return isYear ? undefined : name;
}

/** Whether digits behind "tháng" are a month and not part of something else: "tháng 3,5", "tháng 5%". */
function plainNumber(r: Reader, to: number): boolean {
  const next = r.at(to);
  if (!next || !r.touches(to)) return true;
  if (next.kind === "word") return false;
  const glued = r.touches(to + 1) ? r.at(to + 1) : undefined;
  if (next.text === "/") return r.year(to + 1) !== undefined;
  return (
    next.text !== "%" &&
    !((next.text === "," || next.text === ".") && glued?.kind === "number" && r.year(to + 1) === undefined)
  );
}

interface MonthItem extends Tail {
  readonly from: number;
}

function monthItem(r: Reader, i: number): MonthItem | undefined {
  const month = monthNumber(r, i);
  if (!month || !plainNumber(r, month.to) || r.match("countNoun", month.to)) return undefined;
  return { from: i, ...readMonthTail(r, month.to, { month: month.value }) };
}

const tellsYear = (item: Tail): boolean => item.known.year !== undefined || item.shift !== null;

/** Further months without the noun: "tháng 3 và 4/2013", "tháng 3-5", "tháng 9, 10". */
function moreMonths(r: Reader, first: MonthItem): { items: MonthItem[]; joined: "range" | "list" | null } {
  const range = r.match("rangeWord", first.to);
  const joint = range ?? r.match("listWord", first.to);
  const second = joint && r.at(joint.to)?.kind === "number" ? monthItem(r, joint.to) : undefined;
  if (!second || r.match("unit", second.to)) return { items: [first], joined: null };
  const inOrder = (second.known.month ?? 0) > (first.known.month ?? 0) && r.mayEndBefore(second.to);
  const sure = tellsYear(second) || (range?.to === first.to + 1 && inOrder);
  return sure && !tellsYear(first)
    ? { items: [first, second], joined: range ? "range" : "list" }
    : { items: [first], joined: null };
}

/** Between month and year; dashes and points only behind a word that shows a time. */
const joinsYear = (r: Reader, i: number): boolean =>
  r.is(i + 1, "/") ||
  ((r.is(i + 1, "-") || r.is(i + 1, ".")) && (r.precededBy("dashLead", i) || r.precededBy("edge", i)));

/** "9/2013", "hồi 2-2017" without the noun. Not: "Nghị định 15/2013", "12/2013/TT-BTC". */
export function bareMonth(r: Reader, i: number): Draft[] | undefined {
  const month = r.digits(i);
  if (month === undefined || month < 1 || month > 12 || !joinsYear(r, i)) return undefined;
  const year = r.touches(i + 1) && r.touches(i + 2) ? r.year(i + 2) : undefined;
  if (year === undefined || year < 1900 || r.touches(i) || r.precededBy("notDateLead", i)) return undefined;
  return r.touches(i + 3) && !r.mayEndBefore(i + 3) ? undefined : closedMonth(r, i, { month, year });
}

const closedMonth = (r: Reader, i: number, known: KnownParts): Draft[] | undefined =>
  r.is(i + 3, "/") || (r.is(i + 3, "-") && r.touches(i + 3)) ? undefined : [calendar(i, i + 3, known)];

/** "tháng 5", "tháng 9/2013", "tháng 10 năm ngoái", "tháng Giêng", "tháng 3 và 4/2013". Not: "3 tháng", "tháng 13". */
export function monthWithNoun(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("monthNoun", i);
  const first = noun && monthItem(r, noun.to);
  if (!first || r.match("unit", first.to)?.value === "day") return undefined;
  const { items, joined } = moreMonths(r, first);
  const last = items.at(-1);
  return items.map((item, k) =>
    calendar(
      k === 0 ? i : item.from,
      item.to,
      { ...last?.known, ...item.known },
      { shift: item.shift ?? last?.shift ?? null, joined },
    ),
  );
}
