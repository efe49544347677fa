import { sql } from "kysely";
import { afterAll, beforeAll } from "vitest";
import { type OpenDatabase, openDatabase } from "../../src/store/ground/database.ts";
import type { Database } from "../../src/store/tables.ts";
import { temporaryFolder } from "./temporary.ts";

const OPENING_MS = 120_000;

/** One embedded record for all tests of a file: emptying it takes a fraction of the time that making one takes. */
export function scratchRecord(): { emptied(): Promise<Database> } {
  let open: OpenDatabase | null = null;
  beforeAll(async () => {
    open = await openDatabase(await temporaryFolder(), { create: true, recompile: async () => {} });
  }, OPENING_MS);
  afterAll(async () => open?.close());
  return {
    async emptied() {
      if (!open) throw new Error("the record is not open yet");
      const { rows } = await sql<{ name: string }>`select relname as name from pg_class
        where relnamespace = current_schema()::regnamespace and relkind = 'r'
          and relname <> 'schema_version'`.execute(open.database);
      await sql`truncate ${sql.join(rows.map(({ name }) => sql.table(name)))}`.execute(open.database);
      return open.database;
    },
  };
}
