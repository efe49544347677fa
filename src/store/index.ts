import type { PageInput } from "../page/types.ts";
import { addPages, type ReadContext } from "./add.ts";
import { auditIn, type Noter, noteApart, setNoter } from "./audit.ts";
import { backfillsIn, noteBackfill } from "./backfills.ts";
import { backupOf } from "./backup/backup.ts";
import { checkStored } from "./compile/check.ts";
import { decide, importDecisions } from "./deciding.ts";
import { decisionLog } from "./decisions.ts";
import { checkedInstant } from "./filters.ts";
import type { OpenDatabase } from "./ground/database.ts";
import { checkVersion } from "./ground/migrate.ts";
import { shownPlace } from "./ground/place.ts";
import { upkeepOf } from "./ground/upkeep.ts";
import { keepAnswers } from "./memory.ts";
import { openRecord, type StoreOptions } from "./opening.ts";
import { type Ask, aboutAll, aboutContacts, aboutPages, aboutSayings } from "./questions.ts";
import { rejectionOf } from "./rejections.ts";
import { rereadSome } from "./reread.ts";
import type { AddResult, RecordService } from "./service.ts";
import type { Database } from "./tables.ts";
import { makeToken, revokeToken, tokensIn } from "./tokens.ts";
import { watchStore } from "./watching.ts";

export type { ReadEngine } from "./add.ts";
export type { StoreOptions } from "./opening.ts";

async function* toldBackup(open: OpenDatabase, note: Noter): AsyncGenerator<Uint8Array> {
  try {
    await note({ action: "backup" });
    yield* backupOf(open.database);
  } catch (error) {
    throw open.told(error);
  }
}

/**
 * Writes to the log what writes nothing else. Never throws: who may only read, on a replica or without the right to write,
 * is not kept from a backup, nor is anybody by a full disk.
 */
const noterFor =
  (open: OpenDatabase, now: () => Date): Noter =>
  async (act) => {
    if (!open.failure()) await noteApart(open.database, act, now()).catch(() => undefined);
  };

function service(open: OpenDatabase, context: ReadContext, place: string): RecordService {
  const note = noterFor(open, context.now);
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
  const record: RecordService = {
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
    revokeToken: (name) => ask((database) => revokeToken(database, name, context.now())),
    backup: () => toldBackup(open, note),
    audit: async (query = {}) => {
      const since = query.since === undefined ? {} : { since: checkedInstant(query.since) };
      return ask((database) => auditIn(database, { ...query, ...since }));
    },
    watching: watchStore(ask, context.now),
    backfills: () => ask(backfillsIn),
    noteBackfill: (state) => ask((database) => noteBackfill(database, state)),
    ready: () => ask((database) => checkVersion(database, place)),
    close: () => open.close(),
  };
  setNoter(record, note);
  return record;
}

/**
 * Opens a record: one in a folder for this process alone until it is closed, one on a server beside others. Throws
 * `no-record` where there is none and `create` is false, `store-newer`, `disk-full`; of folders `store-locked`,
 * `store-damaged`, `unreadable`; of servers `no-server`, `server-refused`, `no-database`, `unfit-server`,
 * `foreign-database`, `bad-argument`.
 */
export async function openStore(options: StoreOptions): Promise<RecordService> {
  const { open, context } = await openRecord(options);
  keepAnswers(open.database);
  return service(open, context, shownPlace(options.record));
}
