import { sql } from "kysely";
import type { Reading } from "../../schema/index.ts";
import { labelsOf } from "../actors.ts";
import { enteredPages } from "../decisions.ts";
import type { Executor } from "../ground/catalog.ts";
import { articleDocument } from "../search/document-rows.ts";
import { unlikeDocuments } from "../search/documents.ts";
import type { Difference } from "./check-parts.ts";
import { deriveClosed } from "./closed.ts";
import { type Derived, deriveEntered } from "./derive.ts";
import { type Item, type ItemTable, rowsOfPages } from "./items.ts";
import { factsRow, standRows } from "./page-rows.ts";
import { type CompileContext, currentPages } from "./refresh.ts";

/** Pages whose readings are looked at at once. */
const PAGES_AT_ONCE = 100;

const itemsOfPage = {
  copy_items: (page: Derived): readonly Item<unknown>[] => page.copies,
  contact_items: (page: Derived): readonly Item<unknown>[] => page.contacts,
  telling_items: (page: Derived): readonly Item<unknown>[] => page.tellings,
  undertaking_items: (page: Derived): readonly Item<unknown>[] => page.undertakings,
} as const satisfies Record<ItemTable, unknown>;

const itemTables = Object.keys(itemsOfPage) as ItemTable[];

/** What two sets of rows, each with its text under its id, differ in. */
function compared(
  table: string,
  made: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, string>,
): Difference[] {
  const missing = [...made].filter(([row, text]) => stored.get(row) !== text);
  const superfluous = [...stored.keys()].filter((row) => !made.has(row));
  return [
    ...missing.map(([row]) => ({ table, row, difference: stored.has(row) ? "changed" : "missing" }) as const),
    ...superfluous.map((row) => ({ table, row, difference: "superfluous" }) as const),
  ];
}

async function checkItems(
  reading: Executor,
  table: ItemTable,
  derived: readonly Derived[],
): Promise<Difference[]> {
  const pages = derived.map(({ page }) => page);
  const stored = await rowsOfPages(reading, table, pages);
  const text = (page: string, labels: readonly string[], item: string): string =>
    JSON.stringify([page, labels, item]);
  const made = derived
    .flatMap((page) => itemsOfPage[table](page))
    .map(({ key, page, labels, item }) => [key, text(page, labels, JSON.stringify(item))] as const);
  const held = stored.map((row) => [row.key, text(row.page, row.labels, row.text)] as const);
  return compared(table, new Map(made), new Map(held));
}

/** The pages' other rows, as texts under their ids. */
async function checkPageRows(reading: Executor, derived: readonly Derived[]): Promise<Difference[]> {
  const pages = derived.map(({ page }) => page);
  const { rows } = await sql<{ id: string; row: string }>`select page as id,
      json_build_array(published_day, closed, loose, unknown)::text as row from page_facts where page = any(${pages}::text[])
    union all select page || ' ' || n, json_build_array(actor, topic, day, said, item)::text
      from stands where page = any(${pages}::text[])`.execute(reading);
  const facts = derived
    .map(factsRow)
    .map((row) => [row.page, [row.published_day, row.closed, row.loose, row.unknown]] as const);
  const stands = derived
    .flatMap(standRows)
    .map((row) => [`${row.page} ${row.n}`, [row.actor, row.topic, row.day, row.said, row.item]] as const);
  const texts = (some: readonly (readonly [string, unknown])[]): Map<string, string> =>
    new Map(some.map(([id, row]) => [id, JSON.stringify(row)]));
  const held = rows.map(({ id, row }) => [id, JSON.parse(row)] as const);
  return compared("page_facts", texts([...facts, ...stands]), texts(held));
}

async function checkArticles(reading: Executor, readings: readonly Reading[]): Promise<Difference[]> {
  const documents = readings.map((page) => articleDocument(page, labelsOf([page])));
  const unlike = await unlikeDocuments(reading, "article", documents);
  return unlike.map((id) => ({ table: "documents", row: `article ${id}`, difference: "changed" }));
}

async function* checkBatch(
  reading: Executor,
  derived: readonly Derived[],
  readings: readonly Reading[],
): AsyncGenerator<Difference[]> {
  for (const table of itemTables) yield await checkItems(reading, table, derived);
  yield await checkPageRows(reading, derived);
  yield await checkArticles(reading, readings);
}

/** Rows of pages that don't count. */
async function* strayRows(reading: Executor, pages: ReadonlySet<string>): AsyncGenerator<Difference[]> {
  for (const table of [...itemTables, "page_facts", "stands"]) {
    const { rows } = await sql<{ page: string }>`select distinct page from ${sql.table(table)}`.execute(
      reading,
    );
    yield rows
      .filter(({ page }) => !pages.has(page))
      .map(({ page }) => ({ table, row: page, difference: "superfluous" }));
  }
}

/** Takes anew from each page that counts what it contributes, and says what is stored otherwise. */
export async function* checkDerived(
  reading: Executor,
  context: CompileContext,
): AsyncGenerator<Difference[]> {
  const pages = await currentPages(reading, context);
  const entered = await enteredPages(reading);
  for (let k = 0; k < pages.length; k += PAGES_AT_ONCE) {
    const wanted = pages.slice(k, k + PAGES_AT_ONCE);
    const { rows } = await sql<{ reading: Reading }>`select reading from readings
      where page = any(${wanted}::text[])`.execute(reading);
    const closed = await deriveClosed(
      reading,
      rows.map((row) => row.reading),
      context,
    );
    yield* checkBatch(reading, closed.derived, closed.readings);
  }
  yield* checkBatch(reading, deriveEntered(entered, context), []);
  yield* strayRows(reading, new Set([...pages, ...entered]));
}
