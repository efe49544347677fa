import type { Database } from "../tables.ts";
import type { Raised, Recompile } from "./migrate.ts";
import { isServer } from "./place.ts";

/** An open database of a record, wherever it lies. */
export interface OpenDatabase {
  readonly database: Database;
  /** True where it lies in a folder, which this process holds alone and has to keep in order itself. */
  readonly embedded: boolean;
  /** What was done to a record of an earlier version; null where nothing was. */
  readonly raised: Raised | null;
  /** What ended the engine; null while it lives, and always of a server, to which one connects again. */
  failure(): Error | null;
  /** The error for people behind one that a query threw. */
  told(error: unknown): unknown;
  /** Closes it, and frees the folder. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Make the record where there is none. */
  readonly create: boolean;
  /** Makes compiled rows anew after a change of the schema. */
  readonly recompile: Recompile;
}

/**
 * Opens a record: the absolute path of a folder, whose lock it takes, or the address of a database on a server. Raises
 * a record of an earlier version, after a backup. Throws `no-record` where there is none and `create` is false,
 * `store-newer`, `disk-full`; of folders `store-locked`, `store-damaged`, `unreadable`; of servers `no-server`,
 * `server-refused`, `no-database`, `unfit-server`, `foreign-database`, `bad-argument`.
 */
export async function openDatabase(record: string, options: OpenOptions): Promise<OpenDatabase> {
  // Each side is loaded only where it is asked for: PGlite alone takes a good part of a second.
  if (isServer(record)) return (await import("./server.ts")).openServer(record, options);
  return (await import("./embedded.ts")).openEmbedded(record, options);
}
