import type { StoredInput } from "./tables.ts";

/** A page that was read and waits to be compiled; by the digest of its input. */
export interface ArrivalsTable {
  digest: string;
  /** When it was read, an ISO 8601 instant. */
  at: string;
  source: string;
  input: StoredInput;
  bytes: Uint8Array;
  /** JSON. */
  reading: unknown;
}

/** Items of one matter that can be compiled beside all other blocks. */
export interface BlocksTable {
  n: number;
  /** JSON. */
  change: unknown;
}

/** Statements that make the tables of what waits, for a step of the schema. */
export const arrivalTables = [
  `create table arrivals (digest text collate "C" primary key, at text not null, source text not null,
    input json not null, bytes bytea not null, reading json not null)`,
  `create table blocks (n integer primary key, change json not null)`,
] as const;
