import { sql } from "kysely";
import { type SourcePage, type SourceReport, sourcesOf } from "../record/index.ts";
import type { RecordSource } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { remembered } from "./memory.ts";
import type { Database } from "./tables.ts";

/** Characters of an EDTF day; a longer value is an interval, and does not tell which of its days. */
const DAY_LENGTH = 10;

async function pagesOf(database: Database): Promise<SourcePage[]> {
  const { rows } = await sql<SourcePage>`select c.page as id, c.item ->> 'outlet' as outlet,
      f.published_day as day, o.item as origin
    from copy_items c join origins o on o.id = c.page join page_facts f on f.page = c.page
    order by c.page`.execute(database);
  return rows;
}

/** One row for each contact and independent source. */
async function reportsOf(database: Database): Promise<SourceReport[]> {
  const { rows } = await sql<SourceReport>`select e.id as entry, r ->> 'origin' as origin,
      min(r ->> 'published') filter (where length(r ->> 'published') = ${DAY_LENGTH}) as day
    from entries e, json_array_elements(e.item -> 'reports') r
    group by 1, 2 order by 1, 2`.execute(database);
  return rows;
}

/** The outlets and agencies whose pages the record holds. */
export const sourcesIn = async (database: Database, world: World): Promise<RecordSource[]> => [
  ...(await remembered(database, "sources", async () =>
    sourcesOf(await pagesOf(database), await reportsOf(database), world),
  )),
];
