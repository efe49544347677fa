import { type ErrorCode, ParleyError } from "../errors.ts";
import { tellFailure } from "../ops/persistent.ts";
import { pause } from "../ops/waiting.ts";
import type { PageInput } from "../page/types.ts";
import { isOutage } from "./outage.ts";
import { batchesOf } from "./page-batches.ts";
import { toldError } from "./told-error.ts";
import type { QueuedPage, ToldError } from "./types.ts";
import type { Work } from "./worker.ts";

/** Pages of one pull at most. */
const PAGES = 50;
/** Pages that may wait to be compiled before reading rests: a few rounds of compiling. */
const MOST_ARRIVALS = 2_000;
/** How long reading rests then, in milliseconds. */
const REST = 500;
/** Attempts to land a page that the record refuses for what it is. */
const ATTEMPTS = 3;
/** A page that was handed out more often ends or stalls workers. */
const MOST_DELIVERIES = 8;

/** A page with its input. */
export interface OpenedPage {
  readonly page: QueuedPage;
  readonly input: PageInput;
}

const gaveUp = ({ deliveries }: QueuedPage): ParleyError =>
  new ParleyError(
    "gave-up",
    `The page was handed out ${deliveries - 1} times, and no worker got to its end.`,
  );

/** Puts a page on the list of failures. */
async function fail(work: Work, page: QueuedPage, error: ToldError): Promise<void> {
  const { queue, ops, counts, persist } = work;
  const done = await persist("Listing a page that failed", async () => {
    await queue.fail(page, error);
    return true;
  });
  if (done === null) return page.again();
  counts.failed += 1;
  ops.count("parley_pages_total", { outcome: "failed" });
  ops.count("parley_errors_total", { code: error.code as ErrorCode | "internal" });
  ops.log.warn({ page: page.seq, code: error.code, reason: error.message }, "A page failed");
}

/**
 * Lands a batch and acknowledges what landed. While a server is gone the batch is kept and tried again; what the record
 * refuses for another reason is tried page by page, and a page that it refuses alone is listed.
 */
async function land(work: Work, batch: readonly OpenedPage[]): Promise<void> {
  const { stage, ops, persist, counts } = work;
  let refusals = 0;
  const began = performance.now();
  const results = await persist("Reading pages", async () => {
    try {
      return await stage.arrive(batch.map(({ input }) => input));
    } catch (error) {
      if (isOutage(error)) throw error;
      refusals += 1;
      if (batch.length === 1 && refusals < ATTEMPTS) throw error;
      return { refused: error };
    }
  });
  if (results === null) for (const { page } of batch) page.again();
  else if ("refused" in results) await landAlone(work, batch, results.refused);
  else {
    ops.observe("parley_arriving_seconds", (performance.now() - began) / 1_000, {});
    ops.count("parley_batches_total", {});
    counts.batches += 1;
    for (const [k, result] of results.entries()) {
      const page = batch[k]?.page;
      if (!page) continue;
      if (result.state === "failed") await fail(work, page, result.error);
      else {
        page.ack();
        counts[result.state] += 1;
        ops.count("parley_pages_total", { outcome: result.state });
      }
    }
  }
}

async function landAlone(work: Work, batch: readonly OpenedPage[], error: unknown): Promise<void> {
  const [only] = batch;
  if (only && batch.length === 1) return fail(work, only.page, toldError(error));
  tellFailure(work.ops, error, "A batch was refused; its pages are tried one by one");
  for (const each of batch) await land(work, [each]);
}

/** Settles all pages of a pull; when the worker is to end, what is not begun is given back. */
async function settle(work: Work, pages: readonly QueuedPage[]): Promise<void> {
  const { ops, signal, counts } = work;
  const again = pages.filter(({ deliveries }) => deliveries > 1).length;
  counts.redelivered += again;
  if (again > 0) ops.count("parley_redelivered_total", {}, again);
  for (const page of pages.filter(({ deliveries }) => deliveries > MOST_DELIVERIES))
    await fail(work, page, toldError(gaveUp(page)));
  const left = pages.filter(({ deliveries }) => deliveries <= MOST_DELIVERIES);
  for await (const { opened, damaged } of batchesOf(left)) {
    if (signal.aborted) for (const { page } of [...opened, ...damaged]) page.again();
    else {
      for (const { page, error } of damaged) await fail(work, page, toldError(error));
      if (opened.length > 0) await land(work, opened);
    }
  }
}

/** Reads pages of the queue for as long as the worker runs; rests while more was read than is compiled. */
export async function reading(work: Work): Promise<void> {
  const { queue, stage, signal, persist } = work;
  while (!signal.aborted) {
    const waiting = await persist("Asking what waits", () => stage.waiting());
    if (waiting === null) return;
    if (waiting.arrivals > MOST_ARRIVALS) await pause(REST, signal);
    else {
      const pages = await persist("Asking the queue", () => queue.pull(PAGES, { signal }));
      if (pages !== null) await settle(work, pages);
    }
  }
}
