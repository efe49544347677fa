import { store, stored } from "./stored.ts";

/** A visit ends when nothing was done for so long, in milliseconds. */
const pause = 30 * 60 * 1000;

const places = { latest: "parley.visit.latest", before: "parley.visit.before" } as const;

const momentOf = (text: string | null): number | null => {
  const moment = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(moment) ? null : moment;
};

const written = (moment: number): string => new Date(moment).toISOString();

/** Notes that the person is here; the first note of a visit ends the one before. */
function note(): void {
  const now = Date.now();
  const latest = momentOf(stored(places.latest));
  if (latest !== null && now - latest > pause) store(places.before, written(latest));
  store(places.latest, written(now));
}

/** Starts noting visits to the record at this address. Call once. */
export function startVisit(): void {
  note();
  document.addEventListener("visibilitychange", note);
}

/** When the visit before this one ended, an ISO 8601 instant; null on the first. */
export const lastVisit = (): string | null => {
  const moment = momentOf(stored(places.before));
  return moment === null ? null : written(moment);
};

/** Everything until now is seen: the next look begins here. */
export function markSeen(): void {
  store(places.before, written(Date.now()));
}
