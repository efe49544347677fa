import { resolve } from "node:path";
import type { PageInput } from "../page/types.ts";
import type { World } from "../world/world.ts";
import { addPages, type ReadEngine } from "./add.ts";
import { type OpenDatabase, openDatabase } from "./database.ts";
import { storeFailure } from "./failures.ts";
import { checkedDay, narrowing } from "./filters.ts";
import {
  conflictsIn,
  entriesIn,
  entryBy,
  gapsIn,
  pagesIn,
  readingOf,
  unconfirmedIn,
  utterancesIn,
} from "./queries.ts";
import { searchIn } from "./search.ts";
import type { Filters, RecordService } from "./service.ts";
import type { Database } from "./tables.ts";

export type { ReadEngine } from "./add.ts";

export interface StoreOptions {
  /** The record's folder. */
  readonly directory: string;
  /** Make the record where there is none. */
  readonly create: boolean;
  readonly engine: ReadEngine;
  /** The data that filters and the compiler look names up in; Parley's own when absent. */
  readonly world?: World;
}

function service(
  open: OpenDatabase,
  directory: string,
  context: { engine: ReadEngine; world: World },
): RecordService {
  const { world } = context;
  const failed = (error: unknown) => storeFailure(open.failure() ?? error, directory);
  const told = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    if (open.failure()) throw failed(null);
    return work(open.database).catch((error: unknown) => {
      throw failed(error);
    });
  };
  const narrow = (filters: Filters = {}) => narrowing(filters, world);
  return {
    add: (pages: readonly PageInput[]) => told((database) => addPages(database, pages, context)),
    timeline: (filters) => told((database) => entriesIn(database, narrow(filters))),
    entry: (id) => told((database) => entryBy(database, id)),
    statements: (filters) => told((database) => utterancesIn(database, narrow(filters))),
    search: (words, filters) => told((database) => searchIn(database, words, narrow(filters))),
    gaps: (filters) => told((database) => gapsIn(database, narrow(filters))),
    conflicts: (filters) => told((database) => conflictsIn(database, narrow(filters))),
    unconfirmed: async (filters) =>
      told((database) => unconfirmedIn(database, narrow(filters), checkedDay(filters?.asOf))),
    pages: () => told((database) => pagesIn(database)),
    reading: (page) => told((database) => readingOf(database, page)),
    close: () => open.close(),
  };
}

/**
 * Opens the record in a folder, for this process alone until it is closed. Throws `no-record` where there is
 * none and `create` is false, `store-locked`, `store-newer`, `store-damaged`, `disk-full`, `unreadable`.
 */
export async function openStore(options: StoreOptions): Promise<RecordService> {
  const directory = resolve(options.directory);
  const world = options.world ?? (await import("../world/index.ts")).world;
  return service(await openDatabase(directory, options.create), directory, { engine: options.engine, world });
}
