import { eastAsian, yearFirst, yearLast } from "./figures.ts";
import { dayThenMonth, monthThenDay, yearThenMonth } from "./named.ts";
import type { FoundDate, Rule } from "./parts.ts";
import type { Piece } from "./pieces.ts";

/** Rules in the order in which they are tried at a position. */
const RULES: readonly Rule[] = [yearFirst, yearLast, eastAsian, dayThenMonth, monthThenDay, yearThenMonth];

function dateAt(pieces: readonly Piece[], at: number, language: string | null): FoundDate | null {
  if (pieces[at]?.kind === "sign") return null;
  for (const rule of RULES) {
    const found = rule(pieces, at, language);
    if (found) return found;
  }
  return null;
}

/** All full dates among the pieces, in their order; they don't overlap. Linear: every rule looks at few pieces. */
export function datesAmong(pieces: readonly Piece[], language: string | null): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const date = dateAt(pieces, at, language);
    if (!date) continue;
    found.push(date);
    at = date.to - 1;
  }
  return found;
}
