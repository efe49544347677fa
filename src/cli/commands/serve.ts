import { fetchOptionsFrom } from "../../fetch/options.ts";
import { opened } from "../../ops/persistent.ts";
import type { CommandContext, CommandRun, ServedAddress } from "../context.ts";
import { logInstead, opsOf } from "../operations.ts";

/** Tells where the record is served: the address that opens it, unless the token in it is to be told nobody. */
const tell = (
  { io, settings: { json, plainAddress } }: CommandContext,
  { url, open }: ServedAddress,
  text: (url: string) => string,
): Promise<void> => {
  const told = plainAddress ? { url } : { url, open };
  return io.out(`${json ? JSON.stringify(told) : text(plainAddress ? url : open)}\n`);
};

/** `parley serve`: the web app and the API, and the way for other commands into the record, until Ctrl-C. */
export const run: CommandRun = async (context) => {
  const { io, services, settings, labels } = context;
  const { record: directory, port, host, allowedOrigins, grace, drain } = settings;
  const already = await services.servedAt(directory);
  if (already !== null) {
    await tell(context, already, labels.alreadyServed);
    return 0;
  }
  const ops = await opsOf(context, "serve");
  try {
    const service = await opened({ ops, signal: io.signal }, () =>
      services.openRecord(directory, { create: false, own: settings, log: logInstead(context, ops) }),
    );
    try {
      const web = fetchOptionsFrom(io.env);
      const options = { directory, port, host, allowedOrigins, grace, drain, own: settings, web, ops };
      const { closed, ...served } = await services.serve(service, { ...options, signal: io.signal });
      ops.log.info({ url: served.url }, "Serving.");
      await tell(context, served, labels.serving);
      await closed;
      return 0;
    } finally {
      await service.close();
    }
  } finally {
    await ops.close();
  }
};
