import { sql } from "kysely";
import { failed, type ReadContext } from "./add.ts";
import { leaveBlocks } from "./compile/blocks.ts";
import { compileContext, preparePages } from "./compile/refresh.ts";
import type { Writing } from "./compile/rows-writing.ts";
import { keepReadings, type ReadPage } from "./compile/store-readings.ts";
import { deleteArrivals, nextArrivals, retryAside, setAside } from "./landing.ts";

/** Pages that are put into a restored record by one step. */
const PAGES_AT_ONCE = 100;

/**
 * Takes pages that landed into a record in which no block waits: which of them count, where they come from and what each
 * tells by itself is written; the rest is left in blocks. `least`: so many items are worth a block.
 */
export async function takeRound(
  writing: Writing,
  pages: readonly ReadPage[],
  context: ReadContext,
  least: number,
): Promise<void> {
  const { change } = await keepReadings(writing, pages, context);
  if (change.pages.length > 0) {
    const compiling = await compileContext(writing, context);
    const { pending } = await preparePages(writing, change, compiling);
    await leaveBlocks(writing, pending, compiling, least);
  }
  await deleteArrivals(writing, pages);
}

/** Does work of which nothing stays where it throws; what else the transaction did does. */
async function within<T>(writing: Writing, work: () => Promise<T>): Promise<T> {
  await sql`savepoint within`.execute(writing);
  try {
    const done = await work();
    await sql`release savepoint within`.execute(writing);
    return done;
  } catch (error) {
    await sql`rollback to savepoint within`.execute(writing);
    throw error;
  }
}

async function keepArrived(
  writing: Writing,
  pages: readonly ReadPage[],
  context: ReadContext,
): Promise<void> {
  await within(writing, async () => {
    await keepReadings(writing, pages, context);
    await deleteArrivals(writing, pages);
  });
}

/**
 * Puts all pages that wait into the record, for one that is compiled anew behind that. Those that can't be are set aside.
 */
export async function keepArrivals(writing: Writing, context: ReadContext): Promise<void> {
  await retryAside(writing);
  for (;;) {
    const pages = await nextArrivals(writing, PAGES_AT_ONCE);
    if (pages.length === 0) return;
    const whole = await keepArrived(writing, pages, context).then(
      () => true,
      () => false,
    );
    if (whole) continue;
    for (const page of pages)
      await keepArrived(writing, [page], context).catch((error: unknown) =>
        setAside(writing, page, failed(page.input.source, error)),
      );
  }
}
