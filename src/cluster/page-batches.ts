import type { OpenedPage } from "./reading.ts";
import type { QueuedPage } from "./types.ts";

/** Bytes of one batch at most, unpacked, so that large pages do not pile up in memory. */
const BYTES = 16_000_000;
/** A page that was handed out more often is read alone: it may be the one that ends workers. */
const SUSPECT = 3;

/** Pages that are read together, and messages that are no pages. */
export interface PageBatch {
  readonly opened: readonly OpenedPage[];
  readonly damaged: readonly { readonly page: QueuedPage; readonly error: unknown }[];
}

/**
 * Which pages are read in what order: those that nothing speaks against, then each of the others alone. Their order
 * turns with each delivery, so that those before and those behind a page that ends workers are read in turn.
 */
function ordered(pages: readonly QueuedPage[]): { together: QueuedPage[]; alone: QueuedPage[] } {
  const together = pages.filter(({ deliveries }) => deliveries <= SUSPECT);
  const alone = pages.filter(({ deliveries }) => deliveries > SUSPECT);
  const turn = (alone[0]?.deliveries ?? 0) % 2 === 0 ? 1 : -1;
  return { together, alone: alone.sort((a, b) => turn * (a.seq - b.seq)) };
}

async function opened(page: QueuedPage): Promise<PageBatch> {
  try {
    return { opened: [{ page, input: await page.input() }], damaged: [] };
  } catch (error) {
    return { opened: [], damaged: [{ page, error }] };
  }
}

const joined = (batches: readonly PageBatch[]): PageBatch => ({
  opened: batches.flatMap((batch) => batch.opened),
  damaged: batches.flatMap((batch) => batch.damaged),
});

/** Unpacks pages and cuts them into batches, one in memory at a time. */
export async function* batchesOf(pages: readonly QueuedPage[]): AsyncGenerator<PageBatch> {
  const { together, alone } = ordered(pages);
  let batch: PageBatch[] = [];
  let bytes = 0;
  for (const page of together) {
    const next = await opened(page);
    batch.push(next);
    bytes += next.opened[0]?.input.bytes.length ?? 0;
    if (bytes >= BYTES) {
      yield joined(batch);
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield joined(batch);
  for (const page of alone) yield opened(page);
}
