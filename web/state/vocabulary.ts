import type { Entry, EventKind, EventStatus } from "../../src/schema/index.ts";

export type { Entry };

/** Kinds and statuses in the order in which they are offered. The schema itself stays out of the bundle. */
export const EventKindNames: readonly EventKind[] = [
  "call",
  "meeting",
  "talks",
  "visit",
  "message",
  "agreement",
  "exchange",
  "ceasefire",
];

export const EventStatusNames: readonly EventStatus[] = [
  "held",
  "ongoing",
  "planned",
  "proposed",
  "possible",
  "refused",
  "cancelled",
];
