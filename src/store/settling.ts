import { sql } from "kysely";
import type { World } from "../world/world.ts";
import { compilePending, type Pending, withoutScans } from "./compile/pending.ts";
import type { Writing } from "./compile/rows-writing.ts";
import type { Executor } from "./ground/catalog.ts";
import { noteRevision } from "./ground/revision.ts";
import { inWriting } from "./ground/writing.ts";
import { negotiationsIn } from "./negotiations.ts";
import type { Database } from "./tables.ts";

/** What compiling a block looks things up in. */
export interface SettleContext {
  readonly world: World;
}

/** True where blocks wait to be compiled: what is stored is not yet all that its pages come to. */
export async function blocksWait(reading: Executor): Promise<boolean> {
  const { rows } = await sql`select from blocks limit 1`.execute(reading);
  return rows.length > 0;
}

/** A waiting block. */
export interface Block {
  readonly n: number;
  readonly change: Pending;
}

/** A waiting block that nobody else is at, for this transaction alone; null where there is none. `without`: not these. */
export async function nextBlock(writing: Writing, without: Iterable<number> = []): Promise<Block | null> {
  const { rows } = await sql<Block>`select n, change from blocks
    where n <> all(${[...without]}::integer[]) order by n limit 1 for update skip locked`.execute(writing);
  return rows[0] ?? null;
}

/** Compiles a block that this transaction holds, and takes it away. */
export async function compileBlock(
  writing: Writing,
  { n, change }: Block,
  { world }: SettleContext,
): Promise<void> {
  await withoutScans(writing);
  await compilePending(writing, change, { world, negotiations: await negotiationsIn(writing) });
  await sql`delete from blocks where n = ${n}`.execute(writing);
}

/**
 * Compiles all blocks that wait, for somebody who writes in turn: whatever else is compiled goes by what is stored.
 * A glance where none waits.
 */
export async function settle(writing: Writing, context: SettleContext): Promise<void> {
  if (!(await blocksWait(writing))) return;
  for (let block = await nextBlock(writing); block !== null; block = await nextBlock(writing))
    await compileBlock(writing, block, context);
  await noteRevision(writing);
}

/** A writing (`inWriting`) to a record in which no block waits. */
export const inSettledWriting = <T>(
  database: Database,
  context: SettleContext,
  work: (writing: Writing) => Promise<T>,
): Promise<T> =>
  inWriting(database, async (writing) => {
    await settle(writing, context);
    return work(writing);
  });
