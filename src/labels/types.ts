import type {
  Change,
  Conflict,
  EventKind,
  EventStatus,
  Level,
  Outcome,
  ParticipantRole,
  Published,
  RecordUndertaking,
  ReviewState,
  Role,
  Stance,
  Statement,
  ToldBy,
  Topic,
  Undertaking,
} from "../schema/index.ts";

/** Words of one language for every value that a record's fields take; as they stand inside a sentence. */
export interface Words {
  readonly lang: "vi" | "en";
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly roles: Readonly<Record<ParticipantRole, string>>;
  readonly settings: Readonly<Record<NonNullable<Statement["setting"]>, string>>;
  readonly basis: Readonly<Record<Published["basis"], string>>;
  readonly conflictAbout: Readonly<Record<Conflict["about"], string>>;
  /** What became of an undertaking. */
  readonly states: Readonly<Record<RecordUndertaking["state"], string>>;
  /** In what a record differs from what it said before; as headings. */
  readonly changes: Readonly<Record<Change["type"] | "settled", string>>;
  readonly fields: Readonly<Record<keyof Extract<Change, { type: "changed" }>["before"], string>>;
  readonly acts: Readonly<Record<Undertaking["act"], string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly knownFrom: Readonly<Record<ToldBy, string>>;
  readonly outcomes: Readonly<Record<Outcome["result"], string>>;
  /** What a line is to its article. */
  readonly blockRoles: Readonly<Record<Role, string>>;
  readonly quotes: Readonly<Record<Statement["quote"], string>>;
  readonly reviews: Readonly<Record<ReviewState, string>>;
  readonly undated: string;
}
