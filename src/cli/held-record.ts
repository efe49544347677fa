import type { Log } from "../ops/index.ts";
import { isServer } from "../store/ground/place.ts";
import type { RecordService } from "../store/service.ts";
import { baseOf } from "./base.ts";
import type { CommandContext } from "./context.ts";

/** A record that a command keeps open for as long as it runs. */
export interface HeldRecord {
  /** Where it is served, for links. */
  readonly base: string;
  /** The open record; opened anew where it can't be reached any more the way it was. Throws where it can't be opened. */
  service(): Promise<RecordService>;
  close(): Promise<void>;
}

/** One way into the record. */
interface Way {
  readonly service: RecordService;
  readonly base: string;
  close(): Promise<void>;
}

/**
 * Opens a record for long. A folder lets in one process only: where no other serves it, this one does, so that commands
 * go on to work beside it. `create`: makes the record where there is none. `log`: as `Services.openRecord` has it.
 */
export async function holdRecord(
  context: CommandContext,
  { create = false, log = null }: { readonly create?: boolean; readonly log?: Log | null } = {},
): Promise<HeldRecord> {
  const first = await wayInto(context, create, log);
  let way: Way | null = first;
  // One opening at a time, for all who ask meanwhile.
  let opening: Promise<RecordService> | null = null;
  const opened = async (): Promise<RecordService> => {
    if (way !== null && !(await isGone(way.service))) return way.service;
    const gone = way;
    way = null;
    // What is gone may not close as it should; what was told as added is kept all the same.
    await gone?.close().catch(() => undefined);
    way = await wayInto(context, false, log);
    return way.service;
  };
  return {
    base: first.base,
    service: () => {
      opening ??= opened().finally(() => {
        opening = null;
      });
      return opening;
    },
    close: async () => way?.close(),
  };
}

async function wayInto(context: CommandContext, create: boolean, log: Log | null): Promise<Way> {
  const { services, settings } = context;
  const served = await services.servedAt(settings.record);
  const service = await services.openRecord(settings.record, { create, own: settings, log });
  const base = await baseOf(context);
  if (served !== null || isServer(settings.record)) return { service, base, close: () => service.close() };
  const stop = new AbortController();
  const { record: directory, port } = settings;
  const options = { directory, port, own: settings, signal: stop.signal };
  const { url, closed } = await services.serve(service, options).catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    stop.abort();
    await closed;
    await service.close();
  };
  return { service, base: settings.base ?? url, close };
}

/** True when the record does not answer any more: the process that serves it, its engine or its server is gone. */
const isGone = (service: RecordService): Promise<boolean> =>
  service.revision().then(
    () => false,
    () => true,
  );
