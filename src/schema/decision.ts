import { z } from "zod";
import { EventTime, Role, Span } from "./page.ts";
import {
  ActorRef,
  EventKind,
  EventPlace,
  EventStatus,
  Level,
  Ordinal,
  Outcome,
  Participant,
} from "./reading.ts";
import { ReviewState } from "./record.ts";

/** Key of a report, of a telling of a statement, or id of a decision: 128 bits in hex. */
const Key = z.string().regex(/^[0-9a-f]{32}$/, "must be a whole key of 32 hex digits");

const PageId = z.string().min(1).max(200);
const Line = z.string().trim().min(1).max(500);

/** Reports, each once: decisions that name the same ones have the same bytes. */
const Reports = z.array(Key).min(1).max(10_000);

/** Tellings of one statement: their keys, and their pages. */
const ToldStatements = z
  .array(z.strictObject({ page: PageId, key: Key }))
  .min(1)
  .max(10_000);

/** An id of a negotiation or a track; null: it belongs to none. */
const PlaceId = z.exactOptional(z.string().min(1).max(60).nullable());

/** What a person says of a contact; fields left out stay as they were read. */
export const ContactValues = z.strictObject({
  kind: z.exactOptional(EventKind),
  level: z.exactOptional(Level.nullable()),
  participants: z.exactOptional(z.array(Participant).min(1).max(100)),
  time: z.exactOptional(EventTime.nullable()),
  place: z.exactOptional(EventPlace.nullable()),
  status: z.exactOptional(EventStatus),
  ordinal: z.exactOptional(Ordinal.nullable()),
  outcome: z.exactOptional(Outcome.nullable()),
  negotiation: PlaceId,
  track: PlaceId,
});

/**
 * What a person says of a page. `published`: EDTF. `rejected`: it is none of this record's ("not mine"): it counts no
 * more and stays readable. `confidential`: kept out of exports.
 */
export const PageValues = z.strictObject({
  published: z.exactOptional(z.string().min(4).max(60)),
  outlet: z.exactOptional(Line),
  url: z.exactOptional(z.url().max(8192)),
  rejected: z.exactOptional(z.boolean()),
  confidential: z.exactOptional(z.boolean()),
});

/** What a person says of a statement, by the keys of tellings of it. `for`: the state or body that the source acts for. */
export const StatementValues = z.strictObject({
  source: z.exactOptional(ActorRef.extend({ for: z.string().nullable() })),
  time: z.exactOptional(EventTime.nullable()),
  rejected: z.exactOptional(z.boolean()),
});

/** A contact that one knows of without a page. */
export const EnteredContact = z.strictObject({
  kind: EventKind,
  level: Level.nullable(),
  participants: z.array(Participant).min(1).max(100),
  time: EventTime.nullable(),
  place: EventPlace.nullable(),
  status: EventStatus,
  ordinal: Ordinal.nullable(),
});

const acts = [
  /** The reports are of one contact. */
  z.object({ act: z.literal("merge"), reports: Reports.min(2) }),
  /** The reports of each side are of one contact, and those of different sides of different ones. */
  z.object({ act: z.literal("split"), sides: z.array(Reports).min(2).max(100) }),
  /** `reports`: those of the entry as it was; so of the next three. */
  z.object({ act: z.literal("correct"), reports: Reports, values: ContactValues }),
  /** This is no contact. */
  z.object({ act: z.literal("reject"), reports: Reports }),
  /** The entry was checked and stands. */
  z.object({ act: z.literal("confirm"), reports: Reports }),
  z.object({ act: z.literal("page"), page: PageId, values: PageValues }),
  /** `span`: a block of the page's text. */
  z.object({ act: z.literal("role"), page: PageId, span: Span, role: Role }),
  /** Each telling with the page that tells it, so that it is found again when it counts no more. */
  z.object({ act: z.literal("statement"), tellings: ToldStatements, values: StatementValues }),
  /** `text`: the words that the entry rests on. */
  z.object({
    act: z.literal("enter"),
    contact: EnteredContact,
    text: z.string().trim().min(1).max(10_000),
    confidential: z.boolean(),
  }),
  z.object({ act: z.literal("review-page"), page: PageId, state: ReviewState }),
  z.object({ act: z.literal("review"), reports: Reports, state: ReviewState }),
  /** `decision`: the id of the one that is taken back; of an undo too. */
  z.object({ act: z.literal("undo"), decision: Key }),
] as const;

/** What is decided, by act. */
export const Act = z.discriminatedUnion("act", acts);

/** Who decided when and why. `at`: UTC, ISO 8601. */
const Signature = z.object({
  at: z.iso.datetime(),
  by: Line.max(200),
  reason: z.string().trim().min(1).max(2000).nullable(),
});

/** A decision before it has its id. */
export const DecisionDraft = z.intersection(Act, Signature);

/** One line of the log. `id`: the first 128 bits of the SHA-256 of the rest, in hex. */
export const Decision = z.intersection(DecisionDraft, z.object({ id: Key }));

/** What became of a decision. */
export const DecisionState = z.enum(["in-force", "undone", "superseded"]);

/**
 * A decision with what became of it. `conflicts`: ids of decisions in force by others that say the contrary.
 * `dangling`: what it names that the record does not hold (any more).
 */
export const LoggedDecision = z.object({
  decision: Decision,
  state: DecisionState,
  conflicts: z.array(Key),
  dangling: z.array(z.string()),
});

export type ContactValues = z.infer<typeof ContactValues>;
export type PageValues = z.infer<typeof PageValues>;
export type StatementValues = z.infer<typeof StatementValues>;
export type EnteredContact = z.infer<typeof EnteredContact>;
export type Act = z.infer<typeof Act>;
export type DecisionDraft = z.infer<typeof DecisionDraft>;
export type Decision = z.infer<typeof Decision>;
export type LoggedDecision = z.infer<typeof LoggedDecision>;

/**
 * Why an id that an entry had leads to none: somebody rejected the contact or its page, or took a note back; or the page
 * tells it no more, in a newer version or as it is read now, which nobody decided (`by` and `at` are null).
 */
export const Rejection = z.object({
  of: z.enum(["contact", "page", "note", "version", "reading"]),
  by: z.string().nullable(),
  at: z.string().nullable(),
  reason: z.string().nullable(),
});

export type Rejection = z.infer<typeof Rejection>;
