/** A file of a backfill, and how far it was read. */
export interface BackfillsTable {
  file: string;
  /** JSON. */
  state: unknown;
}

/** Statement that makes the table of files that are read in, for a step of the schema. */
export const backfillTable = `create table backfills (file text collate "C" primary key, state json not null)`;
