import { calendar, type Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { KnownParts } from "../types.ts";
import { readYearTail } from "./months.ts";

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

/** "the first quarter of 2025", "the fourth quarter", "Q3 2025". */
export function quarterByOrdinal(r: Reader, i: number): Draft[] | undefined {
  const at = r.skip("determiner", i);
  const ordinal = r.match("ordinal", at);
  const noun = ordinal && ordinal.value <= 4 ? r.match("quarterNoun", ordinal.to) : undefined;
  const told = noun && ordinal ? { to: noun.to, value: ordinal.value } : r.match("quarterSign", i);
  if (!told) return undefined;
  const known = { quarter: told.value };
  return [withYear(r, i, told.to, known) ?? calendar(i, told.to, known)];
}

/** A season behind a word that places it: "last" + "summer". */
export function seasonBehind(r: Reader, i: number): Draft | undefined {
  const met = r.match("season", i);
  return met && calendar(i, met.to, { season: met.value });
}

/** "in the spring": that of the year of the publication. */
export function theSeason(r: Reader, i: number): Draft[] | undefined {
  const determiner = r.match("determiner", i);
  const met = determiner && r.match("season", determiner.to);
  if (!met) return undefined;
  const dated = withYear(r, i, met.to, { season: met.value });
  if (dated) return [dated];
  return r.precededBy("within", i) && r.mayEndBefore(met.to)
    ? [calendar(i, met.to, { season: met.value })]
    : undefined;
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
  const bare = r.match("yearNoun", r.skip("determiner", r.skip("ofWord", half.to)));
  if (!bare || r.at(bare.to)?.kind === "number") return undefined;
  return [calendar(i, bare.to, known, { shift: { unit: "year", amount: 0, from: "publication" } })];
}
