import type { Log } from "../ops/index.ts";
import type { ReadEngine } from "../store/add.ts";
import type { Raised } from "../store/ground/migrate.ts";
import { isServer } from "../store/ground/place.ts";
import type { ArticleReader } from "../watch/index.ts";
import type { Services } from "./context.ts";

/** The real Parley behind the commands. Nothing of it is imported before a command asks. */
export const services: Services = {
  readEngine: async (own) => {
    const [{ readPage }, { ownFrom, readOptionsOf }] = await Promise.all([
      import("../read.ts"),
      import("./own-words.ts"),
    ]);
    const options = { ...readOptionsOf(await ownFrom(own)), explain: own.explain ?? false };
    return (input) => readPage(input, options);
  },
  openRecord: async (directory, { log = null, ...options }) =>
    (await import("./open-record.ts")).openRecord(directory, options, raising(log)),
  openQueue: async (address, options) => (await import("../cluster/index.ts")).connectQueue(address, options),
  openStage: async (record, { own, ops, log }) =>
    (await import("./open-record.ts")).openStageOf(record, own, {
      ...raising(log),
      onAside: ({ source, error: { code, message } }) =>
        ops.log.error(
          { source, code, reason: message },
          "A page was read and can't be taken in; it is kept aside.",
        ),
    }),
  watchMeans: async (own, env) => {
    const [{ articleOf }, { ownFrom, readOptionsOf }, { fetchOptionsFrom, makeFetcher, politely }] =
      await Promise.all([import("../read.ts"), import("./own-words.ts"), import("../fetch/index.ts")]);
    const words = await ownFrom(own);
    const options = fetchOptionsFrom(env);
    const { userAgent } = options;
    const fetcher = politely(makeFetcher(options), userAgent === undefined ? {} : { userAgent });
    const read: ArticleReader = (input) => {
      const { decoded, article } = articleOf(input, readOptionsOf(words));
      return { page: decoded.page, article, canonical: decoded.metadata.canonical };
    };
    return { fetcher, read, watch: words.watch };
  },
  servedAt: async (directory) => (await import("./open-record.ts")).servedAt(directory),
  serve: async (service, { directory, port, host, own, ...options }) => {
    const { NOTHING_OWN, ownFrom, readOptionsOf } = await import("./own-words.ts");
    const words = readOptionsOf(await ownFrom({ ...(own ?? NOTHING_OWN), record: directory }));
    const { serveRecord } = await import("../serve/index.ts");
    return serveRecord(service, {
      ...options,
      ...words,
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
  world: async (words) => {
    const [{ world: builtIn }, { ownFrom }] = await Promise.all([
      import("../world/index.ts"),
      import("./own-words.ts"),
    ]);
    return (await ownFrom(words)).world ?? builtIn;
  },
  names: async (lang, words) => {
    const { printableNames } = await import("./views/names.ts");
    return printableNames(await services.world(words), lang);
  },
};

const placing = "The project changed: what the record holds is given its place anew.";

/**
 * Tells, in a log or on standard error, that a record of an earlier version was raised and where it is kept as it was, and
 * that opening takes longer this time, and why.
 */
const raising = (log: Log | null) => ({
  onRaised: ({ from, to, backup }: Raised): void => {
    const raised = `The record was brought from version ${from} to ${to}.`;
    const kept = backup === null ? "It held no pages." : `As it was, it is kept in ${backup}.`;
    if (log === null) process.stderr.write(`parley: ${raised}\n        ${kept}\n`);
    else log.warn({ from, to, backup }, raised);
  },
  onPlacing: (): void => {
    if (log === null) process.stderr.write(`parley: ${placing}\n`);
    else log.warn({}, placing);
  },
});

/** Where the web app is served when nothing else is asked for. */
const DEFAULT_PORT = 4680;
