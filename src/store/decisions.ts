import { type Kysely, sql } from "kysely";
import { type Decided, decidedFrom, enteredPage, logOf, targetsOf } from "../record/index.ts";
import type { Decision, LoggedDecision } from "../schema/index.ts";
import type { Tables } from "./tables.ts";

type Reading = Kysely<Tables>;

/** Statements that make the log's table, for a step of the schema. */
export const decisionTables = [
  `create table decisions (id text collate "C" primary key, at text collate "C" not null, item json not null)`,
  `create index decisions_in_order on decisions (at, id)`,
] as const;

/** The whole log, in order of time. */
export async function storedDecisions(reading: Reading): Promise<Decision[]> {
  const rows = await reading.selectFrom("decisions").select("item").orderBy("at").orderBy("id").execute();
  return rows.map((row) => row.item);
}

/** The last log that was looked at. Ids tell what a decision holds, so that equal logs come to the same. */
let lastLog: { readonly digest: string; readonly decided: Decided } | null = null;

/** What the log comes to. */
export async function decidedFor(reading: Reading): Promise<Decided> {
  const { rows } = await sql<{
    digest: string;
  }>`select coalesce(md5(string_agg(id, '' order by id)), '') as digest
    from decisions`.execute(reading);
  const digest = rows[0]?.digest ?? "";
  if (lastLog?.digest === digest) return lastLog.decided;
  const decided = decidedFrom(digest === "" ? [] : await storedDecisions(reading));
  lastLog = { digest, decided };
  return decided;
}

/** Ids of the pseudo pages of all contacts that were entered by hand. */
export async function enteredPages(reading: Reading): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from decisions where item ->> 'act' = 'enter'
    order by id`.execute(reading);
  return rows.map(({ id }) => enteredPage(id));
}

/** Which of the keys and ids the record holds: of reports, tellings, pages, entered contacts and decisions. */
export async function knownAmong(reading: Reading, targets: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = sql`any(${[...new Set(targets)]}::text[])`;
  const { rows } = await sql<{ id: string }>`
    select key as id from contact_items where key = ${wanted}
    union all select key from telling_items where key = ${wanted}
    union all select id from pages where id = ${wanted}
    union all select id from decisions where id = ${wanted}
    union all select 'decision:' || id from decisions where 'decision:' || id = ${wanted}`.execute(reading);
  return new Set(rows.map(({ id }) => id));
}

/** The log in order of time, each decision with what became of it. */
export async function decisionLog(reading: Reading): Promise<LoggedDecision[]> {
  const decisions = await storedDecisions(reading);
  const known = await knownAmong(reading, decisions.flatMap(targetsOf));
  return logOf(decisions, (target) => known.has(target));
}
