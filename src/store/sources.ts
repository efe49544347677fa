import { sql } from "kysely";
import { type SourcePage, type SourceReport, sourcesOf } from "../record/index.ts";
import type { RecordSource } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { remembered } from "./memory.ts";
import type { Database } from "./tables.ts";

async function pagesOf(database: Database): Promise<SourcePage[]> {
  const { rows } = await sql<SourcePage>`select o.id, outlet, published_day as day, o.item as origin
    from origins o join page_facts on page_facts.page = o.id left join readings on readings.page = o.id
    order by o.id`.execute(database);
  return rows;
}

/** One for each contact and independent source. */
async function reportsOf(database: Database): Promise<SourceReport[]> {
  const rows = await database.selectFrom("entries").select(["id", "first_reports"]).orderBy("id").execute();
  return rows.flatMap(({ id, first_reports }) => first_reports.map((first) => ({ entry: id, ...first })));
}

/** The outlets and agencies whose pages the record holds. */
export const sourcesIn = async (database: Database, world: World): Promise<RecordSource[]> => [
  ...(await remembered(database, "sources", async () =>
    sourcesOf(await pagesOf(database), await reportsOf(database), world),
  )),
];
