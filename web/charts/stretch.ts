/** A stretch of time in milliseconds since 1970, the end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const day = 24 * 60 * 60 * 1000;

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** The stretch of a day, month, season or year; null for anything else. */
function unit(value: string): Stretch | null {
  const [, year, month, date] = pattern.exec(value) ?? [];
  if (year === undefined) return null;
  const y = Number(year);
  if (month === undefined) return { from: Date.UTC(y, 0), to: Date.UTC(y + 1, 0) };
  // EDTF counts the seasons from 21 (spring) to 24.
  const m = Number(month) > 20 ? (Number(month) - 20) * 3 - 1 : Number(month) - 1;
  if (date !== undefined) return { from: Date.UTC(y, m, Number(date)), to: Date.UTC(y, m, Number(date) + 1) };
  return { from: Date.UTC(y, m), to: Date.UTC(y, m + (Number(month) > 20 ? 3 : 1)) };
}

/** The stretch of time that an EDTF value (level 1) tells; an interval with one open end is its other end alone. */
export function stretchOf(value: string): Stretch | null {
  const [left = "", right] = value.split("/");
  const from = unit(left);
  const to = right === undefined ? null : unit(right);
  if (from && to) return { from: from.from, to: Math.max(from.to, to.to) };
  return from ?? to;
}

/** Whether two stretches have a moment in common. */
export const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** The shortest stretch that a chart shows. */
const shortest = 7 * day;

/** Moves and cuts a stretch so that it lies inside another one and is no shorter than a week. */
export function within({ from, to }: Stretch, whole: Stretch): Stretch {
  const length = Math.min(Math.max(to - from, shortest), whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
}

/** Makes a stretch so many times as long, the moment `at` staying where it is. */
export const zoomed = ({ from, to }: Stretch, factor: number, at = (from + to) / 2): Stretch => ({
  from: at - (at - from) * factor,
  to: at + (to - at) * factor,
});

/** A stretch later (or earlier) by a share of its own length. */
export const moved = ({ from, to }: Stretch, share: number): Stretch => ({
  from: from + (to - from) * share,
  to: to + (to - from) * share,
});

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** A stretch as an address holds it: its first and its last day. */
export const stretchText = ({ from, to }: Stretch): string => `${dayOf(from)}..${dayOf(to - 1)}`;

/** Reads what `stretchText` wrote; null for anything else. */
export function stretchFrom(text: string | null): Stretch | null {
  const [, first, last] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text ?? "") ?? [];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [Date.parse(first), Date.parse(last) + day];
  return from < to ? { from, to } : null;
}
