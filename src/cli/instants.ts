const HOUR = 3_600_000;
const AGO = /^(\d{1,4})([dh])$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The instant that people mean by "7d" or "12h" (before `now`), by a day (its beginning in this machine's zone) or by an
 * ISO 8601 instant; null for anything else.
 */
export function instantOf(value: string, now: Date): Date | null {
  const [, count, unit] = AGO.exec(value) ?? [];
  if (count !== undefined) return new Date(now.getTime() - Number(count) * (unit === "d" ? 24 : 1) * HOUR);
  if (!DAY.test(value) && !INSTANT.test(value)) return null;
  const instant = new Date(DAY.test(value) ? `${value}T00:00` : value);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
