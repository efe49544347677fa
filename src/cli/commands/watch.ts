import { ParleyError } from "../../errors.ts";
import type { Ops } from "../../ops/index.ts";
import { opened } from "../../ops/persistent.ts";
import type { WatchDraft } from "../../schema/index.ts";
import { holderName } from "../../store/holder.ts";
import type { RecordService } from "../../store/service.ts";
import {
  cleanAddress,
  followedAddress,
  type Sink,
  sinkOf,
  systemClock,
  type WatchCounts,
  Watcher,
  type WatchOptions,
} from "../../watch/index.ts";
import type { CommandContext, CommandRun, WatchMeans } from "../context.ts";
import { type HeldRecord, holdRecord } from "../held-record.ts";
import { logInstead, opsOf, say } from "../operations.ts";
import { progressOn } from "../progress.ts";
import { connectionTo, queueAdder, queueOptions } from "../queueing.ts";
import { listFailures, listWatched } from "../views/watching.ts";

/** The addresses of a command line as they are followed. Throws `bad-argument` for what is none. */
const draftsOf = (addresses: readonly string[], every: number | null): WatchDraft[] =>
  addresses.map((written) => ({ address: followedAddress(written), every }));

/** Does one thing with an open record, and closes it. */
async function withRecord(
  { services, settings }: CommandContext,
  work: (service: RecordService) => Promise<void>,
): Promise<number> {
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  try {
    await work(service);
    return 0;
  } finally {
    await service.close();
  }
}

async function stop(service: RecordService, written: string, context: CommandContext): Promise<void> {
  const { io, settings, labels } = context;
  const address = cleanAddress(written) ?? written;
  if (!(await service.watching.stop(address)))
    throw new ParleyError("not-found", `"${address}" is not followed.`, { subject: address });
  await io.out(
    settings.json ? `${JSON.stringify({ stopped: address })}\n` : `${labels.watch.stopped(address)}\n`,
  );
}

/** Where pages go, and how that is closed. */
interface OpenSink {
  readonly sink: Sink;
  close(): Promise<void>;
}

async function openSink(context: CommandContext, held: HeldRecord, ops: Ops): Promise<OpenSink> {
  const { io, services, settings, labels } = context;
  const { queue: address } = settings;
  if (address === null)
    return { sink: sinkOf(async (pages) => (await held.service()).add(pages)), close: async () => {} };
  const options = { ...queueOptions(settings), onConnection: connectionTo(ops) };
  const queue = await opened({ ops, signal: io.signal }, () => services.openQueue(address, options));
  const tell = (): void => say(context, ops, labels.queue.waiting);
  const { add } = queueAdder(queue, { limit: settings.queueLimit, signal: io.signal, tell });
  return { sink: sinkOf(add), close: () => queue.close() };
}

/** What is told of each visit: progress on a terminal, and the feeds of a page that is followed. */
function telling(context: CommandContext, ops: Ops): Required<Pick<WatchOptions, "onVisit">> {
  const { io, labels } = context;
  const log = logInstead(context, ops);
  const progress = progressOn(io);
  const hinted = new Set<string>();
  return {
    onVisit: ({ row }, counts) => {
      const { feeds } = row.state;
      if (feeds.length > 0 && !hinted.has(row.address)) {
        hinted.add(row.address);
        progress.clear();
        if (log === null) io.err(`${labels.watch.feeds(row.address, feeds)}\n`);
        else log.info({ address: row.address, feeds }, "The page declares feeds; they are not followed.");
      }
      progress.tell(labels.watch.progress(counts));
    },
  };
}

/** Adds to what the record follows; resolves to how much that is. What the command line says goes before the file. */
async function followAlso(
  held: HeldRecord,
  drafts: readonly WatchDraft[],
  watch: readonly WatchDraft[],
): Promise<number> {
  const { watching } = await held.service();
  await watching.follow(watch.filter(({ address }) => !drafts.some((draft) => draft.address === address)));
  await watching.follow(drafts);
  return (await watching.list()).length;
}

async function follow(
  context: CommandContext,
  drafts: readonly WatchDraft[],
  { fetcher, read, watch }: WatchMeans,
  ops: Ops,
): Promise<WatchCounts> {
  const { io, settings, labels } = context;
  const log = logInstead(context, ops);
  const held = await opened({ ops, signal: io.signal }, () =>
    holdRecord(context, { create: drafts.length + watch.length > 0, log }),
  );
  try {
    const length = await opened({ ops, signal: io.signal }, () => followAlso(held, drafts, watch));
    if (length === 0) say(context, ops, labels.watch.nothingFollowed);
    else if (!settings.once && io.progress) io.err(`${labels.watch.following(length)}\n`);
    ops.ready("record", async () => void (await (await held.service()).revision()));
    const { sink, close } = await openSink(context, held, ops);
    const watcher = new Watcher({
      fetcher,
      read,
      sink,
      ops,
      record: () => held.service(),
      random: Math.random,
      clock: systemClock,
      signal: io.signal,
      once: settings.once,
      holder: holderName(),
      ...telling(context, ops),
    });
    try {
      return await watcher.run();
    } finally {
      progressOn(io).clear();
      await close();
    }
  } finally {
    await held.close();
  }
}

/** Addresses of the project file as they are followed. */
const cleaned = (watch: readonly WatchDraft[]): WatchDraft[] =>
  watch.flatMap(({ address, every }) => draftsOf([address], every));

/**
 * `parley watch`: follows feeds, sitemaps and pages until Ctrl-C, or fetches once what is due; lists what is followed and
 * what failed, and stops following.
 */
export const run: CommandRun = async (context, addresses) => {
  const { io, services, settings, labels } = context;
  const { list, failed, stop: stopped, once, json } = settings;
  const acts = [list, failed, stopped !== null].filter(Boolean).length;
  if (acts > 1 || (acts === 1 && (addresses.length > 0 || once)))
    throw new ParleyError("bad-argument", "Say one of --list, --failed and --stop, without addresses.");
  if (list) return withRecord(context, (service) => listWatched(service, context));
  if (failed) return withRecord(context, (service) => listFailures(service, context));
  if (stopped !== null) return withRecord(context, (service) => stop(service, stopped, context));
  const drafts = draftsOf(addresses, settings.every);
  const means = await services.watchMeans(settings, io.env);
  const ops = await opsOf(context, "watch");
  io.signal.addEventListener("abort", () => ops.stopping(), { once: true });
  try {
    const counts = await follow(context, drafts, { ...means, watch: cleaned(means.watch) }, ops);
    ops.log.info({ ...counts }, "Ended.");
    await io.out(`${json ? JSON.stringify(counts) : labels.watch.done(counts)}\n`);
    return once && counts.failed > 0 ? 1 : 0;
  } finally {
    await means.fetcher.close();
    await ops.close();
  }
};
