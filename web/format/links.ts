import type { Participant, Quoted } from "../../src/schema/index.ts";
import { ENTERED } from "../../src/schema/vocabulary.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The address of an entry. */
export const entryLink = (id: string): string => `/entries/${encodeURIComponent(id)}`;

/** Whether a contact was entered by hand: no page tells it. */
export const isEntered = (page: string): boolean => page.startsWith(ENTERED);

/** The address of a page, at a stretch of its text when one is given; of a contact entered by hand that of the log. */
export const pageLink = (id: string, at?: Stretch | Quoted): string =>
  isEntered(id) ? "/decisions" : `/pages/${encodeURIComponent(id)}${at ? `?at=${at.start}-${at.end}` : ""}`;

/** Reads `at` of a page's address; null when it names no stretch. */
export function stretchAt(text: string | null): Stretch | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "");
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
}

/** An address that is safe to link to: the web's own schemes only, since pages bring theirs along. */
export const outwardLink = (url: string | null): string | null =>
  url && /^https?:\/\//i.test(url) ? url : null;

/** The same set of parties has the same key. */
export const partiesKey = (participants: readonly Participant[]): string =>
  participants
    .filter(({ role }) => role === "party")
    .map(({ id }) => id)
    .sort()
    .join(" ");

/** The address of an actor. */
export const actorLink = (id: string): string => `/actors/${encodeURIComponent(id)}`;

/** The address of an utterance. */
export const statementLink = (key: string): string => `/statements/${encodeURIComponent(key)}`;

/** The address of an undertaking. */
export const undertakingLink = (key: string): string => `/undertakings/${encodeURIComponent(key)}`;
