import { sql } from "kysely";
import { enteredPages } from "../decisions.ts";
import { type CompileContext, compileContext, refreshPages } from "./refresh.ts";
import type { Writing } from "./rows-writing.ts";

/** `engine`: reads pages again whose day copies close; without it they keep the day that they have. */
type RecompileContext = Pick<CompileContext, "world" | "engine">;

/** Pages compiled by one step. */
const PAGES_AT_ONCE = 100;

/** Takes anew from pages what they contribute, with what was decided on them, and compiles all that this touches. */
async function recompilePages(
  writing: Writing,
  pages: readonly string[],
  context: RecompileContext,
): Promise<void> {
  const compiling = await compileContext(writing, context);
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
] as const;

/** Makes all compiled rows anew from what people gave, page by page. */
export async function recompileAll(writing: Writing, context: RecompileContext): Promise<void> {
  await sql`truncate ${sql.join(compiledTables.map((table) => sql.table(table)))}`.execute(writing);
  // In order of time, so that pages of one contact come near each other.
  const { rows } = await sql<{ page: string }>`select page from readings
    order by summary -> 'published' ->> 'value', page`.execute(writing);
  const pages = rows.map((row) => row.page);
  await recompilePages(writing, [...pages, ...(await enteredPages(writing))], context);
}
