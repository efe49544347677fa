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
import type { World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import type { RuleId } from "../explain/rules.ts";
import type { Mention } from "../mentions/types.ts";
import type { OtherRole } from "./roles.ts";

/** A contact that was put off or brought forward to a day that is told. */
export interface Move {
  /** The new day; null where the words leave open which it is. */
  readonly to: EventTime | null;
  /** The day that it had; null where the words do not tell. */
  readonly from: EventTime | null;
  /** Index of the verb. */
  readonly verb: number;
}

/** A contact word in a sentence with what its own clause says of it. */
export interface ContactMention {
  readonly sentence: number;
  readonly at: number;
  readonly span: Span;
  readonly kind: EventKind;
  /** The rule that found its parties, and the mentions that it took for them. */
  readonly rule: RuleId;
  readonly named: readonly Mention[];
  /** The rule that told parties whom the clause does not name; null where it names them. */
  readonly partiesBy: RuleId | null;
  /** The rule that told the status; null where it stayed open. */
  readonly statusBy: RuleId | null;
  /** Parties by actor id; empty when the clause names none. */
  readonly parties: readonly string[];
  /** Who mediates, hosts or guarantees, by actor id. */
  readonly others: ReadonlyMap<string, OtherRole>;
  readonly time: EventTime | null;
  readonly place: EventPlace | null;
  readonly status: EventStatus | null;
  /** The status rests on words of tense or mood, or on the day, not on the contact being told as a setting alone. */
  readonly sure: boolean;
  readonly ordinal: Ordinal | null;
  readonly level: Level | null;
  readonly outcome: Outcome | null;
  /** To which day it was put off or brought forward; null where it was not. */
  readonly move: Move | null;
  /** It is called off by being put off alone, so that a new day may be told elsewhere. */
  readonly putOff: boolean;
  /** "vẫn sẽ diễn ra": the words say that it stands in spite of all, so that what was called off is on again. */
  readonly stands: boolean;
  /** Its parties are only a group's ("giữa hai tổng thống"): who they are depends on what was told before. */
  readonly byGroup: boolean;
  /** "này", "nói trên": it means a contact told before. */
  readonly definite: boolean;
  /** It tells enough to be a contact of its own; else it only alludes to one told elsewhere. */
  readonly ground: boolean;
  /** "khác", "tiếp theo": not the contact told last. */
  readonly another: boolean;
  /** "thượng đỉnh G7": the body whose conference it is, by actor id; it is no contact of two who were told before. */
  readonly conference: string | null;
  /** "bên lề hội nghị G7": the body at whose conference it takes place, by actor id. */
  readonly venueBody: string | null;
  /** "hai cuộc gặp", "các cuộc đàm phán": not one contact. */
  readonly several: boolean;
}

/** A contact with all its mentions. */
export interface ContactDraft {
  readonly mentions: readonly ContactMention[];
  readonly kind: EventKind;
  readonly parties: readonly string[];
  readonly others: ReadonlyMap<string, OtherRole>;
  readonly time: EventTime | null;
  /** How it came by its day, where that is not its first. */
  readonly move: Move | null;
  readonly place: EventPlace | null;
  readonly status: EventStatus;
  readonly sure: boolean;
  readonly ordinal: Ordinal | null;
  readonly level: Level | null;
  readonly outcome: Outcome | null;
}

/** What finding contacts needs to know. `today`: the publication day, YYYY-MM-DD, or null. */
export interface ContactContext {
  readonly world: World;
  readonly text: string;
  readonly registry: ActorRegistry;
  readonly today: string | null;
  /** The two sides that the page tells of most; empty where no two stand out. */
  readonly mainSides: readonly string[];
}
