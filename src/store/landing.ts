import { type Kysely, sql } from "kysely";
import type { PageInput } from "../page/types.ts";
import { type Attempt, attempt, type FailedPage, type ReadContext } from "./add.ts";
import type { ReadPage } from "./compile/store-readings.ts";
import { digestOf, type KnownInputs, knownInputs, type StoredPage, saidOf, storedInput } from "./inputs.ts";
import type { AddResult } from "./service.ts";
import type { Database, Tables } from "./tables.ts";

/** Bytes of pages, and of their readings as PostgreSQL packs them, that are taken at once, about. */
const BYTES_AT_ONCE = 32_000_000;

/** Which of the inputs have landed and wait, by their digests. */
async function landedInputs(database: Database, digests: readonly string[]): Promise<KnownInputs> {
  if (digests.length === 0) return new Map();
  const { rows } = await sql<{ digest: string; page: string; title: string | null }>`select digest,
      reading -> 'page' ->> 'id' as page, reading -> 'article' ->> 'title' as title
    from arrivals where digest = any(${[...digests]}::text[])`.execute(database);
  return new Map(rows.map(({ digest, ...page }) => [digest, page]));
}

/** Lands pages that were read. Who lands the same pages at the same moment does so in the same order. */
async function land(database: Database, read: readonly ReadPage[], now: Date): Promise<void> {
  if (read.length === 0) return;
  const rows = read.map(({ digest, input, reading }) => ({
    digest,
    at: now.toISOString(),
    source: input.source,
    input: JSON.stringify(saidOf(input)),
    bytes: Buffer.from(input.bytes),
    reading: JSON.stringify(reading),
  }));
  rows.sort((a, b) => (a.digest < b.digest ? -1 : 1));
  await database.transaction().execute(async (writing) => {
    for (const row of rows)
      await writing
        .insertInto("arrivals")
        .values(row)
        .onConflict((conflict) => conflict.column("digest").doNothing())
        .execute();
  });
}

const landedResult = (source: string, page: string, title: string | null): AddResult => ({
  source,
  state: "added",
  page,
  title,
});

/**
 * Reads pages and lands them, without waiting for anybody who writes to the record: they are kept, and taken into the
 * record by the next round. "added" where a page has landed, now or before, and "known" where it is in the record.
 * Idempotent. Results are in the order of the pages.
 */
export async function landPages(
  database: Database,
  pages: readonly PageInput[],
  { engine, now }: Pick<ReadContext, "engine" | "now">,
): Promise<AddResult[]> {
  const digests = pages.map(digestOf);
  const known = await knownInputs(database, digests);
  const landed = await landedInputs(database, digests);
  const attempts: Attempt[] = [];
  for (const [k, input] of pages.entries()) {
    const digest = digests[k] ?? "";
    const waiting = known.has(digest) ? undefined : landed.get(digest);
    attempts.push(
      waiting
        ? { reading: null, result: landedResult(input.source, waiting.page, waiting.title) }
        : await attempt(input, digest, known, engine),
    );
  }
  const read = attempts.flatMap((made) => (made.reading === null ? [] : [made]));
  await land(database, read, now());
  return attempts.map((made) =>
    made.reading === null
      ? made.result
      : landedResult(made.input.source, made.reading.page.id, made.reading.article.title),
  );
}

interface ArrivalRow
  extends Pick<StoredPage, "source" | "input" | "bytes">,
    Pick<ReadPage, "digest" | "reading"> {}

const landedPage = ({ digest, reading, ...row }: ArrivalRow): ReadPage => ({
  digest,
  reading,
  landed: true,
  input: storedInput({ id: "", url: null, captured: null, ...row }),
});

/** True where pages wait to be taken in. */
export async function arrivalsWait(reading: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql`select from arrivals where failure is null limit 1`.execute(reading);
  return rows.length > 0;
}

/** The pages that landed first, so many at most and fewer where they are large, without those that were set aside. */
export async function nextArrivals(reading: Kysely<Tables>, most: number): Promise<ReadPage[]> {
  const { rows } = await sql<ArrivalRow>`with first as (
      select digest, at, octet_length(bytes) + pg_column_size(reading) as size from arrivals
      where failure is null order by at, digest limit ${most}
    ), sized as (
      select digest, row_number() over earlier as place, sum(size) over earlier as size
      from first window earlier as (order by at, digest)
    ) select digest, source, input, bytes, reading from arrivals join sized using (digest)
    where place = 1 or sized.size <= ${BYTES_AT_ONCE} order by place`.execute(reading);
  return rows.map(landedPage);
}

/** Takes pages away that are in the record now. */
export const deleteArrivals = (writing: Kysely<Tables>, pages: readonly ReadPage[]): Promise<unknown> =>
  sql`delete from arrivals where digest = any(${pages.map(({ digest }) => digest)}::text[])`.execute(writing);

/** Sets a page aside that can't be taken in, so that it keeps no other out. */
export const setAside = (
  writing: Kysely<Tables>,
  { digest }: Pick<ReadPage, "digest">,
  { error }: FailedPage,
): Promise<unknown> =>
  sql`update arrivals set failure = ${JSON.stringify(error)} where digest = ${digest}`.execute(writing);

/** Has pages that were set aside tried again; says how many. */
export async function retryAside(writing: Kysely<Tables>): Promise<number> {
  const { rows } = await sql`update arrivals set failure = null where failure is not null
    returning digest`.execute(writing);
  return rows.length;
}

/** The pages that were set aside, by source, each with the reason. */
export async function pagesAside(reading: Kysely<Tables>): Promise<FailedPage[]> {
  const { rows } = await sql<Pick<FailedPage, "source" | "error">>`select source, failure as error
    from arrivals where failure is not null order by source, digest`.execute(reading);
  return rows.map(({ source, error }) => ({ source, state: "failed", error }));
}

/** What is not yet in what the record tells. */
export interface Waiting {
  /** Pages that were read and wait to be taken in. */
  readonly arrivals: number;
  /** Blocks of pages that are in the record and wait to be compiled. */
  readonly blocks: number;
  /** Pages that were read and could not be taken in: see `Stage.aside`. */
  readonly aside: number;
}

/** How much waits. */
export async function waitingIn(reading: Kysely<Tables>): Promise<Waiting> {
  const { rows } = await sql<Waiting>`select count(*) filter (where failure is null)::integer as arrivals,
    count(failure)::integer as aside, (select count(*)::integer from blocks) as blocks
    from arrivals`.execute(reading);
  return rows[0] ?? { arrivals: 0, blocks: 0, aside: 0 };
}
