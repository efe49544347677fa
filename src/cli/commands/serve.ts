import type { CommandRun, ServedAddress } from "../context.ts";

/** `parley serve`: the web app and the API, and the way for other commands into the record, until Ctrl-C. */
export const run: CommandRun = async ({ io, services, settings, labels }) => {
  const { record: directory, port, host, allowedOrigins, json } = settings;
  const tell = ({ url, open }: ServedAddress, text: (url: string) => string): Promise<void> =>
    io.out(`${json ? JSON.stringify({ url, open }) : text(open)}\n`);
  const already = await services.servedAt(directory);
  if (already !== null) {
    await tell(already, labels.alreadyServed);
    return 0;
  }
  const service = await services.openRecord(directory, { create: false, own: settings });
  try {
    const options = { directory, port, host, allowedOrigins, own: settings, signal: io.signal };
    const { closed, ...served } = await services.serve(service, options);
    await tell(served, labels.serving);
    await closed;
    return 0;
  } finally {
    await service.close();
  }
};
