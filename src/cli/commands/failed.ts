import type { FailedPage, Queue } from "../../cluster/index.ts";
import { ParleyError } from "../../errors.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { table } from "../layout/table.ts";
import { queueNamed } from "../queueing.ts";
import { momentText } from "../views/moments.ts";

/** Every page of the list. */
const ALL = "all";
/** Columns of the terminal that the name of a page keeps at least. */
const NARROWEST = 16;

/** What the list tells of a page or task: everything but its bytes. `task`: its kind; null for a page. */
const toldOf = ({ id, task, source, url, code, message, hint, deliveries, at }: FailedPage) => ({
  id,
  task,
  source,
  url,
  code,
  message,
  hint,
  deliveries,
  at,
});

async function* listed(queue: Queue, ids: readonly number[] | null): AsyncGenerator<FailedPage> {
  for await (const page of queue.failed()) if (ids === null || ids.includes(page.id)) yield page;
}

async function list(queue: Queue, { io, settings, labels }: CommandContext, ids: readonly number[] | null) {
  const rows: string[][] = [];
  const missing = new Set(ids);
  for await (const page of listed(queue, ids)) {
    missing.delete(page.id);
    if (settings.json) await io.out(`${JSON.stringify(toldOf(page))}\n`);
    else rows.push([String(page.id), momentText(page.at), page.code, page.source ?? "", page.message]);
  }
  // Says of a number that is not on the list that there is no such page.
  for (const id of missing) await queue.failedPage(id);
  if (settings.json) return;
  const { columns, noFailures } = labels.queue;
  if (rows.length === 0) return io.err(`${noFailures}\n`);
  const heads = [
    { title: columns.id },
    { title: columns.when },
    { title: columns.code },
    { title: columns.page, wraps: NARROWEST },
    { title: columns.why, below: true as const },
  ];
  const cells = rows.map((row) => row.map((text) => ({ text })));
  await io.out(`${table(heads, cells, io.width)}\n`);
}

async function show(queue: Queue, { io }: CommandContext, ids: readonly number[]): Promise<void> {
  const { unpackPage } = await import("../../cluster/page-message.ts");
  const found = await Promise.all(ids.map((id) => queue.failedPage(id)));
  for (const { id, task, page } of found) {
    if (page === null) {
      const message = `The list of failures holds no page under ${id}.`;
      throw new ParleyError("damaged-message", message, { subject: String(id) });
    }
    await io.out(task === null ? (await unpackPage(page)).bytes : `${new TextDecoder().decode(page)}\n`);
  }
}

/** Does something with pages of the list, one by one, and tells how many there were. */
async function each(
  ids: readonly number[],
  { io, settings }: CommandContext,
  act: (id: number) => Promise<void>,
  told: (count: number) => string,
): Promise<void> {
  for (const id of ids) {
    await act(id);
    if (settings.json) await io.out(`${JSON.stringify({ id })}\n`);
  }
  if (!settings.json) await io.out(`${told(ids.length)}\n`);
}

/** The numbers that the arguments name; null where they name none. */
async function idsFrom(queue: Queue, args: readonly string[]): Promise<number[] | null> {
  if (args.length === 0) return null;
  if (args.length === 1 && args[0] === ALL) {
    const ids: number[] = [];
    for await (const { id } of queue.failed()) ids.push(id);
    return ids;
  }
  return args.map((text) => {
    if (!/^[1-9]\d{0,14}$/.test(text))
      throw new ParleyError("bad-argument", `"${text}" is no number of the list, and not "${ALL}".`, {
        subject: text,
      });
    return Number(text);
  });
}

/** `parley failed`: lists the pages and files of a queue that failed, puts them into the queue again, drops or prints them. */
export const run: CommandRun = async (context, args) => {
  const { services, settings, labels } = context;
  const { requeue, drop, show: shown } = settings;
  const acts = [requeue, drop, shown].filter(Boolean).length;
  if (acts > 1 || (acts === 1 && args.length === 0))
    throw new ParleyError(
      "bad-argument",
      'Say one of --requeue, --drop and --show, with numbers of the list or "all".',
    );
  const queue = await services.openQueue(queueNamed(settings), {});
  try {
    const ids = await idsFrom(queue, args);
    if (ids === null || acts === 0) await list(queue, context, ids);
    else if (requeue) await each(ids, context, (id) => queue.requeue(id), labels.queue.requeued);
    else if (drop) await each(ids, context, (id) => queue.drop(id), labels.queue.dropped);
    else await show(queue, context, ids);
    return 0;
  } finally {
    await queue.close();
  }
};
