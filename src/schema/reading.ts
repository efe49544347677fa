import { z } from "zod";
import { Article, EventTime, Page, Quoted, Span } from "./page.ts";
import { contactLevels, eventKinds, eventStatuses, stances } from "./vocabulary.ts";

/** TIMEX3: type, value and modifier of a time expression (ISO-TimeML). */
export const TimeExpression = Quoted.extend({
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string(),
  mod: z.string().nullable(),
});

/** Ids: ISO 3166-1 alpha-2 for states, slugs for the rest; unknown persons carry a short hash of the page. */
const ActorKind = z.enum(["person", "state", "organisation", "group"]);

/** Somebody named by their id, as other findings refer to them. */
export const ActorRef = z.object({ id: z.string(), name: z.string() });

/** Somebody who speaks or acts, with every mention resolved to them. `for`: the state or body that they act for. */
export const Actor = ActorRef.extend({
  names: z.object({ vi: z.string().nullable(), en: z.string().nullable() }),
  kind: ActorKind,
  for: z.string().nullable(),
  known: z.boolean(),
  mentions: z.array(Span),
});

export const Topic = z.enum([
  "ceasefire",
  "direct-talks",
  "summit",
  "territory",
  "security-guarantees",
  "neutrality",
  "demilitarisation",
  "sanctions",
  "prisoners",
  "nuclear",
  "energy-sites",
  "humanitarian",
  "elections",
  "root-causes",
  "mediation",
  "arms",
  "peacekeepers",
  "trade",
]);

export const Stance = z.enum(stances);

/** Where or how something was said. */
export const Setting = z.enum(["interview", "briefing", "call", "meeting", "post", "speech"]);

/** Reported speech: source, cue and content, the three parts that quotation corpora annotate. */
export const Statement = z.object({
  id: z.string(),
  source: ActorRef,
  /** Who said it together with the source: "Nga và Iran nói". */
  alongside: z.array(ActorRef),
  via: ActorRef.nullable(),
  quote: z.enum(["direct", "indirect", "mixed"]),
  cue: Quoted.nullable(),
  content: Quoted,
  time: EventTime.nullable(),
  setting: Setting.nullable(),
  addressee: ActorRef.nullable(),
  topics: z.array(z.string()),
  stance: Stance.nullable(),
});

export const EventKind = z.enum(eventKinds);

export const Level = z.enum(contactLevels);

export const EventStatus = z.enum(eventStatuses);

export const ParticipantRole = z.enum(["party", "mediator", "host", "guarantor"]);

export const Participant = ActorRef.extend({ for: z.string().nullable(), role: ParticipantRole });

/** Where a contact takes place; `state` is an ISO 3166-1 alpha-2 code. */
export const EventPlace = z.object({ name: z.string(), state: z.string().nullable() });

/** "The n-th since": the place of a contact in its series. */
export const Ordinal = z.object({ n: z.int().positive(), since: z.string().nullable() });

export const Outcome = z.object({
  result: z.enum(["agreed", "partial", "none", "unknown"]),
  text: z.string(),
  evidence: z.array(Span),
});

/** One contact as one page tells it, with all its mentions as evidence. */
export const Event = z.object({
  id: z.string(),
  kind: EventKind,
  level: Level.nullable(),
  participants: z.array(Participant),
  time: EventTime.nullable(),
  place: EventPlace.nullable(),
  status: EventStatus,
  ordinal: Ordinal.nullable(),
  outcome: Outcome.nullable(),
  attested: z.array(z.string()),
  evidence: z.array(Span),
  /** Of a contact that was put off ("hoãn từ ngày 4/6 sang ngày 9/6"): the day that it had before; `time` is the new one. */
  moved_from: EventTime.nullable().optional(),
  /** Topics that the words around it name, by id; absent from readings of before they were read. */
  topics: z.array(z.string()).optional(),
});

/**
 * What somebody offers, demands, promises, threatens, accepts or refuses. `statement`: the one that it stands in; null
 * where the outlet itself tells it. `event`: the contact still to come that it is about, or the agreement that holds
 * it; null where there is none. `due`: the day named in it that was still to come.
 */
export const Undertaking = z.object({
  id: z.string(),
  act: z.enum(["offer", "demand", "promise", "threat", "acceptance", "refusal"]),
  actor: ActorRef,
  to: ActorRef.nullable(),
  content: Quoted,
  condition: Quoted.nullable(),
  due: EventTime.nullable(),
  statement: z.string().nullable(),
  event: z.string().nullable(),
});

/** A stance on a topic. `by` speaks, `actor` is the one whose stance it is: of a spokesperson the office or state. */
export const Position = z.object({
  actor: z.string(),
  by: z.string(),
  topic: z.string(),
  stance: Stance,
  statement: z.string(),
});

/** Something that the page tells in two ways. */
export const PageConflict = z.object({
  about: z.enum(["place", "day", "participants", "number", "outcome", "status"]),
  values: z.array(z.object({ value: z.string(), evidence: z.array(Span) })),
});

/** What the words of an explanation are to its finding. */
export const ExplainedPart = z.enum([
  "source",
  "via",
  "cue",
  "content",
  "contact-word",
  "party",
  "time",
  "place",
  "status-word",
  "condition",
  "mention",
]);

/**
 * Which rule had a hand in a finding, and the words that it looked at. `finding`: the id of a statement, event,
 * undertaking or actor; "p<n>" and "t<n>" are the n-th position and time, from 1.
 */
export const Explanation = z.object({
  finding: z.string(),
  kind: z.enum(["statement", "event", "undertaking", "position", "time", "actor"]),
  rule: z.string(),
  parts: z.array(Span.extend({ as: ExplainedPart })),
});

/** What one page says: the output of `parley read --json`. */
export const Reading = z.object({
  page: Page,
  article: Article,
  times: z.array(TimeExpression),
  actors: z.array(Actor),
  statements: z.array(Statement),
  events: z.array(Event),
  undertakings: z.array(Undertaking),
  positions: z.array(Position),
  conflicts: z.array(PageConflict),
  /** Only where it was asked for. */
  explanations: z.array(Explanation).optional(),
});

export type TimeExpression = z.infer<typeof TimeExpression>;

export type ActorRef = z.infer<typeof ActorRef>;
export type Actor = z.infer<typeof Actor>;
export type Topic = z.infer<typeof Topic>;
export type Stance = z.infer<typeof Stance>;
export type Setting = z.infer<typeof Setting>;
export type Statement = z.infer<typeof Statement>;
export type EventKind = z.infer<typeof EventKind>;
export type Level = z.infer<typeof Level>;
export type EventStatus = z.infer<typeof EventStatus>;
export type ParticipantRole = z.infer<typeof ParticipantRole>;
export type Participant = z.infer<typeof Participant>;
export type EventPlace = z.infer<typeof EventPlace>;
export type Ordinal = z.infer<typeof Ordinal>;
export type Outcome = z.infer<typeof Outcome>;
export type Event = z.infer<typeof Event>;
export type Undertaking = z.infer<typeof Undertaking>;
export type Position = z.infer<typeof Position>;
export type PageConflict = z.infer<typeof PageConflict>;
export type ExplainedPart = z.infer<typeof ExplainedPart>;
export type Explanation = z.infer<typeof Explanation>;
export type Reading = z.infer<typeof Reading>;
