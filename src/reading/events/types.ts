import type {
  EventKind,
  EventPlace,
  EventStatus,
  EventTime,
  Level,
  Ordinal,
  Outcome,
} from "../../schema/index.ts";
import type { Span } from "../../text/span.ts";

/** A contact word in a sentence with what its own clause says of it. */
export interface ContactMention {
  readonly sentence: number;
  readonly at: number;
  readonly span: Span;
  readonly kind: EventKind;
  /** Parties by actor id; empty when the clause names none. */
  readonly parties: readonly string[];
  readonly time: EventTime | null;
  readonly place: EventPlace | null;
  readonly status: EventStatus | null;
  readonly ordinal: Ordinal | null;
  readonly level: Level | null;
  readonly outcome: Outcome | null;
  /** Its parties are only a group's ("giữa hai tổng thống"): who they are depends on what was told before. */
  readonly byGroup: boolean;
  /** "này", "nói trên": it means a contact told before. */
  readonly definite: boolean;
}

/** A contact with all its mentions. */
export interface ContactDraft {
  readonly mentions: readonly ContactMention[];
  readonly kind: EventKind;
  readonly parties: readonly string[];
  readonly time: EventTime | null;
  readonly place: EventPlace | null;
  readonly status: EventStatus;
  readonly ordinal: Ordinal | null;
  readonly level: Level | null;
  readonly outcome: Outcome | null;
}
