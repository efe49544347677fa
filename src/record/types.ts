import type {
  Conflict,
  Entry,
  Event,
  Gap,
  Position,
  Quoted,
  RecordPosition,
  RecordUndertaking,
  Statement,
  Undertaking,
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
}

/** Somebody who says that a contact takes place, and the side for which they speak. */
export interface Witness {
  readonly side: string;
  readonly id: string;
}

/** One value that one page tells of something on which tellings disagree. */
export interface ToldValue {
  readonly value: string;
  readonly page: string;
}

/** Something that is told in two ways or more. */
export interface Disagreement {
  readonly about: Conflict["about"];
  readonly tellings: readonly ToldValue[];
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
  readonly present: readonly string[];
  /** Persons named as parties, by side. */
  readonly persons: Readonly<Record<string, readonly string[]>>;
  /** Ids of those who take part and are persons. */
  readonly people: readonly string[];
  /** The days on which it may lie; null when undated or told too vaguely to tell contacts apart. */
  readonly days: DaySpan | null;
  /** The quoted sentences, as hashes of their folded words, where they are long enough to be told apart by these. */
  readonly sentences: readonly string[];
  readonly evidence: readonly Quoted[];
  readonly witnesses: readonly Witness[];
  /** What the page itself tells of it in two ways. */
  readonly disagreements: readonly Disagreement[];
}

/** A page as copies of it are sought. */
export interface PageCopy {
  /** Id of the page. */
  readonly key: string;
  /** MinHash signature of the article; null for one without words. */
  readonly signature: readonly number[] | null;
  /** Ids of the agencies and outlets from which the page says that its article comes. */
  readonly origins: readonly string[];
  /** Whether it says that the whole article was taken over from there. */
  readonly taken: boolean;
}

/** Where a page's article comes from. */
export interface Origin {
  /** Stands for the article in all its copies: the smallest page id among them. */
  readonly article: string;
  /** Ids of the agencies and outlets that it comes from. */
  readonly sources: readonly string[];
}

/** Something said, as one page tells it. */
export interface Telling<T> {
  readonly key: string;
  readonly page: PageFacts;
  readonly item: T;
  readonly content: Quoted;
}

/** A page's telling of an undertaking, with what it leads to in the same page. */
export interface UndertakingTelling extends Telling<Undertaking> {
  /** Key of the telling of the statement that it stands in. */
  readonly said: string | null;
  /** Key of the report of the contact that it is about. */
  readonly contact: string | null;
}

/** An actor's stance on a topic, as one page tells it. */
export interface Stand {
  readonly page: string;
  readonly actor: { readonly id: string; readonly name: string };
  /** Id of who voices it. */
  readonly by: string;
  readonly topic: string;
  readonly stance: Position["stance"];
  /** YYYY-MM-DD on which it was said, or else told; null when unknown. */
  readonly day: string | null;
  /** Key of the telling of its statement. */
  readonly said: string;
}

/** All that the compiler takes from one page. Plain JSON. */
export interface Facts {
  readonly page: PageFacts;
  readonly copy: PageCopy;
  readonly reports: readonly ContactReport[];
  readonly tellings: readonly Telling<Statement>[];
  readonly undertakings: readonly UndertakingTelling[];
  readonly stands: readonly Stand[];
  /** What the page tells in two ways and is about no contact. */
  readonly loose: readonly Disagreement[];
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
