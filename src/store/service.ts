import type { ErrorCode } from "../errors.ts";
import type { PageInput } from "../page/types.ts";
import type {
  AccessToken,
  AuditLine,
  BackfillState,
  Change,
  Conflict,
  Decision,
  DecisionDraft,
  Entry,
  EntryOutline,
  Gap,
  LoggedDecision,
  MadeToken,
  Negotiation,
  Published,
  Quoted,
  Reading,
  RecordActor,
  RecordPosition,
  RecordSource,
  RecordSummary,
  RecordUndertaking,
  Rejection,
  ReviewState,
  TokenDraft,
  Unconfirmed,
  Utterance,
} from "../schema/index.ts";
import type { CheckResult } from "./compile/check.ts";
import type { RereadStep } from "./reread.ts";
import type { PageMarks } from "./reviews.ts";
import type { WatchStore } from "./watching.ts";

/** What lists can be narrowed to. Days are YYYY-MM-DD, both ends inclusive. */
export interface Filters {
  /** Id, name or spelling of a person, state or body; a state finds those who act for it too. */
  readonly actor?: string;
  /** A second one, who takes part as well: id, name or spelling. Utterances have one speaker, and are not narrowed. */
  readonly with?: string;
  readonly kind?: string;
  readonly level?: string;
  readonly status?: string;
  readonly since?: string;
  readonly until?: string;
  /** Only what this outlet tells; its name with marks or without. */
  readonly outlet?: string;
  /** Contacts that only one side attests, or only others. */
  readonly onesided?: boolean;
  /** Contacts that this side or third party attests: id, name or spelling. */
  readonly attested?: string;
  /** Contacts at which somebody has looked so far; "unread" finds those at which nobody has. */
  readonly review?: ReviewState;
  /** Contacts that may be the same as others, or only those that may not. */
  readonly doubtful?: boolean;
  /** Contacts on which reports disagree, as long as that is not settled; or only others. */
  readonly disputed?: boolean;
  /** Announced contacts of which something should have been heard by the record's latest page, or only others. */
  readonly overdue?: boolean;
  /** Contacts that a page reports which was added from this instant (ISO 8601) on. */
  readonly addedSince?: string;
  /** Only what belongs to the negotiation with this id, and to this track of it. */
  readonly negotiation?: string;
  readonly track?: string;
  /** Lists of entries, utterances and undertakings: the latest first. */
  readonly newest?: boolean;
  /** So many at most. */
  readonly limit?: number;
  /** Lists of entries (unconfirmed ones, too), utterances and undertakings: those behind the one with this id or key, in the list's order. */
  readonly after?: string;
}

/** A negotiation and a track of it to which something is narrowed. */
export type PlaceFilters = Pick<Filters, "negotiation" | "track">;

/** What utterances are narrowed to; what only contacts have narrows nothing. */
export interface StatementFilters extends Filters {
  readonly topic?: string;
  readonly stance?: string;
  /** Only what the page with this id tells. */
  readonly page?: string;
  /** Only what holds these words, as a search reads them. */
  readonly words?: string;
}

/** What undertakings are narrowed to; a status and the like narrow nothing. Days are those on which they were told. */
export interface UndertakingFilters extends Filters {
  readonly act?: string;
  readonly state?: string;
  /** Only what is still to be done by a day, the next first. */
  readonly due?: boolean;
  readonly topic?: string;
  /** Only what is to bring about the entry with this id, or was agreed in it. */
  readonly entry?: string;
  /** YYYY-MM-DD; the publication day of the record's latest page when absent. */
  readonly asOf?: string;
}

/** What positions are narrowed to; a kind, a status and the like narrow nothing. */
export interface PositionFilters extends Filters {
  readonly topic?: string;
}

