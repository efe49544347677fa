import type { ColumnType } from "kysely";
import type { BackfillState } from "../schema/index.ts";
import type { Database } from "./tables.ts";

/** A file of a backfill, or a part of one, and how far it was read. */
export interface BackfillsTable {
  file: string;
  /** JSON; written as text, read as a value. */
  state: ColumnType<BackfillState, string, string>;
}

/** Statement that makes the table of files that are read in, for a step of the schema. They are no input of a backup. */
export const backfillTable = `create table backfills (file text collate "C" primary key, state json not null)`;

/** All files of backfills, by name. */
export async function backfillsIn(database: Database): Promise<BackfillState[]> {
  const rows = await database.selectFrom("backfills").select("state").orderBy("file").execute();
  return rows.map(({ state }) => state);
}

/** How far one file was read; null where it was not begun. */
export async function backfillOf(database: Database, file: string): Promise<BackfillState | null> {
  const row = await database
    .selectFrom("backfills")
    .select("state")
    .where("file", "=", file)
    .executeTakeFirst();
  return row?.state ?? null;
}

/**
 * Two workers may be at one file for a while, the slower one not knowing that its turn is over: what it notes must not
 * take back what the other has noted.
 */
function isFurther(next: BackfillState, stored: BackfillState): boolean {
  if (next.begun !== stored.begun) return next.begun > stored.begun;
  if (next.done !== stored.done) return next.done;
  return next.offset === stored.offset ? next.within >= stored.within : next.offset > stored.offset;
}

/**
 * Notes how far a file was read, unless more is noted already. Without the lock of those who write, and the record's
 * revision stays: no answer of the record changes with it.
 */
export async function noteBackfill(database: Database, state: BackfillState): Promise<void> {
  const row = { file: state.file, state: JSON.stringify(state) };
  await database.transaction().execute(async (writing) => {
    const { numInsertedOrUpdatedRows } = await writing
      .insertInto("backfills")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 0n) return;
    const { state: stored } = await writing
      .selectFrom("backfills")
      .select("state")
      .where("file", "=", state.file)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (!isFurther(state, stored)) return;
    await writing.updateTable("backfills").set(row).where("file", "=", state.file).execute();
  });
}
