import { sql } from "kysely";
import { givenOf } from "../../record/index.ts";
import type { Reading } from "../../schema/index.ts";
import type { Executor } from "../ground/catalog.ts";
import { type StoredPage, storedInput } from "../inputs.ts";
import { copyItem, type Derived, derive } from "./derive.ts";
import type { CompileContext } from "./refresh.ts";

/** Days by which copies close those of pages, by page. */
async function daysOf(reading: Executor, pages: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; closed: string }>`select id, closed from origins
    where id = any(${[...pages]}::text[]) and closed is not null`.execute(reading);
  return new Map(rows.map(({ id, closed }) => [id, closed]));
}

/** Pages of which copies now close the day otherwise than when they were last looked at, besides those at hand. */
export async function closedSince(
  reading: Executor,
  pages: readonly string[],
  atHand: readonly string[],
): Promise<string[]> {
  if (pages.length === 0) return [];
  const { rows } = await sql<{ page: string }>`select page from page_facts join origins on id = page
    where page = any(${[...pages]}::text[]) and page <> all(${[...atHand]}::text[])
      and page_facts.closed is distinct from origins.closed order by page`.execute(reading);
  return rows.map(({ page }) => page);
}

async function readWithDays(
  writing: Executor,
  days: ReadonlyMap<string, string>,
  { engine, decided }: CompileContext,
): Promise<Map<string, Reading>> {
  const found = new Map<string, Reading>();
  if (!engine || days.size === 0) return found;
  const { rows } = await sql<StoredPage>`select id, source, url, captured, input, bytes from pages
    where id = any(${[...days.keys()]}::text[]) order by id`.execute(writing);
  for (const page of rows) {
    const published = days.get(page.id) ?? "";
    const read = await engine(storedInput(page), { ...givenOf(decided, page.id), published });
    const reading = { ...read, page: { ...read.page, id: page.id } };
    await sql`insert into closed_readings (page, day, reading)
      values (${page.id}, ${published}, ${JSON.stringify(reading)})
      on conflict (page) do update set day = excluded.day, reading = excluded.reading`.execute(writing);
    found.set(page.id, reading);
  }
  return found;
}

/** Readings of pages with the days by which copies close theirs; those that are kept, others by the engine. */
async function closedReadings(
  reading: Executor,
  pages: readonly string[],
  context: CompileContext,
): Promise<Map<string, { day: string; reading: Reading }>> {
  const days = await daysOf(reading, pages);
  if (days.size === 0) return new Map();
  const { rows } = await sql<{ page: string; day: string; reading: Reading }>`select page, day, reading
    from closed_readings where page = any(${[...days.keys()]}::text[])`.execute(reading);
  const kept = rows.filter(({ page, day }) => days.get(page) === day);
  const missing = new Map(days);
  for (const { page } of kept) missing.delete(page);
  const read = await readWithDays(reading, missing, context);
  const all = [...kept.map((row) => [row.page, row.reading] as const), ...read];
  return new Map(all.map(([page, one]) => [page, { day: days.get(page) ?? "", reading: one }]));
}

/**
 * What pages contribute, read again with the days by which copies close their own; as copies they are sought by their
 * first reading, so that what is closed closes nothing else. `readings`: those that count.
 */
export async function deriveClosed(
  reading: Executor,
  readings: readonly Reading[],
  context: CompileContext,
): Promise<{ readonly derived: readonly Derived[]; readonly readings: readonly Reading[] }> {
  const pages = readings.map(({ page }) => page.id);
  const closed = await closedReadings(reading, pages, context);
  const counted = readings.map((first) => closed.get(first.page.id)?.reading ?? first);
  const derived = readings.map((first, k) => ({
    ...derive(counted[k] ?? first, context),
    closed: closed.get(first.page.id)?.day ?? null,
    copies: [copyItem(first, context)],
  }));
  return { derived, readings: counted };
}