/** What pages are narrowed to. Days are those of publication. */
export interface PageFilters {
  readonly outlet?: string;
  /** The one with this id. */
  readonly page?: string;
  /** Of the article at this address: its versions. */
  readonly url?: string;
  readonly since?: string;
  readonly until?: string;
  /** How far somebody has looked at them; "unread" finds those at which nobody has. */
  readonly review?: ReviewState;
  /** Those that are kept out of exports, or only others. */
  readonly confidential?: boolean;
  /** Those that are none of this record's, or only others. */
  readonly rejected?: boolean;
  /** Those added from this instant (ISO 8601) on. */
  readonly addedSince?: string;
  /** Those published last come first, those without a day last. */
  readonly newest?: boolean;
  readonly limit?: number;
  /** Those behind the one with this id, in the list's order. */
  readonly after?: string;
}

/** A page as it was taken in. */
export interface FrozenPage {
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly url: string | null;
  readonly captured: string | null;
  readonly kind: "text" | "html";
  /** When it was added, an ISO 8601 instant; null in records of earlier versions. */
  readonly added: string | null;
  /** Hex digest of the bytes, SHA-256. */
  readonly sha256: string;
}

/** What became of one page that was to be added. */
export type AddResult =
  | {
      readonly source: string;
      readonly state: "added" | "known";
      readonly page: string;
      readonly title: string | null;
    }
  | {
      readonly source: string;
      readonly state: "failed";
      readonly error: { code: ErrorCode; message: string; hint: string };
    };

/** A page of the record without its text. */
export interface PageSummary {
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: Published | null;
}

/** Which lines of the audit log are asked for. */
export interface AuditQuery {
  /** Only those written from this instant (ISO 8601, UTC) on. */
  readonly since?: string;
  /** Only those behind the line with this number, in the order asked for. */
  readonly after?: number;
  /** The last lines first. */
  readonly newest?: boolean;
  readonly limit?: number;
}

/** How many of the decisions that were to be added are new. */
export interface ImportedDecisions {
  readonly added: number;
  readonly known: number;
}

/** A page as lists tell it, with what people decided on it. */
export interface ListedPage extends PageSummary, PageMarks {
  /** When it was added, an ISO 8601 instant; null in records of earlier versions. */
  readonly added: string | null;
}

/** A passage that holds the words looked for. */
export interface SearchHit {
  readonly type: "article" | "statement" | "entry";
  /** Id of the entry or key of the utterance; the page's id for articles. */
  readonly id: string;
  readonly page: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly passage: Quoted;
  /** Stretches of the passage's text that matched, offsets into `passage.text`. */
  readonly marks: readonly { start: number; end: number }[];
}

/**
 * A record as its users meet it. Two implementations: the store in this process, and the HTTP client of a
 * process that serves the record; one test suite runs over both.
 */
