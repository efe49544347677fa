import { calendar, type Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";

const range = (r: Reader, i: number): { to: number } | undefined => r.match("rangeWord", i);

/** Behind a year: the other end of "2012-2013", "2010 đến 2015". */
function secondYear(r: Reader, i: number): { from: number; to: number; year: number } | undefined {
  const joint = range(r, i) ?? (r.is(i, "/") ? { to: i + 1 } : undefined);
  const year = joint && (r.year(joint.to) ?? shortYear(r, i, joint.to));
  return joint && year !== undefined && !glued(r, joint.to + 1)
    ? { from: joint.to, to: joint.to + 1, year }
    : undefined;
}

/** "1950-53": the end leaves out the century. */
function shortYear(r: Reader, joint: number, i: number): number | undefined {
  const first = r.year(joint - 1);
  const short = r.at(i)?.text.length === 2 && r.touches(joint) && r.touches(i) ? r.digits(i) : undefined;
  if (first === undefined || short === undefined || short <= first % 100 || short <= 12) return undefined;
  return first - (first % 100) + short;
}

const glued = (r: Reader, i: number): boolean => {
  const next = r.at(i);
  if (!next || !r.touches(i)) return false;
  if (next.kind === "word") return true;
  return (
    r.touches(i + 1) &&
    r.at(i + 1)?.kind === "number" &&
    (next.text === "." || next.text === "," || next.text === "/")
  );
};

function yearDrafts(r: Reader, from: number, i: number): Draft[] | undefined {
  const year = r.year(i);
  if (year === undefined || glued(r, i + 1)) return undefined;
  const second = secondYear(r, i + 1);
  const first = calendar(from, i + 1, { year }, { joined: second ? "range" : null });
  if (!second || second.year <= year) return [{ ...first, joined: null }, ...moreYears(r, from, i + 1)];
  return [first, calendar(second.from, second.to, { year: second.year }, { joined: "range" })];
}

/** Longer lists of years are tables, and would be read anew from each of their members. */
const MOST_YEARS = 12;

/** Further years of a list: "năm 2012, 2013 và 2014". */
function moreYears(r: Reader, from: number, i: number): Draft[] {
  const drafts: Draft[] = [];
  for (let at = i; drafts.length < MOST_YEARS; ) {
    const joint = r.match("listWord", at);
    const year = joint && r.year(joint.to);
    if (!joint || year === undefined || glued(r, joint.to + 1)) return drafts;
    if (!r.mayEndBefore(joint.to + 1) && !isHeaded(r, from, joint.to + 1)) return drafts;
    drafts.push(calendar(joint.to, joint.to + 1, { year }, { joined: "list" }));
    at = joint.to + 1;
  }
  return drafts;
}

/** "năm 2013", "năm 2012-2013", "các năm 2012 và 2013". Not: "năm 50 người". */
export function yearWithNoun(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("yearNoun", i);
  return noun && yearDrafts(r, i, noun.to);
}

/** Earlier years in digits alone are as often plain numbers. */
const FIRST_BARE_YEAR = 1900;
/** How far, in tokens, a dated noun stands before its year: "bầu cử tổng thống Mỹ 2020". */
const NOUN_WINDOW = 6;

/** A noun that is told by its year stands before in the same phrase: "hiệp định đình chiến 1953". */
function afterDatedNoun(r: Reader, i: number): boolean {
  for (let back = 1; back <= NOUN_WINDOW; back++) {
    const at = i - back;
    if (r.at(at)?.kind !== "word") return false;
    if (r.match("datedNoun", at)) return true;
    if (r.match("follower", at) || r.match("quantity", at) || r.match("pastTense", at)) return false;
  }
  return false;
}

/**
 * Years in digits alone: "giai đoạn 2021-2026", "từ 2004", "(1954)", "bầu cử Mỹ 2020", "chiến tranh 1950-1953".
 * Not: "2013 người", "World Cup 2014".
 */
export function bareYears(r: Reader, i: number): Draft[] | undefined {
  if (r.year(i) === undefined || r.touches(i)) return closedYears(r, i);
  const drafts = yearDrafts(r, i, i);
  const last = drafts?.at(-1);
  if (!drafts || !last) return undefined;
  if (r.precededBy("yearLead", i) && drafts.length > 1) return drafts;
  if (isHeaded(r, i, last.to)) return drafts;
  if ((r.year(i) ?? 0) < FIRST_BARE_YEAR || !r.mayEndBefore(last.to)) return undefined;
  const stretch = last.joined === "range" && r.at(i - 1)?.kind === "word";
  return stretch || r.precededBy("yearLead", i) || afterDatedNoun(r, i) ? drafts : undefined;
}

/** "in 2014", "the 2015 agreement"; not "in 2014 cases". */
const isHeaded = (r: Reader, i: number, to: number): boolean =>
  (r.year(i) ?? 0) >= FIRST_BARE_YEAR &&
  r.precededBy("yearHead", i) &&
  !r.match("countNoun", to) &&
  !r.match("unit", to) &&
  !(r.is(to, "-") && r.touches(to));

/** "(1954)", "(1939-1945)": brackets hold nothing else. */
function closedYears(r: Reader, i: number): Draft[] | undefined {
  if (!r.is(i - 1, "(")) return undefined;
  const drafts = yearDrafts(r, i, i);
  const last = drafts?.at(-1);
  return last && r.is(last.to, ")") ? drafts : undefined;
}

/** Further decades of a list: "những năm 1970 và 1980". */
function moreDecades(r: Reader, i: number): Draft[] {
  const drafts: Draft[] = [];
  for (let at = i; ; ) {
    const joint = r.match("listWord", at);
    const year = joint && r.year(joint.to);
    if (!joint || year === undefined || year % 10 !== 0 || !r.mayEndBefore(joint.to + 1)) return drafts;
    drafts.push(calendar(joint.to, joint.to + 1, { decade: year }));
    at = joint.to + 1;
  }
}

/** "thập niên 1990", "những năm 1970 và 1980", "những năm 90 của thế kỷ trước". */
export function decade(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("yearsNoun", i);
  if (!noun) return undefined;
  const years = r.match("yearsNoun", noun.to)?.to ?? noun.to;
  const full = r.year(years);
  if (full !== undefined) {
    if (full % 10 !== 0 || secondYear(r, years + 1)) return undefined;
    return [calendar(i, years + 1, { decade: full }), ...moreDecades(r, years + 1)];
  }
  const short = r.digits(years);
  if (short === undefined || short % 10 !== 0 || short < 10 || r.match("unit", years + 1)) return undefined;
  return [calendar(i, years + 1, { decade: shortDecade(short) })];
}

/** "1990s", "'90s", "the 90s": the letter behind the digits makes them a decade. */
export function decadeInDigits(r: Reader, i: number): Draft[] | undefined {
  const determiner = r.skip("determiner", i);
  const at = apostrophes.has(r.at(determiner)?.text ?? "") ? determiner + 1 : determiner;
  const sign = r.touches(at + 1) ? r.match("decadeSign", at + 1) : undefined;
  const [full, short] = [r.year(at), r.digits(at)];
  const year = full ?? (short !== undefined && short >= 10 ? shortDecade(short) : undefined);
  if (!sign || year === undefined || year % 10 !== 0) return undefined;
  const shortened = at === i && r.touches(i) && apostrophes.has(r.at(i - 1)?.text ?? "");
  if (full === undefined && at === i && !shortened) return undefined;
  return [calendar(shortened ? i - 1 : i, sign.to, { decade: year })];
}

/** Signs in the place of the century: "'90s". */
const apostrophes: ReadonlySet<string> = new Set(["'", "’", "‘"]);

/** A two-digit decade is of the twentieth century from 30 on. */
const shortDecade = (short: number): number => (short >= 30 ? 1900 : 2000) + short;

/** "the 21st century", "nineteenth-century". */
export function centuryByOrdinal(r: Reader, i: number): Draft[] | undefined {
  const at = r.skip("determiner", i);
  const digits = r.touches(at + 1) ? r.match("ordinalSign", at + 1) : undefined;
  const number = digits ? { to: digits.to, value: r.digits(at) ?? 0 } : r.match("ordinal", at);
  const noun = number && r.match("centuryNoun", number.to);
  const sound = number !== undefined && number.value >= 1 && number.value <= 30;
  return noun && sound ? [calendar(i, noun.to, { century: number.value })] : undefined;
}

/** "thế kỷ 20", "thế kỷ XXI", "thế kỷ thứ 19". */
export function century(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("centuryNoun", i);
  if (!noun) return undefined;
  const at = r.skip("ordinalWord", noun.to);
  const number = r.digits(at) ?? r.match("roman", at)?.value;
  return number !== undefined && number >= 1 && number <= 30
    ? [calendar(i, at + 1, { century: number })]
    : undefined;
}
