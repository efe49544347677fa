import type { ColumnType, Kysely } from "kysely";
import type { PageInput } from "../page/types.ts";
import type {
  Conflict,
  Entry,
  Gap,
  Reading,
  RecordPosition,
  RecordUndertaking,
  Utterance,
} from "../schema/index.ts";
import type { PageSummary } from "./service.ts";

/** Written as text, read as a value. Columns are `json`, not `jsonb`: readings come back byte for byte as written. */
type Json<T> = ColumnType<T, string, string>;

interface PagesTable {
  id: string;
  source: string;
  url: string | null;
  captured: string | null;
  /** What the user and the container said of the page besides: see PageInput. Older rows lack the container's part. */
  input: Json<
    Pick<PageInput, "published" | "kind" | "language"> &
      Partial<Pick<PageInput, "encoding" | "declared" | "truncated">>
  >;
  bytes: Uint8Array;
}

interface InputsTable {
  digest: string;
  page: string;
}

interface ReadingsTable {
  page: string;
  reading: Json<Reading>;
  summary: Json<PageSummary>;
}

/** What lists are narrowed by. Days are YYYY-MM-DD; `actors` holds ids, codes and folded names. */
interface Narrowed {
  kind: string | null;
  status: string | null;
  first_day: string | null;
  last_day: string | null;
  actors: string[];
}

interface EntriesTable extends Narrowed {
  id: string;
  sort: string;
  digest: string;
  item: Json<Entry>;
}

interface UtterancesTable extends Narrowed {
  id: string;
  sort: string;
  digest: string;
  item: Json<Utterance>;
}

interface ReportsTable {
  key: string;
  entry: string;
}

/** A text that search looks through. `vector` holds each word folded and, where it has marks, as it is. */
interface DocumentsTable extends Narrowed {
  type: "article" | "statement" | "entry";
  id: string;
  digest: string;
  vector: string;
}

/** Compiled lists that are short and are written anew as a whole. */
export interface Lists {
  gaps: Gap[];
  conflicts: Conflict[];
  undertakings: RecordUndertaking[];
  positions: RecordPosition[];
  latest: string | null;
}

interface ListsTable {
  name: keyof Lists;
  items: Json<unknown>;
}

interface SchemaVersionTable {
  version: number;
}

export interface Tables {
  schema_version: SchemaVersionTable;
  pages: PagesTable;
  inputs: InputsTable;
  readings: ReadingsTable;
  entries: EntriesTable;
  reports: ReportsTable;
  utterances: UtterancesTable;
  documents: DocumentsTable;
  lists: ListsTable;
}

export type Database = Kysely<Tables>;
