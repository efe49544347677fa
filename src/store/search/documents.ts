import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "../tables.ts";
import { labelsOf } from "./labels.ts";
import { documentVector } from "./vectors.ts";

export type DocumentType = "article" | "statement" | "entry";

/** Where in its document a passage stands; what is found in a headline counts for most. */
export type PassagePart = "title" | "lead" | "text";

/** A stretch of a page: offsets count UTF-16 code units in its text. */
export interface SearchPassage {
  readonly page: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something that search finds. Days are YYYY-MM-DD. */
export interface SearchDocument {
  /** Id of the page or entry, key of the utterance. */
  readonly id: string;
  readonly kind: string | null;
  readonly status: string | null;
  /** Null for what is no contact. */
  readonly onesided: boolean | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  /** Sides and third parties whose officials tell of the contact. */
  readonly attested: readonly string[];
  /** Ids, codes and folded names, as `Labels` has them. */
  readonly actors: readonly string[];
  /** As they are printed. */
  readonly outlets: readonly string[];
  /** Ids; null for articles, which may tell of several. */
  readonly negotiation: string | null;
  readonly track: string | null;
  /** Words that lead to it besides those of its passages. */
  readonly names: readonly string[];
  /** Kinds and topics, as concepts.ts marks them: by these it is found in every language. */
  readonly marks: readonly string[];
  readonly passages: readonly (SearchPassage & { readonly part: PassagePart })[];
}

/** A document as it is stored. `vector` holds its words: see vectors.ts; `labels`: see search-labels.ts. */
export interface DocumentsTable {
  type: DocumentType;
  id: string;
  digest: string;
  first_day: string | null;
  last_day: string | null;
  labels: string[];
  vector: string;
  passages: SearchPassage[];
}

const types: readonly DocumentType[] = ["article", "entry", "statement"];

/**
 * The part of the schema that search needs, in order. Each type has a table of its own, from which long values are kept
 * out: the days of thousands of articles are then on a few hundred pages, whose reading is what a search waits for.
 * New words wait in the index's pending list, which every search reads through: it is kept short, and long enough that
 * words which many documents share are put in together.
 */
export const searchTables: readonly string[] = [
  `drop table if exists documents`,
  `create table documents (type text not null, id text collate "C" not null, digest text not null,
    first_day text collate "C", last_day text collate "C", labels text[] collate "C" not null,
    vector tsvector not null, passages json not null, primary key (type, id)) partition by list (type)`,
  ...types.flatMap((type) => [
    `create table documents_${type} partition of documents for values in ('${type}') with (toast_tuple_target = 256)`,
    // What is sorted by must not have to be fetched.
    `alter table documents_${type} alter column id set storage plain, alter column digest set storage plain`,
  ]),
  `create index documents_by_word on documents using gin (vector, labels) with (gin_pending_list_limit = 256)`,
  `create index documents_by_day on documents (first_day)`,
];

/** Documents written by one statement: some hundred kilobytes at most. */
const AT_ONCE = 200;

function* inParts<T>(items: readonly T[]): Generator<T[]> {
  for (let k = 0; k < items.length; k += AT_ONCE) yield items.slice(k, k + AT_ONCE);
}

/** A change of what is made of documents needs another number here, or stored ones would be taken for the same. */
const FORMAT = 2;

const digestOf = (document: SearchDocument): string =>
  createHash("sha256")
    .update(JSON.stringify([FORMAT, document]))
    .digest("base64");

/** Takes documents out of the search; ids that are not there do no harm. */
export async function deleteDocuments(
  writing: Database,
  type: DocumentType,
  ids: readonly string[],
): Promise<void> {
  for (const part of inParts(ids))
    await sql`delete from documents where type = ${type} and id = any(${part}::text[])`.execute(writing);
}

async function storedDigests(
  writing: Database,
  type: DocumentType,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const found = await sql<{ id: string; digest: string }>`
    select id, digest from documents where type = ${type} and id = any(${ids}::text[])`.execute(writing);
  return new Map(found.rows.map(({ id, digest }) => [id, digest]));
}

const passagesText = ({ passages }: SearchDocument): string =>
  JSON.stringify(passages.map(({ page, start, end, text }) => ({ page, start, end, text })));

/** A document's columns, as PostgreSQL takes them as text. */
const columnsOf = (document: SearchDocument) => ({
  id: document.id,
  digest: digestOf(document),
  first_day: document.first_day,
  last_day: document.last_day,
  labels: JSON.stringify([...new Set(labelsOf(document))]),
  vector: documentVector(document),
  passages: passagesText(document),
});

/** Ids of documents that are not stored as they should be. */
export async function unlikeDocuments(
  reading: Database,
  type: DocumentType,
  documents: readonly SearchDocument[],
): Promise<string[]> {
  if (documents.length === 0) return [];
  const rows = documents.map((document) => columnsOf(document));
  const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
  const { rows: found } = await sql<{ id: string }>`select given.id
    from unnest(${column("id")}::text[], ${column("digest")}::text[], ${column("first_day")}::text[],
      ${column("last_day")}::text[], ${column("labels")}::json[], ${column("vector")}::tsvector[],
      ${column("passages")}::json[])
      as given (id, digest, first_day, last_day, labels, vector, passages)
    left join documents on documents.type = ${type} and documents.id = given.id
      and documents.digest = given.digest and documents.vector = given.vector
      and documents.first_day is not distinct from given.first_day
      and documents.last_day is not distinct from given.last_day
      and documents.labels = array(select json_array_elements_text(given.labels))
      and documents.passages::text = given.passages::text
    where documents.id is null`.execute(reading);
  return found.map(({ id }) => id);
}

async function insert(
  writing: Database,
  type: DocumentType,
  documents: readonly SearchDocument[],
): Promise<void> {
  const rows = documents.map((document) => columnsOf(document));
  const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
  await sql`insert into documents (type, id, digest, first_day, last_day, labels, vector, passages)
    select ${type}, id, digest, first_day, last_day, array(select json_array_elements_text(labels)), vector, passages
    from unnest(${column("id")}::text[], ${column("digest")}::text[], ${column("first_day")}::text[],
      ${column("last_day")}::text[], ${column("labels")}::json[], ${column("vector")}::tsvector[],
      ${column("passages")}::json[])
      as given (id, digest, first_day, last_day, labels, vector, passages)`.execute(writing);
}

/**
 * Puts documents into the search, in place of those with the same ids; those that are stored alike are left as they
 * are. Runs in the caller's transaction.
 */
export async function writeDocuments(
  writing: Database,
  type: DocumentType,
  documents: readonly SearchDocument[],
): Promise<void> {
  for (const part of inParts(documents)) {
    const stored = await storedDigests(
      writing,
      type,
      part.map(({ id }) => id),
    );
    const fresh = part.filter((document) => stored.get(document.id) !== digestOf(document));
    const changed = fresh.filter(({ id }) => stored.has(id)).map(({ id }) => id);
    await deleteDocuments(writing, type, changed);
    if (fresh.length > 0) await insert(writing, type, fresh);
  }
}
