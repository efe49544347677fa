import { sql } from "kysely";
import { enteredPages } from "../decisions.ts";
import { keepArrivals } from "../rounds.ts";
import { type CompileContext, compileContext, refreshPages } from "./refresh.ts";
import type { Writing } from "./rows-writing.ts";

/**
 * `engine`: reads pages again whose day copies close; without it they keep the day that they have, and pages that landed
 * stay where they are. `now`: the machine's clock when absent.
 */
type RecompileContext = Pick<CompileContext, "world" | "engine"> & { readonly now?: () => Date };

/** Pages compiled by one step. */
const PAGES_AT_ONCE = 100;

/** Takes anew from pages what they contribute, and compiles all that this touches, some at a time. */
export async function refreshMany(
  writing: Writing,
  pages: readonly string[],
  compiling: CompileContext,
): Promise<void> {
  for (let k = 0; k < pages.length; k += PAGES_AT_ONCE)
    await refreshPages(writing, { pages: pages.slice(k, k + PAGES_AT_ONCE) }, compiling);
}

const compiledTables = [
  "copy_items",
  "copy_items_keys",
  "contact_items",
  "contact_items_keys",
  "telling_items",
  "telling_items_keys",
  "undertaking_items",
  "undertaking_items_keys",
  "origins",
  "entries",
  "utterances",
  "undertakings",
  "page_facts",
  "stands",
  "documents",
  "blocks",
] as const;

/**
 * Takes all compiled rows away, but for those of search. Row by row: emptying the tables would keep others from reading
 * them until the transaction ends.
 */
export async function deleteCompiled(writing: Writing): Promise<void> {
  for (const table of compiledTables.filter((name) => name !== "documents"))
    await sql`delete from ${sql.table(table)}`.execute(writing);
}

/** Makes all compiled rows anew from what people gave, page by page; pages that landed are taken in. */
export async function recompileAll(writing: Writing, context: RecompileContext): Promise<void> {
  const { world, engine, now = () => new Date() } = context;
  if (engine) await keepArrivals(writing, { world, engine, now });
  await sql`truncate ${sql.join(compiledTables.map((table) => sql.table(table)))}`.execute(writing);
  // In order of time, so that pages of one contact come near each other.
  const { rows } = await sql<{ page: string }>`select page from readings
    order by summary -> 'published' ->> 'value', page`.execute(writing);
  const pages = rows.map((row) => row.page);
  const compiling = await compileContext(writing, context);
  await refreshMany(writing, [...pages, ...(await enteredPages(writing))], compiling);
}
