import { sql } from "kysely";
import type { PageInput } from "../../page/types.ts";
import { compareReadings, type Decided, givenOf } from "../../record/index.ts";
import type { Reading } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { ReadContext } from "../add.ts";
import { decidedFor } from "../decisions.ts";
import { rememberInputs, type StoredPage, saidOf, storedInput } from "../inputs.ts";
import type { PageSummary } from "../service.ts";
import { compileContext, type PageChange, refreshPages } from "./refresh.ts";
import { deleteRows, insertRows, type Writing } from "./rows-writing.ts";

/** A page that was read. */
export interface ReadPage {
  readonly input: PageInput;
  readonly digest: string;
  readonly reading: Reading;
  /** True for one that landed: it stands in `arrivals`, by its digest. */
  readonly landed?: true;
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
  /** The digest under which input and reading stand in `arrivals`; null where they don't. */
  readonly landed?: string | null;
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

/** Deletes the readings of pages. */
async function deleteReadings(writing: Writing, pages: readonly string[]): Promise<void> {
  await deleteRows(writing, "readings", "page", pages);
  // What was read with another day was read from the old reading's words.
  await deleteRows(writing, "closed_readings", "page", pages);
}

/** Writes readings of pages that are there. */
async function writeReadings(writing: Writing, readings: readonly Reading[]): Promise<void> {
  const rows = readings.map((reading) => ({ page: reading.page.id, reading, summary: summaryOf(reading) }));
  await deleteReadings(
    writing,
    rows.map(({ page }) => page),
  );
  await insertRows(writing, "readings", "page text, reading json, summary json", rows);
}

/** As `writePages`, of pages that landed: bytes and readings stay in the database. */
async function writeLanded(writing: Writing, pages: readonly Fresh[]): Promise<void> {
  if (pages.length === 0) return;
  const rows = pages.map(({ reading, added, landed }) => {
    const { id, source, url, captured } = reading.page;
    return { digest: landed, page: id, named: source, url, captured, added, summary: summaryOf(reading) };
  });
  const given = sql`json_to_recordset(${JSON.stringify(rows)}::json)
    as given(digest text, page text, named text, url text, captured text, added text, summary json) join arrivals using (digest)`;
  await sql`insert into pages (id, source, url, captured, input, bytes, added)
    select page, named, url, captured, input, bytes, added from ${given}
    on conflict (id) do update set source = excluded.source, url = excluded.url, captured = excluded.captured,
      input = excluded.input, bytes = excluded.bytes, added = excluded.added`.execute(writing);
  await deleteReadings(
    writing,
    rows.map(({ page }) => page),
  );
  await sql`insert into readings (page, reading, summary)
    select page, reading, summary from ${given}`.execute(writing);
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
    const landed = page.landed && reading === page.reading ? page.digest : null;
    fresh.push({ input: page.input, reading, added: stored ? stored.added : moment, landed });
  }
  return fresh;
}

/** What putting pages into the record came to. */
interface KeptReadings {
  /** The pages that are to be looked at again; none where nothing is new. */
  readonly change: PageChange;
  /** Of each page in turn whether it was known. */
  readonly states: ("added" | "known")[];
}

/**
 * Puts pages that were read into the record, without compiling anything. A page that is known is kept as it is, unless a
 * new reading of it is the one that counts.
 */
export async function keepReadings(
  writing: Writing,
  read: readonly ReadPage[],
  context: ReadContext,
): Promise<KeptReadings> {
  const decided = await decidedFor(writing);
  const known = await knownPages(
    writing,
    read.map(({ reading }) => reading.page.id),
  );
  const fresh = await freshPages(read, known, decided, context);
  await writePages(
    writing,
    fresh.filter(({ landed }) => !landed),
  );
  await writeLanded(
    writing,
    fresh.filter(({ landed }) => landed),
  );
  await rememberInputs(
    writing,
    read.map(({ digest, reading }) => ({ digest, page: reading.page.id })),
  );
  const change = {
    pages: fresh.map(({ reading }) => reading.page.id),
    addresses: [...known.values()].flatMap(({ url }) => url ?? []),
    readings: new Map(fresh.map(({ reading }) => [reading.page.id, reading])),
  };
  const met = new Set(known.keys());
  const states = read.map(({ reading: { page } }) => {
    const state = met.has(page.id) ? "known" : "added";
    met.add(page.id);
    return state;
  });
  return { change, states };
}

/** Puts pages that were read into the record, and compiles what they touch. Says of each in turn whether it was known. */
export async function storeReadings(
  writing: Writing,
  read: readonly ReadPage[],
  context: ReadContext,
): Promise<("added" | "known")[]> {
  const { change, states } = await keepReadings(writing, read, context);
  if (change.pages.length > 0) await refreshPages(writing, change, await compileContext(writing, context));
  return states;
}
