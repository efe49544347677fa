// Apart from the schemas, so that what only checks a word need not load zod.

/** What kinds of contact there are. */
export const eventKinds = [
  "call",
  "meeting",
  "talks",
  "visit",
  "message",
  "agreement",
  "exchange",
  "ceasefire",
] as const;

/** Of which rank those are who meet. */
export const contactLevels = ["leaders", "ministers", "officials", "experts"] as const;

/** What may be known of a contact: took place, announced, or called off. */
export const eventStatuses = [
  "held",
  "ongoing",
  "planned",
  "proposed",
  "possible",
  "refused",
  "cancelled",
] as const;

/** How somebody stands to a topic. */
export const stances = [
  "supports",
  "opposes",
  "demands",
  "offers",
  "conditions",
  "denies",
  "threatens",
  "welcomes",
] as const;

/** Id of whoever is quoted without a name. */
export const UNNAMED = "unnamed-sources";

/** How far somebody has looked at a page or an entry. */
export const reviewStates = ["unread", "read", "checked"] as const;

/** The id of the pseudo page on which a contact entered by hand stands begins so; the decision's id follows. */
export const ENTERED = "decision:";
