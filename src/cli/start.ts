import type { Entry } from "../schema/index.ts";
import { shownPlace } from "../store/ground/place.ts";
import { ofSamples } from "../world/negotiations/index.ts";
import { addPages } from "./adding.ts";
import { configured } from "./configured.ts";
import type { CommandContext, Io } from "./context.ts";
import { failureOf, tellFailure } from "./failure.ts";
import { labelsIn } from "./labels/index.ts";
import { viewOf } from "./listing.ts";
import { makeProject } from "./make-project.ts";
import { processIo } from "./process-io.ts";
import { projectPlace } from "./project-file.ts";
import { services } from "./services.ts";
import { settingsFrom } from "./settings.ts";
import { stoppedStatus } from "./stopping.ts";
import { timelineTable } from "./views/timeline.ts";

/** Samples never reach the record of a user. */
const SAMPLES_RECORD = "./parley-record-samples";

/** Work that takes longer than this is announced, in milliseconds. */
const PATIENCE = 1_000;

/**
 * `npm start` after the build: adds the pages to a record that is opened once, prints its timeline, and serves it
 * until Ctrl-C; then ends the process. Arguments: paths, and `--once` to end after printing; without paths, the
 * samples in a record of their own.
 */
export async function start(args: readonly string[], samples: string): Promise<never> {
  const { io, end } = processIo();
  return end(await statusOf(io, args, samples));
}

async function statusOf(io: Io, args: readonly string[], samples: string): Promise<number> {
  const named = args.filter((arg) => arg !== "--once");
  const unknown = named.find((arg) => arg.startsWith("--"));
  if (unknown !== undefined) {
    io.err(
      `parley: npm start does not know "${unknown}".\n        It takes files and folders, and --once.\n`,
    );
    return 2;
  }
  const isSamples = named.length === 0;
  try {
    const options = isSamples ? { record: SAMPLES_RECORD } : {};
    const configuration = await configured(
      { name: "start", options: ["record", "project"] },
      options,
      io.env,
      [],
    );
    const settings = settingsFrom(configuration.options, io.env);
    const context = { io, services, settings, labels: labelsIn(settings.lang), commands: [], configuration };
    if (isSamples) await makeProject(projectPlace(settings), ofSamples);
    return await show(context, isSamples ? [samples] : named, args.includes("--once"));
  } catch (error) {
    tellFailure(io, failureOf(error), false);
    return 1;
  }
}

async function show(context: CommandContext, paths: readonly string[], once: boolean): Promise<number> {
  const { io, settings, labels } = context;
  const quiet = announceLater(io, labels.startAdding(shownPlace(settings.record)));
  const served = await services.servedAt(settings.record);
  const service = await services.openRecord(settings.record, { create: true, own: settings });
  try {
    const counts = await addPages(service, paths, context);
    quiet();
    io.err(`${labels.added(counts)}\n`);
    await printTimeline(context, await service.timeline());
    const stopped = stoppedStatus(io);
    if (stopped !== null) return stopped;
    if (served !== null) io.err(`${labels.alreadyServed(served.open)}\n`);
    else if (!once) await serve(context, service);
    return counts.failed > 0 ? 1 : 0;
  } finally {
    quiet();
    await service.close();
  }
}

async function printTimeline(context: CommandContext, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) context.io.err(`${context.labels.empty.timeline}\n`);
  else await context.io.out(`${timelineTable(entries, await viewOf(context))}\n`);
}

async function serve(
  { io, settings, labels }: CommandContext,
  service: Awaited<ReturnType<typeof services.openRecord>>,
): Promise<void> {
  const { open, closed } = await services.serve(service, {
    directory: settings.record,
    port: settings.port,
    own: settings,
    signal: io.signal,
  });
  io.err(`${labels.serving(open)}\n`);
  await closed;
}

/** Says what is being done once it takes longer than a second; the function that it returns calls that off. */
function announceLater(io: Io, text: string): () => void {
  const timer = setTimeout(() => io.err(`${text}\n`), PATIENCE);
  return () => clearTimeout(timer);
}
