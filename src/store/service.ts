import type { ErrorCode } from "../errors.ts";
import type { PageInput } from "../page/types.ts";
import type {
  Conflict,
  Entry,
  Gap,
  Published,
  Quoted,
  Reading,
  Unconfirmed,
  Utterance,
} from "../schema/index.ts";

/** What lists can be narrowed to. Days are YYYY-MM-DD, both ends inclusive. */
export interface Filters {
  /** Id, name or spelling of a person, state or body; a state finds those who act for it too. */
  readonly actor?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly since?: string;
  readonly until?: string;
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
  /** By id, by any id it ever had, by a report's key, or by an unambiguous beginning of an id (6 characters or more). */
  entry(id: string): Promise<Entry | null>;
  statements(filters?: Filters): Promise<Utterance[]>;
  /** Words with marks match only so marked words; words without match any marks ("dam phan" finds "đàm phán"). */
  search(words: string, filters?: Filters): Promise<SearchHit[]>;
  gaps(filters?: Filters): Promise<Gap[]>;
  conflicts(filters?: Filters): Promise<Conflict[]>;
  /** `asOf`: YYYY-MM-DD; the publication day of the record's latest page when absent. */
  unconfirmed(filters?: Filters & { asOf?: string }): Promise<Unconfirmed[]>;
  pages(): Promise<PageSummary[]>;
  /** The full reading of one page; null when it is not in the record. */
  reading(page: string): Promise<Reading | null>;
  close(): Promise<void>;
}