export interface RecordService {
  /** Reads and adds pages in one transaction; a page that fails is reported and the others go on. Idempotent. */
  add(pages: readonly PageInput[]): Promise<AddResult[]>;
  /** In order of time; undated entries stand at the first day that reports them. */
  timeline(filters?: Filters): Promise<Entry[]>;
  /** As `timeline`, without reports and sentences: for overviews of large records. */
  outline(filters?: Filters): Promise<EntryOutline[]>;
  /** Everybody who takes part in contacts or is quoted, those with most contacts first. */
  actors(): Promise<RecordActor[]>;
  /** By id, by any id it ever had, by a report's key, or by an unambiguous beginning of an id (6 characters or more). */
  entry(id: string): Promise<Entry | null>;
  statements(filters?: StatementFilters): Promise<Utterance[]>;
  /** By its key or that of any of its tellings; null when there is none. */
  utterance(key: string): Promise<Utterance | null>;
  /** Words with marks match only so marked words; words without match any marks ("dam phan" finds "đàm phán"). */
  search(words: string, filters?: Filters): Promise<SearchHit[]>;
  gaps(filters?: Filters): Promise<Gap[]>;
  conflicts(filters?: Filters): Promise<Conflict[]>;
  /** `asOf`: YYYY-MM-DD; the publication day of the record's latest page when absent. */
  unconfirmed(filters?: Filters & { asOf?: string }): Promise<Unconfirmed[]>;
  /** What was offered, demanded, promised …, and what became of it, in the order of the first telling. */
  undertakings(filters?: UndertakingFilters): Promise<RecordUndertaking[]>;
  /** By its key or that of any of its tellings, in the state of the record's latest page; null when there is none. */
  undertaking(key: string): Promise<RecordUndertaking | null>;
  /** Each side's stance on each topic over time. */
  positions(filters?: PositionFilters): Promise<RecordPosition[]>;
  /** In what the record differs from what it said before the pages came that were added from `since` (an instant) on. */
  changes(since: string, filters?: PlaceFilters): Promise<Change[]>;
  /** The negotiations to which what the record holds may belong, as its project file told them. */
  negotiations(): Promise<readonly Negotiation[]>;
  /** The outlets and agencies whose pages the record holds, those with most pages first. */
  sources(): Promise<RecordSource[]>;
  /** Compares what is stored with what is compiled anew from the pages and decisions; changes nothing. */
  check(): Promise<CheckResult>;
  /**
   * Reads some pages again with the present engine, those behind the one that the last step named; all of them when
   * asked until `next` is null. Decisions stay.
   */
  reread(after: string | null): Promise<RereadStep>;
  /** All pages, those that do not count included, by source unless the newest are asked for. */
  pages(filters?: PageFilters): Promise<ListedPage[]>;
  /**
   * The full reading of one page; null when it is not in the record. `explain`: read again by the present engine, with
   * what people decided, so that it tells which rule made each finding.
   */
  reading(page: string, options?: { readonly explain?: boolean }): Promise<Reading | null>;
  /** The bytes of one page as they were taken in; null when it is not in the record. */
  frozen(page: string): Promise<FrozenPage | null>;
  summary(): Promise<RecordSummary>;
  /**
   * Resolves where the record can be asked now. Throws what an asker would meet: `no-server`, or `store-newer` where another
   * process has raised it beyond this Parley.
   */
  ready(): Promise<void>;
  /** Changes with every writing to the record, by whomever: equal revisions give equal answers. */
  revision(): Promise<string>;
  /**
   * Adds a decision to the log and brings the record up to it. Throws `not-found` where the record holds nothing that it
   * names, `bad-argument` for what is no decision.
   */
  decide(draft: DecisionDraft): Promise<Decision>;
  /** The log in order of time, each decision with what became of it. */
  decisions(): Promise<LoggedDecision[]>;
  /**
   * Adds decisions of another log, all or none. Idempotent. Throws `bad-argument` for one that was changed since it was
   * made.
   */
  importDecisions(decisions: readonly Decision[]): Promise<ImportedDecisions>;
  /** Why an id or key leads to no entry, where people decided so; null where nobody did. */
  rejection(id: string): Promise<Rejection | null>;
  /** The files of backfills, by name, each with how far it was read. */
  backfills(): Promise<BackfillState[]>;
  /** Notes how far a file of a backfill was read, unless more of it is noted already. The revision stays. */
  noteBackfill(state: BackfillState): Promise<void>;
  /** What people gave the record, as it stands when the first piece is asked for: the bytes of a backup file. */
  backup(): AsyncIterable<Uint8Array>;
  /** The tokens that were made for users of the served record, by name; the record's own one is none of them. */
  tokens(): Promise<AccessToken[]>;
  /** Makes a token, which is told this once. Throws `name-taken`. */
  makeToken(draft: TokenDraft): Promise<MadeToken>;
  /** False where there is no token of that name. */
  revokeToken(name: string): Promise<boolean>;
  /** The log of who did what to the record's keeping, in order. */
  audit(query?: AuditQuery): Promise<AuditLine[]>;
  /** What is followed, and how far fetching from it is. */
  readonly watching: WatchStore;
  close(): Promise<void>;
}
