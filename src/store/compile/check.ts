import { sql } from "kysely";
import type { World } from "../../world/world.ts";
import type { Executor } from "../ground/catalog.ts";
import { entryDocument, utteranceDocument } from "../search/document-rows.ts";
import { type DocumentType, type SearchDocument, unlikeDocuments } from "../search/documents.ts";
import type { Database } from "../tables.ts";
import { checkDerived } from "./check-pages.ts";
import { checkParts, type Difference } from "./check-parts.ts";
import { contacts, copies, tellings, undertakings } from "./matters.ts";
import { type CompileContext, compileContext } from "./refresh.ts";

export type { Difference } from "./check-parts.ts";

/** What checking a record came to. */
export interface CheckResult {
  readonly pages: number;
  /** How many rows are not as they should be. */
  readonly differing: number;
  /** The first of them. */
  readonly differences: readonly Difference[];
}

/** Differences that are told one by one. */
const MOST_TOLD = 100;

const undocumented = async (): Promise<Difference[]> => [];

/** Says of rows which of their documents are not as they should be. */
const documentsOf =
  <R>(reading: Executor, type: DocumentType, document: (row: R) => SearchDocument) =>
  async (rows: readonly R[]): Promise<Difference[]> => {
    const unlike = await unlikeDocuments(reading, type, rows.map(document));
    return unlike.map((id) => ({ table: "documents", row: `${type} ${id}`, difference: "changed" }));
  };

async function* strayDocuments(reading: Executor): AsyncGenerator<Difference[]> {
  const { rows } = await sql<{ type: string; id: string }>`select type, id from documents where not case type
    when 'article' then exists (select from page_facts where page = id)
    when 'entry' then exists (select from entries where entries.id = documents.id)
    else exists (select from utterances where utterances.id = documents.id) end`.execute(reading);
  yield rows.map(({ type, id }) => ({
    table: "documents",
    row: `${type} ${id}`,
    difference: "superfluous",
  }));
}

async function* allDifferences(reading: Executor, context: CompileContext): AsyncGenerator<Difference[]> {
  yield* checkDerived(reading, context);
  yield* checkParts(reading, copies, undocumented);
  yield* checkParts(reading, contacts(context), documentsOf(reading, "entry", entryDocument));
  yield* checkParts(reading, tellings(context), documentsOf(reading, "statement", utteranceDocument));
  yield* checkParts(reading, undertakings(context), undocumented);
  yield* strayDocuments(reading);
}

/** Checks a record as it stands at one moment, whoever writes to it meanwhile. */
export const checkStored = (database: Database, world: World): Promise<CheckResult> =>
  database
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (reading) => checkRecord(reading, await compileContext(reading, { world })));

/**
 * Compiles the record anew from its readings and decisions, piece by piece, and compares: whatever is stored otherwise
 * is told. Changes nothing.
 */
export async function checkRecord(reading: Executor, context: CompileContext): Promise<CheckResult> {
  const differences: Difference[] = [];
  let differing = 0;
  for await (const some of allDifferences(reading, context)) {
    differing += some.length;
    differences.push(...some.slice(0, MOST_TOLD - differences.length));
  }
  const { rows } = await sql<{ pages: number }>`select count(*)::integer as pages from pages`.execute(
    reading,
  );
  return { pages: rows[0]?.pages ?? 0, differing, differences };
}
