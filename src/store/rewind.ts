import { sql } from "kysely";
import { decisionFrom } from "../record/index.ts";
import type { Decision } from "../schema/index.ts";
import type { ReadContext } from "./add.ts";
import { deleteCompiled, refreshMany } from "./compile/recompile.ts";
import { type CompileContext, compileContext } from "./compile/refresh.ts";
import type { Writing } from "./compile/rows-writing.ts";
import { undecideSince } from "./deciding.ts";
import { enteredPages } from "./decisions.ts";

/** A decision that a page counts no more. It is never stored: it stands for the page's not being there yet. */
const absent = (page: string): Decision =>
  decisionFrom({
    act: "page",
    page,
    values: { rejected: true },
    at: "9999-12-31T00:00:00Z",
    by: "",
    reason: null,
  });

/** Decisions before those of today stand, and pages of today count no more. */
async function earlier(
  writing: Writing,
  pages: readonly string[],
  context: ReadContext,
): Promise<CompileContext> {
  const { decided, ...compiling } = await compileContext(writing, context);
  const about = new Map([...decided.about, ...pages.map((page) => [page, [absent(page)]] as const)]);
  return { ...compiling, decided: { about }, withoutSearch: true };
}

/** Takes some pages out of what is compiled: cheap where they are few. */
export async function takeOut(
  writing: Writing,
  pages: readonly string[],
  context: ReadContext,
): Promise<void> {
  await refreshMany(writing, pages, await earlier(writing, pages, context));
}

/** Compiles the other pages anew: cheap where these are few. */
export async function compileOthers(
  writing: Writing,
  pages: readonly string[],
  context: ReadContext,
): Promise<void> {
  await deleteCompiled(writing);
  // In order of time, so that pages of one contact come near each other.
  const { rows } = await sql<{ page: string }>`select page from readings
    where page <> all(${[...pages]}::text[]) order by summary -> 'published' ->> 'value', page`.execute(
    writing,
  );
  const others = [...rows.map((row) => row.page), ...(await enteredPages(writing))];
  await refreshMany(writing, others, await earlier(writing, pages, context));
}

/**
 * Brings what is compiled back to what it was before an instant, from which on the pages were added; search stays. A page
 * held before keeps the reading that counts now: what it was read as is not stored.
 */
export async function rewind(
  writing: Writing,
  since: string,
  pages: readonly string[],
  context: ReadContext,
): Promise<void> {
  await undecideSince(writing, since, context);
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from pages`.execute(
    writing,
  );
  const areMost = pages.length * 2 > (rows[0]?.count ?? 0);
  await (areMost ? compileOthers : takeOut)(writing, pages, context);
}
