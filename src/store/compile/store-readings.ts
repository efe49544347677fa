import { sql } from "kysely";
import type { PageInput } from "../../page/types.ts";
import { compareReadings, type Decided, givenOf } from "../../record/index.ts";
import type { Reading } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { ReadContext } from "../add.ts";
import { rememberInputs, type StoredPage, saidOf, storedInput } from "../inputs.ts";
import type { PageSummary } from "../service.ts";
import { compileContext, refreshPages } from "./refresh.ts";
import { deleteRows, insertRows, type Writing } from "./rows-writing.ts";

/** A page that was read. */
export interface ReadPage {
  readonly input: PageInput;
  readonly digest: string;
  readonly reading: Reading;
}

const summaryOf = ({ page, article }: Reading): PageSummary => ({
  id: page.id,
  source: page.source,
  url: page.url,
  outlet: article.outlet,
  title: article.title,
  published: article.published,
});

/** A page in the record, as far as a new reading of it asks. */
interface KnownPage extends StoredPage {
  readonly reading: Reading;
  readonly added: string | null;
}

async function knownPages(writing: Writing, ids: readonly string[]): Promise<Map<string, KnownPage>> {
  const { rows } = await sql<KnownPage>`select id, source, url, captured, input, bytes, added, reading
    from pages join readings on page = id where id = any(${[...new Set(ids)]}::text[])`.execute(writing);
  return new Map(rows.map((row) => [row.id, row]));
}

/** A page to be written; `reading` is that with what people gave. */
interface Fresh {
  readonly input: PageInput;
  readonly reading: Reading;
  readonly added: string | null;
}

const bytesShape = "id text, source text, url text, captured text, input json, bytes bytea, added text";

/** Writes pages with their readings, in place of what was known of them. */
export async function writePages(writing: Writing, pages: readonly Fresh[]): Promise<void> {
  const rows = pages.map(({ input, reading: { page }, added }) => ({
    id: page.id,
    source: page.source,
    url: page.url,
    captured: page.captured,
    input: saidOf(input),
    // PostgreSQL's own text form of bytes.
    bytes: `\\x${Buffer.from(input.bytes).toString("hex")}`,
    added,
  }));
  await insertRows(writing, "pages", bytesShape, rows, "id");
  await writeReadings(
    writing,
    pages.map(({ reading }) => reading),
  );
}

/** Writes readings of pages that are there. */
async function writeReadings(writing: Writing, readings: readonly Reading[]): Promise<void> {
  const rows = readings.map((reading) => ({ page: reading.page.id, reading, summary: summaryOf(reading) }));
  await deleteRows(
    writing,
    "readings",
    "page",
    rows.map(({ page }) => page),
  );
  // What was read with another day was read from the old reading's words.
  await deleteRows(
    writing,
    "closed_readings",
    "page",
    rows.map(({ page }) => page),
  );
  await insertRows(writing, "readings", "page text, reading json, summary json", rows);
}

/** Which of several readings of one page counts, with its input; what is stored goes before its equals. */
function chosen(read: readonly ReadPage[], stored: ReadPage | null): ReadPage | null {
  const best = read.reduce((first, next) =>
    compareReadings(next.reading, first.reading) < 0 ? next : first,
  );
  return stored && compareReadings(best.reading, stored.reading) >= 0 ? null : best;
}

/** The reading of a page before people gave anything: what other readings of it are compared with. */
async function plainPage(known: KnownPage, decided: Decided, { engine }: ReadContext): Promise<ReadPage> {
  const input = storedInput(known);
  const reading = givenOf(decided, known.id) === null ? known.reading : await engine(input);
  return { input, digest: "", reading };
}

async function freshPages(
  read: readonly ReadPage[],
  known: ReadonlyMap<string, KnownPage>,
  decided: Decided,
  context: ReadContext,
): Promise<Fresh[]> {
  const fresh: Fresh[] = [];
  const moment = context.now().toISOString();
  for (const [id, same] of groupBy(read, ({ reading }) => reading.page.id)) {
    const stored = known.get(id);
    const page = chosen(same, stored ? await plainPage(stored, decided, context) : null);
    if (!page) continue;
    const given = givenOf(decided, id);
    const reading = given ? await context.engine(page.input, given) : page.reading;
    fresh.push({ input: page.input, reading, added: stored ? stored.added : moment });
  }
  return fresh;
}

/**
 * Puts pages that were read into the record, and compiles what they touch. A page that is known is kept as it is,
 * unless a new reading of it is the one that counts. Says of each in turn whether it was known.
 */
export async function storeReadings(
  writing: Writing,
  read: readonly ReadPage[],
  context: ReadContext,
): Promise<("added" | "known")[]> {
  const compiling = await compileContext(writing, context);
  const known = await knownPages(
    writing,
    read.map(({ reading }) => reading.page.id),
  );
  const fresh = await freshPages(read, known, compiling.decided, context);
  await writePages(writing, fresh);
  await rememberInputs(
    writing,
    read.map(({ digest, reading }) => ({ digest, page: reading.page.id })),
  );
  const change = {
    pages: fresh.map(({ reading }) => reading.page.id),
    addresses: [...known.values()].flatMap(({ url }) => url ?? []),
    readings: new Map(fresh.map(({ reading }) => [reading.page.id, reading])),
  };
  if (fresh.length > 0) await refreshPages(writing, change, compiling);
  const met = new Set(known.keys());
  return read.map(({ reading: { page } }) => {
    const state = met.has(page.id) ? "known" : "added";
    met.add(page.id);
    return state;
  });
}
