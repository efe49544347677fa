import { type RawBuilder, sql } from "kysely";
import { compareText } from "../../record/order.ts";
import type { Narrowing } from "../filters.ts";
import type { Database } from "../tables.ts";
import { type DayLabels, dayRounds } from "./days.ts";
import type { DocumentType } from "./documents.ts";
import { narrowingLabels } from "./labels.ts";
import { rowQuery, type SearchQuery, tsquery, typedQuery } from "./query.ts";

/**
 * Documents of each type that are ranked, the newest that hold the words. Each of them has to be fetched with all its
 * words; of hundreds of thousands that would take minutes.
 */
const MOST_RANKED = 300;

/** A document that holds what a search asks for. */
export interface Ranked {
  readonly type: DocumentType;
  readonly id: string;
  /** First of its days, YYYY-MM-DD; empty when it has none. */
  readonly day: string;
  /** It holds all words in a row. */
  readonly in_row: boolean;
  /** It holds the words typed, and not only other names of what they mean. */
  readonly typed: boolean;
  /** How near the words stand, how often, in headlines or below: PostgreSQL's ts_rank_cd, by length. */
  readonly rank: number;
}

interface Found extends Ranked {
  /** Documents of its type that were ranked. */
  readonly ranked: number;
}

/** Day and id decide among equals, so that the same record always answers alike. */
const best = (a: Ranked, b: Ranked): number =>
  Number(b.in_row) - Number(a.in_row) ||
  Number(b.typed) - Number(a.typed) ||
  b.rank - a.rank ||
  compareText(b.day, a.day) ||
  compareText(a.type, b.type) ||
  compareText(a.id, b.id);

/** What is sought, but for types and days. */
interface Sought {
  readonly query: SearchQuery;
  readonly narrowing: Narrowing;
  /** Documents of each type that are given. */
  readonly most: number;
}

/** Conditions that labels of days only come near to. */
const inDays = ({ since, until }: Narrowing): RawBuilder<unknown>[] => [
  ...(since === null ? [] : [sql`last_day >= ${since}`]),
  ...(until === null ? [] : [sql`first_day <= ${until}`]),
];

/** The best of the newest documents of a type. */
function bestOf(type: DocumentType, { query, narrowing, most }: Sought, days: DayLabels): RawBuilder<Found> {
  const words = tsquery(query);
  const row = query.whole;
  const typed = typedQuery(query);
  const labels = [...narrowingLabels(narrowing), ...(days ? [days] : [])];
  const conditions = [
    // Written out, so that the planner leaves out the other tables.
    sql`type = ${sql.lit(type)}`,
    sql`vector @@ ${words}::tsquery`,
    ...labels.map((some) => sql`labels && ${some}::text[]`),
    ...inDays(narrowing),
  ];
  return sql`(select ${type}::text as type, id, day, in_row, typed, rank, ranked from (
      select id, day, ${row === null ? sql`false` : sql`vector @@ ${rowQuery(row)}::tsquery`} as in_row,
        ${typed === null ? sql`true` : sql`vector @@ ${typed}::tsquery`} as typed,
        ts_rank_cd(vector, ${words}::tsquery, 1) as rank, (count(*) over ())::int as ranked
      from (
        select id, coalesce(first_day, '') as day, vector from documents where ${sql.join(conditions, sql` and `)}
        order by coalesce(first_day, '') collate "C" desc, id limit ${MOST_RANKED}
      ) as newest
    ) as measured
    order by in_row desc, typed desc, rank desc, day collate "C" desc, id limit ${most})`;
}

/**
 * The plan that is always good here is the index of words, whatever the planner believes of how common a word is:
 * reading all vectors instead takes seconds. Compiling a plan to machine code takes longer than to follow it.
 */
const useIndexOfWords = (database: Database) =>
  sql`select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
    set_config('jit', 'off', true), set_config('work_mem', '32MB', true)`.execute(database);

/**
 * Documents that hold what a query asks for, best first, so many at most. Of each type the newest that hold it are
 * ranked; they are first looked for among the newest documents of the record, where those that hold a common word
 * are found in a moment. Runs in a transaction, whose settings it changes.
 */
export async function rankedDocuments(
  transaction: Database,
  query: SearchQuery,
  narrowing: Narrowing,
  most: number,
): Promise<Ranked[]> {
  const rounds = await dayRounds(transaction, narrowing);
  await useIndexOfWords(transaction);
  const settled: Ranked[] = [];
  let types: readonly DocumentType[] = ["article", "entry", "statement"];
  for (const [k, days] of rounds.entries()) {
    const parts = types.map((type) => bestOf(type, { query, narrowing, most }, days));
    const { rows } = await sql<Found>`${sql.join(parts, sql` union all `)}`.execute(transaction);
    const lacking = types.filter(
      (type) => !rows.some((row) => row.type === type && row.ranked === MOST_RANKED),
    );
    types = k === rounds.length - 1 ? [] : lacking;
    settled.push(...rows.filter((row) => !types.includes(row.type)));
    if (types.length === 0) break;
  }
  return settled.sort(best).slice(0, most);
}
