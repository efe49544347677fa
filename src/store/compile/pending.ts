import { sql } from "kysely";
import type { ContactReport, StatementTelling, UndertakingTelling } from "../../record/index.ts";
import type { Reading } from "../../schema/index.ts";
import { labelsOf } from "../actors.ts";
import { writeFound } from "../found.ts";
import { articleDocument, entryDocument, utteranceDocument } from "../search/document-rows.ts";
import { writeAliases } from "./aliases.ts";
import { compileItems, type ItemChange } from "./compile.ts";
import { contacts, type MatterContext, tellings, undertakings } from "./matters.ts";
import type { Writing } from "./rows-writing.ts";

/**
 * What is to be done when the pages' own rows and copies are written: three matters are compiled, and articles are put
 * into the search. Plain JSON. Changes that touch no part in common may be compiled in any order, or at the same time:
 * see blocks.ts.
 */
export interface Pending {
  /** Ids of pages: those that count no more or with something new, and those that count with something new. */
  readonly articles: { readonly gone: readonly string[]; readonly fresh: readonly string[] };
  readonly contacts: ItemChange<ContactReport>;
  readonly tellings: ItemChange<StatementTelling>;
  readonly undertakings: ItemChange<UndertakingTelling>;
}

interface PendingContext extends MatterContext {
  /** Search is left as it is: nobody will look for what is compiled here. */
  readonly withoutSearch?: true;
}

/**
 * Has a transaction look keys up: a table's size is no reason to read all of it for a handful of keys. Where there is no
 * index, that makes a query seem so dear that a server would translate it into machine code first.
 */
export const withoutScans = (writing: Writing): Promise<unknown> =>
  sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(writing);

/** The readings by which pages count: those with the day by which copies close their own, where these do. */
async function countedReadings(writing: Writing, pages: readonly string[]): Promise<readonly Reading[]> {
  if (pages.length === 0) return [];
  const { rows } = await sql<{
    reading: Reading;
  }>`select coalesce(closed_readings.reading, readings.reading) as reading
    from readings left join origins on origins.id = readings.page
    left join closed_readings on closed_readings.page = readings.page and closed_readings.day = origins.closed
    where readings.page = any(${[...pages]}::text[])`.execute(writing);
  return rows.map((row) => row.reading);
}

/**
 * Compiles what is pending, and writes it with where gone keys lead and what search finds. `counted`: the readings by which
 * the articles count, where they are at hand.
 */
export async function compilePending(
  writing: Writing,
  pending: Pending,
  context: PendingContext,
  counted?: readonly Reading[],
): Promise<void> {
  const entries = await compileItems(writing, contacts(context), pending.contacts);
  await writeAliases(writing, entries);
  const utterances = await compileItems(writing, tellings(context), pending.tellings);
  await compileItems(writing, undertakings(context), pending.undertakings);
  if (context.withoutSearch) return;
  const { gone, fresh } = pending.articles;
  const articles = { gone, fresh: counted ?? (await countedReadings(writing, fresh)) };
  await writeFound(writing, "article", articles, (reading) => articleDocument(reading, labelsOf([reading])));
  await writeFound(writing, "entry", entries, entryDocument);
  await writeFound(writing, "statement", utterances, utteranceDocument);
}
