import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Narrowing } from "../../src/store/filters.ts";
import { type SearchDocument, searchTables } from "../../src/store/search/documents.ts";
import type { Tables } from "../../src/store/tables.ts";

/** A database in memory that holds what search reads, and nothing else. */
export async function searchDatabase(): Promise<Kysely<Tables>> {
  const engine = await PGlite.create();
  const pool = new pg.Pool({ ...createPgConfig(engine), max: 1, idleTimeoutMillis: 0 });
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await sql`create table readings (page text collate "C" primary key, summary json not null)`.execute(
    database,
  );
  for (const statement of searchTables) await sql.raw(statement).execute(database);
  return database;
}

/** A document of one day whose passages are one behind the other in its page; the first is the headline. */
export function documentOf(
  id: string,
  texts: readonly string[],
  more: Partial<SearchDocument> = {},
): SearchDocument {
  let at = 0;
  const passages = texts.map((text, k) => {
    const start = at;
    at += text.length + 1;
    const part = k === 0 && texts.length > 1 ? ("title" as const) : ("text" as const);
    return { page: `page-${id}`, start, end: start + text.length, text, part };
  });
  const day = "2025-06-05";
  return {
    ...{ id, kind: null, status: null, onesided: null, attested: [], first_day: day, last_day: day },
    ...{ actors: [], outlets: [], names: [], marks: [], passages },
    ...{ negotiation: null, track: null },
    ...more,
  };
}

/** Narrows nothing. */
export const everything: Narrowing = {
  ...{ actors: null, kind: null, status: null, since: null, until: null },
  ...{ outlet: null, onesided: null, attested: null },
  ...{ negotiation: null, track: null },
  ...{
    others: null,
    level: null,
    review: null,
    doubtful: null,
    disputed: null,
    overdue: null,
    addedSince: null,
  },
};
