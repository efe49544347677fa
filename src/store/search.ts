import { sql } from "kysely";
import { ParleyError } from "../errors.ts";
import type { Quoted } from "../schema/index.ts";
import type { Narrowing } from "./filters.ts";
import { bestQuote, passageOf } from "./passages.ts";
import { narrowed } from "./queries.ts";
import { searchedRoles } from "./rows.ts";
import type { SearchHit } from "./service.ts";
import type { Database } from "./tables.ts";
import { lexemesOf } from "./words.ts";

/** Hits that one search gives. */
const MOST_HITS = 100;

interface Found {
  readonly type: SearchHit["type"];
  readonly id: string;
}

/** Documents that hold all words; those that hold them in a row come first, then by how near they stand. */
async function ranked(
  database: Database,
  lexemes: readonly string[],
  narrowing: Narrowing,
): Promise<Found[]> {
  const quotedLexemes = lexemes.map((lexeme) => `'${lexeme}'`);
  const all = quotedLexemes.join(" & ");
  const row = quotedLexemes.join(" <-> ");
  return database
    .selectFrom("documents")
    .select(["type", "id"])
    .where(sql<boolean>`vector @@ ${all}::tsquery`)
    .where(narrowed(narrowing))
    .orderBy(sql`vector @@ ${row}::tsquery`, "desc")
    .orderBy(sql`ts_rank_cd(vector, ${all}::tsquery, 1)`, "desc")
    .orderBy("type")
    .orderBy("id")
    .limit(MOST_HITS)
    .execute();
}

interface Source {
  readonly page: string;
  readonly quote: Quoted;
}

async function articleQuotes(database: Database, page: string): Promise<Source[]> {
  const row = await database
    .selectFrom("readings")
    .select("reading")
    .where("page", "=", page)
    .executeTakeFirst();
  if (!row) return [];
  const { text } = row.reading.page;
  return row.reading.article.blocks
    .filter((block) => searchedRoles.has(block.role))
    .map(({ start, end }) => ({ page, quote: { start, end, text: text.slice(start, end) } }));
}

async function entryQuotes(database: Database, id: string): Promise<Source[]> {
  const row = await database.selectFrom("entries").select("item").where("id", "=", id).executeTakeFirst();
  return (row?.item.reports ?? []).flatMap(({ page, evidence }) =>
    evidence.map((quote) => ({ page, quote })),
  );
}

async function utteranceQuotes(database: Database, key: string): Promise<Source[]> {
  const row = await database.selectFrom("utterances").select("item").where("id", "=", key).executeTakeFirst();
  return (row?.item.tellings ?? []).map(({ page, content }) => ({ page, quote: content }));
}

const quotesOf = { article: articleQuotes, entry: entryQuotes, statement: utteranceQuotes } as const;

async function hitOf(database: Database, found: Found, lexemes: readonly string[]): Promise<SearchHit[]> {
  const best = bestQuote(await quotesOf[found.type](database, found.id), lexemes);
  if (!best) return [];
  const { page } = best;
  const row = await database
    .selectFrom("readings")
    .select("summary")
    .where("page", "=", page)
    .executeTakeFirst();
  const { title = null, outlet = null, published = null } = row?.summary ?? {};
  const { quote, marks } = passageOf(best.quote, lexemes);
  return [{ ...found, page, title, outlet, published: published?.value ?? null, passage: quote, marks }];
}

/**
 * Passages that hold all the words, best first, a hundred at most. Words with marks match only so marked words;
 * words without match any marks. Throws `bad-argument` when there is no word.
 */
export async function searchIn(
  database: Database,
  words: string,
  narrowing: Narrowing,
): Promise<SearchHit[]> {
  const lexemes = lexemesOf(words);
  if (lexemes.length === 0)
    throw new ParleyError("bad-argument", "There is no word to search for.", { subject: words });
  const hits: SearchHit[] = [];
  for (const found of await ranked(database, lexemes, narrowing))
    hits.push(...(await hitOf(database, found, lexemes)));
  return hits;
}
