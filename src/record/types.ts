import type {
  Conflict,
  ContactValues,
  Entry,
  Event,
  Gap,
  Position,
  Quoted,
  RecordPosition,
  RecordUndertaking,
  ReviewState,
  Statement,
  Undertaking,
  Utterance,
} from "../schema/index.ts";
import type { Sample } from "./copies/minhash.ts";
import type { DaySpan } from "./days.ts";
import type { Gist } from "./sayings/marks.ts";
import type { Sketch } from "./sayings/sketch.ts";

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
  /** It is to be kept out of exports. */
  readonly confidential?: true;
}

/** By whom, when and why something was decided. */
interface Signed {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

/** What was decided on the entry to which a report belonged. */
export type ReportMark = Signed &
  (
    | { readonly act: "correct"; readonly values: ContactValues }
    | { readonly act: "confirm" }
    | { readonly act: "review"; readonly state: ReviewState }
  );

/** What people decided on a report. */
export interface ReportDecisions {
  /** It is no contact: it stays on record and makes no entry. */
  readonly rejected: Signed | null;
  /** Merges and splits: reports on one side of a decision are one contact, those on different sides are not. */
  readonly sides: readonly { readonly id: string; readonly at: string; readonly side: number }[];
  readonly marks: readonly ReportMark[];
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
  /** Persons named as parties, by side: ids, of persons that the world does not know folded names. */
  readonly persons: Readonly<Record<string, readonly string[]>>;
  /** Ids of those who take part and are persons. */
  readonly people: readonly string[];
  /** The days on which it may lie; null when undated or told too vaguely to tell contacts apart. */
  readonly days: DaySpan | null;
  /** A longer time in which it is told to lie. */
  readonly within: DaySpan | null;
  /** The days on which it was to lie before it was put off to `days`. */
  readonly moved: DaySpan | null;
  /** The quoted sentences, as hashes of their folded words, where they are long enough to be told apart by these. */
  readonly sentences: readonly string[];
  readonly evidence: readonly Quoted[];
  readonly witnesses: readonly Witness[];
  /** Whether unnamed sources say that it takes place. */
  readonly unnamed: boolean;
  /** What the page itself tells of it in two ways. */
  readonly disagreements: readonly Disagreement[];
  /** Null where nobody decided anything. */
  readonly decided: ReportDecisions | null;
}

/** A page as copies of it are sought. */
export interface PageCopy {
  /** Id of the page. */
  readonly key: string;
  /** Its address, plain. */
  readonly address: string | null;
  /** The address at another outlet that it declares its article's own, plain. */
  readonly canonical: string | null;
  readonly outlet: string | null;
  /** As read from the page: EDTF, what else it could be, and whether it was inferred; null when unknown. */
  readonly published: {
    readonly value: string;
    readonly alternatives: readonly string[];
    readonly inferred: boolean;
  } | null;
  /** Of the article's words outside quotations, in short rows: by these articles are compared. */
  readonly shingles: Sample;
  /** Of the same in longer rows: by these copies are sought. */
  readonly runs: readonly number[];
  /** Ids of the agencies and outlets from which the page says that its article comes. */
  readonly origins: readonly string[];
  /** By what it says that the whole article was taken over from there; null where it doesn't. */
  readonly taken: "mark" | "credit" | "canonical" | null;
}

/** Where a page's article comes from. */
export interface Origin {
  /** Stands for the article in all its copies: the page that it comes from, else the smallest page id among them. */
  readonly article: string;
  /** The same of other articles whose text the page holds as well. */
  readonly also: readonly string[];
  /** Ids of the agencies and outlets that it comes from. */
  readonly sources: readonly string[];
  /** By what its copies tell where they come from; null where they don't, or there are none. */
  readonly basis: "credit" | "canonical" | "earliest" | null;
}

/** Something said, as one page tells it. */
export interface Telling<T> {
  readonly key: string;
  readonly page: PageFacts;
  readonly item: T;
  readonly content: Quoted;
  /** By which its words are compared. */
  readonly sketch: Sketch;
  /** By which it is compared with tellings in other languages. */
  readonly gist: Gist;
}

/** A page's telling of what somebody said, with the sides between which it lies. */
export interface StatementTelling extends Telling<Statement> {
  /** The state or body for which the source speaks, or is. */
  readonly side: string;
  /** The same of the addressee, and of those whom it names; sorted. */
  readonly about: readonly string[];
}

/** A page's telling of an undertaking, with what it leads to in the same page. */
export interface UndertakingTelling extends Telling<Undertaking> {
  /** Key of the telling of the statement that it stands in. */
  readonly said: string | null;
  /** The days on which that was said; null when unknown. */
  readonly saidDays: DaySpan | null;
  /** Who voices it where that is not who undertakes: a spokesperson. */
  readonly by: string | null;
  /** The state or body that who undertakes it acts for, or is; of the addressee likewise. */
  readonly side: string;
  readonly toSide: string | null;
  /** States and bodies that it names, or for which those act whom it names; sorted. */
  readonly about: readonly string[];
  /** Topics of its statement. */
  readonly topics: readonly string[];
  /** Key of the report of the contact that it is to bring about. */
  readonly contact: string | null;
  /** Key of the report of the contact in which it was agreed. */
  readonly agreedIn: string | null;
}

/** An actor's stance on a topic, as one page tells it. */
export interface Stand {
  readonly page: string;
  /** The state or body whose stance it is; a person only where he acts for nobody. */
  readonly actor: { readonly id: string; readonly name: string };
  /** Ids of those through whom it is told: who takes it for his side, and who voices it. */
  readonly through: readonly string[];
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
  readonly tellings: readonly StatementTelling[];
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
