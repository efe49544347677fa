import type { Deixis } from "../../language/time-words.ts";
import { calendar, type Draft, fixed, type Inner } from "../draft.ts";
import { readNumber } from "../numbers.ts";
import type { Reader } from "../reader.ts";
import { longShifts } from "./amounts.ts";
import { bareMonth } from "./months.ts";
import { decadeInDigits } from "./years.ts";

/** "tuần trước khi", "năm tới Nga", "tháng đến": the word belongs to what follows. */
function belongsHere(r: Reader, noun: number, met: { to: number; value: Deixis }): boolean {
  const next = r.at(met.to);
  if (met.to > noun + 1 || next === undefined) return true;
  if (r.match("whenWord", met.to)) return met.value.from === "reference" || !r.match("beforeWhen", noun);
  const before = r.match("verbBefore", noun)?.value;
  if (before === "anything") return false;
  if (next.kind === "number") return before !== "number";
  return !(before === "name" && next.capital);
}

/** "tuần trước", "tháng tới", "năm nay", "năm sau đó". Not: "tuần tra", "ngày này" (a day has its own phrases). */
export function deictic(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("notUnit", i) ? undefined : r.match("unit", i);
  const unit = noun && longShifts[noun.value];
  const deixis = noun && r.match("deixis", noun.to);
  if (!unit || !deixis || !belongsHere(r, noun.to, deixis)) return undefined;
  return [calendar(i, deixis.to, {}, { shift: { unit, ...deixis.value } })];
}

/** "cùng ngày", "cùng năm": that of the time being told. */
export function sameUnit(r: Reader, i: number): Draft[] | undefined {
  const same = r.match("same", i);
  const noun = same && r.match("unit", same.to);
  const unit = noun?.value === "day" ? "day" : noun && longShifts[noun.value];
  if (!noun || !unit || r.at(noun.to)?.kind === "number" || r.precededBy("edge", i)) return undefined;
  if (unit !== "day" && !r.mayEndBefore(noun.to)) return undefined;
  return [calendar(i, noun.to, {}, { shift: { unit, amount: 0, from: "reference" } })];
}

/** "Ngày Nay" is a newspaper: a phrase of time has no capital but its first. */
function isName(r: Reader, i: number, to: number): boolean {
  for (let at = i + 1; at < to; at++)
    if (r.at(at)?.capital) return r.at(at)?.text !== r.at(at)?.text.toUpperCase();
  return false;
}

/** "The People's Daily", "Daily News". */
const isPartOfName = (r: Reader, i: number, to: number): boolean =>
  r.at(to)?.capital === true || (r.at(i)?.capital === true && r.at(i - 1)?.kind === "word");

/** "hôm qua", "mới đây", "hiện nay", "thời gian tới". */
export function fixedPhrase(r: Reader, i: number): Draft[] | undefined {
  const met = r.match("fixed", i);
  if (!met || (!("known" in met.value) && isName(r, i, met.to)) || r.precededBy("otherWord", i + 1))
    return undefined;
  if ("known" in met.value) return [calendar(i, met.to, met.value.known)];
  if ("set" in met.value)
    return isPartOfName(r, i, met.to) ? undefined : [fixed(i, met.to, "SET", met.value.set)];
  if ("shift" in met.value) {
    const { shift, part } = met.value;
    return [calendar(i, met.to, part === undefined ? {} : { part }, { shift })];
  }
  const type = met.value.value === "PXX" ? "DURATION" : "DATE";
  return [fixed(i, met.to, type, met.value.value)];
}

/** "những tháng gần đây", "những ngày tới", "các năm qua". */
export function vaguePlural(r: Reader, i: number): Draft[] | undefined {
  const plural = r.match("plural", i);
  const noun = plural && r.match("unit", plural.to);
  const side = noun && r.match("vagueSide", noun.to);
  if (!side || r.at(side.to)?.kind === "number" || r.match("whenWord", side.to)) return undefined;
  return [fixed(i, side.to, "DATE", side.value)];
}

/** Bare "đầu năm", "cuối tháng", "cuối tuần", "the end of the year": of the publication. */
function bareEdge(r: Reader, i: number, mod: string, from: number): Draft | undefined {
  const at = r.skip("determiner", from);
  const noun = r.match("pluralUnit", at) ? undefined : r.match("unit", at);
  const unit = noun && longShifts[noun.value];
  if (!unit || (unit !== "week" && unit !== "month" && unit !== "year")) return undefined;
  if (r.at(noun.to)?.kind === "number" || r.match("notUnit", at)) return undefined;
  return edged(r, calendar(at, noun.to, {}, { shift: { unit, amount: 0, from: "publication" } }), i, mod);
}

/** "cuối tuần" is Saturday and Sunday. */
function edged(r: Reader, draft: Draft, from: number, mod: string): Draft {
  const isWeekend = draft.shift?.unit === "week" && r.match("weekendEdge", from) !== undefined;
  if (isWeekend) return { ...draft, from, known: { weekend: true } };
  return { ...draft, from, mod };
}

const isCoarse = (draft: Draft): boolean =>
  draft.type === "DATE" &&
  draft.value === undefined &&
  draft.known.day === undefined &&
  draft.known.weekday === undefined &&
  draft.shift?.unit !== "day";

/**
 * "đầu năm 2022", "giữa tháng 5", "cuối tuần này", "cuối những năm 1990", "đầu 2013".
 * `inner` reads the calendar time behind the edge.
 */
export function edge(r: Reader, i: number, inner: Inner): Draft[] | undefined {
  const met = r.match("edge", i);
  if (!met) return undefined;
  const drafts = inner(met.to) ?? bareMonth(r, met.to) ?? decadeInDigits(r, met.to);
  const [first, ...rest] = drafts ?? [];
  if (first && isCoarse(first)) return [edged(r, first, i, met.value), ...rest];
  const year = r.year(met.to);
  if (year !== undefined && (r.mayEndBefore(met.to + 1) || r.precededBy("yearHead", met.to)))
    return [calendar(i, met.to + 1, { year }, { mod: met.value })];
  const bare = first ? undefined : bareEdge(r, i, met.value, met.to);
  return bare && [bare];
}

/** "6 tháng đầu năm 2013" is its first half. */
export function monthsOfYear(r: Reader, i: number, inner: Inner): Draft[] | undefined {
  const number = readNumber(r, i);
  const count = number?.value;
  const noun = number && r.match("monthNoun", number.to);
  const met = noun && r.match("edge", noun.to);
  if (!met || met.value === "MID" || count == null || count > 11) return undefined;
  const draft = inner(met.to)?.[0] ?? bareEdge(r, i, met.value, met.to);
  if (!draft || !isYear(draft)) return undefined;
  const whole = { ...draft, from: i, mod: null };
  if (count === 6) return [{ ...whole, known: { ...draft.known, half: met.value === "START" ? 1 : 2 } }];
  if (count === 3) return [{ ...whole, known: { ...draft.known, quarter: met.value === "START" ? 1 : 4 } }];
  return [fixed(i, draft.to, "DURATION", `P${count}M`)];
}

const isYear = ({ known, shift }: Draft): boolean =>
  known.month === undefined && (known.year !== undefined || shift?.unit === "year");
