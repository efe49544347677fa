import { sql } from "kysely";
import { type Executor, hasTable } from "./catalog.ts";

/** The version of the schema in a database; 0 where there is no record. */
export async function currentVersion(database: Executor): Promise<number> {
  if (!(await hasTable(database, "schema_version"))) return 0;
  const row = await database.selectFrom("schema_version").select("version").executeTakeFirst();
  return row?.version ?? 0;
}

/** Notes the version to which the schema was brought. */
export async function noteVersion(database: Executor, version: number): Promise<void> {
  await sql`create table if not exists schema_version (version integer not null)`.execute(database);
  await database.deleteFrom("schema_version").execute();
  await database.insertInto("schema_version").values({ version }).execute();
}
