import type { ReadEngine } from "../store/add.ts";
import type { Raised } from "../store/ground/migrate.ts";
import { isServer } from "../store/ground/place.ts";
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
  openRecord: async (directory, options) =>
    (await import("./open-record.ts")).openRecord(directory, options, tellRaised),
  servedAt: async (directory) => (await import("./open-record.ts")).servedAt(directory),
  serve: async (service, { directory, port, host, ...options }) => {
    const { serveRecord } = await import("../serve/index.ts");
    return serveRecord(service, {
      ...options,
      directory: isServer(directory) ? null : directory,
      port: port ?? DEFAULT_PORT,
      host: host ?? "127.0.0.1",
    });
  },
  restore: async (file, record) => {
    const [{ restoreRecord }, { recompileAll }, { world }, { readPage }] = await Promise.all([
      import("../store/backup/restore.ts"),
      import("../store/compile/recompile.ts"),
      import("../world/index.ts"),
      import("../read.ts"),
    ]);
    const engine: ReadEngine = (input, given) => readPage(input, given ? { given } : {});
    return restoreRecord(file, record, (writing) => recompileAll(writing, { world, engine }));
  },
  names: async (lang) => {
    const [{ world }, { printableNames }] = await Promise.all([
      import("../world/index.ts"),
      import("./views/names.ts"),
    ]);
    return printableNames(world, lang);
  },
};

/** Tells on standard error that a record of an earlier version was raised, and where it is kept as it was. */
function tellRaised({ from, to, backup }: Raised): void {
  const kept = backup === null ? "It held no pages." : `As it was, it is kept in ${backup}.`;
  process.stderr.write(`parley: The record was brought from version ${from} to ${to}.\n        ${kept}\n`);
}

/** Where the web app is served when nothing else is asked for. */
const DEFAULT_PORT = 4680;
