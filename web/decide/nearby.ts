import { daysFrom, spanOf } from "../../src/record/days.ts";
import type { Entry } from "../../src/schema/index.ts";

/** Days before and after a contact within which the same one may be told with another day. */
const AROUND = 31;
const MOST = 40;

/** The address of the entries of the first party about the day of a contact, or of the latest where it has none. */
export function nearbyPath({ participants, time }: Pick<Entry, "participants" | "time">): string {
  const party = participants.find(({ role }) => role === "party") ?? participants[0];
  const query = new URLSearchParams({ limit: String(MOST) });
  if (party) query.set("actor", party.id);
  const days = spanOf(time?.value);
  if (days) {
    query.set("since", daysFrom(days.from, -AROUND).from);
    query.set("until", daysFrom(days.to, AROUND).to);
  } else query.set("newest", "true");
  return `/api/outline?${query}`;
}
