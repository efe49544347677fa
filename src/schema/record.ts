import { z } from "zod";
import { EventTime, Quoted } from "./page.ts";
import {
  ActorRef,
  EventKind,
  EventPlace,
  EventStatus,
  Level,
  Ordinal,
  Outcome,
  Participant,
  Stance,
  Statement,
  Undertaking,
} from "./reading.ts";

/** A day in the history of an entry: which status which page reported. */
export const HistoryItem = z.object({
  status: EventStatus,
  reported: z.string().nullable(),
  page: z.string(),
});

/** One page's report of a contact, with the sentences it rests on. */
export const Report = z.object({
  key: z.string(),
  page: z.string(),
  source: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  evidence: z.array(Quoted),
});

/** A side (or third party) whose own officials say that the contact takes place. */
export const Attestation = z.object({ side: z.string(), through: z.array(z.string()) });

/** Reports that disagree, side by side. */
export const Conflict = z.object({
  entry: z.string().nullable(),
  about: z.enum(["place", "day", "participants", "number", "outcome", "status"]),
  values: z.array(z.object({ value: z.string(), pages: z.array(z.string()) })),
});

/** One contact, however many pages report it. */
export const Entry = z.object({
  id: z.string(),
  kind: EventKind,
  level: Level.nullable(),
  participants: z.array(Participant),
  time: EventTime.nullable(),
  place: EventPlace.nullable(),
  status: EventStatus,
  ordinal: Ordinal.nullable(),
  outcome: Outcome.nullable(),
  history: z.array(HistoryItem),
  reports: z.array(Report),
  independent: z.int().min(0),
  attested: z.array(Attestation),
  onesided: z.boolean(),
  conflicts: z.array(Conflict),
  confirmed: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
});

/** One utterance with its tellings. */
export const Utterance = Statement.extend({
  key: z.string(),
  tellings: z.array(
    z.object({
      page: z.string(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      content: Quoted,
    }),
  ),
});

export const RecordUndertaking = Undertaking.extend({
  key: z.string(),
  state: z.enum(["open", "accepted", "refused", "fulfilled", "lapsed"]),
  history: z.array(z.object({ state: z.string(), reported: z.string().nullable(), page: z.string() })),
  tellings: z.array(
    z.object({
      page: z.string(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      content: Quoted,
    }),
  ),
});

/** Numbers of a series that no page on record reports. */
export const Gap = z.object({
  kind: EventKind,
  participants: z.array(ActorRef.extend({ for: z.string().nullable() })),
  since: z.string().nullable(),
  missing: z.array(z.int()),
  after: z.string().nullable(),
  before: z.string().nullable(),
  told_by: z.array(z.string()),
});

/** An entry whose day has passed without a report of what became of it. */
export const Unconfirmed = Entry.extend({ due: z.string() });

/** A stance held over a span of days. */
export const RecordPosition = z.object({
  actor: ActorRef,
  topic: z.string(),
  stance: Stance,
  from: z.string().nullable(),
  to: z.string().nullable(),
  statements: z.array(z.string()),
});

export type HistoryItem = z.infer<typeof HistoryItem>;
export type Report = z.infer<typeof Report>;
export type Attestation = z.infer<typeof Attestation>;
export type Conflict = z.infer<typeof Conflict>;
export type Entry = z.infer<typeof Entry>;
export type Utterance = z.infer<typeof Utterance>;
export type RecordUndertaking = z.infer<typeof RecordUndertaking>;
export type Gap = z.infer<typeof Gap>;
export type Unconfirmed = z.infer<typeof Unconfirmed>;
export type RecordPosition = z.infer<typeof RecordPosition>;
