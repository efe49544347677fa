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
  const { database } = open;
  const { world } = context;
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw storeFailure(error, directory);
    }
  };
  const narrow = (filters: Filters = {}) => narrowing(filters, world);
  return {
    add: (pages: readonly PageInput[]) => told(addPages(database, pages, context)),
    timeline: async (filters) => told(entriesIn(database, narrow(filters))),
    entry: (id) => told(entryBy(database, id)),
    statements: async (filters) => told(utterancesIn(database, narrow(filters))),
    search: async (words, filters) => told(searchIn(database, words, narrow(filters))),
    gaps: async (filters) => told(gapsIn(database, narrow(filters))),
    conflicts: async (filters) => told(conflictsIn(database, narrow(filters))),
    unconfirmed: async (filters) => told(unconfirmedIn(database, narrow(filters), checkedDay(filters?.asOf))),
    pages: () => told(pagesIn(database)),
    reading: (page) => told(readingOf(database, page)),
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
