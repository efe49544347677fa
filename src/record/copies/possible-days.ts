import { type DaySpan, lengthOf, spanOf } from "../days.ts";
import type { PageCopy } from "../types.ts";

/** A longer time does not tell when a page was published. */
const VAGUE_DAYS = 62;
/** More alternatives than these tell as little. */
const MOST_ALTERNATIVES = 12;

const spansOf = (values: readonly string[]): DaySpan[] =>
  values
    .map(spanOf)
    .filter((span) => span !== null)
    .filter((span) => lengthOf(span) <= VAGUE_DAYS);

/** The days on which a page tells that it was published; null where it tells none, or too vaguely, or they were inferred. */
export function toldDays({ published }: Pick<PageCopy, "published">): DaySpan | null {
  return published === null || published.inferred ? null : (spansOf([published.value])[0] ?? null);
}

/** The days left of a publication day that was inferred, each alternative for itself; none where nothing is to choose. */
export function openDays({ published }: Pick<PageCopy, "published">): DaySpan[] {
  if (published === null || !published.inferred) return [];
  const spans = spansOf([published.value, ...published.alternatives]);
  const isOpen = spans.length > 1 || spans.some((span) => lengthOf(span) > 1);
  return isOpen && spans.length <= MOST_ALTERNATIVES ? spans : [];
}
