import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { ParleyError } from "../../errors.ts";
import type { Database, Tables } from "../tables.ts";
import type { OpenDatabase, OpenOptions } from "./database.ts";
import { storeFailure } from "./failures.ts";
import { migrate } from "./migrate.ts";
import { shownPlace } from "./place.ts";
import { currentVersion } from "./schema-version.ts";
import { serverFailure } from "./server-failures.ts";

/** Connections of one process; as many as node-postgres opens when nothing is said. */
const MOST_CONNECTIONS = 10;
/** How long a server may take to let somebody in, in milliseconds. */
const CONNECT_WITHIN = 10_000;
/** PostgreSQL 13, the oldest on which the tests ran; server_version_num as its manual has it. */
const OLDEST_VERSION = 130_000;

/** A database on a server with a pool of connections to it. */
export interface Server {
  readonly database: Database;
  /** The address without its password. */
  readonly place: string;
  /** The error for people behind one that a query threw. */
  told(error: unknown): unknown;
}

const poolOf = (address: string): pg.Pool =>
  new pg.Pool({
    connectionString: address,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN,
    application_name: "parley",
    keepAlive: true,
  });

const unfit = (place: string, message: string): ParleyError =>
  new ParleyError("unfit-server", message, { subject: place });

async function checkFit(database: Database, place: string): Promise<void> {
  const { rows } = await sql<{ number: number; version: string; encoding: string }>`select
    current_setting('server_version_num')::int as number, current_setting('server_version') as version,
    current_setting('server_encoding') as encoding`.execute(database);
  const [server] = rows;
  if (!server) return;
  if (server.number < OLDEST_VERSION)
    throw unfit(place, `The server at ${place} is PostgreSQL ${server.version}; Parley needs 13 or newer.`);
  if (server.encoding !== "UTF8")
    throw unfit(place, `The database at ${place} is encoded in ${server.encoding}; Parley needs UTF8.`);
}

/**
 * Connects to a database on a server. User, password and host may also come from where PostgreSQL's own programs take
 * them (PGUSER, PGPASSWORD, PGHOST, ~/.pgpass). Throws `bad-argument`, `no-server`, `server-refused`, `no-database`,
 * `unfit-server`.
 */
export async function connectServer(address: string): Promise<Server> {
  const place = shownPlace(address);
  const pool = poolOf(address);
  // The failure is told by the query that meets it; an event without a listener would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const told = (error: unknown): unknown => serverFailure(storeFailure(error, place), place);
  try {
    await checkFit(database, place);
    return { database, place, told };
  } catch (error) {
    await database.destroy();
    throw told(error);
  }
}

/** Where backups of records on servers are kept: the working directory is the only folder that they have in common. */
export const serverBackups = (): string => process.env.PARLEY_BACKUPS || "parley-backups";

/** Opens the record in a server's database, beside any number of others. Throws as `openDatabase` says. */
export async function openServer(address: string, { create, recompile }: OpenOptions): Promise<OpenDatabase> {
  const server = await connectServer(address);
  const { database, place, told } = server;
  try {
    if (!create && (await currentVersion(database)) === 0)
      throw new ParleyError("no-record", `There is no record in ${place}.`, { subject: place });
    const raised = await migrate(database, { place, backups: serverBackups(), recompile });
    return {
      database,
      embedded: false,
      raised,
      failure: () => null,
      told,
      close: () => database.destroy(),
    };
  } catch (error) {
    await database.destroy();
    throw told(error);
  }
}
