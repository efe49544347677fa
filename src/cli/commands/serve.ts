import type { CommandRun } from "../context.ts";

/** `parley serve`: the web app and the API, and the way for other commands into the record, until Ctrl-C. */
export const run: CommandRun = async ({ io, services, settings, labels }) => {
  const { record: directory, port, json } = settings;
  const tell = (url: string, text: string): Promise<void> =>
    io.out(json ? `${JSON.stringify({ url })}\n` : `${text}\n`);
  const already = await services.servedAt(directory);
  if (already !== null) {
    await tell(already, labels.alreadyServed(already));
    return 0;
  }
  const service = await services.openRecord(directory, { create: false, own: settings });
  try {
    const { url, closed } = await services.serve(service, { directory, port, signal: io.signal });
    await tell(url, labels.serving(url));
    await closed;
    return 0;
  } finally {
    await service.close();
  }
};
