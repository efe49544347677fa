import { resolve } from "node:path";
import type { Transaction } from "kysely";
import type { PageInput } from "../page/types.ts";
import type { Negotiation } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { addPages, type ReadContext, type ReadEngine } from "./add.ts";
import { backupOf } from "./backup/backup.ts";
import { checkStored } from "./compile/check.ts";
import { bringToNegotiations } from "./compile/places.ts";
import { recompileAll } from "./compile/recompile.ts";
import { decide, importDecisions } from "./deciding.ts";
import { decisionLog } from "./decisions.ts";
import { type OpenDatabase, openDatabase } from "./ground/database.ts";
import type { Raised } from "./ground/migrate.ts";
import { isServer } from "./ground/place.ts";
import { upkeepOf } from "./ground/upkeep.ts";
import { keepAnswers } from "./memory.ts";
import { type Ask, aboutAll, aboutContacts, aboutPages, aboutSayings } from "./questions.ts";
import { rejectionOf } from "./rejections.ts";
import { rereadSome } from "./reread.ts";
import type { AddResult, RecordService } from "./service.ts";
import type { Database, Tables } from "./tables.ts";
import { makeToken, revokeToken, tokensIn } from "./tokens.ts";

export type { ReadEngine } from "./add.ts";

export interface StoreOptions {
  /** The record's folder, or the address of a database on a PostgreSQL server (postgres://user@host/name). */
  readonly record: string;
  /** Make the record where there is none. */
  readonly create: boolean;
  readonly engine: ReadEngine;
  /** The data that the compiler looks things up in; Parley's own when absent. */
  readonly world?: World;
  /** The data in which names are looked up that people type; that of the compiler when absent. */
  readonly names?: World;
  /** To which what the record holds may belong; those that it was given last when absent. */
  readonly negotiations?: readonly Negotiation[];
  /** The clock that says when pages were added; the machine's when absent. */
  readonly now?: () => Date;
  /** Told before what the record holds is given its negotiations anew, which takes a while where it is large. */
  readonly onPlacing?: () => void;
  /** Told when the record was written by an earlier Parley and has been brought to this version. */
  readonly onRaised?: (raised: Raised) => void;
}

async function* toldBackup(open: OpenDatabase): AsyncGenerator<Uint8Array> {
  try {
    yield* backupOf(open.database);
  } catch (error) {
    throw open.told(error);
  }
}

function service(open: OpenDatabase, context: ReadContext): RecordService {
  const ask: Ask = async (work) => {
    if (open.failure()) throw open.told(null);
    return work(open.database).catch((error: unknown) => {
      throw open.told(error);
    });
  };
  const upkeep = upkeepOf(open);
  const add = async (database: Database, pages: readonly PageInput[]): Promise<AddResult[]> => {
    const results = await addPages(database, pages, context);
    await upkeep(results.filter((result) => result.state === "added").length);
    return results;
  };
  return {
    ...aboutContacts(ask, context),
    ...aboutSayings(ask, context),
    ...aboutPages(ask, context),
    ...aboutAll(ask, context),
    add: (pages) => ask((database) => add(database, pages)),
    check: () => ask((database) => checkStored(database, context.world)),
    reread: (after) => ask((database) => rereadSome(database, after, context)),
    decide: (draft) => ask((database) => decide(database, draft, context)),
    decisions: () => ask((database) => decisionLog(database)),
    importDecisions: (decisions) => ask((database) => importDecisions(database, decisions, context)),
    rejection: (id) => ask((database) => rejectionOf(database, id)),
    tokens: () => ask(tokensIn),
    makeToken: (draft) => ask((database) => makeToken(database, draft, context.now())),
    revokeToken: (name) => ask((database) => revokeToken(database, name)),
    backup: () => toldBackup(open),
    close: () => open.close(),
  };
}

/**
 * Opens a record: one in a folder for this process alone until it is closed, one on a server beside others. Throws
 * `no-record` where there is none and `create` is false, `store-newer`, `disk-full`; of folders `store-locked`,
 * `store-damaged`, `unreadable`; of servers `no-server`, `server-refused`, `no-database`, `unfit-server`,
 * `foreign-database`, `bad-argument`.
 */
export async function openStore(options: StoreOptions): Promise<RecordService> {
  const { create, engine, now = () => new Date() } = options;
  const record = isServer(options.record) ? options.record : resolve(options.record);
  const world = options.world ?? (await import("../world/index.ts")).world;
  const recompiled = (writing: Transaction<Tables>): Promise<void> =>
    recompileAll(writing, { world, engine });
  const open = await openDatabase(record, { create, recompile: recompiled });
  keepAnswers(open.database);
  if (open.raised && open.raised.from > 0) options.onRaised?.(open.raised);
  const { names = world } = options;
  const context = { engine, world, names, now };
  try {
    const { negotiations, onPlacing = () => {} } = options;
    if (negotiations) await bringToNegotiations(open.database, negotiations, world, onPlacing);
  } catch (error) {
    await open.close();
    throw open.told(error);
  }
  return service(open, context);
}
