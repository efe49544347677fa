import { sql } from "kysely";
import type { Executor } from "./ground/catalog.ts";
import { isGone } from "./holder.ts";
import type { Database } from "./tables.ts";

/** One row: who follows for this record, and until when nobody else does. */
export interface WatchingTable {
  id: number;
  holder: string;
  /** ISO 8601 instant. */
  until: string;
}

/** Who wants to follow for the record, from when until when: ISO 8601 instants. */
export interface WatchLease {
  readonly holder: string;
  readonly now: string;
  readonly until: string;
}

/** Whether somebody follows for the record now, and until when that holds or held; null where nobody ever did. */
export interface WatchHeld {
  readonly running: boolean;
  /** ISO 8601 instant: in the future while somebody follows, else about when the last one ended. */
  readonly until: string | null;
}

/** The only row of the lease. */
const LEASE = 1;

const isHeldBy = async (writing: Executor, { holder, now, until }: WatchLease, gone: string | null) => {
  const { rows } = await sql`insert into watching (id, holder, until) values (${LEASE}, ${holder}, ${until})
    on conflict (id) do update set holder = excluded.holder, until = excluded.until
    where watching.holder in (excluded.holder, ${gone}) or watching.until <= ${now} returning id`.execute(
    writing,
  );
  return rows.length > 0;
};

/**
 * Takes, keeps or gives back the right to follow; false where somebody else has it. What a killed process of this
 * machine had is taken from it at once.
 */
export async function holdLease(database: Database, lease: WatchLease): Promise<boolean> {
  if (await isHeldBy(database, lease, null)) return true;
  const { rows } = await sql<{ holder: string }>`select holder from watching where id = ${LEASE}`.execute(
    database,
  );
  const holder = rows[0]?.holder ?? null;
  return holder !== null && isGone(holder) && isHeldBy(database, lease, holder);
}

/** Whether somebody has the right to follow now. */
export async function leaseAt(database: Database, now: Date): Promise<WatchHeld> {
  const { rows } = await sql<{
    holder: string;
    until: string;
  }>`select holder, until from watching where id = ${LEASE}`.execute(database);
  const [held] = rows;
  if (!held) return { running: false, until: null };
  return { running: held.until > now.toISOString() && !isGone(held.holder), until: held.until };
}
