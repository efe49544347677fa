import { type Program, runParley, Workers } from "../../cluster/chaos/processes.ts";
import { startNats } from "../../cluster/nats-server.ts";
import { startPostgres } from "../../store/postgres-server.ts";
import { followInLives } from "./lives.ts";
import { faultsIn, timePasses } from "./record.ts";
import { type Sites, startSites } from "./web.ts";

/** Hosts, articles of each, and what becomes of these: every version is followed in lives of its own. */
const HOSTS = 6;
const PER_HOST = 3;
const VERSIONS = 2;
const KILLS = 2;
/** Articles that a life brings before it is killed. */
const EVERY = 4;

/** Options that every command gets: what it tells where it fails. */
const usual = ["--log", "json", "--log-level", "info"] as const;

async function withSites(work: (sites: Sites) => Promise<string[]>): Promise<string[]> {
  const sites = await startSites(HOSTS, PER_HOST);
  try {
    return await work(sites);
  } finally {
    await sites.close();
  }
}

/** Follows sites into a record in a folder while the watcher is killed; resolves to what is wrong with the record then. */
export const followIntoFolder = (program: Program, record: string): Promise<string[]> =>
  withSites(async (sites) => {
    const following = { program, sites, options: ["--record", record, "--port", "0", ...usual] };
    for (let version = 1; version <= VERSIONS; version++) {
      sites.version = version;
      if (version > 1) await timePasses(record, sites.feeds);
      await followInLives(following, { kills: KILLS, every: EVERY });
    }
    return faultsIn(record, { articles: sites.articles, versions: VERSIONS });
  });

/** The same through a queue and a worker, while the database is killed and started again. */
export const followThroughQueue = (program: Program, postgres: string, nats: string): Promise<string[]> =>
  withSites(async (sites) => {
    const [server, queue] = await Promise.all([startPostgres(postgres, { durable: true }), startNats(nats)]);
    const record = await server.newDatabase();
    const to = ["--record", record, "--queue", queue.address("followed"), ...usual];
    const workers = new Workers(program, to);
    try {
      await runParley(program, ["init", "--record", record]);
      workers.add();
      const following = { program, sites, options: to };
      for (let version = 1; version <= VERSIONS; version++) {
        sites.version = version;
        if (version > 1) await timePasses(record, sites.feeds);
        const restart = sites.afterArticles(EVERY * 2, 0).then(() => server.restart());
        await followInLives(following, { kills: KILLS, every: EVERY });
        await restart;
      }
      const fallen = workers.fallen();
      await workers.stop();
      await runParley(program, ["work", ...to, "--until-idle"]);
      return [...fallen, ...(await faultsIn(record, { articles: sites.articles, versions: VERSIONS }))];
    } finally {
      workers.destroy();
      await Promise.all([server.stop(), queue.stop()]);
    }
  });
