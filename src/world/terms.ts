import type { WorldOffice } from "./schema.ts";
import type { Term } from "./world.ts";

/** First and last day that a date of day, month or year precision may mean; days compare as text. */
const earliest = (date: string): string => `${date}-01-01`.slice(0, 10);
const latest = (date: string): string => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10));

/** The terms of an office, one by one. */
export const termsOfOffice = (office: WorldOffice): Term[] =>
  office.holders.map((holder) => ({ of: office.of, role: office.role, ...holder }));

/** True when the day (YYYY-MM-DD) may lie in the term, its first and last day included. */
const mayCover = (term: Term, day: string): boolean =>
  earliest(term.from) <= day && (term.to === null || day <= latest(term.to));

/** True when the day lies in the term whatever day its dates mean. */
const covers = (term: Term, day: string): boolean =>
  latest(term.from) <= day && (term.to === null || day <= earliest(term.to));

/**
 * Who held an office on a day (YYYY-MM-DD). Null when nobody did, when several may have (the day on which one
 * hands over to the next, a month that both share), or when it can't be told from a month or year alone.
 */
export function holderOn(terms: readonly Term[], day: string): string | null {
  const possible = terms.filter((term) => mayCover(term, day));
  const persons = new Set(possible.map((term) => term.person));
  const [only] = persons;
  return persons.size === 1 && only && possible.some((term) => covers(term, day)) ? only : null;
}
