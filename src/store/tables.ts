import type { ColumnType, GeneratedAlways, Kysely } from "kysely";
import type { PageInput } from "../page/types.ts";
import type { BriefEntry, CompiledUndertaking, Disagreement, Origin, Stand } from "../record/index.ts";
import type {
  Decision,
  Entry,
  EntryOutline,
  Negotiation,
  Reading,
  RecordActor,
  Utterance,
} from "../schema/index.ts";
import type { ArrivalsTable, BlocksTable } from "./arrivals.ts";
import type { AuditTable } from "./audit.ts";
import type { BackfillsTable } from "./backfills.ts";
import type { DocumentsTable } from "./search/documents.ts";
import type { PageSummary } from "./service.ts";
import type { TokensTable } from "./tokens.ts";
import type { WatchingTable } from "./watch-lease.ts";
import type { FetchedTable, WatchedTable } from "./watching.ts";

/** Written as text, read as a value. Columns are `json`, not `jsonb`: readings come back byte for byte as written. */
type Json<T> = ColumnType<T, string, string>;

/** What was said of a page besides its bytes and source: see PageInput. Older rows lack the address and what follows it. */
export interface StoredInput {
  readonly published: string | null;
  readonly kind: "text" | "html" | null;
  readonly language: string | null;
  readonly url?: string | null;
  readonly captured?: string | null;
  readonly encoding?: string | null;
  readonly declared?: PageInput["declared"];
  readonly truncated?: boolean;
}

interface PagesTable {
  id: string;
  source: string;
  /** As its reading has them, which tell its versions apart. */
  url: string | null;
  captured: string | null;
  input: Json<StoredInput>;
  bytes: Uint8Array;
  /** When it was added, an ISO 8601 instant; null in records of earlier versions. */
  added: string | null;
}

interface InputsTable {
  digest: string;
  page: string;
}

interface ReadingsTable {
  page: string;
  reading: Json<Reading>;
  summary: Json<PageSummary>;
  /** Computed from the summary: the outlet as the page names it, and the time of publication in EDTF. */
  outlet: GeneratedAlways<string | null>;
  published: GeneratedAlways<string | null>;
}

/**
 * What one page contributes to something that is put together from many pages. `n`: its number, by which the table of
 * hashed keys leads to it. `part`: the number of the connected part that it belongs to. `home`: the id of what it became.
 * `labels`: ids, codes and folded names by which lists find it.
 */
interface ItemsTable {
  key: string;
  page: string;
  n: number;
  part: number;
  home: string;
  labels: string[];
  item: Json<unknown>;
}

/** What a part was compiled to; `digest` tells whether the stored row is the same as a new one. */
interface ResultsTable {
  id: string;
  part: number;
  digest: string;
}

interface OriginsTable extends ResultsTable {
  item: Json<Origin>;
  /** The day by which copies close the page's open publication day; null where they do not. */
  closed: string | null;
}

/** What lists are narrowed by. Days are YYYY-MM-DD; `actors` holds ids, codes and folded names. */
interface Narrowed {
  kind: string | null;
  status: string | null;
  first_day: string | null;
  last_day: string | null;
  actors: string[];
  /** Ids; null where they are not known. */
  negotiation: string | null;
  track: string | null;
}

interface EntriesTable extends ResultsTable, Narrowed {
  sort: string;
  item: Json<Entry>;
  /** The entry without what only its own page shows; what views over many entries are computed from. */
  brief: Json<BriefEntry>;
  /** Sides of its parties and group of kinds: contacts of one series have the same. */
  sides: string;
  numbered: boolean;
  /** The day by which it should have been reported; null when nothing is due. */
  due: string | null;
  onesided: boolean;
  attested: string[];
  outlets: string[];
  disputed: boolean;
  outline: Json<EntryOutline>;
  level: string | null;
  /** How far somebody has looked at it; null while nobody has. */
  review: string | null;
  /** Each independent source that reports it, with the day of its first report. */
  first_reports: Json<FirstReport[]>;
  /** Other entries may be the same contact. */
  doubtful: boolean;
}

interface UtterancesTable extends ResultsTable, Narrowed {
  sort: string;
  item: Json<Utterance>;
  outlets: string[];
  topics: string[];
  stance: string | null;
  /** Id and name of who says it. */
  source: string;
  source_name: string;
}

/** `item.said` holds keys of tellings, whose homes are utterances, `item.contacts` those of reports. */
interface UndertakingsTable extends ResultsTable, Narrowed {
  sort: string;
  item: Json<CompiledUndertaking>;
  outlets: string[];
}

/** The pages that count: a row for each. `loose`: its conflicts about no contact; null for none. */
interface PageFactsTable {
  page: string;
  published_day: string | null;
  /** The day with which it was read again since copies close its own. */
  closed: string | null;
  loose: Json<Disagreement[]> | null;
  /** Those who take part or are quoted and whom the world does not know; null for none. */
  unknown: Json<UnknownActor[]> | null;
}

/** Somebody of whom only a page tells. */
export type UnknownActor = Pick<RecordActor, "id" | "name" | "kind" | "for">;

/** Readings of pages with the day by which copies close their own: made by the engine, kept for the next compiling. */
interface ClosedReadingsTable {
  page: string;
  day: string;
  reading: Json<Reading>;
}

interface StandsTable {
  page: string;
  n: number;
  actor: string;
  topic: string;
  day: string | null;
  said: string;
  item: Json<Stand>;
}

/** The append-only log of what people decided. */
interface DecisionsTable {
  id: string;
  at: string;
  item: Json<Decision>;
}

/** Keys of reports that are no more, each with keys that lead on; the smallest `rank` is tried first. */
interface AliasesTable {
  key: string;
  heir: string;
  rank: number;
}

/** An independent source of an entry; `day`: YYYY-MM-DD of its first report that tells its day, null when none does. */
export interface FirstReport {
  readonly origin: string;
  readonly day: string | null;
}

/** One row: the negotiations to which what the record holds may belong, as the project file told them last. */
interface NegotiationsTable {
  id: number;
  items: Json<Negotiation[]>;
}

/** One row: a value that every writing replaces by another one. */
interface RevisionTable {
  value: string;
}

interface SchemaVersionTable {
  version: number;
}

export interface Tables {
  schema_version: SchemaVersionTable;
  pages: PagesTable;
  inputs: InputsTable;
  readings: ReadingsTable;
  copy_items: ItemsTable;
  contact_items: ItemsTable;
  telling_items: ItemsTable;
  undertaking_items: ItemsTable;
  origins: OriginsTable;
  entries: EntriesTable;
  utterances: UtterancesTable;
  undertakings: UndertakingsTable;
  page_facts: PageFactsTable;
  closed_readings: ClosedReadingsTable;
  stands: StandsTable;
  aliases: AliasesTable;
  decisions: DecisionsTable;
  documents: DocumentsTable;
  revision: RevisionTable;
  negotiations: NegotiationsTable;
  tokens: TokensTable;
  arrivals: ArrivalsTable;
  blocks: BlocksTable;
  watched: WatchedTable;
  fetched: FetchedTable;
  watching: WatchingTable;
  backfills: BackfillsTable;
  audit: AuditTable;
}

export type Database = Kysely<Tables>;

/**
 * The tables that hold what people gave: all else is compiled from them. A backup holds these, in this order, in which
 * each may refer to those before it; each has a primary key.
 */
export const inputTables = [
  "pages",
  "inputs",
  "readings",
  "aliases",
  "decisions",
  "negotiations",
  "arrivals",
  "watched",
  "audit",
] as const satisfies readonly (keyof Tables)[];
