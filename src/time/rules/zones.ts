import type { Reader } from "../reader.ts";

/** "EDT", "GMT": letters in capitals. */
function offsetByName(r: Reader, i: number): { to: number; offset: number } | undefined {
  const name = r.at(i)?.text;
  const met = name === name?.toUpperCase() ? r.match("zoneOffset", i) : undefined;
  return met && { to: met.to, offset: met.value };
}

/** "GMT+7", "(GMT+7)", "UTC", "EDT". Offset in minutes. */
export function readOffset(r: Reader, i: number): { to: number; offset: number } | undefined {
  return countedOffset(r, i) ?? offsetByName(r, i);
}

/** "GMT+7", "(GMT+7)", "UTC". */
function countedOffset(r: Reader, i: number): { to: number; offset: number } | undefined {
  const open = r.is(i, "(");
  const at = open ? i + 1 : i;
  const name = r.at(at)?.text;
  if (name !== "GMT" && name !== "UTC") return undefined;
  const shifted = r.at(at + 2)?.kind === "number";
  const sign = !shifted ? 0 : r.is(at + 1, "+") ? 1 : r.is(at + 1, "-") ? -1 : 0;
  const hours = sign === 0 ? 0 : r.digits(at + 2);
  if (hours === undefined || hours > 14) return undefined;
  const bare = sign === 0 ? at + 1 : at + 3;
  const minutes = r.is(bare, ":") && r.touches(bare) ? r.digits(bare + 1) : undefined;
  const to = minutes === undefined ? bare : bare + 2;
  if (open && !r.is(to, ")")) return undefined;
  return { to: open ? to + 1 : to, offset: sign * (hours * 60 + (minutes ?? 0)) };
}

/** The name of a place: "(giờ Singapore)", "theo giờ Bình Nhưỡng". Behind a comma alone "giờ" is as often "now". */
function namedPlace(r: Reader, i: number): number | undefined {
  let to = i;
  while (r.at(to)?.kind === "word" && r.at(to)?.capital) to++;
  return to > i ? to : undefined;
}

/** "local time", "Moscow time", "(local time)". */
export function zoneByName(r: Reader, i: number): { to: number; zone: "place" | "outlet" } | undefined {
  const open = r.is(i, "(");
  const at = open ? i + 1 : i;
  const phrase = r.match("zonePhrase", at);
  const noun = phrase ? undefined : r.match("zoneBehind", namedPlace(r, at) ?? at);
  const to = phrase?.to ?? (noun && noun.to > at + 1 ? noun.to : undefined);
  if (to === undefined || (open && !r.is(to, ")"))) return undefined;
  return { to: open ? to + 1 : to, zone: phrase?.value ?? "place" };
}

/** "giờ địa phương", "(giờ Việt Nam)", "(theo giờ Mỹ)", "theo giờ Vladivostok". */
export function readZone(r: Reader, i: number): { to: number; zone: "place" | "outlet" } | undefined {
  const open = r.is(i, "(");
  const start = open ? i + 1 : i;
  const at = r.skip("zoneLead", start);
  const noun = r.match("zoneNoun", at);
  if (!noun) return zoneByName(r, i);
  const known = r.match("zone", noun.to);
  const named = r.is(start - 1, ",") && at === start ? undefined : namedPlace(r, noun.to);
  const to = known?.to ?? named;
  if (to === undefined || (open && !r.is(to, ")"))) return undefined;
  return { to: open ? to + 1 : to, zone: known?.value ?? "place" };
}
