import type { Services } from "./context.ts";

/** The real Parley behind the commands. Nothing of it is imported before a command asks. */
export const services: Services = {
  readEngine: async (own) => {
    const [{ readPage }, { readOptionsFrom }] = await Promise.all([
      import("../read.ts"),
      import("./own-words.ts"),
    ]);
    const options = { ...(await readOptionsFrom(own)), explain: own.explain ?? false };
    return (input) => readPage(input, options);
  },
  openRecord: async (directory, options) => (await import("./open-record.ts")).openRecord(directory, options),
  servedAt: async (directory) => (await import("./open-record.ts")).servedAt(directory),
  serve: async (service, { directory, port, signal }) => {
    const { serveRecord } = await import("../serve/index.ts");
    return serveRecord(service, { directory, port: port ?? DEFAULT_PORT, host: "127.0.0.1", signal });
  },
  names: async (lang) => {
    const [{ world }, { namesFrom }] = await Promise.all([
      import("../world/index.ts"),
      import("./views/names.ts"),
    ]);
    return namesFrom(world, lang);
  },
};

/** Where the web app is served when nothing else is asked for. */
const DEFAULT_PORT = 4680;
