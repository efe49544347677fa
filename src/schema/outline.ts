import { z } from "zod";
import { Actor, ActorRef } from "./reading.ts";
import { Conflict, Entry } from "./record.ts";

/**
 * A contact as overviews show it: without its reports and their sentences. `reported`: the day of the first report that
 * has one; `reports`: how many there are; `disputed`: what they disagree on as long as it is not settled; `doubtful`: how
 * many other entries may be the same contact; `due`: the day by which something should have been heard of it, null where
 * nothing is due; `passage`: the beginning of the first sentence that it rests on, at most 240 UTF-16 code units.
 */
export const EntryOutline = Entry.pick({
  id: true,
  kind: true,
  level: true,
  participants: true,
  time: true,
  place: true,
  status: true,
  ordinal: true,
  negotiation: true,
  track: true,
  independent: true,
  onesided: true,
  review: true,
  confidential: true,
}).extend({
  reported: z.string().nullable(),
  reports: z.int().min(0),
  outcome: z.enum(["agreed", "partial", "none", "unknown"]).nullable(),
  /** Sides and third parties that attest it. */
  attested: z.array(z.string()),
  disputed: z.array(Conflict.shape.about),
  doubtful: z.int().min(0),
  due: z.string().nullable(),
  passage: z.string().nullable(),
});

/**
 * Somebody of whom the record tells. `entries`, `utterances`: how many contacts they take part in themselves, and how
 * many utterances are theirs.
 */
export const RecordActor = ActorRef.extend({
  kind: Actor.shape.kind,
  for: z.string().nullable(),
  entries: z.int().min(0),
  utterances: z.int().min(0),
});

/** What a record holds at all. `from`, `to`: days of the first and the last contact; `latest`: that of the latest page. */
export const RecordSummary = z.object({
  pages: z.int().min(0),
  entries: z.int().min(0),
  utterances: z.int().min(0),
  undertakings: z.int().min(0),
  outlets: z.int().min(0),
  from: z.string().nullable(),
  to: z.string().nullable(),
  latest: z.string().nullable(),
  /** Pages at which nobody has looked. */
  unread: z.int().min(0),
});

export type EntryOutline = z.infer<typeof EntryOutline>;
export type RecordActor = z.infer<typeof RecordActor>;
export type RecordSummary = z.infer<typeof RecordSummary>;
