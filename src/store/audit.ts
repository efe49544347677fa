import { type ColumnType, type Kysely, sql, type Transaction } from "kysely";
import type { AuditAction, AuditDetail, AuditLine } from "../schema/index.ts";
import { presentActor } from "./actor.ts";
import { chainStart, lineHash } from "./audit-chain.ts";
import type { AuditQuery } from "./service.ts";
import type { Database, Tables } from "./tables.ts";

type AuditItem = Omit<AuditLine, "n" | "at">;

/** Something that somebody did to the record's keeping: by whom, what, to what. Lines are added, and never changed. */
export interface AuditTable {
  n: number;
  /** ISO 8601 instant. */
  at: string;
  item: ColumnType<AuditItem, string, never>;
}

/** Statement that makes the log of what was done, for a step of the schema. */
export const auditTable = `create table audit (n integer primary key, at text collate "C" not null, item json not null)`;

/** What was done, without who does it: that is told by whose work runs. */
export interface Act {
  readonly action: AuditAction;
  /** Id or name of what it was done to; null for the record as a whole. */
  readonly subject?: string | null;
  readonly detail?: AuditDetail;
}

/** Names the lock of the log among those of other programs in the same database: "parm", behind that of the record. */
const LOCKS = 0x7061726d;

/** Characters of a subject or of a word of the detail that are kept: names and addresses may come from strangers. */
const MOST_CHARACTERS = 200;

const cut = (text: string): string => text.slice(0, MOST_CHARACTERS);

const cutDetail = (detail: AuditDetail): AuditDetail =>
  Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, typeof value === "string" ? cut(value) : value]),
  );

/** Number and hash of the last line; 0 and the chain's start where there is none. */
export async function lastLine(writing: Kysely<Tables>): Promise<{ n: number; hash: string }> {
  const row = await writing
    .selectFrom("audit")
    .select(["n", "item"])
    .orderBy("n", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { n: row.n, hash: row.item.hash } : { n: 0, hash: chainStart };
}

/** Adds a line to the log, in the transaction of what it tells: both are kept, or neither is. */
export async function noteAct(writing: Transaction<Tables>, act: Act, now: Date): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCKS}, hashtext(current_schema()))`.execute(writing);
  const { n, hash: before } = await lastLine(writing);
  const { actor, via } = presentActor();
  const subject = act.subject == null ? null : cut(act.subject);
  const who = { by: actor.by, name: actor.name === null ? null : cut(actor.name) };
  const told = { actor: who, via, action: act.action, subject, detail: cutDetail(act.detail ?? {}), before };
  const at = now.toISOString();
  const item = { ...told, hash: lineHash({ n: n + 1, at, ...told }) };
  await writing
    .insertInto("audit")
    .values({ n: n + 1, at, item: JSON.stringify(item) })
    .execute();
}

/**
 * Adds a line about what writes nothing else, without waiting for those that write to the record. Its revision stays: no
 * answer depends on the log.
 */
export const noteApart = (database: Database, act: Act, now: Date): Promise<void> =>
  database.transaction().execute((writing) => noteAct(writing, act, now));

/** Lines of the log, in order; with `newest` the last ones first. */
export async function auditIn(database: Database, query: AuditQuery = {}): Promise<AuditLine[]> {
  const { since, after, limit, newest = false } = query;
  const { rows } = await sql<{ n: number; at: string; item: AuditItem }>`select n, at, item from audit
    where true ${since === undefined ? sql`` : sql`and at >= ${since}`}
    ${after === undefined ? sql`` : newest ? sql`and n < ${after}` : sql`and n > ${after}`}
    order by n ${newest ? sql`desc` : sql`asc`} ${limit === undefined ? sql`` : sql`limit ${limit}`}`.execute(
    database,
  );
  return rows.map(({ n, at, item }) => ({ n, at, ...item }));
}

/** Writes what is no writing to the record into its log. */
export type Noter = (act: Act) => Promise<void>;

const noters = new WeakMap<object, Noter>();

/** Lets `noterOf` find how to write to the log of this open record. */
export const setNoter = (service: object, noter: Noter): void => void noters.set(service, noter);

/** How to write to the log of an open record; null where another process has it open, which writes its own. */
export const noterOf = (service: object): Noter | null => noters.get(service) ?? null;
