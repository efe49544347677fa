import { dayNumber, isCalendarDay, weekdayOf } from "../../time/calendar.ts";
import type { DayMention } from "./days.ts";
import type { Tie } from "./ties.ts";

/** Days between which the publication lies if its year is the one tried, and how many ties then hold. */
export interface Fit {
  readonly from: number;
  readonly to: number;
  readonly held: number;
}

/** What a year is tried against. `latest`: the last day that the publication may have, from the capture. */
export interface Evidence {
  readonly mentions: readonly DayMention[];
  readonly ties: readonly Tie[];
  readonly latest: number;
}

/** Further reports of a story come within days of its news. */
const SAME_STORY = 10;
/** Where only days before (or after) are told, the publication is taken to be within a month of them. */
const MONTH = 30;
const HALF_YEAR = 183;

function placed(mention: DayMention, year: number): number | null {
  const day = { year: mention.year ?? year, month: mention.month, day: mention.day };
  return isCalendarDay(day) ? dayNumber(day) : null;
}

/** The occurrence of a day without a year that lies nearest to another day. */
function nearest(mention: DayMention, anchor: number, year: number): number | null {
  if (mention.year !== null) return placed(mention, year);
  const all = [year - 1, year, year + 1].map((one) => placed(mention, one)).filter((one) => one !== null);
  const sorted = all.sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor));
  return sorted[0] ?? null;
}

interface Anchor {
  readonly day: number;
  readonly kind: "exact" | "news" | "past" | "future";
}

/**
 * The mention from which the others are placed: the surest kind, and of that the first told. Days told with their
 * year come last as news, and as past or future are too far off to place anything.
 */
function anchorOf(mentions: readonly DayMention[], year: number): Anchor | null {
  const shifted = mentions.find((mention) => mention.shift !== null);
  const exact = shifted ? placed(shifted, year) : null;
  if (shifted && exact !== null) return { day: exact - (shifted.shift ?? 0), kind: "exact" };
  for (const kind of ["news", "past", "future"] as const) {
    const fits = mentions.filter(
      (mention) =>
        mention.side === kind && (mention.year === null || (kind === "news" && mention.year === year)),
    );
    const found = fits.find((mention) => mention.year === null) ?? fits[0];
    const day = found ? placed(found, year) : null;
    if (day !== null) return { day, kind };
  }
  return null;
}

/** Latest day told as past (or as news) and earliest told as to come, around the anchor. */
function bounds(
  mentions: readonly DayMention[],
  anchor: Anchor,
  year: number,
): { last: number; next: number } {
  let last = anchor.kind === "future" ? Number.NEGATIVE_INFINITY : anchor.day;
  let next = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    const day = nearest(mention, anchor.day, year);
    if (day === null || mention.due || mention.side === "open") continue;
    if (mention.side === "future") {
      if (day > last || anchor.kind === "future") next = Math.min(next, day);
    } else if (
      day <=
      anchor.day + (mention.side === "news" || anchor.kind !== "past" ? SAME_STORY : HALF_YEAR)
    ) {
      last = Math.max(last, day);
    }
  }
  return { last, next };
}

function rangeOf(
  mentions: readonly DayMention[],
  anchor: Anchor,
  year: number,
): { from: number; to: number } {
  if (anchor.kind === "exact") return { from: anchor.day, to: anchor.day };
  const { last, next } = bounds(mentions, anchor, year);
  if (anchor.kind === "news") return { from: last, to: last };
  if (anchor.kind === "future") return { from: next - MONTH, to: next - 1 };
  return { from: last, to: Math.max(last, Math.min(next - 1, last + MONTH)) };
}

const overlapping = (range: { from: number; to: number }, tie: Tie): boolean =>
  tie.ranges.some((one) => one.from <= range.to && one.to >= range.from);

function heldDates(
  mentions: readonly DayMention[],
  range: { from: number; to: number },
  year: number,
): number {
  let held = 0;
  for (const mention of mentions) {
    const day = nearest(mention, range.from, year);
    if (day === null) continue;
    if (mention.weekday !== null && weekdayOf(day) === mention.weekday) held++;
    if (mention.year === null) continue;
    const near = Math.abs(day - range.from) <= HALF_YEAR * 2;
    if (mention.side === "future" ? day >= range.from : day <= range.to) held += near ? 2 : 1;
  }
  return held;
}

/** Tightens the range by ties that hold and bound it from below; offices and wars begin inside it at times. */
function tightened(
  range: { from: number; to: number },
  ties: readonly Tie[],
  latest: number,
): { from: number; to: number } {
  let { from, to } = range;
  for (const tie of ties) {
    const own = tie.ranges.filter((one) => one.from <= to && one.to >= from);
    if (own.length === 0) continue;
    from = Math.max(from, Math.min(...own.map((one) => one.from)));
    to = Math.min(to, Math.max(...own.map((one) => one.to)));
  }
  return { from, to: Math.min(to, latest) };
}

/** Tries a year: where its publication would lie, and the number of ties that hold; null when it can't be. */
export function fitYear(evidence: Evidence, year: number): Fit | null {
  const { mentions, ties, latest } = evidence;
  const anchor = anchorOf(mentions, year);
  if (!anchor) return null;
  const open = rangeOf(mentions, anchor, year);
  const range = tightened(open, ties, latest);
  if (range.from > range.to) return null;
  const held = ties.filter(
    (tie) => overlapping(range, tie) && (tie.exact === null || range.from >= tie.exact),
  ).length;
  const exact = ties.filter(
    (tie) => tie.exact !== null && tie.exact >= range.from && tie.exact <= range.to,
  ).length;
  return { ...range, held: held + exact + heldDates(mentions, range, year) };
}
