import type { Deixis } from "../../language/time-words.ts";
import { calendar, type Draft, fixed, type Inner } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { FoundTime, Shift } from "../types.ts";
import { durationValue, longShifts, readAmount, unitAt } from "./amounts.ts";
import { monthByName } from "./named-days.ts";
import { seasonBehind } from "./year-parts.ts";

const shiftBy = (unit: Shift["unit"], deixis: Deixis): Shift => ({ unit, ...deixis });

const directionOf = ({ amount }: Deixis): FoundTime["direction"] =>
  amount < 0 ? "past" : amount > 0 ? "future" : null;

/** "last Tuesday", "next June"; with "this" it is as the clause tells, and where that tells nothing to come. */
function directed(draft: Draft, from: number, deixis: Deixis): Draft {
  const direction = directionOf(deixis);
  return { ...draft, from, direction, ...(direction === null ? { likely: "future" as const } : {}) };
}

/** "last week", "the following year"; with "the", what is past or to come is as often how long: "over the last year". */
function unitOf(r: Reader, from: number, at: number, deixis: Deixis): Draft | undefined {
  const noun = unitAt(r, at);
  const unit = noun && longShifts[noun.value];
  if (!noun || !unit || r.match("pluralUnit", at)) return undefined;
  if (deixis.amount !== 0 && lasts(r, from))
    return fixed(from, noun.to, "DURATION", durationValue(1, noun.value));
  return calendar(from, noun.to, {}, { shift: shiftBy(unit, deixis) });
}

/** "over the last week", "in the next year". */
const lasts = (r: Reader, from: number): boolean =>
  r.match("determiner", from) !== undefined &&
  r.match("stretchBefore", from + 1) !== undefined &&
  r.precededBy("within", from);

/** "last weekend", "this weekend", "the following weekend". */
function weekendOf(r: Reader, from: number, at: number, deixis: Deixis): Draft | undefined {
  const noun = r.match("weekend", at);
  if (!noun) return undefined;
  if (deixis.from === "reference")
    return calendar(from, noun.to, { weekend: true }, { shift: shiftBy("week", deixis) });
  return directed(calendar(from, noun.to, { weekend: true }), from, deixis);
}

/** "this morning", "that night", "the following evening". */
function partOf(r: Reader, from: number, at: number, deixis: Deixis): Draft | undefined {
  const part = r.match("daypartBehind", at);
  return part && calendar(from, part.to, { part: part.value }, { shift: shiftBy("day", deixis) });
}

/** "last Tuesday", "this Friday"; "that Tuesday" tells nothing of its own. */
function weekdayOf(r: Reader, from: number, at: number, deixis: Deixis): Draft | undefined {
  const day = deixis.from === "publication" ? r.match("weekday", at) : undefined;
  return day && directed(calendar(from, day.to, { weekday: day.value }), from, deixis);
}

function monthOf(r: Reader, from: number, at: number, deixis: Deixis): Draft | undefined {
  const draft = deixis.from === "publication" ? monthByName(r, at)?.[0] : undefined;
  if (!draft || draft.known.year !== undefined || draft.shift) return undefined;
  if (deixis.amount === 0) return { ...draft, from, shift: shiftBy("year", deixis) };
  return directed(draft, from, deixis);
}

/** "last summer", "this spring". */
function seasonOf(r: Reader, from: number, at: number, deixis: Deixis): Draft | undefined {
  const draft = deixis.from === "publication" ? seasonBehind(r, at) : undefined;
  return draft && directed(draft, from, deixis);
}

const readings = [unitOf, weekdayOf, weekendOf, partOf, monthOf, seasonOf] as const;

/** A word in front places a unit, weekday, month or season: "last week", "next Tuesday", "this spring", "that year". */
export function modified(r: Reader, i: number): Draft[] | undefined {
  const at = r.match("deixisBefore", i) ? i : r.skip("determiner", i);
  const met = r.match("deixisBefore", at);
  if (!met) return undefined;
  for (const read of readings) {
    const draft = read(r, i, met.to, met.value);
    if (draft) return [draft];
  }
  return undefined;
}

/** "the past three years", "the next 48 hours", "over the past year": how long, up to now or from now on. */
export function stretchBefore(r: Reader, i: number): Draft[] | undefined {
  const determiner = r.match("determiner", i);
  const stretch = determiner && r.match("stretchBefore", determiner.to);
  if (!stretch) return undefined;
  const amount = readAmount(r, stretch.to);
  if (amount) return [fixed(i, amount.to, "DURATION", amount.value)];
  const unit = unitAt(r, stretch.to);
  const isOne = unit && !r.match("pluralUnit", stretch.to) && !r.match("deixisBefore", determiner.to);
  return isOne ? [fixed(i, unit.to, "DURATION", durationValue(1, unit.value))] : undefined;
}

/** "recent weeks", "the coming days". */
export function vagueBefore(r: Reader, i: number): Draft[] | undefined {
  const side = r.match("vagueBefore", i);
  const noun = side && r.match("pluralUnit", side.to);
  return noun && [fixed(i, noun.to, "DATE", side.value)];
}

/** "the weekend", "the end of the year": the one of the publication. */
export function theWeekend(r: Reader, i: number): Draft[] | undefined {
  const noun = r.match("weekend", r.skip("determiner", i));
  return noun && noun.to > i + 1 ? [calendar(i, noun.to, { weekend: true })] : undefined;
}

/** "in the afternoon", "at dawn": of the day that is being told of. */
export function partAlone(r: Reader, i: number): Draft[] | undefined {
  const determiner = r.match("determiner", i);
  const part = determiner ? r.match("daypartBehind", determiner.to) : r.match("daypartName", i);
  const led = r.precededBy(determiner ? "within" : "clockLead", i);
  if (!part || !led || !r.mayEndBefore(part.to)) return undefined;
  return [
    calendar(i, part.to, { part: part.value }, { shift: { unit: "day", amount: 0, from: "reference" } }),
  ];
}

/** A part of the day behind its day: "Tuesday morning", "yesterday evening", "4 June afternoon". */
export function withDaypart<D extends Draft>(r: Reader, draft: D): D {
  const part = r.match("daypartBehind", draft.to);
  const { known, shift, value } = draft;
  const isDay = known.day !== undefined || known.weekday !== undefined || shift?.unit === "day";
  if (!part || !isDay || value !== undefined || known.hour !== undefined || known.part !== undefined)
    return draft;
  return { ...draft, to: part.to, type: "TIME", known: { ...known, part: part.value } };
}

/** "late Monday", "early on Tuesday morning", "earlier today". */
export function edgeOfDay(r: Reader, i: number, inner: Inner): Draft[] | undefined {
  const edge = r.match("dayEdge", i) && r.match("edge", i);
  const [first, ...more] = (edge && inner(edge.to)) ?? [];
  if (!edge || !first || more.length > 0 || first.value !== undefined) return undefined;
  const { known, shift } = first;
  const isDay = known.day !== undefined || known.weekday !== undefined || shift?.unit === "day";
  return isDay ? [{ ...first, from: i, mod: edge.value }] : undefined;
}
