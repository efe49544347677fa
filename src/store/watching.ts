/** A feed, sitemap or page that is followed, and what is known of fetching from it. */
export interface WatchedTable {
  address: string;
  /** JSON. */
  item: unknown;
  /** JSON. */
  state: unknown;
}

/** An article that was met in something followed. */
export interface FetchedTable {
  address: string;
  /** The followed address that led to it. */
  source: string;
  /** When it is to be fetched next, an ISO 8601 instant; null for never. */
  due: string | null;
  /** JSON. */
  state: unknown;
}

/** Statements that make the tables of what is followed, for a step of the schema. */
export const watchTables = [
  `create table watched (address text collate "C" primary key, item json not null, state json not null)`,
  `create table fetched (address text collate "C" primary key, source text collate "C" not null,
    due text collate "C", state json not null)`,
  `create index fetched_when_due on fetched (due) where due is not null`,
] as const;
