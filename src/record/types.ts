import type {
  Conflict,
  Entry,
  Event,
  Gap,
  Reading,
  RecordPosition,
  RecordUndertaking,
  Utterance,
} from "../schema/index.ts";
import type { DaySpan } from "./days.ts";

/** Kinds that different pages may choose for one and the same contact. */
export type KindGroup = "call" | "encounter" | "paper";

/** A page as the record cites it. */
export interface PageFacts {
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  /** Day or interval of days, EDTF. */
  readonly published: string | null;
  readonly publishedDays: DaySpan | null;
  readonly reading: Reading;
}

/** One page's report of one contact, with what merging asks of it. */
export interface ContactReport {
  readonly key: string;
  readonly page: PageFacts;
  readonly event: Event;
  readonly group: KindGroup;
  /** Codes of the parties, sorted: state or body that each acts for. */
  readonly sides: readonly string[];
  /** The same as one text. */
  readonly sidesKey: string;
  /** Codes of everybody who takes part in any role, and of the state where it takes place. */
  readonly present: ReadonlySet<string>;
  /** Persons named as parties, by side. */
  readonly persons: ReadonlyMap<string, ReadonlySet<string>>;
  /** The days on which it may lie; null when undated or told too vaguely to tell contacts apart. */
  readonly days: DaySpan | null;
  /** The quoted sentences, folded, where they are long enough to be told apart by their words. */
  readonly sentences: ReadonlySet<string>;
}

/** All that a record tells, compiled from its readings. Lists are in a fixed order. */
export interface CompiledRecord {
  /** In order of time, undated ones last. */
  readonly entries: Entry[];
  readonly utterances: Utterance[];
  readonly undertakings: RecordUndertaking[];
  readonly gaps: Gap[];
  /** Of all entries, and those inside a page that are about no contact (`entry` null). */
  readonly conflicts: Conflict[];
  readonly positions: RecordPosition[];
  /** Publication day (YYYY-MM-DD) of the latest page; null when no page tells its day. */
  readonly latest: string | null;
}
