import { sql, type Transaction } from "kysely";
import type { Database, Tables } from "../tables.ts";
import { noteRevision } from "./revision.ts";

/** Names Parley's locks among those of other programs in the same database: "parl" in ASCII. */
const LOCKS = 0x7061726c;

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
      await sql`select pg_advisory_xact_lock(${LOCKS}, hashtext(current_schema()))`.execute(writing);
      return work(writing);
    });
  const done = (lastWritings.get(database) ?? Promise.resolve()).then(transaction);
  lastWritings.set(
    database,
    done.catch(() => undefined),
  );
  return done;
}
