import { sql } from "kysely";
import type { World } from "../../world/world.ts";
import type { FailedPage } from "../add.ts";
import type { Executor } from "../ground/catalog.ts";
import { undisturbed } from "../ground/writing.ts";
import { pagesAside, waitingIn } from "../landing.ts";
import { entryDocument, utteranceDocument } from "../search/document-rows.ts";
import { type DocumentType, type SearchDocument, unlikeDocuments } from "../search/documents.ts";
import { blocksWait, settle } from "../settling.ts";
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
  /** Pages that workers read and that are not in the record yet: nothing was compared of them. */
  readonly waiting: number;
  /** Those of them that could not be taken in, each with the reason: the first hundred. */
  readonly aside: readonly FailedPage[];
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

/** Checks a record as it stands at one moment; null where blocks wait at that moment. `onBegun`: told when it has come. */
const checkMoment = (
  database: Database,
  world: World,
  onBegun: (reading: Executor) => Promise<void> = async () => {},
): Promise<CheckResult | null> =>
  database
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (reading) => {
      const waits = await blocksWait(reading);
      await onBegun(reading);
      return waits ? null : checkRecord(reading, await compileContext(reading, { world }));
    });

/**
 * Checks a record as it stands at one moment, whoever writes to it meanwhile. Where workers are compiling it, their blocks
 * are compiled first; they wait for that, and not for the check.
 */
export async function checkStored(database: Database, world: World): Promise<CheckResult> {
  const checked =
    (await checkMoment(database, world)) ??
    (await undisturbed(database, async (connection, release) => {
      await connection.transaction().execute((writing) => settle(writing, { world }));
      return checkMoment(connection, world, release);
    }));
  if (checked === null) throw new Error("blocks wait where nobody but this process could leave any");
  return checked;
}

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
  const [pages, waiting] = [rows[0]?.pages ?? 0, await waitingIn(reading)];
  const aside = (await pagesAside(reading)).slice(0, MOST_TOLD);
  return { pages, differing, differences, waiting: waiting.arrivals + waiting.aside, aside };
}
