import { sql } from "kysely";
import { ParleyError } from "../../errors.ts";
import type { World } from "../../world/world.ts";
import type { Narrowing } from "../filters.ts";
import type { PageSummary, SearchHit } from "../service.ts";
import type { Database } from "../tables.ts";
import { meaningIn } from "./concepts.ts";
import type { SearchPassage } from "./documents.ts";
import { bestPassage } from "./passages.ts";
import { type SearchQuery, searchQuery } from "./query.ts";
import { type Ranked, rankedDocuments } from "./ranking.ts";

/** Hits that one search gives. */
const MOST_HITS = 100;

const keyOf = ({ type, id }: Pick<Ranked, "type" | "id">): string => `${type} ${id}`;

/** Passages of documents, by type and id. */
async function passagesOf(
  database: Database,
  found: readonly Ranked[],
): Promise<Map<string, SearchPassage[]>> {
  const types = found.map(({ type }) => type);
  const ids = found.map(({ id }) => id);
  const { rows } = await sql<Pick<Ranked, "type" | "id"> & { passages: SearchPassage[] }>`
    select type, id, passages from documents
    join unnest(${types}::text[], ${ids}::text[]) as found (type, id) using (type, id)`.execute(database);
  return new Map(rows.map((row) => [keyOf(row), row.passages]));
}

async function summariesOf(database: Database, pages: readonly string[]): Promise<Map<string, PageSummary>> {
  const { rows } = await sql<{ page: string; summary: PageSummary }>`
    select page, summary from readings where page = any(${[...new Set(pages)]}::text[])`.execute(database);
  return new Map(rows.map(({ page, summary }) => [page, summary]));
}

/** The hits of documents that were found, in the same order. */
async function hitsOf(
  database: Database,
  found: readonly Ranked[],
  query: SearchQuery,
): Promise<SearchHit[]> {
  const passages = await passagesOf(database, found);
  const shown = found.flatMap(({ type, id }) => {
    const best = bestPassage(passages.get(keyOf({ type, id })) ?? [], query);
    return best ? [{ type, id, page: best.of.page, passage: best.quote, marks: best.marks }] : [];
  });
  const summaries = await summariesOf(
    database,
    shown.map(({ page }) => page),
  );
  return shown.map((hit) => {
    const { title = null, outlet = null, published = null } = summaries.get(hit.page) ?? {};
    return { ...hit, title, outlet, published: published?.value ?? null };
  });
}

/** Reads what a user typed, in whatever language. Throws `bad-argument` when there is no word. */
export function soughtQuery(words: string, world: World): SearchQuery {
  const query = searchQuery(words, meaningIn(world));
  if (query.all.length > 0) return query;
  throw new ParleyError("bad-argument", "There is no word to search for.", { subject: words });
}

/**
 * What holds what a query asks for, best first, a hundred at most, each with the passage that shows it. The language of
 * queries is that of docs/search.md. Of articles, entries and statements the 300 newest each are ranked, so of words
 * that more of them hold, older ones are not among the hits; narrowing to days finds those.
 */
export async function searchIn(
  database: Database,
  query: SearchQuery,
  narrowing: Narrowing,
): Promise<SearchHit[]> {
  return database
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) =>
      hitsOf(transaction, await rankedDocuments(transaction, query, narrowing, MOST_HITS), query),
    );
}
