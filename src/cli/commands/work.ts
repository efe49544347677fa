import type { Queue } from "../../cluster/index.ts";
import type { OtherWork } from "../../cluster/worker.ts";
import { ParleyError } from "../../errors.ts";
import { fetchOptionsFrom } from "../../fetch/options.ts";
import type { Ops } from "../../ops/index.ts";
import { opened } from "../../ops/persistent.ts";
import { isServer, shownPlace } from "../../store/ground/place.ts";
import type { Stage } from "../../store/stage.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { logInstead, opsOf } from "../operations.ts";
import { connectionTo, queueNamed, queueOptions } from "../queueing.ts";

/** The files of backfills that the queue hands out, read beside its pages (docs/backfill.md). */
async function filesOf(context: CommandContext, queue: Queue, stage: Stage, ops: Ops): Promise<OtherWork> {
  const { io, services, settings } = context;
  const { FILES, fileTask, fileWork, openArchive } = await import("../../backfill/index.ts");
  const lane = await queue.tasks(FILES, fileTask, (error) =>
    ops.log.warn({ error }, "The queue holds a task that is none; it is dropped."),
  );
  const world = await services.world(settings);
  const reach = { fetch: fetchOptionsFrom(io.env), signal: io.signal };
  const fail: typeof queue.failInput = (page, error) => queue.failInput(page, error);
  return fileWork({ lane, stage, ops, world, fail, open: (place, from) => openArchive(place, from, reach) });
}

async function work(context: CommandContext, queue: Queue, stage: Stage, ops: Ops): Promise<void> {
  const { io, settings, labels } = context;
  const { runWorker } = await import("../../cluster/worker.ts");
  ops.ready("queue", async () => void (await queue.depth()));
  ops.ready("database", async () => void (await stage.waiting()));
  io.signal.addEventListener("abort", () => ops.stopping(), { once: true });
  const again = await stage.retry();
  if (again > 0) ops.log.info({ pages: again }, "Pages that could not be taken in are tried again.");
  const { untilIdle } = settings;
  const other = await filesOf(context, queue, stage, ops);
  const counts = await runWorker({ queue, stage, ops, signal: io.signal, untilIdle, other });
  ops.log.info({ ...counts }, "Ended.");
  await io.out(`${settings.json ? JSON.stringify(counts) : labels.queue.worked(counts)}\n`);
}

/** `parley work`: reads the pages of a queue into a record on a server until Ctrl-C, or until nothing waits. */
export const run: CommandRun = async (context) => {
  const { io, services, settings } = context;
  const { record } = settings;
  const address = queueNamed(settings);
  if (!isServer(record)) {
    const message = `Workers write to a record on a PostgreSQL server; "${record}" is a folder.`;
    throw new ParleyError("needs-server", message, { subject: shownPlace(record) });
  }
  const ops = await opsOf(context, "work");
  try {
    const start = { ops, signal: io.signal };
    const options = { ...queueOptions(settings), onConnection: connectionTo(ops) };
    const queue = await opened(start, () => services.openQueue(address, options));
    try {
      const stage = await opened(start, () =>
        services.openStage(record, { own: settings, ops, log: logInstead(context, ops) }),
      );
      try {
        await work(context, queue, stage, ops);
      } finally {
        await stage.close();
      }
    } finally {
      await queue.close();
    }
    return 0;
  } finally {
    await ops.close();
  }
};
