import type { PageCopy } from "../types.ts";
import { toldDays } from "./possible-days.ts";

const instantOf = ({ published }: PageCopy): number =>
  published !== null && !published.inferred && published.value.includes("T")
    ? Date.parse(published.value)
    : Number.NaN;

/** True when one page was surely published before the other: on an earlier day, or earlier where both tell the minute. */
function isBefore(a: PageCopy, b: PageCopy): boolean {
  const [one, other] = [instantOf(a), instantOf(b)];
  if (!Number.isNaN(one) && !Number.isNaN(other)) return one < other;
  const [left, right] = [toldDays(a), toldDays(b)];
  return left !== null && right !== null && left.to < right.from;
}

/** The page that was published before all others; null where that is not known. */
export const earliestOf = (copies: readonly PageCopy[]): PageCopy | null =>
  copies.find((page) => copies.every((other) => other === page || isBefore(page, other))) ?? null;
