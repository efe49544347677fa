import { dayNumber } from "./calendar.ts";
import { dayRangeOfEdtf } from "./edtf.ts";
import type { FoundTime, KnownParts } from "./types.ts";

/** A date whose day is this near to the publication is the one that is meant, when with its numbers swapped it is not. */
const NEAR_DAYS = 10;

const swapped = ({ month, day, ...rest }: KnownParts): KnownParts => ({
  ...rest,
  ...(day === undefined ? {} : { month: day }),
  ...(month === undefined ? {} : { day: month }),
});

const DIGITS = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d/;

/** Which number comes first where a day above twelve shows it; null where none or both are shown. */
function shownOrder(found: readonly FoundTime[]): "day" | "month" | null {
  const shown = new Set<"day" | "month">();
  for (const { text, known } of found) {
    const match = known.either ? null : DIGITS.exec(text);
    if (match && Number(match[1]) > 12) shown.add("day");
    if (match && Number(match[2]) > 12) shown.add("month");
  }
  const [only, other] = shown;
  return other === undefined ? (only ?? null) : null;
}

const distance = ({ year = 0, month = 1, day = 1 }: KnownParts, from: number): number =>
  Math.abs(dayNumber({ year, month, day }) - from);

function settled(known: KnownParts, order: "day" | "month" | null, published: number | null): KnownParts {
  const { either: _either, ...dayFirst } = known;
  const monthFirst = swapped(dayFirst);
  if (order !== null) return order === "day" ? dayFirst : monthFirst;
  if (published === null) return known;
  const near = [dayFirst, monthFirst].filter((one) => distance(one, published) <= NEAR_DAYS);
  return near.length === 1 ? (near[0] ?? known) : known;
}

/**
 * Says which number is the day in dates of either order ("04/06/2025"): as other dates of the page show, else the one
 * that lies at the publication; what stays open keeps its mark.
 */
export function withOrders(found: readonly FoundTime[], published: string | null): readonly FoundTime[] {
  if (!found.some(({ known }) => known.either)) return found;
  const order = shownOrder(found);
  const range = published === null ? null : dayRangeOfEdtf(published);
  const day = range && range.from === range.to ? range.from : null;
  return found.map((time) =>
    time.known.either ? { ...time, known: settled(time.known, order, day) } : time,
  );
}
