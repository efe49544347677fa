import type { BriefSection } from "../../../schema/brief.ts";
import type {
  Conflict,
  EventKind,
  EventStatus,
  Ordinal,
  ParticipantRole,
  RecordUndertaking,
  Stance,
  ToldBy,
  Undertaking,
} from "../../../schema/index.ts";

/** A contact as sentences tell it: names are those of the reader's language. */
export interface ContactParts {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** The parties, and those in other roles. */
  readonly who: readonly string[];
  readonly others: Readonly<Record<Exclude<ParticipantRole, "party">, readonly string[]>>;
  /** EDTF; null where nobody tells the day. */
  readonly time: string | null;
  /** The day of the first report that tells its own. */
  readonly reported: string | null;
  readonly place: string | null;
  /** Of whom it is a contact, where nobody is named; a phrase. */
  readonly level: string | null;
  readonly ordinal: Ordinal | null;
}

/** Who says that a contact takes place: names of sides with those who say it for them, as phrases. */
export interface CertaintyParts {
  readonly confirming: readonly string[];
  /** The parties that say nothing of it. */
  readonly silent: readonly string[];
  /** Third parties that say so. */
  readonly third: readonly string[];
  readonly toldBy: readonly ToldBy[];
  readonly independent: number;
  readonly isDoubtful: boolean;
  readonly isChecked: boolean;
  readonly isConfidential: boolean;
  /** What the reports disagree on; phrases. */
  readonly disputed: readonly string[];
}

/** An undertaking; the quoted words stay in their language. */
export interface UndertakingParts {
  readonly act: Undertaking["act"];
  readonly actor: string;
  readonly through: readonly string[];
  readonly to: string | null;
  readonly content: string;
  readonly condition: string | null;
  readonly due: string | null;
}

/** Why an undertaking is told now. */
export type UndertakingLead =
  | { readonly is: "told" | "due" | "overdue"; readonly day: string | null }
  | { readonly is: "state"; readonly state: RecordUndertaking["state"]; readonly day: string | null };

/** A stance that turned into another. Spans of days as they are printed; null where no day is known. */
export interface ShiftParts {
  readonly actor: string;
  readonly topic: string;
  readonly before: Stance;
  readonly after: Stance;
  readonly beforeDays: readonly [string, string];
  readonly afterDay: string;
  readonly through: readonly string[];
}

/** To what a brief is narrowed, as phrases; null: not narrowed. */
export interface ScopeParts {
  readonly actor: string | null;
  readonly with: string | null;
  readonly kind: string | null;
  readonly level: string | null;
  readonly negotiation: string | null;
  readonly track: string | null;
}

/** A label of a figure at the head of a brief. */
export type FigureId = "pages" | "outlets" | BriefSection["id"];

/**
 * The sentences of a brief in one language, made of a record's fields. Phrases begin with a small letter and end without
 * a stop; `sentence` makes a sentence of one.
 */
export interface BriefWords {
  readonly sections: Readonly<Record<BriefSection["id"], { readonly title: string; readonly none: string }>>;
  readonly figures: Readonly<Record<FigureId, string>>;
  readonly sourcesTitle: string;
  readonly figuresTitle: string;
  readonly nothingTitle: string;
  readonly title: (since: string, until: string, scope: ScopeParts) => string;
  readonly intro: (since: string, until: string, by: "told" | "added", scope: ScopeParts) => string;
  /** A day or span inside a sentence, with its preposition. */
  readonly when: (edtf: string) => string;
  readonly list: (names: readonly string[]) => string;
  /** The contact as a phrase with a verb: who did what with whom, when and where. */
  readonly contact: (parts: ContactParts) => string;
  /** The contact as a thing: "the call between A and B on 4 June". */
  readonly noun: (parts: ContactParts) => string;
  readonly certainty: (parts: CertaintyParts) => string;
  /** Somebody with those through whom they speak. */
  readonly through: (name: string, voices: readonly string[]) => string;
  readonly onesided: (noun: string, side: string, silent: readonly string[]) => string;
  readonly statusWas: (contact: string, before: string) => string;
  readonly fieldWas: (noun: string, fields: readonly (readonly [string, string, string])[]) => string;
  readonly nowAlso: (noun: string, now: readonly string[], before: readonly string[]) => string;
  readonly gone: (noun: string) => string;
  readonly settled: (noun: string, about: string, value: string | null) => string;
  readonly undertaking: (parts: UndertakingParts, lead: UndertakingLead) => string;
  readonly unconfirmed: (noun: string, due: string) => string;
  readonly gap: (
    parts: Pick<ContactParts, "kind" | "who">,
    missing: readonly number[],
    since: string | null,
    between: readonly [string | null, string | null],
  ) => string;
  readonly shift: (parts: ShiftParts) => string;
  /** What stands before the values of a conflict, between them, and how many sources tell one. */
  readonly conflict: (about: Conflict["about"], noun: string | null) => string;
  readonly or: string;
  readonly sources: (independent: number) => string;
  /** So many older things that are only counted. */
  readonly older: (section: "unconfirmed" | "conflicts", count: number) => string;
  readonly sourceLine: {
    readonly frozen: string;
    /** A link to the place in the record. */
    readonly inRecord: string;
    /** A link back to where a source is mentioned. */
    readonly back: string;
  };
}
