import { sql } from "kysely";
import { digestOf } from "../../src/store/inputs.ts";
import type { Database } from "../../src/store/tables.ts";
import { jsonEngine } from "./fake-engine.ts";
import { somePages } from "./samples.ts";

/** Fills a record of an earlier version with what that version wrote of `somePages`. */
export type InsertRows = (database: Database) => Promise<void>;

/** The pages as Parley 0.1 wrote them, under version 2 of the schema. */
export async function insertAsVersionTwo(database: Database): Promise<void> {
  for (const input of somePages()) {
    const reading = jsonEngine(input);
    const { id, source, url, captured } = reading.page;
    const { title, outlet, published } = reading.article;
    const { published: given = null, encoding = null, truncated = false } = input;
    const said = { published: given, kind: null, language: null, encoding, declared: null, truncated };
    await sql`insert into pages (id, source, url, captured, input, bytes) values
      (${id}, ${source}, ${url}, ${captured}, ${JSON.stringify(said)}, ${input.bytes})`.execute(database);
    await sql`insert into readings (page, reading, summary) values (${id}, ${JSON.stringify(reading)},
      ${JSON.stringify({ id, source, url, outlet, title, published })})`.execute(database);
    await sql`insert into inputs (digest, page) values (${digestOf(input)}, ${id})`.execute(database);
  }
}

/** What version 3 compiled of them, as far as a step may stumble over rows that are there. */
export async function insertAsVersionThree(database: Database): Promise<void> {
  await insertAsVersionTwo(database);
  const listed = sql`'0badc0de', 1, '2025 0badc0de', 'digest', '{}', '{}'`;
  await sql`update pages set added = '2025-06-08T00:00:00.000Z'`.execute(database);
  await sql`insert into entries (id, part, sort, digest, item, actors, brief, sides, numbered, onesided, attested,
    outlets, disputed) values (${listed}, '{}', 'RU US', false, true, '{}', '{}', false)`.execute(database);
  await sql`insert into utterances (id, part, sort, digest, item, actors, outlets)
    values (${listed}, '{}')`.execute(database);
  await sql`insert into page_facts (page, published_day) select id, '2025-06-05' from pages`.execute(
    database,
  );
}

/** The same of version 4. */
export async function insertAsVersionFour(database: Database): Promise<void> {
  await insertAsVersionTwo(database);
  const listed = sql`'0badc0de', 1, '2025 0badc0de', 'digest', '{}', '{}'`;
  await sql`update pages set added = '2025-06-08T00:00:00.000Z'`.execute(database);
  await sql`insert into entries (id, part, sort, digest, item, actors, brief, sides, numbered, onesided, attested,
    outlets, disputed, outline, doubtful, first_reports) values (${listed}, '{}', 'RU US', false, true, '{}', '{}',
    false, '{}', false, '[]')`.execute(database);
  await sql`insert into utterances (id, part, sort, digest, item, actors, outlets, topics, source, source_name)
    values (${listed}, '{}', '{}', 'RU', 'Russia')`.execute(database);
  await sql`insert into undertakings (id, part, sort, digest, item, actors, outlets)
    values (${listed}, '{}')`.execute(database);
}

/** The same of version 5: what it compiled belongs to a negotiation. */
export async function insertAsVersionFive(database: Database): Promise<void> {
  await insertAsVersionFour(database);
  for (const table of ["entries", "utterances", "undertakings"])
    await sql`update ${sql.table(table)} set negotiation = 'war', track = 'two'`.execute(database);
  await sql`insert into negotiations (id, items) values (1, '[]')`.execute(database);
}
