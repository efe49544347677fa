import { type RawBuilder, sql } from "kysely";
import { arrivalTables } from "../arrivals.ts";
import { auditTable } from "../audit.ts";
import { backfillTable } from "../backfills.ts";
import { decisionTables } from "../decisions.ts";
import { searchTables } from "../search/documents.ts";
import type { Database } from "../tables.ts";
import { tokenTable } from "../tokens.ts";
import { watchTables } from "../watching.ts";
import { revisionTable } from "./revision.ts";

/** One step of the schema. Runs in the transaction of all steps; compiled rows are made anew behind the last one. */
export type Migration = (database: Database) => Promise<unknown>;

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

const items = (table: string) => [
  sql`create table ${sql.table(table)} (key text collate "C" primary key, page text collate "C" not null,
    n integer not null unique, part integer not null, home text collate "C" not null, labels text[] not null,
    item json not null)`,
  sql`create index ${sql.ref(`${table}_by_page`)} on ${sql.table(table)} (page)`,
  sql`create index ${sql.ref(`${table}_by_part`)} on ${sql.table(table)} (part)`,
  // By a B-tree: an index of arrays looks at all keys that are sought for each row that has one of them.
  sql`create table ${sql.table(`${table}_keys`)} (key integer not null, n integer not null, primary key (key, n))`,
];

const results = (table: string, more: RawBuilder<unknown>) => [
  sql`create table ${sql.table(table)} (id text collate "C" primary key, part integer not null,
    sort text collate "C" not null, digest text not null, item json not null, ${narrowed}${more})`,
  sql`create index ${sql.ref(`${table}_by_part`)} on ${sql.table(table)} (part)`,
  sql`create index ${sql.ref(`${table}_in_order`)} on ${sql.table(table)} (sort)`,
];

/**
 * Version 3: what each page contributes is kept apart from what is compiled of it, so that a new page recompiles only
 * what it touches. Old compiled tables go; they are made anew behind the last step.
 */
const touchedOnly: Migration = async (database) => {
  const statements = [
    sql`drop table if exists entries, reports, utterances, documents, lists`,
    sql`alter table pages add column added text`,
    sql`create index pages_by_address on pages (url) where url is not null`,
    sql`create sequence numbers as integer`,
    ...["copy_items", "contact_items", "telling_items", "undertaking_items"].flatMap(items),
    sql`create table origins (id text collate "C" primary key, part integer not null, digest text not null,
      item json not null, closed text)`,
    sql`create index origins_by_part on origins (part)`,
    ...results(
      "entries",
      sql`, brief json not null, sides text not null, numbered boolean not null, due text,
        onesided boolean not null, attested text[] not null, outlets text[] not null, disputed boolean not null`,
    ),
    sql`create index entries_due on entries (due) where due is not null`,
    sql`create index entries_by_sides on entries (sides)`,
    ...results("utterances", sql`, outlets text[] not null`),
    ...results("undertakings", sql`, outlets text[] not null`),
    sql`create table page_facts (page text collate "C" primary key, published_day text, closed text, loose json)`,
    sql`create table closed_readings (page text collate "C" primary key, day text not null, reading json not null)`,
    sql`create index page_facts_by_day on page_facts (published_day)`,
    sql`create table stands (page text collate "C" not null, n integer not null, actor text collate "C" not null,
      topic text not null, day text, said text collate "C" not null, item json not null, primary key (page, n))`,
    sql`create index stands_by_actor on stands (actor, topic)`,
    sql`create table aliases (key text collate "C" not null, heir text collate "C" not null, rank integer not null,
      primary key (key, heir))`,
    ...[...searchTables, ...decisionTables].map((statement) => sql.raw(statement)),
  ];
  for (const statement of statements) await statement.execute(database);
};

/**
 * Version 4: overviews need neither the reports of an entry nor the text of a page; lists of pages are cut by outlet and
 * day; every writing is noted. Compiled rows are made anew behind the last step.
 */
const overviews: Migration = async (database) => {
  const statements = [
    sql`truncate entries, utterances, page_facts`,
    sql`alter table entries add column outline json not null, add column level text, add column review text,
      add column doubtful boolean not null, add column first_reports json not null`,
    sql`alter table utterances add column topics text[] not null, add column stance text,
      add column source text collate "C" not null, add column source_name text not null`,
    sql`alter table page_facts add column unknown json`,
    // Computed columns: what a backup holds of a reading stays what it was. Cut, or hashed, since an index takes no
    // longer value than a third of a block, and a page may name itself as it likes.
    sql`alter table readings
      add column outlet text generated always as (left(summary ->> 'outlet', 200)) stored,
      add column published text generated always as (left(summary -> 'published' ->> 'value', 60)) stored`,
    sql`create index readings_by_outlet on readings (outlet)`,
    sql`create index readings_in_order on readings ((coalesce(published, '') collate "C"), page)`,
    sql`create index pages_in_order on pages ((left(source, 200) collate "C"))`,
    sql`drop index pages_by_address`,
    sql`create index pages_by_address on pages using hash (url)`,
    sql`drop index stands_by_actor`,
    sql`drop index entries_by_sides`,
    sql`create index entries_by_sides on entries using hash (sides)`,
    sql`create index pages_by_moment on pages (added)`,
    ...[revisionTable, tokenTable].map((statement) => sql.raw(statement)),
    sql`insert into revision (value) values (gen_random_uuid())`,
  ];
  for (const statement of statements) await statement.execute(database);
};

/**
 * Version 5: what is compiled belongs to negotiations and their tracks, which the record holds as they were given. Compiled
 * rows are made anew behind the last step.
 */
const places: Migration = async (database) => {
  const statements = [
    sql`truncate entries, utterances, undertakings`,
    ...["entries", "utterances", "undertakings"].flatMap((table) => [
      sql`alter table ${sql.table(table)} add column negotiation text, add column track text`,
      sql`create index ${sql.ref(`${table}_by_negotiation`)} on ${sql.table(table)} (negotiation, track, sort)
        where negotiation is not null`,
    ]),
    sql`create table negotiations (id integer primary key, items json not null)`,
  ];
  for (const statement of statements) await statement.execute(database);
};

/** Version 6: pages that wait to be compiled, what is followed, how far backfills went, and who did what. */
const withoutRest: Migration = async (database) => {
  const statements = [...arrivalTables, ...watchTables, backfillTable, auditTable];
  for (const statement of statements) await sql.raw(statement).execute(database);
};

/** In order; the n-th brings the schema to version n. Never changed once released: a change is a further one. */
export const migrations: readonly Migration[] = [
  firstTables,
  knownInputs,
  touchedOnly,
  overviews,
  places,
  withoutRest,
];

/** The version to which this Parley brings the schema. */
export const schemaVersion = migrations.length;
