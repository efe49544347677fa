import type { RecordService } from "../../store/service.ts";
import type { CommandContext } from "../context.ts";
import { table } from "../layout/table.ts";
import { momentText } from "./moments.ts";

/** Columns of the terminal that an address keeps at least. */
const NARROWEST = 12;

async function printed(
  { io, settings }: CommandContext,
  items: readonly unknown[],
  empty: string,
  rows: () => string,
): Promise<void> {
  if (settings.json) for (const item of items) await io.out(`${JSON.stringify(item)}\n`);
  else if (items.length === 0) io.err(`${empty}\n`);
  else await io.out(`${rows()}\n`);
}

const cellsOf = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((text) => ({ text })));

/** Prints what a record follows. */
export async function listWatched(service: RecordService, context: CommandContext): Promise<void> {
  const all = await service.watching.list();
  const { columns, feeds, forms, never, over, moved, nothingFollowed } = context.labels.watch;
  await printed(context, all, nothingFollowed, () => {
    const rows = all.map((each) => [
      each.at === null ? each.address : `${each.address} (${moved(each.at)})`,
      each.form === null ? "" : forms[each.form],
      String(each.articles),
      String(each.failing),
      each.last === null ? never : momentText(each.last),
      each.next === null ? over : momentText(each.next),
      [each.fault?.message, each.feeds.length > 0 ? feeds(each.address, each.feeds) : null]
        .filter((text) => text)
        .join(" "),
    ]);
    const heads = [
      { title: columns.address, wraps: NARROWEST },
      { title: columns.form },
      { title: columns.articles, align: "right" as const },
      { title: columns.failing, align: "right" as const },
      { title: columns.last },
      { title: columns.next },
      { title: columns.why, below: true as const },
    ];
    return table(heads, cellsOf(rows), context.io.width);
  });
}

/** Prints the addresses whose last request failed. */
export async function listFailures(service: RecordService, context: CommandContext): Promise<void> {
  const all = await service.watching.failures();
  const { columns, over, nothingFailed } = context.labels.watch;
  await printed(context, all, nothingFailed, () => {
    const rows = all.map(({ address, message, tries, at, next }) => [
      address,
      message,
      String(tries),
      momentText(at),
      next === null ? over : momentText(next),
    ]);
    const heads = [
      { title: columns.address, wraps: NARROWEST },
      { title: columns.why, below: true as const },
      { title: columns.tries, align: "right" as const },
      { title: columns.last },
      { title: columns.next },
    ];
    return table(heads, cellsOf(rows), context.io.width);
  });
}
