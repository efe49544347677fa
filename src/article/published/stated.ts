import type { DecodedPage } from "../../page/types.ts";
import type { Published } from "../../schema/index.ts";
import { type StatedTime, statedTime } from "../date-line.ts";
import type { Line } from "../line.ts";
import type { Judged } from "../origin.ts";

/** ISO 8601 with a clock time: the day, the hour and minute, and the zone when there is one. */
const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?/iu;

const MINUTE = 60_000;

/** The same moment in the zone of the outlet, for pages that state theirs in UTC. */
function inZone(moment: number, zone: string): string {
  const sign = zone.startsWith("-") ? -1 : 1;
  const minutes = sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
  return `${new Date(moment + minutes * MINUTE).toISOString().slice(0, 16)}${zone}`;
}

function fromIso(value: string, zone: string): string | null {
  const found = ISO.exec(value.trim());
  if (!found) return null;
  const [, day, clock, stated] = found;
  if (stated === undefined) return `${day}T${clock}${zone}`;
  if (/^z$/iu.test(stated) || /^[+-]00:?00$/u.test(stated)) {
    const moment = Date.parse(`${day}T${clock}:00Z`);
    return Number.isNaN(moment) ? null : inZone(moment, zone);
  }
  return `${day}T${clock}${stated.includes(":") ? stated : `${stated.slice(0, 3)}:${stated.slice(3)}`}`;
}

const timeOf = ({ day, clock }: StatedTime, zone: string): Pick<Published, "value" | "precision"> =>
  clock ? { value: `${day}T${clock}${zone}`, precision: "minute" } : { value: day, precision: "day" };

/** What the head of an HTML page declares, or null. `zone` serves times without one, and replaces UTC. */
export function declaredPublication(decoded: DecodedPage, zone: string): Published | null {
  const declared = decoded.metadata.published;
  if (!declared) return null;
  const rest = { basis: "metadata", alternatives: [], evidence: [] } as const;
  const iso = fromIso(declared, zone);
  if (iso) return { value: iso, precision: "minute", ...rest, alternatives: [], evidence: [] };
  const stated = statedTime(declared);
  return stated ? { ...timeOf(stated, zone), basis: "metadata", alternatives: [], evidence: [] } : null;
}

/** Date lines of the page, those under the headline first, then those above it from the nearest up. */
function dateLines(judged: Judged, title: number): Line[] {
  const found = judged.lines.filter((line) => judged.roles[line.index] === "dateline");
  const after = found.filter((line) => line.index > title);
  const before = found.filter((line) => line.index < title).reverse();
  return [...after, ...before];
}

/**
 * The page's own date line, or null. Lines above the headline are asked `fits`, which refuses those that tell the
 * day of the capture instead.
 */
export function statedPublication(
  judged: Judged,
  zone: string,
  fits: (day: string) => boolean,
): Published | null {
  const title = judged.roles.indexOf("title");
  for (const line of dateLines(judged, title)) {
    const sign = judged.signs[line.index];
    if (sign?.kind !== "date" || (line.index < title && !fits(sign.time.day))) continue;
    const evidence = [{ start: line.start, end: line.end }];
    return { ...timeOf(sign.time, zone), basis: "stated", alternatives: [], evidence };
  }
  return null;
}
