import { z } from "zod";
import { EventKind, Level } from "./reading.ts";

/** An id of one's own: it stands in addresses and on command lines. */
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "must be small letters, digits and hyphens");

const Names = z.strictObject({ vi: z.string().min(1).max(200), en: z.string().min(1).max(200) });

/** YYYY, YYYY-MM or YYYY-MM-DD. */
const Day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be written YYYY, YYYY-MM or YYYY-MM-DD");

/** Ids of states (ISO 3166-1 alpha-2) and bodies. */
const Sides = z.array(z.string().min(2).max(200)).max(200);

const TopicIds = z.array(z.string().min(1).max(100)).max(200).default([]);

/**
 * A strand of a negotiation. What is stated must all hold of a contact: most of `parties` take part, it is about nothing but
 * `topics`, it is of one of `kinds` and `levels`. A track that states nothing is chosen by people alone.
 */
export const NegotiationTrack = z.strictObject({
  id: Id,
  names: Names,
  parties: Sides.default([]),
  topics: TopicIds,
  kinds: z.array(EventKind).default([]),
  levels: z.array(Level).default([]),
});

/**
 * A negotiation as data. `core`: without one of these nothing belongs to it; any party where it is empty. `mediators`:
 * a party that deals with one of these deals in it. `topics`: what it is about; of what is told to be about others it
 * is not. `from`, `to`: its days.
 */
export const Negotiation = z.strictObject({
  id: Id,
  names: Names,
  parties: Sides.min(2),
  core: Sides.default([]),
  mediators: Sides.default([]),
  topics: TopicIds,
  from: Day.nullable().default(null),
  to: Day.nullable().default(null),
  tracks: z.array(NegotiationTrack).max(100).default([]),
});

/** Topics of a user: each with the words that name it, in any language that is read. */
export const OwnTopics = z.record(z.string().min(1), z.array(z.string().min(1)).min(1));

export type NegotiationTrack = z.infer<typeof NegotiationTrack>;
export type Negotiation = z.infer<typeof Negotiation>;

/** As it is written down: what has a default may be left out. */
export type NegotiationEntry = z.input<typeof Negotiation>;
