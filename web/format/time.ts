import type { Language } from "../state/settings.ts";

/** One end of an EDTF value, as far as it is told. */
interface Edge {
  readonly year: number;
  /** 1 to 12; 21 to 24 for seasons. */
  readonly month: number | null;
  readonly day: number | null;
  /** HH:MM. */
  readonly clock: string | null;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/;

function edge(value: string): Edge | null {
  const match = pattern.exec(value);
  if (!match?.[1]) return null;
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  return { year: Number(match[1]), month: number(match[2]), day: number(match[3]), clock: match[4] ?? null };
}

const seasons = { vi: ["xuân", "hè", "thu", "đông"], en: ["spring", "summer", "autumn", "winter"] } as const;

const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

const monthName = (month: number): string =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(utc(2000, month, 1));

function monthText({ year, month }: Edge, language: Language): string {
  if (month === null) return language === "vi" ? `năm ${year}` : `${year}`;
  if (month > 12) {
    const season = seasons[language][month - 21] ?? "";
    return language === "vi" ? `mùa ${season} ${year}` : `${season} ${year}`;
  }
  return language === "vi" ? `tháng ${month}/${year}` : `${monthName(month)} ${year}`;
}

function edgeText(one: Edge, language: Language): string {
  const { year, month, day, clock } = one;
  if (day === null || month === null) return monthText(one, language);
  const date = language === "vi" ? `${day}/${month}/${year}` : `${day} ${monthName(month)} ${year}`;
  return clock ? `${date}, ${clock}` : date;
}

const sameMonth = (a: Edge, b: Edge): boolean =>
  a.year === b.year && a.month === b.month && a.day !== null && b.day !== null;

function rangeText(value: string, language: Language): string {
  const [left = "", right = ""] = value.split("/");
  const from = edge(left);
  const to = edge(right);
  if (from && to && sameMonth(from, to) && from.day !== to.day)
    return `${from.day}–${edgeText({ ...to, clock: null }, language)}`;
  if (from && to) return `${edgeText(from, language)} – ${edgeText(to, language)}`;
  if (from) return `${language === "vi" ? "từ" : "from"} ${edgeText(from, language)}`;
  if (to) return `${language === "vi" ? "đến" : "until"} ${edgeText(to, language)}`;
  return value;
}

/** An EDTF value (level 1) as people write it; what is not understood is shown as it is. */
export function timeText(value: string, language: Language): string {
  const about = /[~%]/.test(value) ? (language === "vi" ? "khoảng " : "about ") : "";
  const doubtful = value.includes("?") ? " (?)" : "";
  const one = edge(value);
  const text = value.includes("/") ? rangeText(value, language) : one ? edgeText(one, language) : value;
  return about + text + doubtful;
}

/** A day, without its time of day. */
export const dayText = (value: string, language: Language): string =>
  value.includes("/") ? timeText(value, language) : timeText(value.replace(/T.*$/s, ""), language);

const two = (number: number): string => String(number).padStart(2, "0");

/** An instant by the clock of the person who looks: day and time of day. */
export function momentText(instant: string, language: Language): string {
  const at = new Date(instant);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return timeText(`${day}T${two(at.getHours())}:${two(at.getMinutes())}`, language);
}

/** An instant near to `now`, in as few words as tell it: the time of day, and the day where that is not today. */
export function nearMoment(instant: string, now: Date, language: Language): string {
  const at = new Date(instant);
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}`;
  if (at.toDateString() === now.toDateString()) return clock;
  if (at.getFullYear() !== now.getFullYear()) return momentText(instant, language);
  const [day, month] = [at.getDate(), at.getMonth() + 1];
  return language === "vi" ? `${clock} ngày ${day}/${month}` : `${clock}, ${day} ${monthName(month)}`;
}

/** Year and month in which a value begins ("2025-06"; "2025" when no month is told); null when undated. */
export function monthKey(value: string | null): string | null {
  if (value === null) return null;
  const from = edge(value) ?? edge(value.split("/")[1] ?? "");
  if (!from) return null;
  const month = from.month !== null && from.month > 12 ? (from.month - 20) * 3 : from.month;
  return month === null ? `${from.year}` : `${from.year}-${String(month).padStart(2, "0")}`;
}

/** Name of a month by its key, without the year; null for a key of a year alone. */
export function monthHeading(key: string, language: Language): string | null {
  const month = edge(key)?.month;
  if (!month) return null;
  return language === "vi" ? `Tháng ${month}` : monthName(month);
}

/** Short name of a month for a narrow column: "T6", "Jun". */
export function monthShort(key: string, language: Language): string {
  const month = edge(key)?.month;
  if (!month) return key;
  return language === "vi" ? `T${month}` : monthName(month).slice(0, 3);
}

/** What stands in the column of days: the day large, and what it is beneath. `big` is empty when no day is told. */
export interface DayMark {
  readonly big: string;
  readonly small: string;
}

const weekday = (one: Edge, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    weekday: language === "vi" ? "long" : "short",
    timeZone: "UTC",
  }).format(utc(one.year, one.month ?? 1, one.day ?? 1));

/** The mark of a dated value under the heading of its month. */
export function dayMark(value: string, language: Language): DayMark {
  const [left = "", right] = value.split("/");
  const from = edge(left);
  const to = right === undefined ? null : edge(right);
  if (from?.day && to?.day && from.month)
    return sameMonth(from, to)
      ? { big: `${from.day}–${to.day}`, small: "" }
      : {
          big: `${from.day}–`,
          small: language === "vi" ? `${to.day}/${to.month}` : `${to.day} ${monthName(to.month ?? 1)}`,
        };
  if (from?.day) return { big: String(from.day), small: from.clock ?? weekday(from, language) };
  return { big: "", small: "" };
}
