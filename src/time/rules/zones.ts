import type { Reader } from "../reader.ts";

/** "GMT+7", "(GMT+7)", "UTC". Offset in minutes. */
export function readOffset(r: Reader, i: number): { to: number; offset: number } | undefined {
  const open = r.is(i, "(");
  const at = open ? i + 1 : i;
  const name = r.at(at)?.text;
  if (name !== "GMT" && name !== "UTC") return undefined;
  const sign = r.is(at + 1, "+") ? 1 : r.is(at + 1, "-") ? -1 : 0;
  const hours = sign === 0 ? 0 : r.digits(at + 2);
  if (hours === undefined || hours > 14) return undefined;
  const bare = sign === 0 ? at + 1 : at + 3;
  const minutes = r.is(bare, ":") && r.touches(bare) ? r.digits(bare + 1) : undefined;
  const to = minutes === undefined ? bare : bare + 2;
  if (open && !r.is(to, ")")) return undefined;
  return { to: open ? to + 1 : to, offset: sign * (hours * 60 + (minutes ?? 0)) };
}

/** "giờ địa phương", "(giờ Việt Nam)", "(theo giờ Mỹ)". */
export function readZone(r: Reader, i: number): { to: number; zone: "place" | "outlet" } | undefined {
  const open = r.is(i, "(");
  let at = open ? i + 1 : i;
  if (r.at(at)?.lower === "theo") at += 1;
  const noun = r.match("zoneNoun", at);
  const zone = noun && r.match("zone", noun.to);
  if (!zone || (open && !r.is(zone.to, ")"))) return undefined;
  return { to: open ? zone.to + 1 : zone.to, zone: zone.value };
}
