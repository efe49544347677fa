import type { Transaction } from "kysely";
import { ParleyError } from "../errors.ts";
import type { PageInput } from "../page/types.ts";
import { compareReadings } from "../record/index.ts";
import type { Reading } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { digestOf, type KnownInputs, knownInputs, rememberInput } from "./inputs.ts";
import type { AddResult, PageSummary } from "./service.ts";
import type { Database, Tables } from "./tables.ts";
import { recompile } from "./write.ts";

/** Reads one page; pure, throws ParleyError for a page that can't be read. A promise where it is loaded only then. */
export type ReadEngine = (input: PageInput) => Reading | Promise<Reading>;

/** An input that was read, or what became of it without a reading: known already, or failed. */
type Attempt =
  | { readonly input: PageInput; readonly digest: string; readonly reading: Reading }
  | { readonly reading: null; readonly result: AddResult };

function failed(source: string, error: unknown): AddResult {
  const told =
    error instanceof ParleyError
      ? error
      : new ParleyError(
          "unreadable",
          `The page could not be read: ${error instanceof Error ? error.message : error}`,
        );
  const { code, message, hint } = told;
  return { source, state: "failed", error: { code, message, hint } };
}

/** One page that can't be read must not keep the others out: whatever it throws becomes its result. */
async function attempt(input: PageInput, known: KnownInputs, engine: ReadEngine): Promise<Attempt> {
  const digest = digestOf(input);
  const page = known.get(digest);
  if (page) return { reading: null, result: { source: input.source, state: "known", ...page } };
  try {
    return { input, digest, reading: await engine(input) };
  } catch (error) {
    return { reading: null, result: failed(input.source, error) };
  }
}

const summaryOf = ({ page, article }: Reading): PageSummary => ({
  id: page.id,
  source: page.source,
  url: page.url,
  outlet: article.outlet,
  title: article.title,
  published: article.published,
});

async function storePage(writing: Transaction<Tables>, input: PageInput, reading: Reading): Promise<void> {
  const { id, source, url, captured } = reading.page;
  const { published = null, kind = null, language = null } = input;
  const { encoding = null, declared = null, truncated = false } = input;
  const page = {
    source,
    url,
    captured,
    input: JSON.stringify({ published, kind, language, encoding, declared, truncated }),
    bytes: input.bytes,
  };
  const told = { reading: JSON.stringify(reading), summary: JSON.stringify(summaryOf(reading)) };
  await writing
    .insertInto("pages")
    .values({ id, ...page })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(page))
    .execute();
  await writing
    .insertInto("readings")
    .values({ page: id, ...told })
    .onConflict((conflict) => conflict.column("page").doUpdateSet(told))
    .execute();
}

interface Stored {
  readonly result: AddResult;
  readonly changed: boolean;
}

/** A page that is known is kept as it is, unless this reading of it is the one that counts. */
async function storeReading(
  writing: Transaction<Tables>,
  input: PageInput,
  reading: Reading,
): Promise<Stored> {
  const { id } = reading.page;
  const row = await writing
    .selectFrom("readings")
    .select("reading")
    .where("page", "=", id)
    .executeTakeFirst();
  const changed = row === undefined || compareReadings(reading, row.reading) < 0;
  if (changed) await storePage(writing, input, reading);
  const state = row === undefined ? "added" : "known";
  return { result: { source: input.source, state, page: id, title: reading.article.title }, changed };
}

async function storeAll(
  writing: Transaction<Tables>,
  attempts: readonly Attempt[],
  world: World,
): Promise<AddResult[]> {
  const stored: Stored[] = [];
  for (const made of attempts) {
    if (made.reading === null) {
      stored.push({ result: made.result, changed: false });
      continue;
    }
    stored.push(await storeReading(writing, made.input, made.reading));
    await rememberInput(writing, made.digest, made.reading.page.id);
  }
  if (stored.some((page) => page.changed)) await recompile(writing, world);
  return stored.map((page) => page.result);
}

/**
 * Reads pages and adds them in one transaction: all that can be read are in the record with everything compiled
 * from them, or none is. What is known already is not read again. Results are in the order of the pages.
 */
export async function addPages(
  database: Database,
  pages: readonly PageInput[],
  context: { engine: ReadEngine; world: World },
): Promise<AddResult[]> {
  const known = await knownInputs(database, pages);
  const attempts: Attempt[] = [];
  for (const input of pages) attempts.push(await attempt(input, known, context.engine));
  if (attempts.every((made) => made.reading === null))
    return attempts.flatMap((made) => ("result" in made ? [made.result] : []));
  return database.transaction().execute((writing) => storeAll(writing, attempts, context.world));
}
