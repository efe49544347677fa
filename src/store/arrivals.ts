import type { ColumnType } from "kysely";
import type { Reading } from "../schema/index.ts";
import type { FailedPage } from "./add.ts";
import type { Pending } from "./compile/pending.ts";
import type { StoredInput } from "./tables.ts";

/** Written as text, read as a value. */
type Json<T> = ColumnType<T, string, string>;

/** A page that was read and waits to be taken into the record; by the digest of its input. */
export interface ArrivalsTable {
  digest: string;
  /** When it was read, an ISO 8601 instant. */
  at: string;
  source: string;
  input: Json<StoredInput>;
  bytes: Uint8Array;
  reading: Json<Reading>;
  /** Why it could not be taken in, which sets it aside until that is tried again; null for the others. */
  failure: Json<FailedPage["error"]> | null;
}

/** Items that can be compiled beside all other blocks. The heaviest block has the smallest number. */
export interface BlocksTable {
  n: number;
  change: Json<Pending>;
}

/** Statements that make the tables of what waits, for a step of the schema. */
export const arrivalTables = [
  `create table arrivals (digest text collate "C" primary key, at text collate "C" not null, source text not null,
    input json not null, bytes bytea not null, reading json not null, failure json)`,
  `create index arrivals_in_order on arrivals (at, digest) where failure is null`,
  `create table blocks (n integer primary key, change json not null)`,
] as const;
