import { sql } from "kysely";
import { givenOf } from "../record/index.ts";
import type { Reading } from "../schema/index.ts";
import { type FailedPage, failed, type ReadContext } from "./add.ts";
import { noteAct } from "./audit.ts";
import { type CompileContext, compileContext, refreshPages } from "./compile/refresh.ts";
import type { Writing } from "./compile/rows-writing.ts";
import { writePages } from "./compile/store-readings.ts";
import { type StoredPage, storedInput } from "./inputs.ts";
import { inSettledWriting } from "./settling.ts";
import type { Database } from "./tables.ts";

/** Pages read again in one transaction. */
const PAGES_AT_ONCE = 50;

/** What reading pages again came to. */
export interface RereadResult {
  readonly pages: number;
  /** Pages whose reading is another one now. */
  readonly changed: number;
  /** Pages that can't be read any more, which keep their old reading. */
  readonly failed: readonly FailedPage[];
}

interface OldPage extends StoredPage {
  readonly added: string | null;
  /** True where copies close its day, so that it was read twice. */
  readonly closed: boolean;
  /** The stored reading, as it is written. */
  readonly text: string;
}

interface Reread {
  readonly page: OldPage;
  readonly reading: Reading;
}

type Attempt = Reread | { readonly page: OldPage; readonly failed: FailedPage };

async function attempt(
  page: OldPage,
  { decided }: CompileContext,
  { engine }: ReadContext,
): Promise<Attempt> {
  try {
    const given = givenOf(decided, page.id);
    const input = storedInput(page);
    const reading = await (given ? engine(input, given) : engine(input));
    // An engine that makes another text of the bytes makes no other page: what was decided on it stays with it.
    return { page, reading: { ...reading, page: { ...reading.page, id: page.id } } };
  } catch (error) {
    return { page, failed: failed(page.source, error) };
  }
}

async function loadPages(writing: Writing, pages: readonly string[]): Promise<OldPage[]> {
  const { rows } =
    await sql<OldPage>`select id, source, url, captured, input, bytes, added, readings.reading::text as text,
      closed_readings.page is not null as closed from pages join readings on page = id
    left join closed_readings on closed_readings.page = id where id = any(${[...pages]}::text[]) order by id`.execute(
      writing,
    );
  return rows;
}

/**
 * Reads pages again with the present engine and with what people decided, inside the caller's transaction, and compiles
 * what that touches. A page that can't be read any more keeps its reading.
 */
export async function rereadPages(
  writing: Writing,
  pages: readonly string[],
  context: ReadContext,
): Promise<RereadResult> {
  const compiling = await compileContext(writing, context);
  const attempts: Attempt[] = [];
  for (const page of await loadPages(writing, pages)) attempts.push(await attempt(page, compiling, context));
  const read = attempts.flatMap((made) => ("reading" in made ? [made] : []));
  const changed = read.filter(({ page, reading }) => page.text !== JSON.stringify(reading));
  const touched = read.filter((made) => made.page.closed || changed.includes(made));
  await writePages(
    writing,
    touched.map(({ page, reading }) => ({ input: storedInput(page), reading, added: page.added })),
  );
  const change = {
    pages: touched.map(({ page }) => page.id),
    addresses: touched.flatMap(({ page }) => page.url ?? []),
  };
  if (touched.length > 0) await refreshPages(writing, change, compiling);
  return {
    pages: attempts.length,
    changed: changed.length,
    failed: attempts.flatMap((made) => ("failed" in made ? [made.failed] : [])),
  };
}

/** One step of reading all pages of a record again. */
export interface RereadStep extends RereadResult {
  /** Pages in the record. */
  readonly of: number;
  /** With what the next step is asked for; null behind the last. */
  readonly next: string | null;
}

/**
 * Reads some pages of the record again in one transaction, those behind a page's id; what was decided stays. `after`:
 * null for the first ones.
 */
export async function rereadSome(
  database: Database,
  after: string | null,
  context: ReadContext,
): Promise<RereadStep> {
  const { rows } = await sql<{
    id: string;
    of: number;
  }>`select id, (select count(*)::integer from pages) as of
    from pages where id > ${after ?? ""} order by id limit ${PAGES_AT_ONCE}`.execute(database);
  const pages = rows.map((row) => row.id);
  const result = await inSettledWriting(database, context, async (writing) => {
    const reread = await rereadPages(writing, pages, context);
    const detail = { pages: reread.pages, changed: reread.changed, failed: reread.failed.length };
    await noteAct(writing, { action: "reread", detail }, context.now());
    return reread;
  });
  const next = rows.length < PAGES_AT_ONCE ? null : (pages.at(-1) ?? null);
  return { ...result, of: rows[0]?.of ?? 0, next };
}
