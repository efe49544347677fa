import { daysBetween } from "../record/days.ts";
import { spanOf } from "../record/index.ts";
import type { EventTime } from "../schema/index.ts";

/** Days of a month: what is told more vaguely has no day that a calendar or event data could hold. */
const MOST_DAYS = 31;

/** The days of a time; null for what is undated, open at one end, or told more vaguely than a month. */
export function daysOf(time: EventTime | null): { readonly from: string; readonly to: string } | null {
  const span = spanOf(time?.value);
  return span && daysBetween(span.from, span.to) < MOST_DAYS ? span : null;
}

const CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** A clock time: an instant where its offset is told, else the time as told, of no zone. */
export interface ClockTime {
  /** YYYY-MM-DDTHH:MM:SS */
  readonly value: string;
  /** In UTC. */
  readonly utc: boolean;
}

/** The clock time of a contact; null where only days are told. */
export function clockOf(time: EventTime | null): ClockTime | null {
  if (!time || time.value.includes("/") || !CLOCK.test(time.value)) return null;
  if (!OFFSET.test(time.value)) return { value: `${time.value.slice(0, 16)}:00`, utc: false };
  const instant = new Date(time.value);
  if (Number.isNaN(instant.getTime())) return null;
  return { value: instant.toISOString().slice(0, 19), utc: true };
}
