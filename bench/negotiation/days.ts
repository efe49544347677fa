/** Moments are whole minutes since 1970 in UTC; days are YYYY-MM-DD; offsets are minutes east of Greenwich. */
const MINUTES = 1440;

export const momentOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 60_000;

/** The calendar day at a moment where clocks are `offset` minutes ahead of UTC. */
export const dayAt = (moment: number, offset: number): string =>
  new Date((moment + offset) * 60_000).toISOString().slice(0, 10);

export const addDays = (day: string, count: number): string => dayAt(momentOf(day) + count * MINUTES, 0);

export const daysFrom = (a: string, b: string): number => (momentOf(b) - momentOf(a)) / MINUTES;

/** "6/5/2025" as a Vietnamese page writes it. */
export function writtenDay(day: string, withYear: boolean): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)}/${Number(month)}${withYear ? `/${year}` : ""}`;
}

const two = (n: number): string => `${n}`.padStart(2, "0");

/** The minute with its offset, ISO 8601: "2025-06-05T10:00+07:00". */
export function minuteAt(moment: number, offset: number): string {
  const local = new Date((moment + offset) * 60_000).toISOString().slice(0, 16);
  const ahead = Math.abs(offset);
  return `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** Washington keeps summer time, about from the middle of March to the beginning of November. */
export function washingtonOffset(moment: number): number {
  const monthDay = dayAt(moment, -300).slice(5);
  return monthDay >= "03-12" && monthDay < "11-04" ? -240 : -300;
}
