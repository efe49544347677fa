import { inOfficeSince } from "./cast.ts";
import { type Contact, sidesKey } from "./contact.ts";
import { dayAt } from "./days.ts";
import { rates } from "./rates.ts";

/** Contacts that pages count: calls and meetings of the same persons, rounds of talks, exchanges. */
function seriesKey(contact: Contact): string | null {
  const { kind, level, sides, persons } = contact;
  const base = `${kind}|${level}|${sidesKey(sides)}`;
  if (kind === "exchange") return base;
  if (kind === "talks") return level === "officials" ? base : null;
  if ((kind !== "call" && kind !== "meeting") || persons.size < sides.length || level === "officials")
    return null;
  return `${base}|${[...persons.values()].map(({ id }) => id).join("+")}`;
}

/** From when a series counts: since both came into office in this decade, or from the beginning of the year. */
function sinceOf(contact: Contact): string | null {
  const day = dayAt(contact.start, 0);
  if (contact.kind === "talks" || contact.kind === "exchange") return null;
  const terms = [...contact.persons].map(([side, who]) => inOfficeSince(side, who, day));
  const latest = terms.reduce<string>((last, term) => (term !== null && term > last ? term : last), "");
  const isKnown = terms.every((term) => term !== null) && latest > rates.firstDay;
  return isKnown ? latest : `${day.slice(0, 4)}-01-01`;
}

/** Numbers the contacts that took place, in order, within their series. */
export function numberThem(contacts: readonly Contact[]): void {
  const counts = new Map<string, number>();
  for (const contact of contacts) {
    const counted = seriesKey(contact);
    if (counted === null || (contact.fate !== "held" && contact.fate !== "postponed")) continue;
    const since = sinceOf(contact);
    const key = `${counted}|${since}`;
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    contact.series = { key, n, since };
  }
}
