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
import { reviewStates } from "./vocabulary.ts";

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
  /** The independent source under which it counts: an agency or outlet, else the article of which it is a copy. */
  origin: z.string(),
  evidence: z.array(Quoted),
});

/** How far somebody has looked at a page or an entry. */
export const ReviewState = z.enum(reviewStates);

/** Who looked at an entry last, how far, and how many of its reports have come since. */
export const Review = z.object({
  state: ReviewState,
  by: z.string(),
  at: z.string(),
  unseen: z.int().min(0),
});

/** A side (or third party) whose own officials say that the contact takes place. */
export const Attestation = z.object({ side: z.string(), through: z.array(z.string()) });

/** One of the ways in which something is told; `independent`: how many sources tell it so, copies counted once. */
const ConflictValue = z.object({
  value: z.string(),
  pages: z.array(z.string()),
  independent: z.int().min(0),
});

/**
 * Which value stands at last: by a correction of those who told another, or by later reports of several independent
 * sources with no other after the last dissent, or because somebody decided so.
 */
const Settlement = z.object({ by: z.enum(["correction", "later-reports", "decision"]), value: z.string() });

/**
 * Reports that disagree, side by side. `entry` is null where a page disagrees with itself about no contact, and where
 * several entries claim one number: `entries` names these.
 */
export const Conflict = z.object({
  entry: z.string().nullable(),
  entries: z.array(z.string()),
  about: z.enum(["place", "day", "participants", "number", "outcome", "status"]),
  values: z.array(ConflictValue),
  settled: Settlement.nullable(),
});

/**
 * Whose words a contact is known by: officials of the sides, those of others, sources without a name, or an outlet that
 * names nobody for it.
 */
export const ToldBy = z.enum(["sides", "third-parties", "unnamed", "outlets"]);

/** Ids of the negotiation to which something belongs and of its track; null where that is not known. */
const place = { negotiation: z.string().nullable(), track: z.string().nullable() };

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
  /** Every number that a page gives it, with the pages and how many independent sources these are. */
  counts: z.array(Ordinal.extend({ pages: z.array(z.string()), independent: z.int().min(0) })),
  outcome: Outcome.nullable(),
  /** What pages tell it to be about. */
  topics: z.array(z.string()),
  ...place,
  history: z.array(HistoryItem),
  reports: z.array(Report),
  independent: z.int().min(0),
  attested: z.array(Attestation),
  onesided: z.boolean(),
  told_by: z.array(ToldBy),
  /** Entries that may be the same contact; joined with none of them, since several have an equal right to it. */
  doubtful: z.array(z.object({ id: z.string(), status: EventStatus })),
  conflicts: z.array(Conflict),
  confirmed: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
  /** Null while nobody has looked at it. */
  review: Review.nullable(),
  /** It rests on something that is to be kept out of exports. */
  confidential: z.boolean(),
  /** Ids of the decisions that shape it, in order of time. */
  decisions: z.array(z.string()),
});

/** One page's telling of what was said or undertaken. `key`: by which decisions name it. */
export const Telling = z.object({
  key: z.string(),
  page: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  content: Quoted,
});

/** One utterance with its tellings. `related`: keys of utterances that may say the same in other words. */
export const Utterance = Statement.extend({
  key: z.string(),
  tellings: z.array(Telling),
  related: z.array(z.string()),
  ...place,
});

export const UndertakingState = z.enum(["open", "accepted", "refused", "fulfilled", "lapsed"]);

/** What somebody undertook, once with all its tellings, and what became of it. */
export const RecordUndertaking = Undertaking.extend({
  key: z.string(),
  state: UndertakingState,
  /** Each state with the page that reports it; `reported` is that page's day, or the day that passed. */
  history: z.array(z.object({ state: UndertakingState, reported: z.string().nullable(), page: z.string() })),
  tellings: z.array(Telling),
  /** The state or body whose undertaking it is: that for which the actor acts. */
  for: z.string(),
  /** Ids of those who voice it, where that is not the actor. */
  through: z.array(z.string()),
  topics: z.array(z.string()),
  ...place,
  /** Id of the entry that it is to bring about, and of the one in which it was agreed. */
  entry: z.string().nullable(),
  agreed_in: z.string().nullable(),
  /** Key of the undertaking that it accepts or refuses, and keys of those that accept or refuse it. */
  answers: z.string().nullable(),
  answered_by: z.array(z.string()),
});

/** Numbers of a series that no page on record reports. */
export const Gap = z.object({
  kind: EventKind,
  participants: z.array(ActorRef.extend({ for: z.string().nullable() })),
  since: z.string().nullable(),
  missing: z.array(z.int()),
  after: z.string().nullable(),
  before: z.string().nullable(),
  /** Ids of the entries between which the missing ones lie; `last` is null before the first. */
  last: z.string().nullable(),
  next: z.string(),
  /** Ids of entries between these that may be the missing ones: announced or undated, none of them told as held that day. */
  possibly: z.array(z.string()),
  told_by: z.array(z.string()),
  /** Those of `next`. */
  ...place,
});

/** An entry whose day has passed without a report of what became of it. */
export const Unconfirmed = Entry.extend({ due: z.string() });

/**
 * A stance held over a span of days, by a state or body; by a person only where he acts for none. `through`: ids of
 * those who took or voiced it. `also`: the same stance in other degrees (who offers supports), and others told on days
 * when it was told too. `negotiation`: the one to which its statements belong, null where that is none or several.
 */
export const RecordPosition = z.object({
  actor: ActorRef,
  topic: z.string(),
  stance: Stance,
  from: z.string().nullable(),
  to: z.string().nullable(),
  statements: z.array(z.string()),
  through: z.array(z.string()),
  also: z.array(z.object({ stance: Stance, statements: z.array(z.string()) })),
  negotiation: z.string().nullable(),
});

/**
 * An outlet or agency of the record. `pages`: those that it printed, `original` ones and those `taken` from others;
 * `given`: pages of others that come from it; `from`, `to`: days of its first and last; `first`, `alone`: contacts
 * that it reported before all others, or that no other independent source reports.
 */
export const RecordSource = z.object({
  id: z.string(),
  name: z.string(),
  pages: z.int().min(0),
  original: z.int().min(0),
  taken: z.int().min(0),
  given: z.int().min(0),
  from: z.string().nullable(),
  to: z.string().nullable(),
  first: z.int().min(0),
  alone: z.int().min(0),
});

export type HistoryItem = z.infer<typeof HistoryItem>;
export type Report = z.infer<typeof Report>;
export type ReviewState = z.infer<typeof ReviewState>;
export type Attestation = z.infer<typeof Attestation>;
export type Conflict = z.infer<typeof Conflict>;
export type ToldBy = z.infer<typeof ToldBy>;
export type Entry = z.infer<typeof Entry>;
export type Utterance = z.infer<typeof Utterance>;
export type RecordUndertaking = z.infer<typeof RecordUndertaking>;
export type Gap = z.infer<typeof Gap>;
export type Unconfirmed = z.infer<typeof Unconfirmed>;
export type RecordPosition = z.infer<typeof RecordPosition>;
export type RecordSource = z.infer<typeof RecordSource>;
