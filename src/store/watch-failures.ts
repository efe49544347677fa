import { sql } from "kysely";
import type { FetchFault, FetchRow, WatchFailure } from "../schema/index.ts";
import { noteAct } from "./audit.ts";
import type { Database } from "./tables.ts";

/** The addresses whose last request failed, those that have failed longest first; at most `limit`, and of one `source`. */
export async function listFailures(
  database: Database,
  { limit, source }: { readonly limit?: number; readonly source?: string } = {},
): Promise<WatchFailure[]> {
  const { rows } = await sql<
    Omit<FetchRow, "state"> & { readonly fault: FetchFault; readonly title: string | null }
  >`select kind, address, source, due,
      state -> 'fault' as fault, state ->> 'title' as title from fetched
    where (state ->> 'fault') is not null and ${source === undefined ? sql`true` : sql`source = ${source}`}
    order by state -> 'fault' ->> 'since', kind, address limit ${limit ?? null}`.execute(database);
  return rows.map(({ kind, address, source, title, due, fault }) => ({
    ...fault,
    kind,
    address,
    source,
    title,
    next: due,
  }));
}

/** Has failed addresses fetched as soon as somebody follows, and notes who asked for it; how many these are. */
export async function fetchAgain(
  database: Database,
  addresses: readonly string[],
  now: Date,
): Promise<number> {
  return database.transaction().execute(async (writing) => {
    const at = now.toISOString();
    const { rows } = await sql<{
      address: string;
    }>`update fetched set due = least(coalesce(due, ${at}), ${at})
      where address = any(${[...addresses]}::text[]) and (state ->> 'fault') is not null
      returning address`.execute(writing);
    const [first] = rows;
    if (first) {
      const subject = rows.length === 1 ? first.address : null;
      await noteAct(writing, { action: "fetch-again", subject, detail: { addresses: rows.length } }, now);
    }
    return rows.length;
  });
}
