import type { Reading } from "../schema/index.ts";
import type { RecordService } from "../store/service.ts";
import type { CommandContext } from "./context.ts";
import type { Labels } from "./labels/types.ts";
import { jsonLine } from "./layout/json.ts";
import { paintFor } from "./layout/paint.ts";
import type { ReadingOf } from "./views/entry.ts";
import type { ViewContext } from "./views/timeline.ts";

/** Words, names, colours and width for the views of one command. */
export async function viewOf({ io, services, settings, labels }: CommandContext): Promise<ViewContext> {
  const names = await services.names(settings.lang, settings);
  return { labels, names, paint: paintFor(io.colour), width: io.width };
}

/** How one list is asked for and shown. */
export interface Listing<T> {
  readonly empty: keyof Labels["empty"];
  query(service: RecordService): Promise<readonly T[]>;
  /** Ids of the pages whose readings the view names; none when absent. */
  pages?(items: readonly T[]): readonly string[];
  show(
    items: readonly T[],
    view: ViewContext,
    readingOf: ReadingOf,
    service: RecordService,
  ): string | Promise<string>;
}

/** Asks the record for a list and prints it: one JSON object a line, or as people read it. Resolves to 0. */
export async function printListing<T>(context: CommandContext, listing: Listing<T>): Promise<number> {
  const { io, services, settings, labels } = context;
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  try {
    const items = await listing.query(service);
    if (settings.json) await printJsonLines(context, items);
    else if (items.length === 0) io.err(`${labels.empty[listing.empty]}\n`);
    else {
      const readingOf = await readingsOf(service, listing.pages?.(items) ?? []);
      await io.out(`${await listing.show(items, await viewOf(context), readingOf, service)}\n`);
    }
    return 0;
  } finally {
    await service.close();
  }
}

async function printJsonLines({ io }: CommandContext, items: readonly unknown[]): Promise<void> {
  for (const item of items) {
    if (io.signal.aborted) return;
    await io.out(`${jsonLine(item)}\n`);
  }
}

/** The readings of the named pages, each asked for once. */
export async function readingsOf(service: RecordService, pages: readonly string[]): Promise<ReadingOf> {
  const readings = new Map<string, Reading>();
  for (const page of new Set(pages)) {
    const reading = await service.reading(page);
    if (reading) readings.set(page, reading);
  }
  return (page) => readings.get(page);
}
