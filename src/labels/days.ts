import type { Words } from "./types.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** YYYY, YYYY-MM, YYYY-MM-DD or with a clock time and zone, and EDTF's mark of doubt at the end. */
const STRETCH = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2})[^?~%]*)?([?~%]?)$/;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** An EDTF time as people of the language write it; what is no plain stretch of the calendar is printed as it is. */
export function dayText(value: string | null | undefined, words: Words): string {
  if (value === null || value === undefined) return words.undated;
  const parts = value.split("/");
  return daysText(parts, words.lang) ?? parts.map((part) => stretchText(part, words.lang)).join(" – ");
}

/** Days of one month or year without what they share told twice; null for anything else. */
function daysText([from = "", to = ""]: readonly string[], lang: Words["lang"]): string | null {
  const [first, last] = [DAY.exec(from), DAY.exec(to)];
  if (!first || !last || first[1] !== last[1]) return null;
  const sameMonth = first[2] === last[2];
  const end = stretchText(to, lang);
  if (lang === "vi") return `${sameMonth ? first[3] : `${first[3]}/${first[2]}`}–${end}`;
  return sameMonth ? `${Number(first[3])}–${end}` : `${stretchText(from, lang).slice(0, -5)} – ${end}`;
}

function stretchText(part: string, lang: Words["lang"]): string {
  const found = STRETCH.exec(part);
  if (!found) return part === "" || part === ".." ? "…" : part;
  const [, year = "", month, day, clock, doubt = ""] = found;
  const date = lang === "vi" ? vietnamese(year, month, day) : english(year, month, day);
  return `${date}${clock === undefined ? "" : `, ${clock}`}${doubt === "" ? "" : " (?)"}`;
}

const vietnamese = (year: string, month?: string, day?: string): string =>
  [day, month, year].filter((part) => part !== undefined).join("/");

function english(year: string, month?: string, day?: string): string {
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}
