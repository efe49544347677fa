import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Database, Tables } from "../tables.ts";
import type { Executor } from "./catalog.ts";
import { noteRevision } from "./revision.ts";

/** Names Parley's locks among those of other programs in the same database: "parl" in ASCII. */
const LOCKS = 0x7061726c;
/** The same of the lock of who does something for all: "parn". The log of audit.ts has the one between. */
const ONE_FOR_ALL = 0x7061726e;

/** A lock of the record in this schema, as PostgreSQL's functions take it. */
const lockOf = (name: number): RawBuilder<unknown> => sql`${sql.lit(name)}, hashtext(current_schema())`;

async function tried(writing: Executor, attempt: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select ${attempt} as held`.execute(writing);
  return rows[0]?.held === true;
}

/** The last writing of each database that this process has open; it settles however that one ends. */
const lastWritings = new WeakMap<Database, Promise<unknown>>();

/**
 * A transaction of which the record keeps what it writes: `inTurn`, and the revision of the record is a new one. Nothing
 * is noted where it throws.
 */
export const inWriting = <T>(
  database: Database,
  work: (writing: Transaction<Tables>) => Promise<T>,
): Promise<T> =>
  inTurn(database, async (writing) => {
    const done = await work(writing);
    await noteRevision(writing);
    return done;
  });

/**
 * A transaction under the lock of those that write to the record; there is one at a time, whoever else has the record open. A server may hold
 * several records, one in each schema of a database. Writings of this process wait for each other before they take a
 * connection, so that those who only read find one.
 */
export function inTurn<T>(
  database: Database,
  work: (writing: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const transaction = (): Promise<T> =>
    database.transaction().execute(async (writing) => {
      await sql`select pg_advisory_xact_lock(${lockOf(LOCKS)})`.execute(writing);
      return work(writing);
    });
  const done = (lastWritings.get(database) ?? Promise.resolve()).then(transaction);
  lastWritings.set(
    database,
    done.catch(() => undefined),
  );
  return done;
}

/**
 * A transaction beside others of this kind, while nobody writes in turn; what each of them writes, no other may touch.
 * Null, at once, where somebody is writing in turn or waits to do so.
 */
export const beside = <T>(
  database: Database,
  work: (writing: Transaction<Tables>) => Promise<T>,
): Promise<T | null> =>
  database.transaction().execute(async (writing) => {
    const held = await tried(writing, sql`pg_try_advisory_xact_lock_shared(${lockOf(LOCKS)})`);
    return held ? work(writing) : null;
  });

/**
 * As `inTurn`, for work that one process does for all: null, at once, where another is at it or waits for its turn.
 * Whoever wants to do it waits in the line of those who write, so that these never keep it from being done.
 */
export const oneForAll = <T>(
  database: Database,
  work: (writing: Transaction<Tables>) => Promise<T>,
): Promise<T | null> =>
  database.transaction().execute(async (writing) => {
    if (!(await tried(writing, sql`pg_try_advisory_xact_lock(${lockOf(ONE_FOR_ALL)})`))) return null;
    await sql`select pg_advisory_xact_lock(${lockOf(LOCKS)})`.execute(writing);
    return work(writing);
  });

/**
 * Does work on one connection while nobody else writes. `release`: lets others write again, before the end; what a
 * transaction sees that has begun stays as it is.
 */
export const undisturbed = <T>(
  database: Database,
  work: (connection: Database, release: (within: Executor) => Promise<void>) => Promise<T>,
): Promise<T> =>
  database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${lockOf(LOCKS)})`.execute(connection);
    let held = true;
    const release = async (within: Executor): Promise<void> => {
      if (!held) return;
      await sql`select pg_advisory_unlock(${lockOf(LOCKS)})`.execute(within);
      held = false;
    };
    try {
      return await work(connection, release);
    } finally {
      // Where the connection is gone, its lock is too.
      await release(connection).catch(() => undefined);
    }
  });
