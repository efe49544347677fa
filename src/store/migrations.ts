import { sql } from "kysely";
import { ParleyError } from "../errors.ts";
import type { Database } from "./tables.ts";

type Migration = (database: Database) => Promise<unknown>;

const narrowed = sql`kind text, status text, first_day text, last_day text, actors text[] not null`;

/** Version 1: pages, readings, and the rows compiled from them. Texts sort by code units ("C"), as the compiler's do. */
const firstTables: Migration = async (database) => {
  const statements = [
    sql`create table pages (id text collate "C" primary key, source text not null, url text, captured text,
      input json not null, bytes bytea not null)`,
    sql`create table readings (page text collate "C" primary key references pages, reading json not null,
      summary json not null)`,
    sql`create table entries (id text collate "C" primary key, sort text collate "C" not null,
      digest text not null, item json not null, ${narrowed})`,
    sql`create index entries_in_order on entries (sort)`,
    sql`create table reports (key text collate "C" primary key, entry text not null)`,
    sql`create table utterances (id text collate "C" primary key, sort text collate "C" not null,
      digest text not null, item json not null, ${narrowed})`,
    sql`create index utterances_in_order on utterances (sort)`,
    sql`create table documents (type text not null, id text collate "C" not null, digest text not null,
      vector tsvector not null, ${narrowed}, primary key (type, id))`,
    sql`create index documents_by_word on documents using gin (vector)`,
    sql`create table lists (name text primary key, items json not null)`,
  ];
  for (const statement of statements) await statement.execute(database);
};

/**
 * Version 2: which page each input came to, by a digest of its bytes and of all that was said of it, so that what
 * is known already need not be read to be recognised.
 */
const knownInputs: Migration = (database) =>
  sql`create table inputs (digest text collate "C" primary key,
    page text collate "C" not null references pages)`.execute(database);

/** In order; the n-th brings the schema to version n. Never changed once released: a change is a further one. */
const migrations: readonly Migration[] = [firstTables, knownInputs];

/** The version to which this Parley brings the schema. */
export const schemaVersion = migrations.length;

async function currentVersion(database: Database): Promise<number> {
  await sql`create table if not exists schema_version (version integer not null)`.execute(database);
  const row = await database.selectFrom("schema_version").select("version").executeTakeFirst();
  return row?.version ?? 0;
}

async function raise(database: Database, version: number): Promise<void> {
  await database.deleteFrom("schema_version").execute();
  await database.insertInto("schema_version").values({ version }).execute();
}

/**
 * Brings the schema up to this version, step by step, in one transaction. Throws `store-newer` and changes
 * nothing when a newer Parley wrote the record. `steps` are this version's own unless a test gives others.
 */
export async function migrate(database: Database, directory: string, steps = migrations): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const version = await currentVersion(transaction);
    if (version > steps.length) {
      const message = `The record in ${directory} has version ${version}; this Parley knows versions up to ${steps.length}.`;
      throw new ParleyError("store-newer", message, { subject: directory });
    }
    for (const step of steps.slice(version)) await step(transaction);
    if (version < steps.length) await raise(transaction, steps.length);
  });
}
