import { ParleyError } from "../errors.ts";
import { isServer } from "../store/ground/place.ts";
import type { RecordService } from "../store/service.ts";
import { baseOf } from "./base.ts";
import type { CommandContext } from "./context.ts";

/** A record that a command keeps open for as long as it runs. */
export interface HeldRecord {
  /** Where it is served, for links. */
  readonly base: string;
  /** The open record; opened anew where the process through which it was reached is gone. */
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
 * go on to work beside it.
 */
export async function holdRecord(context: CommandContext): Promise<HeldRecord> {
  let way = await wayInto(context);
  return {
    base: way.base,
    service: async () => {
      if (await isGone(way.service)) {
        await way.close();
        way = await wayInto(context);
      }
      return way.service;
    },
    close: () => way.close(),
  };
}

async function wayInto(context: CommandContext): Promise<Way> {
  const { services, settings } = context;
  const served = await services.servedAt(settings.record);
  const service = await services.openRecord(settings.record, { create: false, own: settings });
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

/** True when the process that serves the record does not answer any more. */
const isGone = async (service: RecordService): Promise<boolean> => {
  try {
    await service.revision();
    return false;
  } catch (error) {
    return error instanceof ParleyError && error.code === "store-locked";
  }
};
