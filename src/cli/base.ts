import type { CommandContext } from "./context.ts";

/** Where `parley serve` serves a record when nothing else is asked for. */
const USUAL = "http://127.0.0.1:4680/";

/** The address with which links into the record begin: as asked for, where it is served now, or where it would be. */
export const baseOf = async ({ services, settings }: CommandContext): Promise<string> =>
  settings.base ?? (await services.servedAt(settings.record))?.url ?? USUAL;
