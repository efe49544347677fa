import { calendar, type Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { KnownParts } from "../types.ts";
import { readYearTail } from "./months.ts";

const range = (r: Reader, i: number): { to: number } | undefined => r.match("rangeWord", i);

/** Behind a year: the other end of "2012-2013", "2010 đến 2015". */
function secondYear(r: Reader, i: number): { from: number; to: number; year: number } | undefined {
  const joint = range(r, i) ?? (r.is(i, "/") ? { to: i + 1 } : undefined);
  const year = joint && r.year(joint.to);
  return joint && year !== undefined && !glued(r, joint.to + 1)
    ? { from: joint.to, to: joint.to + 1, year }
    : undefined;
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
  if (!second || second.year <= year) return [{ ...first, joined: null }, ...moreYears(r, i + 1)];
  return [first, calendar(second.from, second.to, { year: second.year }, { joined: "range" })];
}

/** Further years of a list: "năm 2012, 2013 và 2014". */
function moreYears(r: Reader, i: number): Draft[] {
  const drafts: Draft[] = [];
  for (let at = i; ; ) {
    const joint = r.match("listWord", at);
    const year = joint && r.year(joint.to);
    if (!joint || year === undefined || glued(r, joint.to + 1) || !r.mayEndBefore(joint.to + 1))
      return drafts;
    drafts.push(calendar(joint.to, joint.to + 1, { year }, { joined: "list" }));
    at = joint.to + 1;
  }
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
  if ((r.year(i) ?? 0) < FIRST_BARE_YEAR || !r.mayEndBefore(last.to)) return undefined;
  const stretch = last.joined === "range" && r.at(i - 1)?.kind === "word";
  return stretch || r.precededBy("yearLead", i) || afterDatedNoun(r, i) ? drafts : undefined;
}

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
  return [calendar(i, years + 1, { decade: (short >= 30 ? 1900 : 2000) + short })];
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

function withYear(r: Reader, from: number, i: number, known: KnownParts): Draft | undefined {
  const sign = r.at(i)?.text;
  const direct = sign === "/" || sign === "-" ? r.year(i + 1) : undefined;
  if (direct !== undefined) return calendar(from, i + 2, { ...known, year: direct });
  const bare = r.year(i);
  if (bare !== undefined) return calendar(from, i + 1, { ...known, year: bare });
  const tail = readYearTail(r, i);
  return tail && calendar(from, tail.to, { ...known, ...tail.known }, { shift: tail.shift });
}

/** "quý III/2025", "quý 3 năm nay", "quý I". */
export function quarter(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("quarterNoun", i);
  if (!noun) return undefined;
  const number = r.digits(noun.to) ?? r.match("roman", noun.to)?.value;
  if (number === undefined || number < 1 || number > 4) return undefined;
  const known = { quarter: number };
  return [withYear(r, i, noun.to + 1, known) ?? calendar(i, noun.to + 1, known)];
}

/** "mùa hè 2013", "mùa thu năm ngoái", "mùa đông này". Not: "mùa xuân" alone. */
export function season(r: Reader, i: number): Draft[] | undefined {
  const met = r.match("season", i);
  if (!met) return undefined;
  const known = { season: met.value };
  const dated = withYear(r, i, met.to, known);
  if (dated) return [dated];
  if (met.to === i + 1) return undefined;
  const deixis = r.match("deixis", met.to);
  if (!deixis)
    return r.precededBy("within", i) && r.mayEndBefore(met.to) ? [calendar(i, met.to, known)] : undefined;
  const direction = deixis.value.amount < 0 ? "past" : deixis.value.amount > 0 ? "future" : null;
  return [calendar(i, deixis.to, known, { direction })];
}

/** "nửa đầu năm 2013", "nửa cuối năm", "nửa cuối tháng 5": of a year a half, of anything shorter its start or end. */
export function halfOf(r: Reader, i: number): Draft[] | undefined {
  const half = r.match("halfOf", i);
  if (!half) return undefined;
  const known = { half: half.value };
  const dated = withYear(r, i, half.to, known);
  if (dated) return [dated];
  const bare = r.match("yearNoun", half.to);
  if (!bare || r.at(bare.to)?.kind === "number") return undefined;
  return [calendar(i, bare.to, known, { shift: { unit: "year", amount: 0, from: "publication" } })];
}
